import { typesSummary } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { cellWords, type MatrixCell } from './matrix.ts'
import { actorName } from './spot.ts'

/** What a cell tells, beside it. */
export function CellTip({
  cell,
  index,
  left,
  top,
  flip,
  above,
}: {
  readonly cell: MatrixCell
  readonly index: GraphIndex
  /** Of the cell's lower right corner, px. */
  readonly left: number
  readonly top: number
  /** To the left of the cell, where there is more room. */
  readonly flip: boolean
  readonly above: boolean
}) {
  return (
    <div
      className="matrix-tip"
      data-flip={flip || undefined}
      data-above={above || undefined}
      style={{ left, top }}
      aria-hidden="true"
    >
      <p className="matrix-tip-names">
        {actorName(cell.source, index)} → {actorName(cell.target, index)}
      </p>
      <p>{cellWords(cell)}</p>
      <p className="matrix-tip-types">{typesSummary(cell.relations)}</p>
    </div>
  )
}
