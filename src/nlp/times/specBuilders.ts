import type { Unit } from './calendar.ts'
import { countOf } from './numbers.ts'
import type { MonthWhich, TimeSpec, Which } from './timeSpec.ts'
import { monthOf } from './timeWords.ts'

/*
 * What words of a pattern come to as a `TimeSpec`.
 */

/** Counted from the article's day, or from the day told of last. */
export const offset = (
  unit: Unit,
  amount: number,
  from: 'article' | 'narrative' | 'nearest' = 'article',
): TimeSpec => ({
  kind: 'offset',
  unit,
  amount,
  from,
})

/** "Two weeks ago" is said of the day itself, "a year ago" of its month; "three years ago" counts years. */
export function ago(number: string, unit: Unit): TimeSpec {
  const count = countOf(number)
  const isRough = /few|several|couple/i.test(number)
  if (unit === 'week' && !isRough) return offset('day', -7 * count)
  if (unit === 'year' && /^an?$/i.test(number)) return offset('month', -12)
  return offset(unit, -count)
}

/** "at Christmas", "on New Year's Day": days of the year that go by a name. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
}

/** Null for what is no such day. */
export function feastDay(words: string, year: number | null): TimeSpec | null {
  const feast = FEASTS[words.toLowerCase().replace(/\s+/g, ' ').replace('’', "'")]
  return feast ? { kind: 'day', year, month: feast[0], day: feast[1], end: null } : null
}

/** How many of a unit "recent" ones are. */
export const RECENT: Record<Unit, number> = { day: 7, week: 4, month: 6, year: 5 }
/** Units from the one that the article's day lies in. */
export const SHIFT: Record<Which, number> = { last: -1, this: 0, next: 1 }

/** A month without its year. */
export const monthAlone = (name: string | undefined, which: MonthWhich | null): TimeSpec => ({
  kind: 'month',
  year: null,
  month: monthOf(name),
  endMonth: monthOf(name),
  which,
})

/** Null when the years run backwards. */
export const yearRange = (year: number, endYear: number): TimeSpec | null =>
  endYear >= year ? { kind: 'year', year, endYear } : null
