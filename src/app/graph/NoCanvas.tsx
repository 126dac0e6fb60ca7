import { useApp } from '../state/store.ts'

/** In place of the map where the browser gives no canvas: the same facts are one click away. */
export function NoCanvas() {
  const setView = useApp((state) => state.setView)
  return (
    <div className="graph-error" role="alert">
      <p>
        This browser cannot draw the map: it has no canvas to draw on. The same relations stand in a table and
        in a matrix.
      </p>
      <button type="button" onClick={() => setView('table')}>
        Open the table
      </button>
      <button type="button" onClick={() => setView('matrix')}>
        Open the matrix
      </button>
    </div>
  )
}
