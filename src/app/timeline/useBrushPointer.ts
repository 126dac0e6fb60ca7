import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { TimeChoice } from '../state/choices.ts'
import { brushOf, type Drag, dragTo, type Handle, rangeOf } from './brush.ts'
import type { TimeAxis } from './timeAxis.ts'
import { panBy, type Zoom, zoomAt } from './zoom.ts'

/** A press that moves less than this is a click, not a brush. */
const CLICK_PX = 4
/** How fast the wheel magnifies, per pixel that it turns. */
const WHEEL_RATE = 0.0022

interface Wiring {
  readonly layer: RefObject<HTMLElement | null>
  readonly axis: TimeAxis
  readonly range: TimeChoice['range']
  readonly zoom: Zoom
  readonly onRange: (range: TimeChoice['range']) => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onHold: (held: boolean) => void
  readonly onPoint: (bin: number | null) => void
}

/** Dragging with one pointer brushes, two fingers or the wheel zoom where they are. */
export function useBrushPointer(wiring: Wiring) {
  const now = useRef(wiring)
  now.current = wiring
  const drag = useRef<(Drag & { readonly x: number }) | null>(null)
  const fingers = useRef(new Map<number, number>())
  const { layer } = wiring

  const xOf = (event: { readonly clientX: number }): number => {
    const box = layer.current?.getBoundingClientRect()
    return Math.min(now.current.axis.width, Math.max(0, event.clientX - (box?.left ?? 0)))
  }
  const binAt = (x: number): number => now.current.axis.binIndex(now.current.axis.dayAt(x))

  const begin = (event: PointerEvent, start: (bin: number) => Drag): void => {
    if (event.button !== 0) return
    event.stopPropagation()
    layer.current?.setPointerCapture(event.pointerId)
    const x = xOf(event)
    fingers.current.set(event.pointerId, x)
    const { onHold, onPoint } = now.current
    onPoint(null)
    if (fingers.current.size > 1) drag.current = null
    else {
      drag.current = { ...start(binAt(x)), x }
      onHold(true)
    }
  }
  const move = (event: PointerEvent): void => {
    const x = xOf(event)
    const { axis, range, zoom, onRange, onZoom, onPoint } = now.current
    if (fingers.current.size === 2 && fingers.current.has(event.pointerId)) {
      const [other] = [...fingers.current].filter(([id]) => id !== event.pointerId).map(([, at]) => at)
      const before = Math.abs(fingers.current.get(event.pointerId)! - other!)
      fingers.current.set(event.pointerId, x)
      if (before > CLICK_PX) onZoom(zoomAt(zoom, Math.abs(x - other!) / before, (x + other!) / 2, axis))
      return
    }
    const current = drag.current
    if (!current) {
      if (event.pointerType === 'mouse') onPoint(binAt(x))
      return
    }
    if (current.kind === 'new' && Math.abs(x - current.x) < CLICK_PX) return
    const next = rangeOf(dragTo(current, binAt(x), brushOf(range, axis), axis), axis)
    if (next?.start !== range?.start || next?.end !== range?.end) onRange(next)
  }
  const end = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId)
    drag.current = null
    now.current.onHold(false)
  }

  // React's own wheel listener is passive and could not keep the page from scrolling.
  useEffect(() => {
    const element = layer.current
    if (!element) return
    const wheel = (event: WheelEvent): void => {
      const { axis, zoom, onZoom, onPoint } = now.current
      event.preventDefault()
      onPoint(null)
      const aside = event.shiftKey ? event.deltaY : event.deltaX
      const x = Math.min(axis.width, Math.max(0, event.clientX - element.getBoundingClientRect().left))
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) onZoom(panBy(zoom, aside, axis))
      else onZoom(zoomAt(zoom, Math.exp(-event.deltaY * WHEEL_RATE), x, axis))
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [layer])

  return {
    layer: {
      onPointerDown: (event: PointerEvent) => begin(event, (from) => ({ kind: 'new', from })),
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: end,
      onPointerLeave: () => now.current.onPoint(null),
    },
    body: {
      onPointerDown: (event: PointerEvent) =>
        begin(event, (from) => ({
          kind: 'body',
          from,
          brush: brushOf(now.current.range, now.current.axis),
        })),
    },
    handle: (handle: Handle) => ({
      onPointerDown: (event: PointerEvent) => begin(event, () => ({ kind: 'handle', handle })),
    }),
  }
}
