import { MONTH_NAMES, type Unit, WEEKDAY_NAMES } from './calendar.ts'
import { NUMBER_WORDS } from './numbers.ts'
import type { Season, Which } from './timeSpec.ts'

/*
 * The words of time expressions: what they look like, as pieces of patterns (groups marked where they capture), and
 * what each stands for.
 */

export const MONTH =
  '(jan(?:uary|\\.)|feb(?:ruary|\\.)|march|mar\\.|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)|sep(?:tember|t\\.|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))'
export const WEEKDAY = '(mon|tues|wednes|thurs|fri|satur|sun)day'
export const YEAR = '((?:1[0-9]|20)\\d\\d)'
export const UNIT = '(day|week|month|year)s?'
export const WHICH = '(last|this|next|past|previous|coming|current|upcoming)'
export const PART =
  '(?:(?:the\\s+)?(?:early|late|mid|middle|beginning|start|end|summer|spring|autumn|fall|winter)[-\\s](?:of\\s+)?(?:in\\s+)?)?'
export const NUMBER = `(\\d{1,3}|an?|${NUMBER_WORDS}|several|a\\s+few|few|a\\s+couple\\s+of)`

/** A night or a morning is part of a day. */
export const unitOf = (word: string | undefined): Unit =>
  /^(?:week|month|year)$/i.test(word!) ? (word!.toLowerCase() as Unit) : 'day'

/** 1 to 12, by the first three letters. */
export const monthOf = (name: string | undefined): number => {
  const start = name!.slice(0, 3).toLowerCase()
  return MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(start)) + 1
}

/** 0 for Monday to 6 for Sunday, by what stands before "day". */
export const weekdayOfName = (start: string | undefined): number =>
  WEEKDAY_NAMES.findIndex((day) => day.toLowerCase().startsWith(start!.toLowerCase()))

/** "fall" is autumn. */
export const seasonOf = (name: string | undefined): Season => {
  const season = name!.toLowerCase()
  return season === 'fall' ? 'autumn' : (season as Season)
}

/** "past" is last, "coming" is next, "current" is this. */
export function whichOf(word: string | undefined): Which {
  if (/^(?:last|past|previous)$/i.test(word!)) return 'last'
  return /^(?:next|coming|upcoming)$/i.test(word!) ? 'next' : 'this'
}
