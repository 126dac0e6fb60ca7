import type { TimeAxis } from './timeAxis.ts'
import { binOf } from './timeAxis.ts'

/** The brushed days, both inclusive. */
export interface Brush {
  readonly first: number
  readonly last: number
}

export type Handle = 'first' | 'last'

/** What is being dragged: a new brush from a day, one of the handles, or the whole brush by a day. */
export type Drag =
  | { readonly kind: 'new'; readonly day: number }
  | { readonly kind: 'handle'; readonly handle: Handle }
  | { readonly kind: 'body'; readonly day: number; readonly brush: Brush }

/** The brush once a drag has come to a day. New brushes and handles take whole bins. */
export function dragTo(drag: Drag, day: number, brush: Brush, axis: TimeAxis): Brush {
  const bin = binAt(day, axis)
  switch (drag.kind) {
    case 'new': {
      const from = binAt(drag.day, axis)
      return brushBetween(Math.min(from.first, bin.first), Math.max(from.end, bin.end) - 1, axis)
    }
    case 'handle':
      return drag.handle === 'first'
        ? { first: Math.min(clampDay(bin.first, axis), brush.last), last: brush.last }
        : { first: brush.first, last: Math.max(clampDay(bin.end - 1, axis), brush.first) }
    case 'body':
      return shiftBrush(drag.brush, day - drag.day, axis)
  }
}

/** What a key does to the brush; null when the key means nothing here. `all` stands for no brush. */
export function brushKey(
  key: string,
  shift: boolean,
  handle: Handle | 'body',
  brush: Brush,
  axis: TimeAxis,
): Brush | 'all' | null {
  const step = (day: number, direction: 1 | -1): number => stepDay(day, direction, axis, shift ? 5 : 1)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return moved(brush, handle, (day) => step(day, -1), axis)
    case 'ArrowRight':
    case 'ArrowUp':
      return moved(brush, handle, (day) => step(day, 1), axis)
    case 'PageDown':
      return moved(brush, handle, (day) => day - (brush.last - brush.first + 1), axis)
    case 'PageUp':
      return moved(brush, handle, (day) => day + (brush.last - brush.first + 1), axis)
    case 'Home':
      return moved(brush, handle, () => axis.first, axis)
    case 'End':
      return moved(brush, handle, () => axis.last, axis)
    case 'Escape':
      return 'all'
    default:
      return null
  }
}

/** The brush between two days in either order, inside the axis. */
export function brushBetween(one: number, other: number, axis: TimeAxis): Brush {
  return { first: clampDay(Math.min(one, other), axis), last: clampDay(Math.max(one, other), axis) }
}

/** The brush shifted by days, its length kept, stopped at the ends of the axis. */
export function shiftBrush(brush: Brush, days: number, axis: TimeAxis): Brush {
  const shift = Math.min(axis.last - brush.last, Math.max(axis.first - brush.first, days))
  return { first: brush.first + shift, last: brush.last + shift }
}

function moved(brush: Brush, handle: Handle | 'body', move: (day: number) => number, axis: TimeAxis): Brush {
  switch (handle) {
    case 'first':
      return { first: Math.min(clampDay(move(brush.first), axis), brush.last), last: brush.last }
    case 'last':
      return { first: brush.first, last: Math.max(clampDay(move(brush.last), axis), brush.first) }
    case 'body':
      return shiftBrush(brush, move(brush.first) - brush.first, axis)
  }
}

const binAt = (day: number, axis: TimeAxis) =>
  binOf(day, axis.segments.find(({ first, last }) => first <= day && day <= last)?.unit ?? 'day')

const clampDay = (day: number, { first, last }: TimeAxis): number => Math.min(last, Math.max(first, day))

/** One bin further, in the unit of the segment that holds the day; over a fold to the next segment. */
function stepDay(day: number, direction: 1 | -1, axis: TimeAxis, bins: number): number {
  let at = day
  for (let i = 0; i < bins; i++) {
    const bin = binAt(at, axis)
    const next = direction > 0 ? bin.end : bin.first - 1
    const landed = axis.segments.some(({ first, last }) => first <= next && next <= last)
    if (landed) at = next
    else {
      const ahead = axis.segments.filter(({ first, last }) => (direction > 0 ? first > at : last < at))
      const beyond = direction > 0 ? ahead[0]?.first : ahead.at(-1)?.last
      at = beyond ?? (direction > 0 ? axis.last : axis.first)
    }
  }
  return at
}
