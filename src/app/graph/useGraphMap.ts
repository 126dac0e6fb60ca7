import { useEffect, useState } from 'react'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type GraphMap, useCanvas } from './canvasStore.ts'
import { loadFlags } from './flags.ts'
import { requestLayout } from './requestLayout.ts'

/** Flags may not hold up the first picture longer than this many ms; the late ones come in after it. */
const FLAG_PATIENCE = 250

/** Lays the graph out once and keeps its map; a canvas that is mounted again finds it there. Null until then. */
export function useGraphMap(index: GraphIndex | null): {
  readonly map: GraphMap | null
  readonly error: Error | null
} {
  const map = useCanvas((state) => state.map)
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => {
    if (index === null || useCanvas.getState().map?.index === index) return
    const leave = new AbortController()
    const show = (map: GraphMap): void => {
      if (!leave.signal.aborted) useCanvas.setState({ map })
    }
    const flagsLoaded = loadFlags(index.drawnActors.flatMap(({ country }) => country ?? []))
    const patience = new Promise<null>((resolve) => setTimeout(resolve, FLAG_PATIENCE, null))
    setError(null)
    requestLayout(index, leave.signal).then(
      async (layout) => {
        const early = await Promise.race([flagsLoaded, patience])
        show({ index, layout, flags: early ?? new Map() })
        if (early === null) show({ index, layout, flags: await flagsLoaded })
      },
      (reason: unknown) => {
        if (!leave.signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)))
      },
    )
    return () => leave.abort(new DOMException('Another graph is shown', 'AbortError'))
  }, [index])
  return { map: map?.index === index ? map : null, error }
}
