import { strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { tellingId } from '../../model/telling.ts'

/** What the height of a bar stands for: the sum of the intensities' sizes, or the number of tellings. */
export const MEASURES = ['intensity', 'tellings'] as const
export type Measure = (typeof MEASURES)[number]

/**
 * How much each relation adds to its bar. A telling that tells several relations of a strand is shared out evenly among
 * them, so that the weights of relations sum up to their tellings, however they are parted into bars.
 */
export function weightsOf(relations: readonly Relation[], measure: Measure): ReadonlyMap<string, number> {
  if (measure === 'intensity') return new Map(relations.map(({ id, intensity }) => [id, Math.abs(intensity)]))
  const sharing = new Map<string, number>()
  const keys = relations.map((relation) => `${strandIdOf(relation)}|${tellingId(relation)}`)
  for (const key of keys) sharing.set(key, (sharing.get(key) ?? 0) + 1)
  return new Map(relations.map(({ id }, i) => [id, 1 / sharing.get(keys[i]!)!]))
}
