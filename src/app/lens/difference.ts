import { strandIdOf } from '../../model/dyad.ts'
import { capitalised } from '../panels/names.ts'
import type { Lens } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { voiceOf } from '../state/rules.ts'
import type { View } from '../state/selectors.ts'
import { conflictsOf } from './contradictions.ts'
import { shortVoice } from './voices.ts'

/** Which of two voices tells a strand; contradicted: one tells on it what the other denies. */
export const SHARES = ['a', 'b', 'both', 'contradicted'] as const
export type Share = (typeof SHARES)[number]

/** What stands on a line of a share. */
export const SHARE_MARKS: Readonly<Record<Share, string>> = { a: 'A', b: 'B', both: 'A B', contradicted: '≠' }

/** Who tells the lines of each share: "Xi alone", "both". */
export function shareWords(
  { a, b }: Extract<Lens, { kind: 'compare' }>,
  index: GraphIndex,
): Readonly<Record<Share, string>> {
  const alone = (voice: string): string => `${capitalised(shortVoice(voice, index))} alone`
  return { a: alone(a), b: alone(b), both: 'both', contradicted: 'contradicted' }
}

/**
 * Of the view of two compared voices, who tells each strand; empty in any other view. Two voices that tell opposite sides of
 * a pair (one its help, the other its attacks) do not contradict each other: each stands on a strand of its own.
 */
export function differenceOf(view: View): ReadonlyMap<string, Share> {
  if (view.sides === null) return new Map()
  const a = new Set(view.sides.a.map(({ id }) => id))
  const b = new Set(view.sides.b.map(({ id }) => id))
  const opposed = new Set(
    [...conflictsOf(view.relations).values()]
      .flat()
      .filter(({ asserted, denied }) => voiceOf(asserted) !== voiceOf(denied))
      .map(({ asserted }) => strandIdOf(asserted)),
  )
  return new Map(
    view.strands.map(({ id }): [string, Share] => [
      id,
      opposed.has(id) ? 'contradicted' : a.has(id) && b.has(id) ? 'both' : a.has(id) ? 'a' : 'b',
    ]),
  )
}

/** How many strands each share has. */
export function countShares(shares: ReadonlyMap<string, Share>): Readonly<Record<Share, number>> {
  const counts: Record<Share, number> = { a: 0, b: 0, both: 0, contradicted: 0 }
  for (const share of shares.values()) counts[share]++
  return counts
}

/** From more lines than this on, a mark on each would hide those that are rare. */
const CROWDED = 60

/** The share whose lines carry no mark: the most frequent one on a crowded map; null while all are marked. */
export function unmarkedShare(shares: ReadonlyMap<string, Share>): Share | null {
  if (shares.size <= CROWDED) return null
  const counts = countShares(shares)
  return (['a', 'b', 'both'] as const).reduce((most, share) => (counts[share] > counts[most] ? share : most))
}
