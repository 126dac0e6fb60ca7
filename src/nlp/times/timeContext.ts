import type { Days } from './calendar.ts'
import type { Tense } from './tense.ts'

/** What a time expression is read against. */
export interface TimeContext {
  /** The article's day; null when unknown: what leans on it is then not read. */
  readonly published: number | null
  /** For a text that looks back: the year that was told of last. Null in news, which lean on the article's day. */
  readonly narrativeYear: number | null
  /** The days that the last expression before this one stands for. */
  readonly narrative: Days | null
  /** The days that the narrative itself has reached, without its asides. */
  readonly told: Days | null
  /** Told in the pluperfect: before what was told of last. */
  readonly isEarlier: boolean
  readonly tense: Tense
}
