// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not on the page, which a table's own layout does not bear
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid alone has the focus and names the cell that has its cursor
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp } from 'lucide-react'
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { Listing } from '../state/choices.ts'
import type { Column } from './columns.ts'
import { type GridCursor, moveCursor } from './cursor.ts'
import { useMoreAside } from './useMoreAside.ts'

const HEAD_HEIGHT = 36
/** Px left and right of a row. */
const SIDES = 36

/** How far a row stands out: it is the one in the light, or it belongs to what is selected. */
export type Mark = 'lit' | 'selected' | null

/**
 * Rows of any number in columns, for mouse, keyboard and screen reader: one tab stop, arrows walk from cell to cell and to
 * the heads, Enter opens a row or sorts by a column. Only the rows in sight are on the page.
 */
export function Grid<R extends { readonly id: string }>({
  label,
  rows,
  columns,
  sort,
  rowHeight,
  compact,
  cell,
  markOf,
  onSort,
  onOpen,
  onPoint,
}: {
  readonly label: string
  readonly rows: readonly R[]
  readonly columns: readonly Column<R>[]
  readonly sort: Listing['sort']
  /** Px. */
  readonly rowHeight: number
  /** Cells stand under each other instead of in columns; heads are for screen readers alone. */
  readonly compact: boolean
  readonly cell: (row: R, column: Column<R>) => ReactNode
  readonly markOf: (row: R) => Mark
  readonly onSort: (column: Column<R>) => void
  readonly onOpen: (row: R) => void
  readonly onPoint: (row: R | null) => void
}) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  useMoreAside(scroller)
  const [cursor, setCursor] = useState<GridCursor>({ row: 0, column: 0 })
  const at = {
    row: Math.min(cursor.row, rows.length - 1),
    column: Math.min(cursor.column, columns.length - 1),
  }
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (i) => rows[i]!.id,
    overscan: 8,
    scrollPaddingStart: compact ? 0 : HEAD_HEIGHT,
    paddingStart: 0,
    // The row with the cursor is on the page wherever it is: a screen reader reads it by its id.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at.row >= 0 ? [at.row] : [])])].sort((a, b) => a - b),
  })

  // What is selected elsewhere is brought into sight.
  const lit = rows.findIndex((row) => markOf(row) === 'lit')
  const first = lit >= 0 ? lit : rows.findIndex((row) => markOf(row) !== null)
  const wanted = first >= 0 ? rows[first]!.id : null
  useEffect(() => {
    if (wanted === null || scroller.current?.matches(':focus')) return
    virtual.scrollToIndex(first, { align: 'auto' })
  }, [wanted, first, virtual])

  const go = (next: GridCursor): void => {
    setCursor(next)
    if (next.row >= 0) virtual.scrollToIndex(next.row, { align: 'auto' })
    else scroller.current?.scrollTo({ top: 0 })
    const head = scroller.current?.querySelectorAll<HTMLElement>('[role="columnheader"]')[next.column]
    if (!compact && head) revealColumn(scroller.current!, head)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return
    const size = {
      rows: rows.length,
      columns: columns.length,
      first: { row: -1, column: 0 },
      page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
    }
    const next = moveCursor(at, event.key, event.ctrlKey || event.metaKey, size)
    if (next) go(next)
    else if ((event.key === 'Enter' || event.key === ' ') && at.row < 0 && columns[at.column])
      onSort(columns[at.column]!)
    else if ((event.key === 'Enter' || event.key === ' ') && rows[at.row]) onOpen(rows[at.row]!)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const cellId = (row: number, column: number): string => `${id}-${row}-${column}`
  const template = columns
    .map(({ width, grow }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`))
    .join(' ')
  const least = compact ? 0 : columns.reduce((sum, { width }) => sum + width, SIDES)
  const open = useCallback(
    (row: R, i: number, column: number) => {
      setCursor({ row: i, column })
      onOpen(row)
    },
    [onOpen],
  )
  return (
    <div
      ref={scroller}
      className={`grid${compact ? ' grid-compact' : ''}`}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={columns.length > 0 && at.row >= -1 ? cellId(at.row, at.column) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onPoint(null)}
    >
      <div className="grid-sheet" style={{ '--columns': template, minWidth: least } as React.CSSProperties}>
        <div role="rowgroup" className="grid-head" style={{ height: HEAD_HEIGHT }}>
          <div role="row" className="grid-row" aria-rowindex={1}>
            {columns.map((column, i) => (
              <Head
                key={column.id}
                id={cellId(-1, i)}
                column={column}
                place={i + 1}
                sorted={sort?.column === column.id ? (sort.down ? 'descending' : 'ascending') : null}
                current={at.row === -1 && at.column === i}
                onSort={() => {
                  setCursor({ row: -1, column: i })
                  onSort(column)
                }}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index: i, start }) => (
            <Line
              key={rows[i]!.id}
              row={rows[i]!}
              place={i}
              top={start}
              height={rowHeight}
              columns={columns}
              mark={markOf(rows[i]!)}
              cursor={at.row === i ? at.column : null}
              idOf={`${id}-${i}-`}
              cell={cell}
              onOpen={open}
              onPoint={onPoint}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

/** Scrolls sideways just so far that a column is seen. */
function revealColumn(scroller: HTMLElement, head: HTMLElement): void {
  const left = head.offsetLeft
  const right = left + head.offsetWidth
  if (left < scroller.scrollLeft) scroller.scrollLeft = left
  else if (right > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = right - scroller.clientWidth
}

function Head<R>({
  id,
  column: { id: name, name: words, numeric },
  place,
  sorted,
  current,
  onSort,
}: {
  readonly id: string
  readonly column: Column<R>
  readonly place: number
  readonly sorted: 'ascending' | 'descending' | null
  readonly current: boolean
  readonly onSort: () => void
}) {
  const Arrow = sorted === 'ascending' ? ChevronUp : ChevronDown
  return (
    <div
      id={id}
      role="columnheader"
      className={`grid-cell${numeric ? ' numeric' : ''}`}
      data-column={name}
      data-current={current || undefined}
      aria-colindex={place}
      aria-sort={sorted ?? 'none'}
    >
      <button type="button" tabIndex={-1} onClick={onSort}>
        {words}
        <Arrow size={14} className={sorted ? 'grid-arrow' : 'grid-arrow grid-arrow-off'} aria-hidden />
      </button>
    </div>
  )
}

interface LineProps<R> {
  readonly row: R
  readonly place: number
  readonly top: number
  readonly height: number
  readonly columns: readonly Column<R>[]
  readonly mark: Mark
  /** The column with the cursor, when it stands in this row. */
  readonly cursor: number | null
  readonly idOf: string
  readonly cell: (row: R, column: Column<R>) => ReactNode
  readonly onOpen: (row: R, place: number, column: number) => void
  readonly onPoint: (row: R) => void
}

function LineOf<R>({
  row,
  place,
  top,
  height,
  columns,
  mark,
  cursor,
  idOf,
  cell,
  onOpen,
  onPoint,
}: LineProps<R>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="row"
      className="grid-row"
      aria-rowindex={place + 2}
      aria-selected={mark !== null}
      data-mark={mark ?? undefined}
      style={{ height, transform: `translateY(${top}px)` }}
      onMouseEnter={() => onPoint(row)}
      onClick={(event) => {
        const picked = event.target instanceof Element ? event.target.closest('[role="gridcell"]') : null
        onOpen(row, place, Number(picked?.getAttribute('aria-colindex') ?? 1) - 1)
      }}
    >
      {columns.map((column, i) => (
        <div
          key={column.id}
          id={`${idOf}${i}`}
          role="gridcell"
          className={`grid-cell${column.numeric ? ' numeric' : ''}`}
          data-column={column.id}
          data-current={cursor === i || undefined}
          aria-colindex={i + 1}
          title={column.numeric ? undefined : column.text(row)}
        >
          {cell(row, column)}
        </div>
      ))}
    </div>
  )
}

const Line = memo(LineOf) as typeof LineOf
