import * as z from 'zod/mini'

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a `YYYY-MM-DD` date, or null when there is no such day (2023-02-30). */
export function isoDay(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return null
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(time).toISOString().slice(0, 10) === date ? time / DAY_MS : null
}

/** The `YYYY-MM-DD` date of a number of days since 1970-01-01. */
export const isoFromDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** A calendar day as `YYYY-MM-DD` that exists. */
export const isoDateSchema = z
  .string()
  .check(z.refine((date) => isoDay(date) !== null, 'a calendar day as YYYY-MM-DD'))
