import { binNumber, firstDayOf } from './bins.ts'

const YEAR = 365
/** A Sunday: days since 1970 from which weeks are counted. */
const SUNDAY = 3

/** Ways to step through the calendar, the finest first; `days` is how long a step is. */
const STEPS: readonly { readonly days: number; readonly through: Through }[] = [
  { days: 1, through: every(1, 0) },
  { days: 2, through: every(2, 0) },
  { days: 7, through: every(7, SUNDAY) },
  { days: 30, through: months(1) },
  { days: 90, through: months(3) },
  { days: YEAR, through: months(12) },
]

type Through = (first: number, last: number) => readonly number[]

/**
 * About so many days between two moments (days since 1970, both inclusive) at which the calendar turns: all days, every second
 * one, Sundays, the first days of months, quarters, years, and of 2, 5, 10, 20 … years.
 */
export function calendarDays(from: number, to: number, about: number): readonly number[] {
  const first = Math.ceil(from)
  const last = Math.floor(to)
  const wanted = (to - from) / Math.max(1, about)
  const longer = STEPS.findIndex(({ days }) => days > wanted)
  if (longer < 0) return months(12 * roundYears(wanted / YEAR))(first, last)
  const shorter = STEPS[longer - 1]
  const nearest = shorter && wanted / shorter.days < STEPS[longer]!.days / wanted ? shorter : STEPS[longer]!
  return nearest.through(first, last)
}

function every(days: number, origin: number): Through {
  return (first, last) => {
    const found: number[] = []
    for (let day = origin + days * Math.ceil((first - origin) / days); day <= last; day += days)
      found.push(day)
    return found
  }
}

/** First days of the months whose number, counted from the year 0, is a multiple of `step`. */
function months(step: number): Through {
  return (first, last) => {
    const found: number[] = []
    const begins = binNumber(first, 'month')
    for (let month = step * Math.floor(begins / step); ; month += step) {
      const day = firstDayOf(month, 'month')
      if (day > last) return found
      if (day >= first) found.push(day)
    }
  }
}

/** The nearest of 1, 2, 5, 10, 20, 50 … as distances are felt. */
function roundYears(years: number): number {
  const power = 10 ** Math.floor(Math.log10(years))
  const share = years / power
  const step = share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.sqrt(2) ? 2 : 1
  return Math.max(1, step * power)
}
