import { isoFromDay } from '../../model/isoDate.ts'
import type { TimeExpression } from '../document.ts'
import {
  type Days,
  dayInWords,
  dayOf,
  isPlausibleYear,
  MONTH_NAMES,
  monthDays,
  partsOf,
  unitDays,
  WEEKDAY_NAMES,
  weekdayOf,
  yearDays,
} from './calendar.ts'
import type { TimeContext } from './timeContext.ts'
import type { Season, TimeSpec, Which } from './timeSpec.ts'
import { yearFor } from './years.ts'

export interface Resolved {
  readonly days: Days
  readonly granularity: TimeExpression['granularity']
  /** What the reading rests on, in words, behind the expression itself. */
  readonly basis: string
}

/** The days that an expression stands for; null when the context does not tell. */
export function resolve(spec: TimeSpec, context: TimeContext): Resolved | null {
  const { published, narrative, tense } = context
  switch (spec.kind) {
    case 'day':
      return resolveDay(spec, context)
    case 'month':
      return resolveMonth(spec, context)
    case 'year':
      if (!isPlausibleYear(spec.year) || !isPlausibleYear(spec.endYear)) return null
      return {
        days: yearDays(spec.year, spec.endYear),
        granularity: spec.year === spec.endYear ? 'year' : 'range',
        basis: 'as stated',
      }
    case 'season':
      return resolveSeason(spec.season, spec.year, spec.which, context)
    case 'half':
      return resolveHalf(spec, context)
    case 'dayPart':
      if (narrative === null || narrative.first !== narrative.last) return null
      return {
        days: narrative,
        granularity: 'day',
        basis: `of the day told of, ${dayInWords(narrative.first)}`,
      }
    case 'aftermath':
      return (
        narrative &&
        range({ first: narrative.first, last: narrative.last + AFTERMATH }, 'after what was told')
      )
    case 'weekday':
      return resolveWeekday(spec.weekday, spec.which, context)
    case 'weekend': {
      if (published === null) return null
      const shift = spec.which === 'next' ? 7 : spec.which === 'this' || weekdayOf(published) >= 5 ? 0 : -7
      const saturday =
        published -
        weekdayOf(published) +
        5 +
        ((tense === 'future' || tense === 'intended') && spec.which === null ? 0 : shift)
      return range({ first: saturday, last: saturday + 1 }, `the weekend seen from ${dayInWords(published)}`)
    }
    case 'clause': {
      const counted = resolve({ ...spec, kind: 'offset', from: 'narrative' }, context)
      // "took that step nine days before he left": of what is past, no day to come.
      const isToCome = counted !== null && published !== null && counted.days.first > published
      return isToCome && tense === 'past' ? null : counted
    }
    case 'offset': {
      // "at the end of the month", of what is yet to come, is the month that we are in; "the same month" is the one told of.
      const isOurs = spec.from === 'article' || (spec.from === 'nearest' && tense !== 'past')
      const from = isOurs ? published : (narrative?.first ?? null)
      // "A day later" says nothing when only a month was told of.
      if (from === null || (!isOurs && spec.unit === 'day' && narrative?.last !== from)) return null
      // "In 1999 teams dug for survivors, and a month later …": all that is told is the year.
      const span = isOurs || narrative === null ? 0 : narrative.last - narrative.first
      if (spec.unit === 'month' && spec.amount !== 0 && span > LONGEST_SEASON)
        return span > 366
          ? null
          : { days: narrative!, granularity: 'year', basis: 'in the year told of before' }
      const days = unitDays(from, spec.unit, spec.amount)
      return { days, granularity: spec.unit, basis: `seen from ${dayInWords(from)}` }
    }
    case 'stretch': {
      if (published === null) return null
      const other = stretchEnd(published, spec.unit, spec.amount)
      const days = { first: Math.min(other, published), last: Math.max(other, published) }
      return range(days, `seen from ${dayInWords(published)}`)
    }
    case 'anniversary':
      return resolveAnniversary(spec.years, spec.of, context)
    case 'monthDay': {
      if (narrative === null) return null
      const { year, month } = partsOf(narrative.last)
      const at = dayOf(year, month, spec.day)
      return at === null
        ? null
        : { days: { first: at, last: at }, granularity: 'day', basis: 'of the month told of before' }
    }
    case 'range':
      return resolveRange(spec.from, spec.to, context)
  }
}

/** In days; what is longer is a year. */
const LONGEST_SEASON = 100

