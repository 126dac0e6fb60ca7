import { groupBy } from '../../base/groupBy.ts'
import { foldStrands, type Strand, strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import type { GraphIndex } from './graphIndex.ts'
import { memoizeRelation } from './memoizeRelation.ts'

/** `strandIdOf`, made once for each relation. */
export const strandKey = memoizeRelation(strandIdOf)

/** For each graph and strand, the last part of it that was folded. */
const parts = new WeakMap<GraphIndex, Map<string, Strand>>()

/**
 * `foldStrands` of relations of a graph, in the same order. A strand that a filter leaves whole, or as it was the last time, is the
 * same object again: of thousands of strands a step of a filter touches few.
 */
export function strandsOf(index: GraphIndex, relations: readonly Relation[]): readonly Strand[] {
  const groups = groupBy(relations, strandKey)
  const known = parts.get(index) ?? new Map<string, Strand>()
  parts.set(index, known)
  return index.strands.flatMap((whole) => {
    const group = groups.get(whole.id)
    if (!group) return []
    if (group.length === whole.relations.length) return whole
    const last = known.get(whole.id)
    if (last && holdsJust(last, group)) return last
    const [folded] = foldStrands(group)
    known.set(whole.id, folded!)
    return folded!
  })
}

function holdsJust({ relations }: Strand, group: readonly Relation[]): boolean {
  if (relations.length !== group.length) return false
  const held = new Set(relations)
  return group.every((relation) => held.has(relation))
}
