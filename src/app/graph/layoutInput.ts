import { dyadId } from '../../model/dyad.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Facts } from './arrangements.ts'
import { FULL_SIZE, figureOf } from './figures.ts'
import type { LayoutInput } from './problem.ts'

/** A dossier of more actors than this is drawn with the most named ones first. */
export const MOST_AT_FIRST = 60

/** What the layout needs of a graph: all time, nothing filtered, sizes as on a desktop. `everyone`: not only the most named. */
export function layoutInputOf(index: GraphIndex, everyone = true): LayoutInput {
  const actors = everyone ? index.drawnActors : index.drawnActors.slice(0, MOST_AT_FIRST)
  const drawn = new Set(actors.map(({ id }) => id))
  const strands = new Map<string, { a: string; b: string; strands: number }>()
  for (const { a, b } of index.strands) {
    if (a === b || !drawn.has(a) || !drawn.has(b)) continue
    const id = dyadId(a, b)
    strands.set(id, { a, b, strands: (strands.get(id)?.strands ?? 0) + 1 })
  }
  return {
    actors: actors.map((actor) => {
      const { id, halfWidth, halfHeight, label } = figureOf(actor, FULL_SIZE)
      return { id, halfWidth, halfHeight, labelWidth: label.width, labelHeight: label.height }
    }),
    pairs: [...strands.values()],
  }
}

/** What the arrangements need to know of a graph beside that. */
export function factsOf(index: GraphIndex): Facts {
  const ties = new Map<string, { a: string; b: string; cooperation: number; conflict: number }>()
  for (const { a, b, kind, tellings } of index.strands) {
    const id = dyadId(a, b)
    const pair = ties.get(id) ?? { a, b, cooperation: 0, conflict: 0 }
    if (kind !== 'tie') pair[kind] += tellings
    ties.set(id, pair)
  }
  return {
    states: Object.fromEntries(
      index.drawnActors.map(({ id, kind, country }) => [id, { country, itself: kind === 'country' }]),
    ),
    ties: [...ties.values()],
  }
}
