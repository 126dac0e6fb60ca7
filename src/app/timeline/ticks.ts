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
/** What a label needs before its segment ends, lest it run into the next one's first. */
const LABEL_PX = 20
const LETTER_PX = 6.5
const LABEL_GAP_PX = 8

/** The ticks that can be seen. Each segment keeps its first; of the others go those whose label would meet a neighbour's. */
export function ticksOf(
  segments: readonly Stretch[],
  scales: readonly Scale[],
  width: number,
): readonly Tick[] {
  const bySegment = segments.map((segment, i) => inSegment(segment, scales[i]!, width))
  return bySegment.flatMap((ticks, i) => {
    const limit = bySegment.slice(i + 1).find((next) => next.length > 0)?.[0]?.x ?? Number.POSITIVE_INFINITY
    let free = Number.NEGATIVE_INFINITY
    return ticks.filter(({ x, label }, at) => {
      const end = x + LETTER_PX * label.length + LABEL_GAP_PX
      if (at > 0 && (x < free || end > limit)) return false
      free = end
      return true
    })
  })
}

function inSegment({ first, x0, x1, unit }: Stretch, scale: Scale, width: number): readonly Tick[] {
  const from = Math.max(0, x0)
  const to = Math.min(width, x1)
  if (to <= from) return []
  // Only the part in sight: a zoomed century has more days than a screen has room for.
  const seen = scale
    .copy()
    .domain([scale.invert(from), scale.invert(to)])
    .range([from, to])
  const wanted = Math.max(1, Math.floor((to - from) / TICK_PX))
  const inside = seen
    .ticks(wanted)
    .filter((date) => date.getTime() % DAY_MS === 0 && scale(date) <= x1 - LABEL_PX)
  // A stretch too narrow for round dates still says where it begins.
  const dates =
    inside.length > 0 ? inside : [dateOf(Math.max(first, Math.ceil(+scale.invert(from) / DAY_MS)))]
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
