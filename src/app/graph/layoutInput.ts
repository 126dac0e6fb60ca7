import { dyadId } from '../../model/dyad.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { FULL_SIZE, figureOf } from './figures.ts'
import type { LayoutInput } from './problem.ts'

/** What the layout needs of a graph: all time, nothing filtered, sizes as on a desktop. */
export function layoutInputOf(index: GraphIndex): LayoutInput {
  const strands = new Map<string, { a: string; b: string; strands: number }>()
  for (const { a, b } of index.strands) {
    if (a === b) continue
    const id = dyadId(a, b)
    strands.set(id, { a, b, strands: (strands.get(id)?.strands ?? 0) + 1 })
  }
  return {
    actors: index.drawnActors.map((actor) => {
      const { id, halfWidth, halfHeight, label } = figureOf(actor, FULL_SIZE)
      return { id, halfWidth, halfHeight, labelWidth: label.width, labelHeight: label.height }
    }),
    pairs: [...strands.values()],
  }
}
