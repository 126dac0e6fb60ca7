import { Sides } from '../lens/Sides.tsx'
import { shownIndex, useApp } from '../state/store.ts'
import { useCanvas } from './canvasStore.ts'
import { followGraphs } from './graphMaps.ts'
import { Stage } from './Stage.tsx'
import './graph.css'

// At once, and not when the canvas is first rendered: layout, flags and Cytoscape come while the page around it is made.
followGraphs()
void import('./canvas.ts')

/** The graph on a canvas that fills its parent. Shows nothing until there is a graph, and says why when it cannot be shown. */
export function GraphCanvas() {
  const index = useApp(shownIndex)
  const map = useCanvas((state) => state.map)
  const error = useCanvas((state) => state.error)
  const current = index !== null && map?.index === index ? map : null
  return (
    <div className="graph-canvas">
      {current && (
        <Sides map={current}>
          <Stage map={current} />
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
