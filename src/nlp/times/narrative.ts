import type { Sentence } from '../document.ts'
import { type Days, dayOf, partsOf } from './calendar.ts'
import type { Standing, Tense } from './tense.ts'
import type { TimeContext } from './timeContext.ts'
import type { FoundTime, TimeSpec } from './timeSpec.ts'

type Dated = FoundTime & { readonly sentence: Sentence }

/**
 * How far a text's narrative has come in time. A text that looks back carries its year on from sentence to sentence;
 * news do so only within a paragraph that tells of a past year.
 */
export class Narrative {
  readonly #looksBack: boolean
  /** Where a text that looks back begins, before it has stated a year. */
  readonly #firstYear: number | null
  /** The year that such a text is mostly about and returns to with a new paragraph; null when none stands out. */
  readonly #mainYear: number | null
  readonly #articleDay: number
  readonly #articleYear: number
  /** The paragraphs that lean on the article's day. */
  readonly #current: ReadonlySet<number>
  /** Month and year that a text opens with: later days of that month without a year are of that one. */
  readonly #opening: { readonly year: number; readonly month: number } | null
  /** The days told of last, with where. */
  #last: { readonly days: Days; readonly sentence: Sentence } | null = null
  /** The same, without months and years told in an aside. */
  #told: Days | null = null
  #main: { readonly year: number; readonly sentence: Sentence } | null = null
  /** What the pluperfect went back to last: "In November Vietnam had joined …" */
  #flashback: { readonly days: Days; readonly sentence: Sentence } | null = null
  /** In news, the day of the lead. */
  #lead: Days | null = null
  /** The year stated last in a sentence, aside or not. */
  #stated: { readonly year: number; readonly sentence: Sentence; readonly isInClause: boolean } | null = null

