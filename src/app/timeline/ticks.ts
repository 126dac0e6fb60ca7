import type { ScaleTime } from 'd3-scale'
import { type BinUnit, DAY_MS, type DaySpan, dateOf } from './bins.ts'

export interface Tick {
  readonly x: number
  readonly label: string
  /** A year or month that opens a stretch: set apart from the plain ticks. */
  readonly major: boolean
}

interface Stretch extends DaySpan {
  readonly x0: number
  readonly x1: number
  readonly unit: BinUnit
}

type Scale = ScaleTime<number, number>

/** Room for one tick's label. */
const TICK_PX = 54
/** A stretch narrower than this has one label, where it begins. */
const NARROW_PX = 100
/** What a label needs before its segment ends, lest it run into the next one's first. */
const LABEL_PX = 20
const LETTER_PX = 6.3
const LABEL_GAP_PX = 8

/** Where the sight of a segment ends, and the year that the labels before it leave in mind. */
interface Before {
  readonly limit: number
  readonly year: number | null
}

/**
 * The ticks that can be seen. Each segment begins with one that can be read alone: with its year, unless the segment
 * before is of that year too. Of the others go those whose label would meet a neighbour's.
 */
export function ticksOf(
  segments: readonly Stretch[],
  scales: readonly Scale[],
  width: number,
): readonly Tick[] {
  const inSight = segments.flatMap((segment, i) => {
    const from = Math.max(0, segment.x0)
    const to = Math.min(width, segment.x1)
    return to > from ? [{ segment, scale: scales[i]!, from, to }] : []
  })
  let year: number | null = null
  return inSight.flatMap(({ segment, scale, from, to }, i) => {
    const limit = inSight[i + 1]?.from ?? width + LABEL_GAP_PX
    const dates = to - from < NARROW_PX ? [firstIn(segment, scale, from)] : datesIn(segment, scale, from, to)
    const ticks = labelled(dates, scale, segment.unit, { limit, year })
    year = dates.at(-1)!.getUTCFullYear()
    return ticks
  })
}

const firstIn = ({ first }: Stretch, scale: Scale, from: number): Date =>
  dateOf(Math.max(first, Math.ceil(scale.invert(from).getTime() / DAY_MS)))

const isByDay = (unit: BinUnit): boolean => unit === 'day' || unit === 'week'

function datesIn(segment: Stretch, scale: Scale, from: number, to: number): readonly Date[] {
  // Only the part in sight: a zoomed century has more days than a screen has room for.
  const seen = scale
    .copy()
    .domain([scale.invert(from), scale.invert(to)])
    .range([from, to])
  const dates = seen.ticks(Math.floor((to - from) / TICK_PX)).filter(
    (date) =>
      date.getTime() % DAY_MS === 0 &&
      // Where nothing is told to the day, no label pretends so.
      (isByDay(segment.unit) || date.getUTCDate() === 1) &&
      scale(date) <= segment.x1 - LABEL_PX,
  )
  return dates.length > 0 ? dates : [firstIn(segment, scale, from)]
}

function labelled(
  dates: readonly Date[],
  scale: Scale,
  unit: BinUnit,
  { limit, year }: Before,
): readonly Tick[] {
  let free = Number.NEGATIVE_INFINITY
  return dates.flatMap((date, i): Tick[] => {
    const x = scale(date)
    const before = dates[i - 1]
    const label = before
      ? tickLabel(date, unit, date.getUTCMonth() !== before.getUTCMonth())
      : firstLabel(date, unit, year, limit - x)
    const end = x + LETTER_PX * label.length + LABEL_GAP_PX
    if (before && (x < free || end > limit)) return []
    free = end
    const opens = !before || date.getUTCMonth() !== before.getUTCMonth()
    return [{ x, label, major: opens && (!before || unit === 'day' || date.getUTCMonth() === 0) }]
  })
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The fullest label that has room; the shortest has none to spare. */
function firstLabel(date: Date, unit: BinUnit, yearBefore: number | null, room: number): string {
  const day = date.getUTCDate()
  const month = MONTHS[date.getUTCMonth()]!
  const year = date.getUTCFullYear()
  const byDay = isByDay(unit)
  const opensYear = date.getUTCMonth() === 0 && day === 1
  const labels =
    year === yearBefore
      ? [...(byDay ? [`${day} ${month}`] : []), month]
      : [
          ...(byDay ? [`${day} ${month} ${year}`] : []),
          ...(unit === 'year' || unit === 'fiveYears' || unit === 'decade' || (opensYear && !byDay)
            ? []
            : [`${month} ${year}`]),
          String(year),
        ]
  return labels.find((label) => LETTER_PX * label.length + LABEL_GAP_PX <= room) ?? labels.at(-1)!
}

function tickLabel(date: Date, unit: BinUnit, opensMonth: boolean): string {
  const day = date.getUTCDate()
  const month = MONTHS[date.getUTCMonth()]!
  if (day === 1 && unit !== 'day') return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month
  if (day === 1 && date.getUTCMonth() === 0) return `1 Jan ${date.getUTCFullYear()}`
  return opensMonth ? `${day} ${month}` : String(day)
}
