/** Days since 1970-01-01, both inclusive. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** Coarser than years only for what spans a century and more: there even a year's bar would be too thin to see. */
export const BIN_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'fiveYears', 'decade'] as const
export type BinUnit = (typeof BIN_UNITS)[number]

/** Mean length in days. */
export const DAYS_OF: Readonly<Record<BinUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365.25,
  fiveYears: 1826.25,
  decade: 3652.5,
}

export const DAY_MS = 86_400_000
/** 1970-01-01 was a Thursday: three days after a Monday. */
const DAYS_SINCE_MONDAY = 3

export const dateOf = (day: number): Date => new Date(day * DAY_MS)

/** Bins of a unit numbered along the calendar: neighbours differ by one. */
export function binNumber(day: number, unit: BinUnit): number {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return Math.floor((day + DAYS_SINCE_MONDAY) / 7)
    default: {
      const date = dateOf(day)
      const month = date.getUTCFullYear() * 12 + date.getUTCMonth()
      return Math.floor(month / MONTHS_OF[unit])
    }
  }
}

/** The first day of a bin, by its number. */
export function firstDayOf(number: number, unit: BinUnit): number {
  switch (unit) {
    case 'day':
      return number
    case 'week':
      return number * 7 - DAYS_SINCE_MONDAY
    default: {
      const month = number * MONTHS_OF[unit]
      const date = new Date(0)
      // Not Date.UTC, which takes the years 0 to 99 for the twentieth century's.
      date.setUTCFullYear(Math.floor(month / 12), month - 12 * Math.floor(month / 12), 1)
      return date.getTime() / DAY_MS
    }
  }
}

/** The whole bin that holds a day: its first day and the first day after it. */
export function binOf(day: number, unit: BinUnit): { readonly first: number; readonly end: number } {
  const number = binNumber(day, unit)
  return { first: firstDayOf(number, unit), end: firstDayOf(number + 1, unit) }
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12, fiveYears: 60, decade: 120 } as const
