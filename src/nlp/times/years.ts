import { type Days, dayInWords, isPlausibleYear, partsOf } from './calendar.ts'
import type { TimeContext } from './timeContext.ts'

/**
 * The year of a date that states none: the narrative's in a text that looks back; else the nearest one before the
 * article's day, or after it when the clause lies ahead.
 */
export function yearFor(
  stated: number | null,
  context: TimeContext,
  inYear: (year: number) => Days | null,
): { days: Days; basis: string } | null {
  const { published, narrativeYear, tense } = context
  const known =
    stated ?? (narrativeYear === null ? null : narrativeYear + turnOfYear(context, narrativeYear, inYear))
  if (known !== null) {
    const days = isPlausibleYear(known) ? inYear(known) : null
    return days && { days, basis: stated === null ? `the year told of before, ${known}` : 'as stated' }
  }
  if (published === null) return null
  const { year } = partsOf(published)
  const isAhead =
    tense === 'future' ||
    tense === 'intended' ||
    ((tense === 'open' || tense === 'present') && isSoon(published, year, inYear))
  const candidates = isAhead ? [year, year + 1, year - 1] : [year, year - 1, year + 1]
  const fits = (days: Days): boolean => (isAhead ? days.last >= published : days.first <= published)
  for (const candidate of candidates) {
    const days = inYear(candidate)
    if (days && fits(days)) {
      const side = isAhead ? 'the next one after' : 'the last one before'
      return { days, basis: `${side} ${dayInWords(published)}` }
    }
  }
  return null
}

/** Days from the article's day within which a date that may lie either way is one to come. */
const SOON = 45

const isSoon = (published: number, year: number, inYear: (year: number) => Days | null): boolean =>
  [year, year + 1].some((candidate) => {
    const days = inYear(candidate)
    return days !== null && days.first > published && days.first - published <= SOON
  })

/** Months back that only a new year explains: after what was told of October, "in January" is the next one. */
const TURN_OF_YEAR = 6

/** A narrative moves on: whether a date without a year lies in the year after the narrative's, or, told in the pluperfect, before. */
function turnOfYear(
  { told, isEarlier }: TimeContext,
  year: number,
  inYear: (year: number) => Days | null,
): number {
  const days = inYear(year)
  if (!days || told === null || told.last - told.first > 100) return 0
  const toldYear = partsOf(told.first).year
  // An aside may have led over New Year: "… until a paper reported it on 20 January. On 26 January …"
  if (toldYear === year + 1 && !isEarlier) {
    const next = inYear(toldYear)
    return next !== null && next.last >= told.first && next.first - told.last <= SOON ? 1 : 0
  }
  if (toldYear !== year) return 0
  if (isEarlier) return days.first > told.last ? -1 : 0
  return partsOf(told.first).month - partsOf(days.first).month >= TURN_OF_YEAR ? 1 : 0
}
