import type { Graph } from '../../model/graph.ts'
import { indexGraph } from '../state/graphIndex.ts'
import { type Layout, layoutGraph } from './layout.ts'
import { layoutInputOf, MOST_AT_FIRST } from './layoutInput.ts'

/** The map on which a graph is shown at first. */
export function layoutOfGraph(graph: Graph): Layout {
  const index = indexGraph(graph)
  return layoutGraph(layoutInputOf(index, index.drawnActors.length <= MOST_AT_FIRST))
}
