import { scaleUtc } from 'd3-scale'
import {
  BIN_UNITS,
  type BinUnit,
  binNumber,
  DAY_MS,
  DAYS_OF,
  type DaySpan,
  dateOf,
  firstDayOf,
} from './bins.ts'
import { lengthOf, type Stretch, stretchesOf } from './stretches.ts'
import { type Tick, ticksOf } from './ticks.ts'
import { WHOLE, type Zoom } from './zoom.ts'

/** A stretch of the axis with one scale. Between two segments stands a break mark. */
export interface Segment extends DaySpan {
  /** Pixels from the left edge of the plot; outside of it when the axis is zoomed. */
  readonly x0: number
  readonly x1: number
  readonly unit: BinUnit
  /** The place of its first bin among all bins of the axis. */
  readonly firstBin: number
  readonly bins: number
}

/** One bin, cut to its segment. */
export interface Bin extends DaySpan {
  readonly index: number
  readonly unit: BinUnit
}

/**
 * The time axis: linear inside a segment, with empty or thinly told stretches folded. Its bins are numbered through
 * from 0, over the folds, so that a step to the next bin is plus one everywhere.
 */
export interface TimeAxis extends DaySpan {
  readonly width: number
  readonly segments: readonly Segment[]
  readonly ticks: readonly Tick[]
  readonly binCount: number
  /** Pixel at which a day begins, and at which it ends: between two segments they lie apart. */
  readonly x: (day: number) => number
  readonly end: (day: number) => number
  /** The pixel at noon; null for a day that the axis leaves out. */
  readonly middle: (day: number) => number | null
  /** The day under a pixel, clamped to the axis. */
  readonly dayAt: (x: number) => number
  readonly bin: (index: number) => Bin
  /** The bin of a day; of a day in a fold, the one after or before it. */
  readonly binIndex: (day: number, inFold?: Fold) => number
}

type Fold = 'after' | 'before'

/** A bin narrower than this is hard to see and to hit. */
const MIN_BIN_PX = 5
/** More bars than this are a texture, not bars. */
const MOST_BINS = 120
export const BREAK_PX = 22
/** A segment narrower than this says nothing; so many breaks would fold the axis into crumbs. */
const MIN_SEGMENT_PX = 88
/** What every segment gets before the rest is shared out by weight. */
const BASE_PX = 40

/** Null when nothing is dated. The stretches follow from spans and width alone, so that zooming never folds anew. */
export function timeAxis(spans: readonly DaySpan[], width: number, zoom: Zoom = WHOLE): TimeAxis | null {
  if (spans.length === 0) return null
  return layAxis(stretchesOf(spans, mostStretches(width)), width, zoom)
}

export const mostStretches = (width: number): number => Math.max(1, Math.floor(width / MIN_SEGMENT_PX))

export function layAxis(stretches: readonly Stretch[], width: number, zoom: Zoom): TimeAxis {
  const segments = placeSegments(stretches, width, zoom)
  const scales = segments.map(scaleOf)
  const segmentAt = (day: number, inFold: Fold): number => {
    const after = segments.findIndex((segment) => day <= segment.last)
    if (after < 0) return segments.length - 1
    return segments[after]!.first <= day || inFold === 'after' ? after : Math.max(0, after - 1)
  }
  const x = (day: number): number => scales[segmentAt(day, 'after')]!(dateOf(day))
  const end = (day: number): number => scales[segmentAt(day, 'before')]!(dateOf(day + 1))
  const last = segments.at(-1)!
  return {
    width,
    segments,
    ticks: ticksOf(segments, scales, width),
    binCount: last.firstBin + last.bins,
    x,
    end,
    middle: (day) =>
      segments.some(({ first, last: until }) => first <= day && day <= until)
        ? (x(day) + end(day)) / 2
        : null,
    dayAt: (at) => {
      const i = Math.max(
        0,
        segments.findLastIndex(({ x0 }) => x0 <= at),
      )
      const day = Math.floor(scales[i]!.invert(at).getTime() / DAY_MS)
      return Math.min(segments[i]!.last, Math.max(segments[i]!.first, day))
    },
    bin: (index) => {
      const segment = segments.findLast(({ firstBin }) => firstBin <= index) ?? segments[0]!
      const number = binNumber(segment.first, segment.unit) + index - segment.firstBin
      return {
        index,
        unit: segment.unit,
        first: Math.max(segment.first, firstDayOf(number, segment.unit)),
        last: Math.min(segment.last, firstDayOf(number + 1, segment.unit) - 1),
      }
    },
    binIndex: (day, inFold = 'after') => {
      const { first, last: end, unit, firstBin } = segments[segmentAt(day, inFold)]!
      const inside = Math.min(end, Math.max(first, day))
      return firstBin + binNumber(inside, unit) - binNumber(first, unit)
    },
    first: segments[0]!.first,
    last: last.last,
  }
}

const scaleOf = ({ first, last, x0, x1 }: Segment) =>
  scaleUtc()
    .domain([dateOf(first), dateOf(last + 1)])
    .range([x0, x1])
    .clamp(true)

function placeSegments(stretches: readonly Stretch[], width: number, zoom: Zoom): readonly Segment[] {
  const total = stretches.reduce((sum, { weight }) => sum + weight, 0)
  const room = Math.max(1, width - BREAK_PX * (stretches.length - 1))
  const base = Math.min(BASE_PX, room / (2 * stretches.length))
  const shared = room - base * stretches.length
  const leastPx = Math.max(MIN_BIN_PX, width / MOST_BINS)
  let x = -zoom.left
  let bins = 0
  return stretches.map(({ first, last, weight, precise }) => {
    const x0 = x
    const x1 = x0 + (base + (shared * weight) / total) * zoom.scale
    x = x1 + BREAK_PX
    const unit = unitFor((x1 - x0) / lengthOf({ first, last }), precise, leastPx)
    const segment: Segment = {
      first,
      last,
      x0,
      x1,
      unit,
      firstBin: bins,
      bins: binNumber(last, unit) - binNumber(first, unit) + 1,
    }
    bins += segment.bins
    return segment
  })
}

/** The finest unit that can be seen; where nothing is told finer than a month, no finer bins pretend so. */
const unitFor = (pxPerDay: number, precise: boolean, leastPx: number): BinUnit =>
  BIN_UNITS.slice(precise ? 0 : BIN_UNITS.indexOf('month')).find(
    (unit) => pxPerDay * DAYS_OF[unit] >= leastPx,
  ) ?? 'decade'
