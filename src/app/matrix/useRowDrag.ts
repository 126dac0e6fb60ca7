import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { MatrixGeometry } from './geometry.ts'

/** A row or column on its way. */
export interface RowDrag {
  readonly along: 'row' | 'column'
  readonly from: number
  /** The place before which it would be put; as many as there are places: at the end. */
  readonly to: number
}

/** Px that a pressed pointer goes before it drags. */
const SLACK = 5

/** The gap between rows or columns that is nearest to a distance from the corner of the cells. */
export const gapAt = ({ starts, cell }: MatrixGeometry, distance: number): number =>
  starts.filter((start) => start + cell / 2 < distance).length

/**
 * Names of rows and columns dragged by a mouse or pen: a finger scrolls.
 * @param placeOf the row's or column's name under a pointer, as its place; null elsewhere
 * @param distanceOf px of a pointer from the corner of the cells
 * @param movable how many places, from the first on, can be moved and moved to
 */
export function useRowDrag({
  geometry,
  movable,
  placeOf,
  distanceOf,
  onMove,
}: {
  readonly geometry: MatrixGeometry
  readonly movable: number
  readonly placeOf: (event: PointerEvent) => Pick<RowDrag, 'along' | 'from'> | null
  readonly distanceOf: (event: PointerEvent, along: RowDrag['along']) => number
  readonly onMove: (from: number, to: number) => void
}) {
  const pressed = useRef<{ readonly drag: Pick<RowDrag, 'along' | 'from'>; x: number; y: number } | null>(
    null,
  )
  const [drag, setDrag] = useState<RowDrag | null>(null)
  /** What has dragged clicks as it lets go. */
  const dragged = useRef(false)
  const end = (): void => {
    pressed.current = null
    setDrag(null)
  }
  const under = drag !== null
  useEffect(() => {
    if (!under) return
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      pressed.current = null
      setDrag(null)
    }
    addEventListener('keydown', cancel, { capture: true })
    return () => removeEventListener('keydown', cancel, { capture: true })
  }, [under])
  return {
    drag,
    /** Whether the click that comes now belongs to a drag. */
    wasDrag: (): boolean => dragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        dragged.current = false
        const at = event.button === 0 && event.pointerType !== 'touch' ? placeOf(event) : null
        pressed.current = at && at.from < movable ? { drag: at, x: event.clientX, y: event.clientY } : null
      },
      onPointerUp: () => {
        const done = drag
        end()
        if (done && done.to !== done.from && done.to !== done.from + 1) onMove(done.from, done.to)
      },
      onPointerCancel: end,
    },
    /** Follows the pointer; false while nothing is dragged. */
    follow: (event: PointerEvent): boolean => {
      const { current } = pressed
      if (!current) return false
      if (!drag && Math.hypot(event.clientX - current.x, event.clientY - current.y) < SLACK) return false
      if (!drag) event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = true
      const to = Math.min(movable, gapAt(geometry, distanceOf(event, current.drag.along)))
      if (drag?.to !== to) setDrag({ ...current.drag, to })
      return true
    },
  }
}
