import { memoizeLast } from '../../base/memoizeLast.ts'
import type { Actor } from '../../model/actor.ts'
import { isUnsure, type Strand } from '../../model/dyad.ts'
import { relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import { KIND_WORD } from '../panels/wording.ts'
import type { View } from '../state/selectors.ts'
import type { Point } from './geometry.ts'

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export const AXES: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

export const isDirection = (key: string): key is Direction => key in AXES

/** The nearest place in a direction: what lies aside counts double. Null when nothing lies there. */
export function nearestInDirection(
  places: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | null {
  const origin = places.get(from)
  if (!origin) return null
  const axis = AXES[direction]
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [id, { x, y }] of places) {
    const dx = x - origin.x
    const dy = y - origin.y
    const along = dx * axis.x + dy * axis.y
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x)
    if (along <= 0 || aside > 2 * along) continue
    if (along + 2 * aside < least) {
      least = along + 2 * aside
      best = id
    }
  }
  return best
}

/** Strands of an actor clockwise from the top, so that `,` and `;` walk around it. */
export function strandsAround(
  view: View,
  actor: string,
  places: ReadonlyMap<string, Point>,
): readonly Strand[] {
  const origin = places.get(actor)
  if (!origin) return []
  const angle = ({ a, b }: Strand): number => {
    const end = places.get(a === actor ? b : a) ?? origin
    return (Math.atan2(end.x - origin.x, origin.y - end.y) + 2 * Math.PI) % (2 * Math.PI)
  }
  return view.strands
    .filter(({ a, b }) => a === actor || b === actor)
    .sort((one, other) => angle(one) - angle(other) || (one.id < other.id ? -1 : 1))
}

/** "Iran, country, 14 relations, 3 cooperative, 11 conflictual" */
export function actorSpeech(actor: Actor, view: View): string {
  const counts = countsOf(view).get(actor.id) ?? NO_COUNTS
  const all = counts.cooperation + counts.conflict + counts.tie
  return [
    actor.name,
    KIND_WORD[actor.kind].toLowerCase(),
    `${all} ${all === 1 ? 'relation' : 'relations'}`,
    ...part(counts.cooperation, 'cooperative'),
    ...part(counts.conflict, 'conflictual'),
    ...part(counts.tie, 'standing'),
  ].join(', ')
}

type Counts = Readonly<Record<Strand['kind'], number>>
const NO_COUNTS: Counts = { cooperation: 0, conflict: 0, tie: 0 }

/** Relations of every actor by kind, counted once per view. */
const countsOf = memoizeLast((view: View): ReadonlyMap<string, Counts> => {
  const counts = new Map<string, Record<Strand['kind'], number>>()
  for (const { source, target, type } of view.relations) {
    const kind = strandKindOf(type)
    for (const id of source === target ? [source] : [source, target]) {
      const own = counts.get(id) ?? { ...NO_COUNTS }
      own[kind]++
      counts.set(id, own)
    }
  }
  return counts
})

const part = (count: number, word: string): readonly string[] => (count > 0 ? [`${count} ${word}`] : [])

/** "Xi Jinping and Alexander Lukashenko, cooperation, 5 tellings: meets 5, backs 2" */
export function strandSpeech(strand: Strand, actors: ReadonlyMap<string, Actor>): string {
  const name = (id: string): string => actors.get(id)?.name ?? id
  const { tellings, denied, modality, kind, types } = strand
  const claim = denied ? ', denied' : modality === 'actual' ? '' : `, only ${modality}`
  const unsure = isUnsure(strand) ? ', unsure' : ''
  const said = types.map(({ type, count }) => `${relationTypeInfo(type).phrase} ${count}`).join(', ')
  return `${name(strand.a)} and ${name(strand.b)}, ${kind}${claim}${unsure}, ${tellings} ${tellings === 1 ? 'telling' : 'tellings'}: ${said}`
}
