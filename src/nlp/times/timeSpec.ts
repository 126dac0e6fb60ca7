import type { Span } from '../../model/span.ts'
import type { Unit } from './calendar.ts'

export type Which = 'last' | 'this' | 'next'
/** "that August": of the year told of; "the following August", "the previous August": seen from the day told of. */
export type MonthWhich = Which | 'that' | 'following' | 'previous'

/** What the words of a time expression say, before it is known which days they mean. */
export type TimeSpec =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly end: { readonly year: number | null; readonly month: number; readonly day: number } | null
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly endMonth: number
      readonly which: MonthWhich | null
      /** "August of that year" 0, "of the following year" 1: counted from the year told of. */
      readonly yearShift?: number
    }
  | { readonly kind: 'year'; readonly year: number; readonly endYear: number }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year: number | null
      readonly which: Which | 'that' | null
    }
  /** "the first half of the year" */
  | {
      readonly kind: 'half'
      readonly half: 1 | 2
      readonly year: number | null
      readonly which: Which | null
    }
  /** "in the evening", "by dawn": of the day told of. */
  | { readonly kind: 'dayPart' }
  /** "in the months that followed": the narrative goes on, nobody knows how far. */
  | { readonly kind: 'aftermath' }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  | { readonly kind: 'weekend'; readonly which: Which | null }
  /** A calendar unit counted from the article's day ("yesterday", "last week", "two years ago"), or from the day told of last ("a day later"). */
  | {
      readonly kind: 'offset'
      readonly unit: Unit
      readonly amount: number
      /** "nearest": the article's of what lies ahead or holds, else the narrative's. */
      readonly from: 'article' | 'narrative' | 'nearest'
    }
  /** "three days after troops came": how far the clause that follows lies from what it is seen from. */
  | { readonly kind: 'clause'; readonly unit: Unit; readonly amount: number }
  /** "fifty years ago this Monday": so many years before what is near the article's day. */
  | { readonly kind: 'anniversary'; readonly years: number; readonly of: TimeSpec }
  /** "the 11th": of the month told of. */
  | { readonly kind: 'monthDay'; readonly day: number }
  /** From the first to the last of two: "between March and 5 May 2014". */
  | { readonly kind: 'range'; readonly from: TimeSpec; readonly to: TimeSpec }
  /** The units before (negative) or after the article's day: "in the past three weeks", "in the coming months". */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly amount: number }

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A time expression as it stands in the text. */
export interface FoundTime extends Span {
  readonly spec: TimeSpec
  /** "since …": from then to the article's day. */
  readonly isSince: boolean
  /** "ahead of …": yet to come, whatever the tense. */
  readonly isAhead: boolean
  /** "by …", "until …": bounds something without dating it. */
  readonly isDeadline: boolean
}
