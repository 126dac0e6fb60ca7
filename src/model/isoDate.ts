import * as z from 'zod/mini'

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a `YYYY-MM-DD` date, or null when there is no such day (2023-02-30). */
export function isoDay(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  // Date.UTC takes the years 0 to 99 for those after 1900.
  return year < 100 ? new Date(date).getTime() / DAY_MS : Date.UTC(year, month - 1, day) / DAY_MS
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : MONTH_DAYS[month - 1]!

/** The `YYYY-MM-DD` date of a number of days since 1970-01-01. */
export const isoFromDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** A calendar day as `YYYY-MM-DD` that exists. */
export const isoDateSchema = z
  .string()
  .check(z.refine((date) => isoDay(date) !== null, 'a calendar day as YYYY-MM-DD'))
