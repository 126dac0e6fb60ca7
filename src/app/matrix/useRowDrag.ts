import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type EdgeDrag, useEdgeScroll } from './edgeScroll.ts'
import type { MatrixGeometry } from './geometry.ts'
import { NAMES_WIDTH } from './measures.ts'

/** A row or column on its way. */
export interface RowDrag {
  readonly along: 'row' | 'column'
  readonly from: number
  /** The place before which it would be put; as many as there are places: at the end. */
  readonly to: number
}

/** What lies under the pointer that has gone down. */
type Taken = Pick<RowDrag, 'along' | 'from'>

/** Px that a pressed mouse or pen goes before it drags. */
const SLACK = 5
/** Ms that a finger rests on a name before it lifts it; what moves on before, by more than so many px, scrolls. */
const HOLD = 350
const STRAY = 10

/** The gap between rows or columns that is nearest to a distance from the corner of the cells. */
export const gapAt = ({ starts, cell }: MatrixGeometry, distance: number): number =>
  starts.filter((start) => start + cell / 2 < distance).length

/**
 * Names of rows and columns dragged by a mouse or pen at once, by a finger once it has rested on them: else it scrolls. Near an edge
 * the matrix scrolls beneath what is dragged; Escape gives it up.
 * @param placeOf the row's or column's name under a pointer, as its place; null elsewhere
 * @param distanceOf px of a pointer from the corner of the cells
 * @param movable how many places, from the first on, can be moved and moved to
 */
export function useRowDrag({
  scroller,
  geometry,
  movable,
  placeOf,
  distanceOf,
  onMove,
}: {
  readonly scroller: RefObject<HTMLElement | null>
  readonly geometry: MatrixGeometry
  readonly movable: number
  readonly placeOf: (event: PointerEvent) => Taken | null
  readonly distanceOf: (at: EdgeDrag['at'], along: RowDrag['along']) => number
  readonly onMove: (from: number, to: number) => void
}) {
  const pressed = useRef<(Taken & EdgeDrag & { readonly touch: boolean }) | null>(null)
  const [drag, setDrag] = useState<RowDrag | null>(null)
  /** What has dragged clicks as it lets go. */
  const dragged = useRef(false)
  const holding = useRef<ReturnType<typeof setTimeout>>(undefined)
  const end = useCallback((): void => {
    clearTimeout(holding.current)
    pressed.current = null
    setDrag(null)
  }, [])
  const under = drag !== null
  useEffect(() => {
    if (!under) return
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    addEventListener('keydown', cancel, { capture: true })
    return () => removeEventListener('keydown', cancel, { capture: true })
  }, [under, end])
  useEffect(() => {
    const element = scroller.current
    // It must be there before the finger comes down, and may not be passive, or the browser scrolls with what was lifted.
    const hold = (event: TouchEvent): void => {
      if (pressed.current && dragged.current) event.preventDefault()
    }
    element?.addEventListener('touchmove', hold, { passive: false })
    return () => {
      element?.removeEventListener('touchmove', hold)
      clearTimeout(holding.current)
    }
  }, [scroller])

  const carry = ({ along, from }: Taken, at: EdgeDrag['at']): void => {
    const to = Math.min(movable, gapAt(geometry, distanceOf(at, along)))
    setDrag((now) => (now?.to === to ? now : { along, from, to }))
  }
  const carryOn = useRef(carry)
  carryOn.current = carry
  const scrolled = useCallback((at: EdgeDrag['at']): void => {
    if (pressed.current) carryOn.current(pressed.current, at)
  }, [])
  useEdgeScroll(scroller, pressed, under, { top: geometry.heads, left: NAMES_WIDTH }, scrolled)

  return {
    drag,
    /** Whether the click that comes now belongs to a drag. */
    wasDrag: (): boolean => dragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        // A second finger means the page, not the row.
        if (!event.isPrimary) return end()
        dragged.current = false
        const taken = event.button === 0 ? placeOf(event) : null
        if (!taken || taken.from >= movable) return end()
        const touch = event.pointerType === 'touch'
        pressed.current = { ...taken, touch, at: { clientX: event.clientX, clientY: event.clientY } }
        clearTimeout(holding.current)
        if (touch)
          holding.current = setTimeout(() => {
            dragged.current = true
            setDrag({ ...taken, to: taken.from })
          }, HOLD)
      },
      onPointerUp: () => {
        const done = drag
        end()
        if (done && done.to !== done.from && done.to !== done.from + 1) onMove(done.from, done.to)
      },
      onPointerCancel: end,
      onContextMenu: (event: MouseEvent) => {
        if (pressed.current?.touch) event.preventDefault()
      },
    },
    /** Follows the pointer; false while nothing is dragged. */
    follow: (event: PointerEvent): boolean => {
      const { current } = pressed
      if (!current) return false
      if (!drag) {
        const way = Math.hypot(event.clientX - current.at.clientX, event.clientY - current.at.clientY)
        if (current.touch && way > STRAY) end()
        if (current.touch || way < SLACK) return false
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = true
      }
      const at = { clientX: event.clientX, clientY: event.clientY }
      pressed.current = { ...current, at }
      carry(current, at)
      return true
    },
  }
}
