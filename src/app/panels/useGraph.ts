import type { GraphIndex } from '../state/graphIndex.ts'
import { type View, viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'

/**
 * The graph on the screen, for what is only rendered once there is one.
 * @throws Error before that: a panel outside the ready page is a mistake of the shell.
 */
export function useIndex(): GraphIndex {
  const load = useApp((state) => state.load)
  if (load.status !== 'ready') throw new Error('useIndex: no graph is ready')
  return load.index
}

/** What passes the filters and the brush now. */
export function useView(): View {
  const index = useIndex()
  const filters = useApp((state) => state.filters)
  const time = useApp((state) => state.time)
  return viewOf(index, filters, time)
}
