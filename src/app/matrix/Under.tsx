import type { GridCursor } from '../table/cursor.ts'
import type { MatrixGeometry } from './geometry.ts'
import { Halves } from './Halves.tsx'
import type { Matrix } from './matrix.ts'
import { gapStyle } from './places.ts'
import type { RowDrag } from './useRowDrag.ts'

/** What lies under names and cells: the row and column in the light, the halves of all cells, and where what is dragged would go. */
export function Under({
  matrix,
  geometry,
  spot,
  drag,
  carried,
}: {
  readonly matrix: Matrix
  readonly geometry: MatrixGeometry
  readonly spot: GridCursor | null
  readonly drag: RowDrag | null
  /** The name that is dragged. */
  readonly carried: string
}) {
  const { starts, size, cell } = geometry
  return (
    <div className="matrix-under" aria-hidden="true">
      {spot && spot.row >= 0 && (
        <div className="matrix-band" style={{ top: starts[spot.row]!, width: size, height: cell }} />
      )}
      {spot && spot.column >= 0 && (
        <div className="matrix-band" style={{ left: starts[spot.column]!, height: size, width: cell }} />
      )}
      <Halves matrix={matrix} geometry={geometry} />
      {drag && (
        <div className="matrix-gap" data-along={drag.along} style={gapStyle(drag, geometry)}>
          {/* A finger hides the name that it holds. */}
          <span>{carried}</span>
        </div>
      )}
    </div>
  )
}
