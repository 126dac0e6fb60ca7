import type { CSSProperties } from 'react'
import type { GridCursor } from '../table/cursor.ts'
import { type MatrixGeometry, placeAt } from './geometry.ts'
import { LEAN_DEGREES, NAMES_WIDTH } from './measures.ts'
import type { RowDrag } from './useRowDrag.ts'

interface Pointed {
  readonly clientX: number
  readonly clientY: number
}

/** Px by which the name of a column leans to the right for each px above the cells. */
const LEAN = 1 / Math.tan((LEAN_DEGREES * Math.PI) / 180)
/** The height of its letters reaches so many px back to the left. */
const LETTERS = 8

/**
 * Px of a pointer from the upper left corner of the cells, down and across; over the names of columns along their lean, so that all of
 * a name means its own column. The scroller's first child is the sheet.
 */
export function fromCorner(
  scroller: HTMLElement,
  { heads }: MatrixGeometry,
  { clientX, clientY }: Pointed,
): Readonly<Record<RowDrag['along'], number>> {
  const { left = 0, top = 0 } = scroller.firstElementChild?.getBoundingClientRect() ?? {}
  const above = scroller.getBoundingClientRect().top + heads - clientY
  const lean = Math.max(0, above * LEAN - LETTERS)
  return { row: clientY - top - heads, column: clientX - left - NAMES_WIDTH - lean }
}

/** The cell or name under a pointer; null in a gap, in the corner and outside. Names and heads stay in sight over what is scrolled. */
export function placeUnder(scroller: HTMLElement, geometry: MatrixGeometry, at: Pointed): GridCursor | null {
  const frame = scroller.getBoundingClientRect()
  const sheet = scroller.firstElementChild?.getBoundingClientRect()
  const names = Math.max(frame.left, sheet?.left ?? 0)
  const distance = fromCorner(scroller, geometry, at)
  const row = at.clientY - frame.top < geometry.heads ? -1 : placeAt(geometry, distance.row)
  const column = at.clientX - names < NAMES_WIDTH ? -1 : placeAt(geometry, distance.column)
  return row === null || column === null || (row < 0 && column < 0) ? null : { row, column }
}

/** The line between two rows or columns where what is dragged would be put, from the corner of the cells. */
export function gapStyle(
  { along, to }: RowDrag,
  { starts, cell, size, heads }: MatrixGeometry,
): CSSProperties {
  const at = starts[to] ?? (starts.at(-1) ?? 0) + cell
  return along === 'row'
    ? { top: at - 1.5, left: -NAMES_WIDTH, width: NAMES_WIDTH + size, height: 3 }
    : { left: at - 1.5, top: -heads / 2, height: heads / 2 + size, width: 3 }
}

/** Scrolls just so far that a cell is seen beside names and heads. */
export function reveal(
  scroller: HTMLElement | null,
  { starts, cell, heads }: MatrixGeometry,
  place: GridCursor,
): void {
  if (!scroller) return
  const near = (start: number, size: number, seen: number): number => {
    if (start < seen) return start
    return start + cell > seen + size ? start + cell - size : seen
  }
  if (place.column >= 0)
    scroller.scrollLeft = near(
      starts[place.column]!,
      scroller.clientWidth - NAMES_WIDTH - cell,
      scroller.scrollLeft,
    )
  if (place.row >= 0)
    scroller.scrollTop = near(starts[place.row]!, scroller.clientHeight - heads - cell, scroller.scrollTop)
}