/** How far an aftermath may reach, in days. */
const AFTERMATH = 180

const range = (days: Days, basis: string): Resolved => ({ days, granularity: 'range', basis })

const stretchEnd = (day: number, unit: 'day' | 'week' | 'month' | 'year', amount: number): number => {
  if (unit === 'day') return day + amount
  if (unit === 'week') return day + 7 * amount
  const { year, month, day: date } = partsOf(day)
  const { first, last } = monthDays(year, month, unit === 'month' ? amount : 12 * amount)
  return Math.min(first + date - 1, last)
}

type DaySpec = Extract<TimeSpec, { kind: 'day' }>
type MonthSpec = Extract<TimeSpec, { kind: 'month' }>

function resolveDay({ year, month, day, end }: DaySpec, context: TimeContext): Resolved | null {
  const found = yearFor(year, context, (candidate) => {
    const at = dayOf(candidate, month, day)
    return at === null ? null : { first: at, last: at }
  })
  if (!found) return null
  if (!end) return { days: found.days, granularity: 'day', basis: found.basis }
  const last = dayOf(end.year ?? partsOf(found.days.first).year, end.month, end.day)
  if (last === null || last < found.days.first) return null
  return range({ first: found.days.first, last }, found.basis)
}

function resolveMonth(spec: MonthSpec, context: TimeContext): Resolved | null {
  const { year, month, endMonth, which, yearShift = 0 } = spec
  if (which === 'that' || which === 'following' || which === 'previous') {
    if (context.narrative === null) return null
    const told = partsOf(context.narrative.first)
    // Of a year alone, "the following February" is the next year's.
    const isYear = context.narrative.last - context.narrative.first > 300
    const shift =
      which === 'following'
        ? Number(isYear || month <= told.month)
        : which === 'previous'
          ? -Number(isYear || month >= told.month)
          : yearShift
    const of = told.year + shift
    return {
      days: { first: monthDays(of, month).first, last: monthDays(of, endMonth).last },
      granularity: month === endMonth ? 'month' : 'range',
      basis: `seen from the year told of before, ${told.year}`,
    }
  }
  if (which !== null) return resolveNamedMonth(month, which, context.published)
  const found = yearFor(year, context, (candidate) => ({
    first: monthDays(candidate, month).first,
    last: monthDays(candidate, endMonth).last,
  }))
  return found && { ...found, granularity: month === endMonth ? 'month' : 'range' }
}

/** "last March", "this March", "next March": never a month that the article's day lies in, unless "this". */
function resolveNamedMonth(month: number, which: Which, published: number | null): Resolved | null {
  if (published === null) return null
  const now = partsOf(published)
  const shift = which === 'last' && month >= now.month ? -1 : which === 'next' && month <= now.month ? 1 : 0
  return {
    days: monthDays(now.year + shift, month),
    granularity: 'month',
    basis: `${MONTH_NAMES[month - 1]} seen from ${dayInWords(published)}`,
  }
}

const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

function resolveSeason(
  season: Season,
  stated: number | null,
  which: Which | 'that' | null,
  context: TimeContext,
): Resolved | null {
  const month = FIRST_MONTH[season]
  const inYear = (year: number): Days => ({
    first: monthDays(year, month).first,
    last: monthDays(year, month, 2).last,
  })
  if (stated !== null) return isPlausibleYear(stated) ? range(inYear(stated), 'as stated') : null
  if (which === null) {
    const found = yearFor(null, context, inYear)
    return found && range(found.days, found.basis)
  }
  if (which === 'that') {
    if (context.narrative === null) return null
    const { year } = partsOf(context.narrative.first)
    return range(inYear(year), `of the year told of before, ${year}`)
  }
  if (context.published === null) return null
  const { year } = partsOf(context.published)
  const ofThisYear = inYear(year)
  const basis = `seen from ${dayInWords(context.published)}`
  if (which === 'next')
    return range(ofThisYear.first > context.published ? ofThisYear : inYear(year + 1), basis)
  if (which === 'last')
    return range(ofThisYear.last < context.published ? ofThisYear : inYear(year - 1), basis)
  return range(ofThisYear, basis)
}

