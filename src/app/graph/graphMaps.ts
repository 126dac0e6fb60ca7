import type { GraphIndex } from '../state/graphIndex.ts'
import { type AppState, shownIndex, useApp } from '../state/store.ts'
import { useCanvas } from './canvasStore.ts'
import { loadFlags } from './flags.ts'
import { requestLayout } from './requestLayout.ts'

/** Flags may not hold up the first picture longer than this many ms; the late ones come in after it. */
const FLAG_PATIENCE = 250

/**
 * Makes the map of the graph on the page, and of every one that follows it. Runs beside React: the worker can use the time in which
 * the page around the canvas is rendered, and a canvas that is mounted again finds the map there.
 */
export function followGraphs(): void {
  let leave = new AbortController()
  const follow = (state: AppState): void => {
    const index = shownIndex(state)
    const { map, wanted } = useCanvas.getState()
    if (index === null || index === wanted || index === map?.index) return
    leave.abort(new DOMException('Another graph is shown', 'AbortError'))
    leave = new AbortController()
    useCanvas.setState({ wanted: index, error: null })
    void makeMap(index, leave.signal)
  }
  follow(useApp.getState())
  useApp.subscribe(follow)
}

async function makeMap(index: GraphIndex, signal: AbortSignal): Promise<void> {
  const flagsLoaded = loadFlags(index.drawnActors.flatMap(({ country }) => country ?? []))
  try {
    const layout = await requestLayout(index, signal)
    const patience = new Promise<null>((resolve) => setTimeout(resolve, FLAG_PATIENCE, null))
    const early = await Promise.race([flagsLoaded, patience])
    if (!signal.aborted) useCanvas.setState({ map: { index, layout, flags: early ?? new Map() } })
    const flags = await flagsLoaded
    if (early === null && !signal.aborted) useCanvas.setState({ map: { index, layout, flags } })
  } catch (error) {
    if (!signal.aborted)
      useCanvas.setState({ error: error instanceof Error ? error : new Error(String(error)) })
  }
}
