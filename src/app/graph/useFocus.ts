import { useMemo } from 'react'
import { dyadId } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { strandKindOf } from '../../model/relationTypes.ts'
import { type OpenPath, openPathOf, type PathOnMap, pathOnMap } from '../palette/openPath.ts'
import { useIndex, useView } from '../panels/useGraph.ts'
import type { Selection } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import type { Focus } from './drawContext.ts'
import { litBy } from './pointing.ts'
import { useDelayed } from './useDelayed.ts'

/** What is not pointed at steps back after this many ms, so that a pointer on its way does not make the canvas flicker. */
const DIM_DELAY = 120

/** What the person's attention is on: what is selected, what is pointed at here or in a panel, the keyboard's cursor. */
export function useFocus(index: GraphIndex, cursor: string | null) {
  const chosen = useApp((state) => state.selection)
  const relation = useApp((state) => state.relation)
  const hover = useApp((state) => state.hover)
  const hops = useApp((state) => state.focus)
  const selection = useMemo(() => narrowed(chosen, relation, index.relations), [chosen, relation, index])
  const lit = useMemo(() => litBy(hover, index.relations), [hover, index])
  const dimmed = useDelayed(lit !== null, DIM_DELAY)
  const path = usePath()
  const focus = useMemo<Focus>(
    () => ({ selection, lit, dimmed, cursor, hops, path }),
    [selection, lit, dimmed, cursor, hops, path],
  )
  return { focus, lit, dimmed }
}

/** The path that lies open, as its panel tells it. */
export const usePath = (): PathOnMap | null => pathOnMap(useOpenPath()?.hops ?? null)

/** The same with its ends and hops; null when none lies open, or nothing in view joins the two. */
export function useOpenPath(): OpenPath | null {
  const index = useIndex()
  const view = useView()
  const path = useApp((state) => state.path)
  const hops = path && openPathOf(index, view, path)
  return useMemo(
    () => (path && hops && hops.length > 0 ? { from: path.from, to: path.to, hops } : null),
    [path, hops],
  )
}

/** The strand that tells the relation in the light: of the selected pair, or of the actor whose card is read. */
function narrowed(
  selection: Selection,
  id: string | null,
  relations: ReadonlyMap<string, Relation>,
): Selection {
  const relation = id === null ? undefined : relations.get(id)
  return selection.kind !== 'none' && relation
    ? {
        kind: 'pair',
        id: dyadId(relation.source, relation.target),
        strand: strandKindOf(relation.type),
      }
    : selection
}
