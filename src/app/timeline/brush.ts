import { isoDay, isoFromDay } from '../../model/isoDate.ts'
import type { TimeChoice } from '../state/choices.ts'
import type { DaySpan } from './bins.ts'
import type { TimeAxis } from './timeAxis.ts'

/** The brushed bins by their place on the axis, both inclusive. */
export interface Brush {
  readonly first: number
  readonly last: number
}

export type Handle = 'first' | 'last'

type Range = TimeChoice['range']

/** What is being dragged: a new brush from a bin, one of the handles, or the whole brush, held at a bin. */
export type Drag =
  | { readonly kind: 'new'; readonly from: number }
  | { readonly kind: 'handle'; readonly handle: Handle }
  | { readonly kind: 'body'; readonly from: number; readonly brush: Brush }

export const allBins = ({ binCount }: TimeAxis): Brush => ({ first: 0, last: binCount - 1 })

export const isAll = (brush: Brush, { binCount }: TimeAxis): boolean =>
  brush.first <= 0 && brush.last >= binCount - 1

/** The bins that a range touches: all of them where there is none. */
export function brushOf(range: Range, axis: TimeAxis): Brush {
  if (range === null) return allBins(axis)
  const first = axis.binIndex(isoDay(range.start)!, 'after')
  const last = axis.binIndex(isoDay(range.end)!, 'before')
  return { first: Math.min(first, last), last: Math.max(first, last) }
}

/** The range of whole bins; none when the brush holds all of them. */
export const rangeOf = (brush: Brush, axis: TimeAxis): Range =>
  isAll(brush, axis)
    ? null
    : { start: isoFromDay(axis.bin(brush.first).first), end: isoFromDay(axis.bin(brush.last).last) }

/** The days of a range, cut to the axis: where the brush is drawn. */
export function daysOf(range: Range, axis: TimeAxis): DaySpan {
  if (range === null) return { first: axis.first, last: axis.last }
  const inside = (day: number): number => Math.min(axis.last, Math.max(axis.first, day))
  return { first: inside(isoDay(range.start)!), last: inside(isoDay(range.end)!) }
}

/** The brush once a drag has come to a bin. */
export function dragTo(drag: Drag, bin: number, brush: Brush, axis: TimeAxis): Brush {
  switch (drag.kind) {
    case 'new':
      return { first: Math.min(drag.from, bin), last: Math.max(drag.from, bin) }
    case 'handle':
      return moveHandle(brush, drag.handle, bin, axis)
    case 'body':
      return shifted(drag.brush, bin - drag.from, axis)
  }
}

/** The whole brush moved by bins, its length kept, stopped at the ends of the axis. */
export function shifted(brush: Brush, bins: number, { binCount }: TimeAxis): Brush {
  const by = Math.min(binCount - 1 - brush.last, Math.max(-brush.first, bins))
  return { first: brush.first + by, last: brush.last + by }
}

/** One handle moved to a bin: neither past the other nor off the axis. */
function moveHandle(brush: Brush, handle: Handle, bin: number, { binCount }: TimeAxis): Brush {
  return handle === 'first'
    ? { first: Math.min(Math.max(0, bin), brush.last), last: brush.last }
    : { first: brush.first, last: Math.max(Math.min(binCount - 1, bin), brush.first) }
}

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * What a key does to the brush; null when it means nothing here, 'all' for no brush. Left and right take the handle one
 * bin further and the rest of the brush along while there is room; with Shift they move the end alone, with Alt the
 * start, and up and down always the handle alone.
 */
export function brushKey(
  press: KeyPress,
  handle: Handle,
  brush: Brush,
  axis: TimeAxis,
): Brush | 'all' | null {
  const length = brush.last - brush.first + 1
  switch (press.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = press.key === 'ArrowLeft' ? -1 : 1
      if (press.shiftKey) return moveHandle(brush, 'last', brush.last + by, axis)
      if (press.altKey) return moveHandle(brush, 'first', brush.first + by, axis)
      const along = shifted(brush, by, axis)
      return along.first === brush.first ? moveHandle(brush, handle, brush[handle] + by, axis) : along
    }
    case 'ArrowDown':
    case 'ArrowUp':
      return moveHandle(brush, handle, brush[handle] + (press.key === 'ArrowDown' ? -1 : 1), axis)
    case 'PageUp':
      return shifted(brush, length, axis)
    case 'PageDown':
      return shifted(brush, -length, axis)
    case 'Home':
      return shifted(brush, -brush.first, axis)
    case 'End':
      return shifted(brush, axis.binCount - 1 - brush.last, axis)
    case 'Escape':
      return 'all'
    default:
      return null
  }
}
