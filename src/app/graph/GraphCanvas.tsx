import { Sides } from '../lens/Sides.tsx'
import { useCanvas } from './canvasStore.ts'
import { Stage } from './Stage.tsx'
import './graph.css'

/** The graph on a canvas that fills its parent. Shows nothing until there is a graph, and says why when it cannot be shown. */
export function GraphCanvas() {
  const map = useCanvas((state) => state.map)
  const error = useCanvas((state) => state.error)
  return (
    <div className="graph-canvas">
      {map && (
        <Sides map={map}>
          <Stage map={map} />
        </Sides>
      )}
      {error && (
        <p className="graph-error" role="alert">
          The graph cannot be drawn: {error.message}. Reload the page to try again.
        </p>
      )}
    </div>
  )
}
