import { isoDay, isoFromDay } from '../../model/isoDate.ts'

/*
 * Days are numbers since 1970-01-01, as in `isoDate.ts`; months are 1 to 12; weeks begin on Monday.
 */

/** A stretch of days, both inclusive. */
export interface Days {
  readonly first: number
  readonly last: number
}

export type Unit = 'day' | 'week' | 'month' | 'year'

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The day, or null when the calendar has none such (30 February). */
export const dayOf = (year: number, month: number, day: number): number | null =>
  isoDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)

/** Year, month and day of the month of a day. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const [year, month, date] = isoFromDay(day).split('-').map(Number)
  return { year: year!, month: month!, day: date! }
}

/** 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** The month `shift` months after the one given. */
export function monthDays(year: number, month: number, shift = 0): Days {
  const first = year * 12 + (month - 1) + shift
  const start = (months: number): number => dayOf(Math.floor(months / 12), (months % 12) + 1, 1)!
  return { first: start(first), last: start(first + 1) - 1 }
}

export const yearDays = (year: number, lastYear = year): Days => ({
  first: dayOf(year, 1, 1)!,
  last: dayOf(lastYear, 12, 31)!,
})

/** The calendar day, week, month or year that lies `amount` of them after the one that holds `day`. */
export function unitDays(day: number, unit: Unit, amount: number): Days {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'day':
      return { first: day + amount, last: day + amount }
    case 'week': {
      const first = day - weekdayOf(day) + 7 * amount
      return { first, last: first + 6 }
    }
    case 'month':
      return monthDays(year, month, amount)
    case 'year':
      return yearDays(year + amount)
  }
}

/** "1 March 2023" */
export function dayInWords(day: number): string {
  const { year, month, day: date } = partsOf(day)
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`
}

/** The years that a text may speak of; beyond them dates are not read. */
export const isPlausibleYear = (year: number): boolean => year >= 1000 && year <= 2999
