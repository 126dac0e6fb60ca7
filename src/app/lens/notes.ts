import type { ViewChoices } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { overChoices, viewOf } from '../state/selectors.ts'
import { differenceOf, SHARE_MARKS, SHARES, type Share, shareWords, unmarkedShare } from './difference.ts'
import { contradictionsIn } from './findings.ts'

/** What a line on the canvas says beside its count, by strand. */
export type StrandNotes = ReadonlyMap<string, string>

/** On a line on which one voice tells what another denies. */
const DISPUTED = '≠ disputed'

/** In a difference of two voices, who tells each line; otherwise the lines on which voices contradict each other. */
export const strandNotesOf = overChoices((index, choices): StrandNotes => {
  const { lens } = choices
  if (lens.kind === 'compare' && lens.show === 'difference') {
    const shares = differenceOf(viewOf(index, choices))
    const unmarked = unmarkedShare(shares)
    return new Map(
      [...shares].flatMap(([id, share]) => (share === unmarked ? [] : [[id, SHARE_MARKS[share]] as const])),
    )
  }
  return new Map(contradictionsIn(index, choices).map(({ strand }) => [strand, DISPUTED]))
})

/** What a mark on lines means; an empty mark: that a line has none. */
export interface NoteMeaning {
  readonly mark: string
  readonly words: string
}

/** What the notes on the lines with these ids mean, for a legend that lists no other: A, B, both, ≠, or what is disputed. */
export function noteMeanings(
  index: GraphIndex,
  choices: ViewChoices,
  strands: ReadonlySet<string>,
): readonly NoteMeaning[] {
  const { lens } = choices
  if (lens.kind === 'compare' && lens.show === 'difference') {
    const shares = differenceOf(viewOf(index, choices))
    const unmarked = unmarkedShare(shares)
    const drawn = new Set<Share>()
    for (const [id, share] of shares) if (strands.has(id)) drawn.add(share)
    const words = shareWords(lens, index)
    return SHARES.filter((share) => drawn.has(share)).map((share) => ({
      mark: share === unmarked ? '' : SHARE_MARKS[share],
      words: words[share],
    }))
  }
  const disputed = [...strandNotesOf(index, choices).keys()].some((id) => strands.has(id))
  return disputed ? [{ mark: '≠', words: 'one voice tells, another denies' }] : []
}

export const NO_NOTES: StrandNotes = new Map()
