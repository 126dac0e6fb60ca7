import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { typesSummary } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { GridCursor } from '../table/cursor.ts'
import type { MatrixGeometry } from './geometry.ts'
import { cellKey, cellWords, type Matrix, type MatrixCell, OTHERS } from './matrix.ts'
import { NAMES_WIDTH } from './measures.ts'
import { actorName, wholeName } from './spot.ts'

/** Where a tip belongs, px of the sheet. */
interface Place {
  readonly left: number
  readonly top: number
}

/** What the row and column in the light say beside what is seen: what a cell tells, or a name in full. */
export function SpotTip({
  spot: { row, column },
  matrix: { ids, cells },
  geometry: { starts, cell, heads },
  index,
  cellId,
  scroller,
}: {
  readonly spot: GridCursor
  readonly matrix: Matrix
  readonly geometry: MatrixGeometry
  readonly index: GraphIndex
  readonly cellId: (row: number, column: number) => string
  readonly scroller: RefObject<HTMLElement | null>
}) {
  const { scrollLeft = 0, scrollTop = 0 } = scroller.current ?? {}
  const right = column < 0 ? scrollLeft : NAMES_WIDTH + starts[column]! + cell
  const bottom = row < 0 ? heads + scrollTop : heads + starts[row]! + cell
  if (row < 0 || column < 0) {
    const id = ids[Math.max(row, column)]
    if (id === undefined || id === OTHERS) return null
    return <NameTip id={id} head={cellId(row, column)} index={index} left={right} top={bottom} />
  }
  const told = cells.get(cellKey(ids[row]!, ids[column]!))
  return told ? <CellTip cell={told} index={index} left={right} top={bottom} /> : null
}

/** What a cell tells, beside it. `left` and `top` are of its lower right corner. */
function CellTip({
  cell,
  index,
  ...place
}: { readonly cell: MatrixCell; readonly index: GraphIndex } & Place) {
  return (
    <Tip {...place}>
      <p className="matrix-tip-names">
        {actorName(cell.source, index)} → {actorName(cell.target, index)}
      </p>
      <p>{cellWords(cell)}</p>
      <p className="matrix-tip-types">{typesSummary(cell.relations)}</p>
    </Tip>
  )
}

/** The whole name of a row or column that says it shorter, or that has no room for all of it; nothing where it is whole. */
function NameTip({
  id,
  head,
  index,
  ...place
}: {
  /** Of the actor. */
  readonly id: string
  /** The id of the element that shows the name. */
  readonly head: string
  readonly index: GraphIndex
} & Place) {
  const [isCut, setCut] = useState(false)
  useLayoutEffect(() => {
    const name = document.getElementById(head)?.querySelector('span')
    setCut(name !== null && name !== undefined && name.scrollWidth > name.clientWidth)
  }, [head])
  const name = wholeName(id, index)
  if (!isCut && name === actorName(id, index)) return null
  return (
    <Tip {...place}>
      <p className="matrix-tip-names">{name}</p>
    </Tip>
  )
}

/** A note over the cells, on whichever side of its place it is seen whole. */
function Tip({ left, top, children }: Place & { readonly children: ReactNode }) {
  const tip = useRef<HTMLDivElement>(null)
  const [sides, setSides] = useState({ flip: false, above: false })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place or other words need another look
  useLayoutEffect(() => {
    const scroller = tip.current?.closest('.matrix')
    const sheet = tip.current?.parentElement
    if (!tip.current || !scroller || !sheet) return
    const frame = scroller.getBoundingClientRect()
    const corner = sheet.getBoundingClientRect()
    setSides({
      flip: corner.left + left + AWAY + tip.current.offsetWidth > frame.left + scroller.clientWidth,
      above: corner.top + top + AWAY + tip.current.offsetHeight > frame.top + scroller.clientHeight,
    })
  }, [left, top, children])
  return (
    <div
      ref={tip}
      className="matrix-tip"
      data-flip={sides.flip || undefined}
      data-above={sides.above || undefined}
      style={{ left, top }}
      aria-hidden="true"
    >
      {children}
    </div>
  )
}

/** Px between a place and its tip, as in the styles. */
const AWAY = 8
