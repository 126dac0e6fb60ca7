// biome-ignore-all lint/a11y/useSemanticElements: cells stand at places of their own, and empty ones are not on the page
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid alone has the focus and names the cell that has its cursor
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { dyadId } from '../../model/dyad.ts'
import { type Shortcut, useKeys } from '../keys.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { type GridCursor, moveCursor } from '../table/cursor.ts'
import type { MatrixGeometry } from './geometry.ts'
import { cellKey, cellWords, type Matrix, type MatrixCell, OTHERS } from './matrix.ts'
import { NAMES_WIDTH } from './measures.ts'
import { movedBefore } from './order.ts'
import { fromCorner, placeUnder, reveal } from './places.ts'
import { SpotTip } from './SpotTip.tsx'
import { actorName, heldBy, placeWords, spotOf } from './spot.ts'
import { Under } from './Under.tsx'
import { useRowDrag } from './useRowDrag.ts'

/** Cells below so many px have smaller names. */
const SMALL = 20

/** For the help: the grid handles them itself. */
const KEYS: readonly Shortcut[] = [
  { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], says: 'Move a row of the matrix', group: 'Views', run: null },
]

/** The cells with their names and sums: one tab stop, arrows walk, Enter opens the evidence of a cell or an actor. */
export function MatrixGrid({
  matrix,
  geometry,
  index,
  finger,
  onMove,
}: {
  readonly matrix: Matrix
  readonly geometry: MatrixGeometry
  readonly index: GraphIndex
  /** Whether the screen is touched. */
  readonly finger: boolean
  /** Puts an actor's row and column before another's; null: at the end. */
  readonly onMove: (id: string, before: string | null) => void
}) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useApp((state) => state.selection)
  const hover = useApp((state) => state.hover)
  const { select, setHover } = useApp.getState()
  const [cursor, setCursor] = useState<GridCursor>({ row: 0, column: 0 })
  const [walking, setWalking] = useState(false)
  const [pointer, setPointer] = useState<GridCursor | null>(null)
  const { ids, cells } = matrix
  const last = ids.length - 1
  const at = { row: Math.min(cursor.row, last), column: Math.min(cursor.column, last) }
  const cellAt = ({ row, column }: GridCursor): MatrixCell | undefined =>
    cells.get(cellKey(ids[row] ?? '', ids[column] ?? ''))

  const spot = pointer ?? (walking ? at : spotOf(hover, selection, index, ids))
  const held = heldBy(selection, ids)
  const cellId = (row: number, column: number): string => `${id}-${row}-${column}`

  const open = (place: GridCursor): void => {
    const cell = cellAt(place)
    if (place.row < 0 || place.column < 0) {
      const actor = ids[Math.max(place.row, place.column)]
      if (actor !== undefined && actor !== OTHERS) select({ kind: 'actor', id: actor })
    } else if (cell && cell.source !== OTHERS && cell.target !== OTHERS)
      select({ kind: 'pair', id: dyadId(cell.source, cell.target), strand: null })
  }
  const [moved, setMoved] = useState('')
  useKeys(KEYS)
  const movable = ids.at(-1) === OTHERS ? last : ids.length
  /**
   * Moves a row and column before the place `to`, and says where it stands then. The cursor stays with its actors.
   * @returns where the cursor is now
   */
  const move = (from: number, to: number): GridCursor => {
    const id = ids[from]!
    const next = movedBefore(ids, id, ids[to] ?? null)
    onMove(id, to < movable ? ids[to]! : null)
    const newPlace = (old: number): number => (old < 0 ? old : next.indexOf(ids[old]!))
    const place = { row: newPlace(at.row), column: newPlace(at.column) }
    setCursor(place)
    setMoved(
      placeWords(
        next.filter((one) => one !== OTHERS),
        id,
        named,
      ),
    )
    return place
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) {
      const step = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key]
      const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
      const from = across ? at.column : at.row
      if (step === undefined || (across && at.row >= 0) || from < 0) return
      event.preventDefault()
      event.stopPropagation()
      const to = from + step
      if (from < movable && to >= 0 && to < movable)
        reveal(scroller.current, geometry, move(from, step < 0 ? to : to + 1))
      return
    }
    const next = moveCursor(at, event.key, event.ctrlKey || event.metaKey, {
      rows: ids.length,
      columns: ids.length,
      first: { row: -1, column: -1 },
      page: 10,
    })
    if (next) {
      // The corner between the heads holds nothing.
      const to = next.row < 0 && next.column < 0 ? at : next
      setCursor(to)
      setWalking(true)
      reveal(scroller.current, geometry, to)
    } else if (event.key === 'Enter' || event.key === ' ') open(at)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const placeOf = (event: PointerEvent | MouseEvent): GridCursor | null =>
    scroller.current && placeUnder(scroller.current, geometry, event)
  const { drag, wasDrag, handlers, follow } = useRowDrag({
    scroller,
    geometry,
    movable,
    placeOf: (event) => {
      const place = placeOf(event)
      if (place?.column === -1) return { along: 'row', from: place.row }
      return place?.row === -1 ? { along: 'column', from: place.column } : null
    },
    distanceOf: (at, along) => (scroller.current ? fromCorner(scroller.current, geometry, at)[along] : 0),
    onMove: move,
  })
  const point = (place: GridCursor | null): void => {
    if (place?.row === pointer?.row && place?.column === pointer?.column) return
    setPointer(place)
    const cell = place && cellAt(place)
    const first = cell?.relations[0]
    const actor = place && (place.row < 0 ? ids[place.column] : place.column < 0 ? ids[place.row] : undefined)
    setHover(
      first
        ? { kind: 'relation', id: first.id }
        : actor !== undefined && actor !== null && actor !== OTHERS
          ? { kind: 'actor', id: actor }
          : null,
    )
  }
  const named = (actor: string): string => actorName(actor, index)
  return (
    <>
      <div
        ref={scroller}
        className="matrix"
        role="grid"
        aria-label="Matrix of who is told to do what to whom. Rows act, columns are acted upon. Arrow keys walk, Enter opens the evidence, Alt with an arrow moves a row."
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        aria-rowcount={ids.length + 1}
        aria-colcount={ids.length + 1}
        aria-activedescendant={cellId(at.row, at.column)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => setWalking(currentTarget.matches(':focus-visible'))}
        onBlur={() => setWalking(false)}
        {...handlers}
        onPointerMove={(event) => {
          if (!follow(event)) point(placeOf(event))
        }}
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          const place = placeOf(event)
          if (!place || wasDrag()) return
          setCursor(place)
          open(place)
        }}
      >
        <div
          className="matrix-sheet"
          data-small={geometry.cell < SMALL || undefined}
          data-dragging={drag?.along}
          style={
            {
              '--cell': `${geometry.cell}px`,
              '--names': `${NAMES_WIDTH}px`,
              '--heads': `${geometry.heads}px`,
              width: NAMES_WIDTH + geometry.size + 72,
            } as CSSProperties
          }
        >
          <div role="row" className="matrix-heads" aria-rowindex={1}>
            <div role="columnheader" className="matrix-corner" aria-colindex={1}>
              {finger && <small>Hold a name to move it</small>}
              <span>to whom →</span>
              <span>who did it</span>
            </div>
            {ids.map((actor, column) => (
              <div
                key={actor}
                id={cellId(-1, column)}
                role="columnheader"
                className="matrix-head"
                aria-colindex={column + 2}
                data-dragged={(drag?.along === 'column' && drag.from === column) || undefined}
                data-lit={spot?.column === column || held.has(actor) || undefined}
                data-quiet={!matrix.columnSums.has(actor) || undefined}
                data-current={(walking && at.row === -1 && at.column === column) || undefined}
                style={{ left: NAMES_WIDTH + geometry.starts[column]! }}
              >
                <span>{named(actor)}</span>
              </div>
            ))}
          </div>
          <Under
            matrix={matrix}
            geometry={geometry}
            spot={spot}
            drag={drag}
            carried={drag ? named(ids[drag.from]!) : ''}
          />
          {ids.map((actor, row) => (
            <div
              key={actor}
              role="row"
              className="matrix-row"
              aria-rowindex={row + 2}
              style={{
                marginTop: row === 0 ? 0 : geometry.starts[row]! - geometry.starts[row - 1]! - geometry.cell,
              }}
            >
              <div
                id={cellId(row, -1)}
                role="rowheader"
                className="matrix-name"
                aria-colindex={1}
                data-dragged={(drag?.along === 'row' && drag.from === row) || undefined}
                data-fixed={row >= movable || undefined}
                data-lit={spot?.row === row || held.has(actor) || undefined}
                data-quiet={!matrix.rowSums.has(actor) || undefined}
                data-current={(walking && at.row === row && at.column === -1) || undefined}
              >
                <span>{named(actor)}</span>
                <b>{matrix.rowSums.get(actor) ?? '·'}</b>
              </div>
              {ids.map((other, column) => {
                const cell = cells.get(cellKey(actor, other))
                const current = at.row === row && at.column === column
                if (!cell && !current) return null
                const selected =
                  selection.kind === 'pair' && cell !== undefined && selection.id === dyadId(actor, other)
                return (
                  <div
                    key={other}
                    id={cellId(row, column)}
                    role="gridcell"
                    className="matrix-cell"
                    aria-colindex={column + 2}
                    aria-selected={selected}
                    aria-label={`${named(actor)} to ${named(other)}: ${cellWords(cell)}`}
                    data-current={(walking && current) || undefined}
                    style={{ left: NAMES_WIDTH + geometry.starts[column]! }}
                  />
                )
              })}
            </div>
          ))}
          <div className="matrix-sums" aria-hidden="true">
            {ids.map((actor, column) => (
              <span key={actor} style={{ left: NAMES_WIDTH + geometry.starts[column]! }}>
                {matrix.columnSums.get(actor) ?? '·'}
              </span>
            ))}
          </div>
          {spot && !drag && (pointer || walking) && (
            <SpotTip
              spot={spot}
              matrix={matrix}
              geometry={geometry}
              index={index}
              cellId={cellId}
              scroller={scroller}
            />
          )}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </>
  )
}