  constructor(times: readonly Dated[], articleDay: number | null) {
    this.#articleDay = articleDay ?? Number.POSITIVE_INFINITY
    this.#articleYear = articleDay === null ? Number.POSITIVE_INFINITY : partsOf(articleDay).year
    const years = times.flatMap(({ spec }) => yearIn(spec) ?? [])
    const past = years.filter((year) => year < this.#articleYear - 1)
    const leaning = times.filter(({ spec }) => leansOnArticle(spec))
    this.#current = new Set(leaning.map(({ sentence }) => sentence.paragraph))
    const lead = paragraphOfLead(times)
    const isNews = lead !== null && this.#current.has(lead)
    this.#looksBack =
      (!isNews &&
        past.length >= MANY_YEARS &&
        past.length > 2 * leaning.length &&
        2 * past.length > years.length) ||
      articleDay === null
    this.#firstYear = past[0] ?? null
    this.#mainYear = anniversaryOf(times, articleDay) ?? mostlyAbout(past)
    this.#opening = openingOf(times)
  }

  /** What a time expression is read against. */
  contextOf(
    { spec }: FoundTime,
    sentence: Sentence,
    { isEarlier }: Standing,
    tense: Tense,
  ): Pick<TimeContext, 'narrativeYear' | 'narrative' | 'told' | 'isEarlier'> {
    const near = this.#stated?.sentence === sentence ? this.#stated.year : null
    const narrativeYear = this.#looksBack
      ? (near ?? this.#yearReached(sentence))
      : tense === 'past' && spec.kind !== 'weekday'
        ? this.#yearOfParagraph(sentence)
        : null
    const back = this.#flashbackAt(sentence, isEarlier)
    const seenFrom = this.#antecedentOf(spec, sentence) ?? this.#seenFrom(sentence, isEarlier)
    if (near === null && this.#comesToOpening(spec, sentence))
      return { narrativeYear: this.#opening!.year, narrative: seenFrom, told: null, isEarlier: false }
    const narrative = this.#leansOnLead(spec, sentence, seenFrom) ? this.#leadDay : seenFrom
    if (this.#looksBack && back !== null && near === null)
      return {
        narrativeYear: partsOf(back.first).year,
        narrative,
        told: back,
        isEarlier: false,
      }
    return {
      narrativeYear,
      narrative,
      told: near === null ? this.#told : null,
      isEarlier,
    }
  }

  /** The paragraph goes on from there, unless the pluperfect goes back again. */
  #flashbackAt({ paragraph, index }: Sentence, isEarlier: boolean): Days | null {
    const back = this.#flashback
    if (back === null || isEarlier || back.sentence.paragraph !== paragraph) return null
    return index > back.sentence.index && index - back.sentence.index <= 2 ? back.days : null
  }

  /** A text that begins "In October 1962 …" and goes back comes to "20 October" as to its own subject. */
  #comesToOpening(spec: TimeSpec, { paragraph }: Sentence): boolean {
    if (!this.#looksBack || this.#opening === null || this.#main === null) return false
    if ((spec.kind !== 'day' && spec.kind !== 'month') || spec.year !== null) return false
    if (spec.kind === 'month' && spec.which !== null) return false
    const isBefore = this.#main.year === this.#opening.year - 1
    return spec.month === this.#opening.month && isBefore && this.#main.sentence.paragraph !== paragraph
  }

  #yearReached({ paragraph, index }: Sentence): number | null {
    const main = this.#main
    if (main === null) return this.#firstYear
    // "The peace of July 2018 changed the scene. On 6 September …"
    const stated = this.#stated
    const goesOn = stated?.sentence.paragraph === paragraph && stated.sentence.index === index - 1
    if (goesOn && !stated.isInClause && stated.year > main.year && stated.year <= this.#articleYear)
      return stated.year
    return main.sentence.paragraph === paragraph ? main.year : (this.#mainYear ?? main.year)
  }

  /** In news, a past year that the paragraph tells of, unless it is too near to be left behind without a word. */
  #yearOfParagraph(sentence: Sentence): number | null {
    const main = this.#main
    if (main === null || main.year >= this.#articleYear) return null
    if (main.sentence === sentence) return main.year
    if (main.sentence.paragraph !== sentence.paragraph || this.#current.has(sentence.paragraph)) return null
    return main.year <= this.#articleYear - LONG_PAST ? main.year : null
  }

  /** "A day later" counts from what was told last; in news what the pluperfect goes back from is the lead. */
  #seenFrom(sentence: Sentence, isEarlier: boolean): Days | null {
    if (this.#last?.sentence === sentence) return this.#last.days
    const isNear = this.#main?.sentence.paragraph === sentence.paragraph || this.#isDayBefore(sentence)
    return isEarlier && !isNear && !this.#looksBack ? (this.#lead ?? this.#told) : this.#told
  }

  /** Whether the sentence before in the paragraph gave a day of the past, be it in passing. */
  #isDayBefore({ index, paragraph }: Sentence): boolean {
    const last = this.#last
    if (last === null || last.days.first !== last.days.last || last.days.first > this.#articleDay)
      return false
    return last.sentence.paragraph === paragraph && last.sentence.index === index - 1
  }

  /** "That year" is the one named last, be it in an aside: "Until 1948 they were friends. In June of that year …" */
  #antecedentOf(spec: TimeSpec, sentence: Sentence): Days | null {
    const isThat =
      ((spec.kind === 'month' || spec.kind === 'season') && spec.which === 'that') ||
      (spec.kind === 'offset' &&
        spec.from === 'narrative' &&
        (spec.unit === 'year' || spec.unit === 'month') &&
        spec.amount === 0)
    if (!isThat || this.#last === null) return null
    return sentence.index - this.#last.sentence.index <= REACH_OF_THAT ? this.#last.days : null
  }

  /** The day that news are about, for "earlier in the day". */
  get #leadDay(): Days | null {
    return this.#looksBack ? null : this.#lead
  }

  /** "In the evening" far from any day, "on the same day" where only a month was told of. */
  #leansOnLead(spec: TimeSpec, sentence: Sentence, seenFrom: Days | null): boolean {
    if (spec.kind === 'dayPart') return !this.#isNear(sentence)
    const isSameDay =
      spec.kind === 'offset' && spec.from === 'narrative' && spec.unit === 'day' && spec.amount === 0
    return isSameDay && this.#leadDay !== null && seenFrom?.first !== seenFrom?.last
  }

  /** Whether the day told of last still goes on here. */
  #isNear({ index, paragraph }: Sentence): boolean {
    const last = this.#last
    if (last === null || last.days.first !== last.days.last) return false
    return last.sentence.paragraph === paragraph || index - last.sentence.index <= REACH_OF_DAY
  }

  /** Takes up what an expression has been read as. */
  tell({ spec, isSince }: FoundTime, sentence: Sentence, days: Days, standing: Standing): void {
    const { isEarlier, isAside, isInClause } = standing
    const stated = yearIn(spec)
    if (stated !== null && !isSince) this.#stated = { year: stated, sentence, isInClause }
    if (spec.kind === 'stretch') return
    this.#last = { days, sentence }
    const isDay = days.first === days.last
    if (isDay && !sentence.headline) this.#lead ??= days
    if (!isSince && (isDay || !isAside)) this.#told = days
    if (isAside || isSince) return
    const isExact = days.last - days.first < 40
    if (isEarlier && isExact) this.#flashback = { days, sentence }
    const { year } = partsOf(days.first)
    if (year !== partsOf(days.last).year) return
    if (!isEarlier || this.#main === null) this.#main = { year, sentence }
  }
}

/** In sentences. */
const REACH_OF_THAT = 2
const REACH_OF_DAY = 3

/** How many years stated it takes to call a text a look back. */
const MANY_YEARS = 3

/** The share of them that makes one year the text's. */
const MAIN_SHARE = 0.4
/** Years back from which news return to the present only by saying so. */
const LONG_PAST = 3

/** In days. */
const NEAR_ANNIVERSARY = 7

/** The year of the day that a text opens with, when the article marks its return: "On 6 March 1975 …", on 6 March 2015. */
function anniversaryOf(times: readonly Dated[], articleDay: number | null): number | null {
  const first = times.find(({ sentence }) => !sentence.headline)
  if (articleDay === null || first?.spec.kind !== 'day' || first.spec.year === null) return null
  const { year, month, day } = first.spec
  const thisYear = dayOf(partsOf(articleDay).year, month, day)
  return thisYear !== null && Math.abs(thisYear - articleDay) <= NEAR_ANNIVERSARY ? year : null
}

/** The year that a text opens with and comes back to, or that most of its years are. */
function mostlyAbout(years: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [first] = years
  if (first === undefined) return null
  const timesOf = (year: number): number => counts.get(year) ?? 0
  if (timesOf(first) > 1) return first
  const most = years.reduce((best, year) => (timesOf(year) > timesOf(best) ? year : best), first)
  return timesOf(most) >= MAIN_SHARE * years.length ? most : null
}

/** What the first sentence with a time says, if it names a month and its year. */
function openingOf(times: readonly Dated[]): { year: number; month: number } | null {
  const first = times.find(({ spec }) => spec.kind === 'day' || spec.kind === 'month' || spec.kind === 'year')
  if (!first || first.sentence.index > 1) return null
  const { spec } = first
  return (spec.kind === 'day' || spec.kind === 'month') && spec.year !== null
    ? { year: spec.year, month: spec.month }
    : null
}

const yearIn = (spec: TimeSpec): number | null => ('year' in spec ? spec.year : null)

const leansOnArticle = (spec: TimeSpec): boolean =>
  spec.kind === 'weekday' || (spec.kind === 'offset' && spec.from === 'article' && spec.unit !== 'year')

/** The paragraph of the first time that running prose gives. */
const paragraphOfLead = (times: readonly Dated[]): number | null =>
  times.find(({ sentence }) => !sentence.headline)?.sentence.paragraph ?? null
