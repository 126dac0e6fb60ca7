import type { Component, ParsedComponents } from 'chrono-node'
import { strict } from 'chrono-node/en'
import type { Span } from '../../model/span.ts'
import type { FoundTime } from './timeSpec.ts'

/** A day of a month, in words or as an ISO date: what chrono is asked to read. */
const WORTH_READING =
  /\d(?:st|nd|rd|th)?[\s,]+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:the\s+)?\d|\d{4}-\d\d-\d\d/i

const NAMES_DAY = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|^\d{4}-\d\d-\d\d/i

/** Any fixed day: only what the text itself states is read off the results, never what chrono fills in. */
const REFERENCE = new Date(2000, 0, 1, 12)

/**
 * Days that the text writes out: "1 March 2023", "Feb. 24", "March 3-5", "2022-02-24". Found by chrono; the year
 * stays open where the text leaves it open.
 */
export function findWrittenDates(sentence: string, offset: number): FoundTime[] {
  if (!WORTH_READING.test(sentence)) return []
  return strict.parse(sentence, REFERENCE).flatMap(({ index, text, start, end }): FoundTime[] => {
    const first = statedDay(start)
    // Chrono also counts ("seven days earlier"), from a day that means nothing here.
    if (!first || !NAMES_DAY.test(text)) return []
    const last = end ? statedDay(end) : null
    const year = first.year ?? last?.year ?? null
    // 10 to 2 May is a misreading; so is a range without a year that runs over New Year.
    const isRange =
      last !== null && orderOf({ ...last, year: last.year ?? year }) > orderOf({ ...first, year })
    return [
      {
        ...dateWords(text, offset + index),
        spec: { kind: 'day', ...first, year, end: isRange ? last : null },
        isSince: false,
        isAhead: false,
        isDeadline: false,
      },
    ]
  })
}

interface StatedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** What the text itself says of a day; chrono fills in the rest from its reference. */
function statedDay(components: ParsedComponents): StatedDay | null {
  const stated = (part: Component): number | null =>
    components.isCertain(part) ? components.get(part) : null
  const month = stated('month')
  const day = stated('day')
  return month !== null && day !== null ? { year: stated('year'), month, day } : null
}

const orderOf = ({ year, month, day }: StatedDay): number => ((year ?? 0) * 12 + month) * 31 + day

/** Chrono takes "on" and a clock time along ("on March 3 at 10 a.m."); the span holds the date alone. */
function dateWords(text: string, start: number): Span {
  const lead = /^on\s+/i.exec(text)?.[0].length ?? 0
  const tail = /(?:,?\s+at)?\s+\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?$/i.exec(text)?.[0] ?? ''
  const isClock = /:|[ap]\.?m|at/i.test(tail)
  const words = (isClock ? text.slice(0, -tail.length) : text).replace(/[\s,]+$/, '')
  return { start: start + lead, end: start + words.length }
}
