import type { Point } from './geometry.ts'

/** What fingers, pointer and wheel ask of the canvas; all points in px of the element. */
export interface GestureEvents {
  /** The pointer rests or moves without a button. Null: it has left. */
  readonly hover: (at: Point | null) => void
  readonly tap: (at: Point, coarse: boolean) => void
  readonly pan: (dx: number, dy: number) => void
  readonly zoom: (factor: number, at: Point) => void
  /** Whether a drag that begins here moves a thing and not the ground; asked once. */
  readonly grab: (at: Point, coarse: boolean) => boolean
  readonly drag: (at: Point) => void
  /** The drag of a thing is over. */
  readonly drop: () => void
}

/** Px that a pointer may wander before a press becomes a drag. */
const STILL = { fine: 4, coarse: 9 } as const
/** Ms after a pinch in which lifted fingers are no taps. */
const AFTER_PINCH = 250
/** Wheel factor of one notch of 100 px, and of a trackpad's pinch per px. */
const NOTCH = 1.12
const PINCH_PER_PX = 0.01
const LINE_PX = 16

/** Listens until the returned function is called. */
export function listenToGestures(element: HTMLElement, events: GestureEvents): () => void {
  const down = new Map<number, Point>()
  let pressed: { readonly at: Point; readonly coarse: boolean; mode: 'still' | 'pan' | 'drag' } | null = null
  let pinchedAt = Number.NEGATIVE_INFINITY

  const place = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const isCoarse = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch'

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    const at = place(event)
    element.setPointerCapture(event.pointerId)
    down.set(event.pointerId, at)
    if (down.size === 1) pressed = { at, coarse: isCoarse(event), mode: 'still' }
    else if (pressed?.mode === 'drag') events.drop()
    if (down.size > 1) pressed = null
  }
  const onMove = (event: PointerEvent): void => {
    const at = place(event)
    const before = down.get(event.pointerId)
    if (!before) {
      if (!isCoarse(event)) events.hover(at)
      return
    }
    if (down.size === 2) pinch(event.pointerId, at)
    else if (pressed) {
      const { at: start, coarse } = pressed
      if (
        pressed.mode === 'still' &&
        Math.hypot(at.x - start.x, at.y - start.y) > STILL[coarse ? 'coarse' : 'fine']
      ) {
        pressed.mode = events.grab(start, coarse) ? 'drag' : 'pan'
        events.hover(null)
        if (pressed.mode === 'pan') events.pan(at.x - start.x, at.y - start.y)
      } else if (pressed.mode === 'pan') events.pan(at.x - before.x, at.y - before.y)
      if (pressed.mode === 'drag') events.drag(at)
    }
    down.set(event.pointerId, at)
  }
  const pinch = (id: number, at: Point): void => {
    const [other] = [...down].filter(([key]) => key !== id).map(([, point]) => point)
    const before = down.get(id)
    if (!other || !before) return
    const apart = Math.hypot(before.x - other.x, before.y - other.y)
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }
    if (apart > 0) events.zoom(Math.hypot(at.x - other.x, at.y - other.y) / apart, middle)
    events.pan((at.x - before.x) / 2, (at.y - before.y) / 2)
    pinchedAt = performance.now()
  }
  const onUp = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return
    if (pressed?.mode === 'drag') events.drop()
    if (
      pressed?.mode === 'still' &&
      event.type === 'pointerup' &&
      performance.now() - pinchedAt > AFTER_PINCH
    )
      events.tap(place(event), pressed.coarse)
    pressed = null
  }
  const onLeave = (): void => events.hover(null)
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    const px = event.deltaY * (event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? 400 : 1)
    const factor = event.ctrlKey
      ? Math.exp(-px * PINCH_PER_PX)
      : NOTCH ** (-Math.max(-300, Math.min(300, px)) / 100)
    events.zoom(factor, place(event))
  }
  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
    ['pointerleave', onLeave],
    ['wheel', onWheel],
  ]
  for (const [name, listener] of listeners)
    element.addEventListener(name, listener as (event: Event) => void, { passive: false })
  return () => {
    for (const [name, listener] of listeners)
      element.removeEventListener(name, listener as (event: Event) => void)
  }
}
