import { scaleUtc } from 'd3-scale'

/** Days since 1970-01-01, both inclusive. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

export const BIN_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type BinUnit = (typeof BIN_UNITS)[number]

/** A stretch of the axis with one scale. Between two segments stands a break mark. */
export interface Segment extends DaySpan {
  /** Pixels from the left edge of the plot. */
  readonly x0: number
  readonly x1: number
  readonly unit: BinUnit
}

export interface Tick {
  readonly x: number
  readonly label: string
  /** A year or month that opens a stretch: set apart from the plain ticks. */
  readonly major: boolean
}

/**
 * The time axis: linear inside a segment, with empty or thinly told stretches folded, so that two years of
 * background do not squeeze the week that the article is about into a sliver.
 */
export interface TimeAxis {
  readonly segments: readonly Segment[]
  readonly ticks: readonly Tick[]
  /** Pixel at which a day begins, and at which it ends: between two segments they lie apart. */
  readonly x: (day: number) => number
  readonly end: (day: number) => number
  /** The day under a pixel, clamped to the axis. */
  readonly dayAt: (x: number) => number
  readonly first: number
  readonly last: number
}

const DAY_MS = 86_400_000
const DAYS_OF: Record<BinUnit, number> = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 }
const WEEK = 7
const MONTH = 31
/** Background shorter than this beside a cluster is drawn at the cluster's scale. */
const SLIVER_DAYS = 10
/** A bin narrower than this is hard to see and to hit. */
const MIN_BIN_PX = 5
const BREAK_PX = 22
/** A segment narrower than this says nothing; so many breaks would fold the axis into crumbs. */
const MIN_SEGMENT_PX = 72
/** Room for one tick's label. */
const TICK_PX = 54
/** What a label needs before its segment ends, lest it run into the next one's first. */
const LABEL_PX = 20
const LETTER_PX = 6.5
const LABEL_GAP_PX = 8

export function timeAxis(spans: readonly DaySpan[], width: number): TimeAxis | null {
  if (spans.length === 0) return null
  const stretches = joinNearest(findStretches(spans), Math.max(1, Math.floor(width / MIN_SEGMENT_PX)))
  const segments = placeSegments(stretches, spans, width)
  const scales = segments.map(scaleOf)
  const first = segments[0]!.first
  const last = segments.at(-1)!.last
  /** The segment of a day; of a day in a fold, the one after or before it. */
  const segmentAt = (day: number, inFold: 'after' | 'before'): number => {
    const after = segments.findIndex((segment) => day <= segment.last)
    if (after < 0) return segments.length - 1
    return segments[after]!.first <= day || inFold === 'after' ? after : Math.max(0, after - 1)
  }
  return {
    segments,
    ticks: spaced(segments.map(ticksOf)),
    x: (day) => scales[segmentAt(day, 'after')]!(dateOf(day)),
    end: (day) => scales[segmentAt(day, 'before')]!(dateOf(day + 1)),
    dayAt: (x) => {
      const at = Math.max(
        0,
        segments.findLastIndex(({ x0 }) => x0 <= x),
      )
      const day = Math.floor(scales[at]!.invert(x).getTime() / DAY_MS)
      return Math.min(segments[at]!.last, Math.max(segments[at]!.first, day))
    },
    first,
    last,
  }
}

const scaleOf = ({ first, last, x0, x1 }: Segment) =>
  scaleUtc()
    .domain([dateOf(first), dateOf(last + 1)])
    .range([x0, x1])
    .clamp(true)

export const dateOf = (day: number): Date => new Date(day * DAY_MS)

/** The bin that holds a day: its first day and the first day after it. */
export function binOf(day: number, unit: BinUnit): { readonly first: number; readonly end: number } {
  const date = dateOf(day)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  const dayOf = (y: number, m: number): number => Date.UTC(y, m, 1) / DAY_MS
  switch (unit) {
    case 'day':
      return { first: day, end: day + 1 }
    case 'week': {
      const monday = day - ((date.getUTCDay() + 6) % WEEK)
      return { first: monday, end: monday + WEEK }
    }
    case 'month':
      return { first: dayOf(year, month), end: dayOf(year, month + 1) }
    case 'quarter': {
      const start = month - (month % 3)
      return { first: dayOf(year, start), end: dayOf(year, start + 3) }
    }
    case 'year':
      return { first: dayOf(year, 0), end: dayOf(year + 1, 0) }
  }
}

/** Clusters of what is told to the day or week, padded; and what coarser times cover beside them. */
function findStretches(spans: readonly DaySpan[]): readonly DaySpan[] {
  const precise = spans.filter(isPrecise)
  const coarse = spans.filter((span) => !isPrecise(span))
  const clusters = mergeSpans(mergeSpans(precise, clusterGap(precise)).map(pad), 0)
  const outside = (span: DaySpan): readonly DaySpan[] =>
    clusters.reduce<readonly DaySpan[]>(
      (rest, cluster) => rest.flatMap((part) => subtract(part, cluster)),
      [span],
    )
  // Joined first and cut after: what lies on both sides of a cluster must not swallow it.
  const background = mergeSpans(coarse, MONTH).flatMap(outside)
  return absorbSlivers(clusters, background)
}

const lengthOf = ({ first, last }: DaySpan): number => last - first + 1

const isPrecise = (span: DaySpan): boolean => lengthOf(span) <= WEEK

/** Empty days between precise tellings that part one cluster from the next. */
function clusterGap(precise: readonly DaySpan[]): number {
  if (precise.length === 0) return 0
  const whole = Math.max(...precise.map(({ last }) => last)) - Math.min(...precise.map(({ first }) => first))
  return Math.max(21, 0.15 * whole)
}