function resolveHalf(
  { half, year: stated, which }: Extract<TimeSpec, { kind: 'half' }>,
  { published, narrativeYear }: TimeContext,
): Resolved | null {
  const now = published === null ? null : partsOf(published).year
  const shift = which === 'next' ? 1 : which === 'last' ? -1 : 0
  const year = stated ?? (which === null ? (narrativeYear ?? now) : now === null ? null : now + shift)
  if (year === null || !isPlausibleYear(year)) return null
  const days = { first: monthDays(year, 6 * half - 5).first, last: monthDays(year, 6 * half).last }
  return range(days, stated === null ? `of ${year}` : 'as stated')
}

/** Days back from the article's day. */
const JUST_PAST = 2

function resolveWeekday(weekday: number, which: Which | null, context: TimeContext): Resolved | null {
  const { published, narrativeYear, narrative, tense } = context
  const day = (at: number, basis: string): Resolved => ({
    days: { first: at, last: at },
    granularity: 'day',
    basis,
  })
  if (narrativeYear !== null) {
    // A text that looks back: the weekday on or after the day told of last.
    if (narrative === null || narrative.first !== narrative.last) return null
    const at = narrative.first + ((weekday - weekdayOf(narrative.first) + 7) % 7)
    return day(at, `on or after ${dayInWords(narrative.first)}`)
  }
  if (published === null) return null
  const since = (weekdayOf(published) - weekday + 7) % 7
  const until = (7 - since) % 7
  const seen = dayInWords(published)
  if (which === 'last') {
    // A day just past would go by its bare name, so "last" means the week before.
    const back = since <= JUST_PAST ? since + 7 : since
    return day(published - back, `the last ${WEEKDAY_NAMES[weekday]} seen from ${seen}`)
  }
  if (which === 'next')
    return day(published - weekdayOf(published) + 7 + weekday, `of the week after ${seen}`)
  if (which === 'this') return day(published - weekdayOf(published) + weekday, `of the week of ${seen}`)
  if (since === 0) return day(published, "the article's own day")
  // "ordered the envoy to leave on Thursday", told on Friday: it was yesterday that the order came.
  const isYesterdays = tense === 'intended' && since === 1
  if (tense === 'past' || tense === 'open' || isYesterdays)
    return day(published - since, `the last one before ${seen}`)
  return day(published + until, `the next one after ${seen}`)
}

/** The same day, week or month so many years before. */
function resolveAnniversary(years: number, of: TimeSpec, context: TimeContext): Resolved | null {
  // Also a text that looks back leans on its own day here.
  const now = resolve(of, { ...context, narrativeYear: null })
  if (!now) return null
  const { year, month, day } = partsOf(now.days.first)
  const first = dayOf(year - years, month, day)
  if (first === null) return null
  const isMonth = now.granularity === 'month'
  const days = isMonth
    ? monthDays(year - years, month)
    : { first, last: first + now.days.last - now.days.first }
  return { days, granularity: now.granularity, basis: `${years} years before` }
}

function resolveRange(from: TimeSpec, to: TimeSpec, context: TimeContext): Resolved | null {
  // "on January 9 and again on the 11th"
  const first = to.kind === 'monthDay' ? resolve(from, context) : null
  const end = resolve(to, first ? { ...context, narrative: first.days } : context)
  const year = statedYear(from) ?? (end && partsOf(end.days.last).year)
  // "on Sunday and Monday"
  const daysApart =
    from.kind === 'weekday' && to.kind === 'weekday' ? (to.weekday - from.weekday + 7) % 7 : null
  if (end && daysApart !== null)
    return range({ first: end.days.first - daysApart, last: end.days.last }, end.basis)
  const inYear = first ?? resolve(withYear(from, year), context)
  // "on 29 December and 2 January"
  const start =
    inYear && end && inYear.days.first > end.days.last && statedYear(from) === null && year !== null
      ? resolve(withYear(from, year - 1), context)
      : inYear
  if (!start || !end || start.days.first > end.days.last) return null
  return range({ first: start.days.first, last: end.days.last }, end.basis)
}

const statedYear = (spec: TimeSpec): number | null => ('year' in spec ? spec.year : null)

const withYear = (spec: TimeSpec, year: number | null): TimeSpec =>
  'year' in spec && spec.year === null && year !== null ? ({ ...spec, year } as TimeSpec) : spec

/** An expression's reading as the document holds it. */
export function readingOf(
  words: string,
  { days, granularity, basis }: Resolved,
): Omit<TimeExpression, 'start' | 'end'> {
  return {
    from: isoFromDay(days.first),
    to: isoFromDay(days.last),
    granularity,
    reading: `${words}, ${basis}`,
  }
}
