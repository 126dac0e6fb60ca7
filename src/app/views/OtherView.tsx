import { Arriving } from '../panels/Arriving.tsx'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { part } from '../part.tsx'
import { useApp } from '../state/store.ts'
import './views.css'

const MatrixView = part(async () => (await import('../matrix/MatrixView.tsx')).MatrixView)
const PairsView = part(async () => (await import('../matrix/PairsView.tsx')).PairsView)
const TableView = part(async () => (await import('../table/TableView.tsx')).TableView)
const PathPanel = part(async () => (await import('../palette/PathPanel.tsx')).PathPanel)

/** The path that lies open, over whichever view. */
export function OpenPath() {
  const path = useApp((state) => state.path)
  return (
    path && (
      <Arriving what="The path">
        <PathPanel path={path} />
      </Arriving>
    )
  )
}

/**
 * Matrix or table over the canvas, which stays where it is, unseen: nothing has moved when one comes back to it. A phone has
 * no room for a matrix; it shows the pairs, ranked.
 */
export function OtherView() {
  const view = useApp((state) => state.view)
  const phone = useLayoutMode() === 'phone'
  if (view === 'graph') return null
  return (
    <div className="other-view">
      <Arriving what={view === 'table' ? 'The table' : 'The matrix'}>
        {view === 'table' ? <TableView /> : phone ? <PairsView /> : <MatrixView />}
      </Arriving>
    </div>
  )
}
