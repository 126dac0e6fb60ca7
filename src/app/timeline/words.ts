import { isoFromDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { counted, formatCount, formatDay } from '../panels/wording.ts'
import { tellingsOf } from '../state/selectors.ts'
import type { Band } from './bands.ts'
import { binOf, type DaySpan, dateOf } from './bins.ts'
import type { Told } from './counter.ts'
import type { Dated } from './dated.ts'
import type { Bin, TimeAxis } from './timeAxis.ts'

const named = (options: Intl.DateTimeFormatOptions): ((day: number) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day) => format.format(dateOf(day))
}
const monthOf = named({ month: 'long' })
const monthYear = named({ month: 'long', year: 'numeric' })
const weekday = named({ weekday: 'long' })
const yearOf = (day: number): string => String(dateOf(day).getUTCFullYear())
const fullDay = (day: number): string => formatDay(isoFromDay(day))

/** A bin in words: "1 March 2023", "March 2024", "January to March 2024", "the 1990s". */
export function binWords({ first, last, unit }: Bin): string {
  switch (unit) {
    case 'day':
      return fullDay(first)
    case 'week':
      return `week of ${fullDay(binOf(first, 'week').first)}`
    case 'month':
      return monthYear(first)
    case 'quarter': {
      const whole = binOf(last, 'quarter')
      return `${monthOf(whole.first)} to ${monthYear(whole.end - 1)}`
    }
    case 'year':
      return yearOf(first)
    case 'fiveYears': {
      const start = Math.floor(dateOf(first).getUTCFullYear() / 5) * 5
      return `${start} to ${start + 4}`
    }
    case 'decade':
      return `the ${Math.floor(dateOf(first).getUTCFullYear() / 10) * 10}s`
  }
}

/** A bin as the head of a readout: a day with its weekday. */
export const binTitle = (bin: Bin): string =>
  bin.unit === 'day' ? `${weekday(bin.first)}, ${fullDay(bin.first)}` : binWords(bin)

/** Where the brush begins or ends: the bin's own words where it does so with a bin, the day otherwise. */
export function edgeWords(handle: 'first' | 'last', { first, last }: DaySpan, axis: TimeAxis): string {
  const day = handle === 'first' ? first : last
  const bin = axis.bin(axis.binIndex(day, handle === 'first' ? 'after' : 'before'))
  const words = bin[handle] === day ? binWords(bin) : fullDay(day)
  return handle === 'first' ? `from ${words}` : `to ${words}`
}

/** "from March 2024, 18 tellings" */
export const handleWords = (
  handle: 'first' | 'last',
  days: DaySpan,
  tellings: number,
  axis: TimeAxis,
): string => `${edgeWords(handle, days, axis)}, ${counted(tellings, 'telling')}`

/** "3 cooperative, 2 conflictual, 1 standing tie": only what there is. */
export function toldWords({ up, line, down }: Told): string {
  const parts = [
    up > 0 ? `${up} cooperative` : '',
    down > 0 ? `${down} conflictual` : '',
    line > 0 ? counted(line, 'standing tie') : '',
  ].filter(Boolean)
  return parts.length === 0 ? 'nothing told' : parts.join(', ')
}

/** What the bands of one span stand for: "“last year” (2022): 2 tellings, day unknown". */
export function bandWords(bands: readonly Band[]): string {
  const { first, last, words } = bands[0]!
  const period = periodWords(first, last)
  const told = bands.every((band) => band.words === words) ? words : null
  const time = told === null || told.includes(period) ? period : `“${told}” (${period})`
  return `${time}: ${countedIn(bands)}, day unknown`
}

/** The same beside the band itself, from the fullest to the shortest: the axis says which year it is. */
export function noteWords(bands: readonly Band[]): readonly string[] {
  const { words } = bands[0]!
  const told = bands.every((band) => band.words === words) ? words : null
  return [
    ...(told === null ? [] : [`“${told}”: ${countedIn(bands)}, day unknown`]),
    `${countedIn(bands)}, day unknown`,
    'day unknown',
  ]
}

const countedIn = (bands: readonly Band[]): string =>
  counted(
    bands.reduce((sum, { tellings }) => sum + tellings, 0),
    'telling',
  )

/** A month or year by its name, any other span by its days. */
function periodWords(first: number, last: number): string {
  const month = binOf(first, 'month')
  const year = binOf(first, 'year')
  if (first === month.first && last === month.end - 1) return monthYear(first)
  if (first === year.first && last === year.end - 1) return yearOf(first)
  return `${fullDay(first)} to ${fullDay(last)}`
}

/** The whole in a sentence, for who does not see the plot: "36 dated tellings, 2 of them no closer than to a month or year; 26 undated. 1 pinned event." */
export function summaryWords(
  dated: readonly Dated[],
  undated: readonly Relation[],
  bands: readonly Band[],
  turns: number,
  pinned: number,
): string {
  const known = tellingsOf(dated.map(({ relation }) => relation))
  const vague = bands.reduce((sum, { tellings }) => sum + tellings, 0)
  const closer = vague === 0 ? '' : `, ${vague} of them no closer than to a month or year`
  const turning = turns === 0 ? '' : ` ${counted(turns, 'turning point')}.`
  const standing = pinned === 0 ? '' : ` ${counted(pinned, 'pinned event')}.`
  return `${counted(known, 'dated telling')}${closer}; ${formatCount(tellingsOf(undated))} undated.${turning}${standing}`
}
