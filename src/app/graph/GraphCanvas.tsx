import { Sides } from '../lens/Sides.tsx'
import { shownIndex, useApp } from '../state/store.ts'
import { useCanvas } from './canvasStore.ts'
import { Stage } from './Stage.tsx'
import './graph.css'

/** The graph on a canvas that fills its parent. Shows nothing until there is a graph, and says why when it cannot be shown. */
export function GraphCanvas() {
  const map = useCanvas((state) => state.map)
  const error = useCanvas((state) => state.error)
  const index = useApp(shownIndex)
  // What is on the map is not what the rest of the page tells of, until the actors have their places.
  const waits = map !== null && error === null && map.index !== index
  return (
    <div className="graph-canvas" data-waits={waits || undefined}>
      {map && (
        <Sides map={map}>
          <Stage map={map} />
        </Sides>
      )}
      {waits && (
        <p className="graph-waits" role="status">
          Finding places for the actors …
        </p>
      )}
      {error && (
        <p className="graph-error" role="alert">
          The graph cannot be drawn: {error.message}. Reload the page to try again.
        </p>
      )}
    </div>
  )
}
