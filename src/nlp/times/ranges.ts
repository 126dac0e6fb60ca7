import { partsOf } from './calendar.ts'
import type { FoundTime, TimeSpec } from './timeSpec.ts'

/** How much of what stands before an expression is looked at. */
const LEAD = 40

/** "between X and Y", "from X to Y": two neighbours become one range. */
export function mergeRanges(
  text: string,
  times: readonly FoundTime[],
  articleDay: number | null,
): FoundTime[] {
  const merged: FoundTime[] = []
  for (const time of times) {
    const previous = merged.at(-1)
    const dated = previous && articleDay !== null ? withRelativeYear(text, previous, time, articleDay) : null
    if (dated) {
      merged[merged.length - 1] = dated
      continue
    }
    if (previous === undefined || !areRange(text, previous, time)) {
      merged.push(time)
      continue
    }
    merged[merged.length - 1] = {
      start: previous.start,
      end: time.end,
      spec: { kind: 'range', from: previous.spec, to: time.spec },
      isSince: false,
      isAhead: false,
      isDeadline: false,
    }
  }
  return merged
}

function areRange(text: string, first: FoundTime, last: FoundTime): boolean {
  const between = text.slice(first.end, last.start)
  // "on January 9 and again on the 11th": one act of two days.
  if (
    isDay(first.spec) &&
    isDay(last.spec) &&
    /^,?\s+and\s+(?:again\s+|once\s+more\s+)?on\s+$/i.test(between)
  )
    return true
  const before = text.slice(Math.max(0, first.start - LEAD), first.start)
  // "talks in 1950 and 1952", "on 29 December and 2 January", "in May and again on 16 November": from the first to the last
  if (areTwice(first.spec, last.spec) && /^\s+and\s+(?:again\s+)?(?:on\s+|in\s+)?$/i.test(between))
    return /\b(?:on|in)\s+$/i.test(before) && (isAgain(between) || first.spec.kind !== 'month')
  // "on Sunday and Monday", "in 2020 and 2021"
  if (areNeighbours(first.spec, last.spec) && /^\s+and\s+(?:on\s+|in\s+)?$/i.test(between))
    return /\b(?:on|in|of)\s+$/i.test(before)
  return (
    isEnd(first.spec) &&
    isEnd(last.spec) &&
    /^\s*(?:and|to|until|till|through|[–—-])\s*(?:the\s+)?(?:in\s+)?$/i.test(between) &&
    /\b(?:between|from)\s+(?:the\s+)?$/i.test(before)
  )
}

const isDay = (spec: TimeSpec): boolean =>
  spec.kind === 'monthDay' || (spec.kind === 'day' && spec.end === null)

/** Two weekdays or years of which the second follows upon the first. */
function areNeighbours(first: TimeSpec, last: TimeSpec): boolean {
  if (first.kind === 'weekday' && last.kind === 'weekday')
    return first.which === null && last.which === null && (first.weekday + 1) % 7 === last.weekday
  return (
    first.kind === 'year' &&
    last.kind === 'year' &&
    first.endYear === first.year &&
    last.year === first.year + 1
  )
}

const isAgain = (between: string): boolean => /\bagain\b/i.test(between)

/** How many years two may lie apart and still be one stretch of time. */
const NEAR_YEARS = 2

/** Two dates of one thing: years close by, or days and months without a year. */
function areTwice(first: TimeSpec, last: TimeSpec): boolean {
  if (first.kind === 'year' && last.kind === 'year') {
    const apart = last.year - first.year
    return first.endYear === first.year && last.endYear === last.year && apart > 0 && apart <= NEAR_YEARS
  }
  const isDate = (spec: TimeSpec): boolean =>
    (spec.kind === 'day' && spec.end === null && spec.year === null) ||
    (spec.kind === 'month' && spec.which === null && spec.year === null)
  return isDate(first) && isDate(last)
}

/** "March 20 last year", "in March of this year": one expression of two. */
function withRelativeYear(
  text: string,
  date: FoundTime,
  { spec: shift, start, end }: FoundTime,
  articleDay: number,
): FoundTime | null {
  const { spec } = date
  if ((spec.kind !== 'day' && spec.kind !== 'month') || spec.year !== null) return null
  if (shift.kind !== 'offset' || shift.unit !== 'year' || shift.from !== 'article') return null
  if (!/^\s+(?:of\s+)?$/.test(text.slice(date.end, start))) return null
  return { ...date, end, spec: { ...spec, year: partsOf(articleDay).year + shift.amount } }
}

const isEnd = ({ kind }: TimeSpec): boolean => !/^(?:range|stretch|clause|dayPart|aftermath)$/.test(kind)
