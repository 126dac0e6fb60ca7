import { memoizeLast } from '../../base/memoizeLast.ts'
import { strandIdOf } from '../../model/dyad.ts'
import type { PathChoice } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { bestTelling } from './bestTelling.ts'
import { findPath, type Hop } from './path.ts'

/** The path that lies open, over what passes the filters: the same for its panel and for the map. Null when none joins the two. */
export const openPathOf = memoizeLast(
  (index: GraphIndex, view: View, path: PathChoice): readonly Hop[] | null =>
    findPath(view.relations, path.from, path.to, path, (relations) => bestTelling(relations, index.actors)),
)

/** A path that lies open and joins its two ends, hop by hop. */
export interface OpenPath extends Pick<PathChoice, 'from' | 'to'> {
  readonly hops: readonly Hop[]
}

/** A path as the map shows it. */
export interface PathOnMap {
  /** Ids of its actors and of all lines between two that follow one another. */
  readonly ids: ReadonlySet<string>
  /** Of them its actors, and the lines that tell what its hops say. */
  readonly marked: ReadonlySet<string>
}

/** Null when there is no path to show. */
export const pathOnMap = memoizeLast((hops: readonly Hop[] | null): PathOnMap | null => {
  if (hops === null || hops.length === 0) return null
  const actors = hops.flatMap(({ from, to }) => [from, to])
  return {
    ids: new Set([...actors, ...hops.flatMap(({ dyad }) => dyad.strands.map(({ id }) => id))]),
    marked: new Set([...actors, ...hops.map(({ relation }) => strandIdOf(relation))]),
  }
})
