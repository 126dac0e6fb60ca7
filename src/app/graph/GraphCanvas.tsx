import { useApp } from '../state/store.ts'
import { Stage } from './Stage.tsx'
import { useGraphMap } from './useGraphMap.ts'
import './graph.css'

/** The graph on a canvas that fills its parent. Shows nothing until there is a graph, and says why when it cannot be shown. */
export function GraphCanvas() {
  const load = useApp((state) => state.load)
  const { map, error } = useGraphMap(load.status === 'ready' ? load.index : null)
  return (
    <div className="graph-canvas">
      {map && <Stage map={map} />}
      {error && (
        <p className="graph-error" role="alert">
          The graph cannot be drawn: {error.message}. Reload the page to try again.
        </p>
      )}
    </div>
  )
}
