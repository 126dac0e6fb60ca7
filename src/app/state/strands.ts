import { groupBy } from '../../base/groupBy.ts'
import { foldStrands, type Strand, strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import type { GraphIndex } from './graphIndex.ts'
import { memoizeRelation } from './memoizeRelation.ts'

/** `strandIdOf`, made once for each relation. */
export const strandKey = memoizeRelation(strandIdOf)

/** What is remembered of a graph: the place of each relation's strand, and of each strand the last part that was folded. */
interface Known {
  readonly placeOf: (relation: Relation) => number
  readonly parts: (Strand | undefined)[]
}

const known = new WeakMap<GraphIndex, Known>()

function knownOf(index: GraphIndex): Known {
  const before = known.get(index)
  if (before) return before
  const places = new Map(index.strands.map(({ id }, place) => [id, place]))
  const made: Known = {
    placeOf: memoizeRelation((relation) => places.get(strandKey(relation))!),
    parts: [],
  }
  known.set(index, made)
  return made
}

/**
 * `foldStrands` of relations of a graph, in the same order. A strand that a filter leaves whole, or as it was the last time, is the
 * same object again: of thousands of strands a step of a filter touches few.
 */
export function strandsOf(index: GraphIndex, relations: readonly Relation[]): readonly Strand[] {
  const { placeOf, parts } = knownOf(index)
  const sizes = new Uint32Array(index.strands.length)
  for (const relation of relations) sizes[placeOf(relation)]!++
  const isWhole = (place: number): boolean => sizes[place] === index.strands[place]!.relations.length
  const partly = groupBy(
    relations.filter((relation) => !isWhole(placeOf(relation))),
    placeOf,
  )
  const strands: Strand[] = []
  for (const [place, whole] of index.strands.entries()) {
    if (sizes[place] === 0) continue
    const group = partly.get(place)
    if (!group) {
      strands.push(whole)
      continue
    }
    const last = parts[place]
    const strand = last && holdsJust(last, group) ? last : foldStrands(group)[0]!
    parts[place] = strand
    strands.push(strand)
  }
  return strands
}

function holdsJust({ relations }: Strand, group: readonly Relation[]): boolean {
  if (relations.length !== group.length) return false
  const held = new Set(relations)
  return group.every((relation) => held.has(relation))
}