function mergeSpans(spans: readonly DaySpan[], gap: number): readonly DaySpan[] {
  const merged: DaySpan[] = []
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    const before = merged.at(-1)
    if (before && span.first - before.last - 1 <= gap)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) }
    else merged.push(span)
  }
  return merged
}

function pad(span: DaySpan): DaySpan {
  const margin = Math.max(2, Math.ceil(0.12 * lengthOf(span)))
  return { first: span.first - margin, last: span.last + margin }
}

function subtract(span: DaySpan, hole: DaySpan): readonly DaySpan[] {
  const left = { first: span.first, last: Math.min(span.last, hole.first - 1) }
  const right = { first: Math.max(span.first, hole.last + 1), last: span.last }
  return [left, right].filter(({ first, last }) => first <= last)
}

/** What is too short to stand alone beside a cluster becomes part of it. */
function absorbSlivers(clusters: readonly DaySpan[], background: readonly DaySpan[]): readonly DaySpan[] {
  const grown = [...clusters]
  const kept: DaySpan[] = []
  for (const span of background) {
    const beside = grown.findIndex(
      (cluster) => span.last + 1 === cluster.first || cluster.last + 1 === span.first,
    )
    if (lengthOf(span) >= SLIVER_DAYS || beside < 0) kept.push(span)
    else {
      const { first, last } = grown[beside]!
      grown[beside] = { first: Math.min(first, span.first), last: Math.max(last, span.last) }
    }
  }
  return mergeSpans([...grown, ...kept], -1)
}

/** Joins the neighbours with the smallest gap until at most `most` stretches are left. */
function joinNearest(stretches: readonly DaySpan[], most: number): readonly DaySpan[] {
  const joined = [...stretches]
  while (joined.length > most) {
    let nearest = 1
    for (let i = 2; i < joined.length; i++) {
      const gap = (at: number): number => joined[at]!.first - joined[at - 1]!.last
      if (gap(i) < gap(nearest)) nearest = i
    }
    joined.splice(nearest - 1, 2, { first: joined[nearest - 1]!.first, last: joined[nearest]!.last })
  }
  return joined
}

function placeSegments(
  stretches: readonly DaySpan[],
  spans: readonly DaySpan[],
  width: number,
): readonly Segment[] {
  const weights = stretches.map((stretch) => weightOf(stretch, spans))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const room = Math.max(1, width - BREAK_PX * (stretches.length - 1))
  let x = 0
  return stretches.map((stretch, i) => {
    const x0 = x
    const x1 = x0 + (room * weights[i]!) / total
    x = x1 + BREAK_PX
    return { ...stretch, x0, x1, unit: unitFor((x1 - x0) / lengthOf(stretch), holdsPrecise(stretch, spans)) }
  })
}

/** Width goes to what is told: the square root of the length in its natural unit, times how much is told there. */
function weightOf(stretch: DaySpan, spans: readonly DaySpan[]): number {
  const told = spans.filter(({ first, last }) => first <= stretch.last && stretch.first <= last)
  const precise = holdsPrecise(stretch, spans)
  const units = precise ? lengthOf(stretch) : lengthOf(stretch) / MONTH
  return Math.sqrt(Math.max(units, precise ? 7 : 3)) * (1 + Math.log2(1 + told.length))
}

const holdsPrecise = (stretch: DaySpan, spans: readonly DaySpan[]): boolean =>
  spans.some((span) => isPrecise(span) && span.first <= stretch.last && stretch.first <= span.last)

/** The finest unit that can be seen; where nothing is told finer than a month, no finer bins pretend so. */
const unitFor = (pxPerDay: number, precise: boolean): BinUnit =>
  BIN_UNITS.slice(precise ? 0 : BIN_UNITS.indexOf('month')).find(
    (unit) => pxPerDay * DAYS_OF[unit] >= MIN_BIN_PX,
  ) ?? 'year'

/** Each stretch keeps its first tick; of the others go those whose label would run into a neighbour. */
function spaced(ticksBySegment: readonly (readonly Tick[])[]): readonly Tick[] {
  return ticksBySegment.flatMap((ticks, i) => {
    const limit = ticksBySegment[i + 1]?.[0]?.x ?? Number.POSITIVE_INFINITY
    let free = Number.NEGATIVE_INFINITY
    return ticks.filter(({ x, label }, at) => {
      const end = x + LETTER_PX * label.length + LABEL_GAP_PX
      if (at > 0 && (x < free || end > limit)) return false
      free = end
      return true
    })
  })
}

function ticksOf(segment: Segment): readonly Tick[] {
  const { x0, x1, unit } = segment
  const scale = scaleOf(segment)
  const wanted = Math.max(1, Math.floor((x1 - x0) / TICK_PX))
  const inside = scale
    .ticks(wanted)
    .filter((date) => date.getTime() % DAY_MS === 0 && scale(date) <= x1 - LABEL_PX)
  // A stretch too narrow for round dates still says where it begins.
  const dates = inside.length > 0 ? inside : [dateOf(segment.first)]
  return dates.map((date, i) => {
    const opens = i === 0 || date.getUTCMonth() !== dates[i - 1]!.getUTCMonth()
    return {
      x: scale(date),
      label: tickLabel(date, unit, i === 0, opens),
      major: opens && (i === 0 || unit === 'day' || date.getUTCMonth() === 0),
    }
  })
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function tickLabel(date: Date, unit: BinUnit, isFirst: boolean, opensMonth: boolean): string {
  const day = date.getUTCDate()
  const month = MONTHS[date.getUTCMonth()]!
  const year = date.getUTCFullYear()
  if (day === 1 && unit !== 'day') {
    if (date.getUTCMonth() === 0) return String(year)
    return isFirst ? `${month} ${year}` : month
  }
  return opensMonth ? `${day} ${month}` : String(day)
}
