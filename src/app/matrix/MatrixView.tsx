import { useMemo, useRef } from 'react'
import { useIndex, useView } from '../panels/useGraph.ts'
import { usePrinting } from '../printing.ts'
import { blocsOf } from '../state/blocs.ts'
import { ORDERS, type Order } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { useMedia } from '../theme.ts'
import { Switch } from '../views/Switch.tsx'
import { matrixGeometry } from './geometry.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { MOST_ACTORS, matrixOf } from './matrix.ts'
import { HEADS_HEIGHT, LOW_HEADS_HEIGHT, LOW_ROOM, NAMES_WIDTH, SUMS_HEIGHT } from './measures.ts'
import './matrix.css'
import { activityOf, movedBefore, orderActors } from './order.ts'
import { PrintedMatrix } from './PrintedMatrix.tsx'
import { actorName } from './spot.ts'
import { useRoom } from './useRoom.ts'

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  bloc: 'Bloc',
  name: 'Name',
  country: 'Country',
  activity: 'Activity',
  own: 'Own',
}

/** Px right of the cells, into which the last names lean. */
const LEAN = 72

/** A screen that is touched: with a mouse beside it, too, its cells stay large enough. */
const BY_FINGER = '(any-pointer: coarse)'

/** Who is told to do what to whom: doers in rows, targets in columns. */
export function MatrixView() {
  const index = useIndex()
  const view = useView()
  const hiddenActors = useApp((state) => state.hiddenActors)
  const order = useApp((state) => state.listing.order)
  const rows = useApp((state) => state.listing.rows)
  const { setListing } = useApp.getState()
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  const activity = useMemo(() => activityOf(index), [index])
  const all = useMemo(
    () => orderActors(index, { order, rows }, blocsOf(index), activity),
    [index, order, rows, activity],
  )
  const ordered = useMemo(
    () => ({ ids: all.ids.filter((id) => !hiddenActors.includes(id)), gaps: all.gaps }),
    [all, hiddenActors],
  )
  const matrix = useMemo(() => {
    const ranked = ordered.ids.toSorted((a, b) => (activity.get(b) ?? 0) - (activity.get(a) ?? 0))
    return matrixOf(view.relations, ordered.ids, ranked)
  }, [view.relations, ordered, activity])
  const finger = useMedia(BY_FINGER)
  const geometry = useMemo(() => {
    const { width = 0, height = 0 } = room ?? {}
    const heads = height < LOW_ROOM ? LOW_HEADS_HEIGHT : HEADS_HEIGHT
    const free = { width: width - NAMES_WIDTH - LEAN, height: height - heads - SUMS_HEIGHT }
    return matrixGeometry(matrix.ids, ordered.gaps, free, { finger, heads })
  }, [matrix.ids, ordered.gaps, room, finger])
  const folded = ordered.ids.length - MOST_ACTORS
  const printing = usePrinting((state) => state.printing)
  return (
    <section className="matrix-view" aria-label="Matrix">
      <div className="view-bar">
        <span className="view-word" id="matrix-order">
          Order
        </span>
        <Switch
          label="Order of rows and columns"
          options={ORDERS.filter((value) => value !== 'own' || rows).map((value) => ({
            value,
            words: ORDER_WORDS[value],
          }))}
          value={order === 'own' && !rows ? 'bloc' : order}
          onChange={(next) => setListing({ order: next })}
        />
        <MatrixKey />
      </div>
      {folded > 0 && (
        <p className="matrix-note">
          The {MOST_ACTORS} actors that are told most; {folded} others share the last row and column.
        </p>
      )}
      {printing && <PrintedMatrix matrix={matrix} geometry={geometry} named={(id) => actorName(id, index)} />}
      <div className="matrix-frame" ref={frame}>
        {room && (
          <MatrixGrid
            matrix={matrix}
            geometry={geometry}
            index={index}
            finger={finger}
            onMove={(id, before) => setListing({ order: 'own', rows: movedBefore(all.ids, id, before) })}
          />
        )}
      </div>
    </section>
  )
}
