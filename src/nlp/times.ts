import { isoDay } from '../model/isoDate.ts'
import type { Span } from '../model/span.ts'
import type { Sentence, TimeExpression, Token } from './document.ts'
import { dayInWords } from './times/calendar.ts'
import { Narrative } from './times/narrative.ts'
import { mergeRanges } from './times/ranges.ts'
import { findRelativeTimes, MAY_HOLD_TIME } from './times/relativeTimes.ts'
import { type Resolved, readingOf, resolve } from './times/resolve.ts'
import { standingAt, tenseAt } from './times/tense.ts'
import type { FoundTime } from './times/timeSpec.ts'
import { findWrittenDates } from './times/writtenDates.ts'

/** What of an annotated document the reading of times needs. */
export interface TimeSource {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/**
 * Reads the time expressions of a text: which days each stands for. Durations ("for three days"), deadlines ("by the
 * end of March") and what only looks like a date ("may", "the Sunday Times") are none.
 * @param published the article's day, `YYYY-MM-DD`; null when unknown: then only what is written out has a reading
 * @returns in the order of the text; a range's expression covers both its ends
 */
export function findTimes(source: TimeSource, published: string | null): TimeExpression[] {
  const articleDay = published === null ? null : isoDay(published)
  const found = source.sentences.flatMap((sentence) =>
    findInSentence(source, sentence, articleDay).map((time) => ({ ...time, sentence })),
  )
  const narrative = new Narrative(found, articleDay)
  const times: TimeExpression[] = []
  for (const { sentence, ...time } of found) {
    const at = tokenAt(source, sentence, time)
    const tense = time.isAhead ? 'future' : tenseAt(source.tokens, sentence, at)
    const standing = standingAt(source.tokens, sentence, at)
    const context = narrative.contextOf(time, sentence, standing, tense)
    const resolved = resolve(time.spec, { published: articleDay, tense, ...context })
    if (!resolved) continue
    // "By 1964 they were fighting" dates what it bounds; "to leave by March" does not.
    const bounds = time.isDeadline && !(tense === 'past' && opensClause(source.text, sentence, time))
    const isFront = FRONT.test(source.text.slice(sentence.start, time.start))
    const isAside = bounds || time.spec.kind === 'clause' || (standing.isAside && !isFront)
    narrative.tell(time, sentence, resolved.days, { ...standing, isAside })
    if (bounds || time.spec.kind === 'aftermath') continue
    const reading = time.isSince ? sinceThen(resolved, articleDay) : resolved
    if (!reading) continue
    const words = source.text.slice(time.start, time.end)
    const { from, to, granularity } = readingOf(words, resolved)
    times.push({
      start: time.start,
      end: time.end,
      ...readingOf(words, reading),
      ...(time.isSince ? { begin: { from, to, granularity } } : {}),
    })
  }
  return times
}

/** "By …" at the head of a sentence, or of a clause of its own. */
const opensClause = (text: string, sentence: Sentence, time: FoundTime): boolean =>
  /(?:^|[;,:]\s|\band\s)\s*by\s+(?:the\s+)?(?:(?:early|late|mid|beginning|start|end)[-\s](?:of\s+)?)?(?:the\s+)?$/i.test(
    text.slice(sentence.start, time.start),
  )

/** "since 2014": from then to the article's day. */
function sinceThen(resolved: Resolved, articleDay: number | null): Resolved | null {
  if (articleDay === null || resolved.days.first > articleDay) return null
  return {
    days: { first: resolved.days.first, last: articleDay },
    granularity: 'range',
    basis: `from then to ${dayInWords(articleDay)}`,
  }
}

function findInSentence(source: TimeSource, sentence: Sentence, articleDay: number | null): FoundTime[] {
  const words = source.text.slice(sentence.start, sentence.end)
  if (words.length > LONGEST_SENTENCE || !MAY_HOLD_TIME.test(words)) return []
  const all = findRelativeTimes(words, sentence.start, findWrittenDates(words, sentence.start))
  const merged = mergeRanges(source.text, all, articleDay)
  return merged.flatMap((time): FoundTime[] => {
    const before = source.text.slice(Math.max(sentence.start, time.start - LEAD), time.start)
    if (!isTime(source, sentence, time)) return []
    return [
      {
        ...time,
        isSince:
          SINCE.test(before) ||
          (FROM.test(before) && /^\s+(?:on|onwards?)\b/i.test(source.text.slice(time.end, time.end + LEAD))),
        isAhead: AHEAD.test(before) || isSetFor(source.text, time, before),
        isDeadline: DEADLINE.test(before),
      },
    ]
  })
}

/** What may stand before a time that opens a sentence. */
const FRONT =
  /^\W*(?:in|on|at|by|from|during)?\s*(?:the\s+)?(?:(?:early|late|mid|beginning|start|end)[-\s](?:of\s+)?)?$/i

/** Longer "sentences" are tables or noise; reading them could cost more than their length. */
const LONGEST_SENTENCE = 4000
/** How much of what stands before an expression is looked at. */
const LEAD = 40
/** Not the end of a name: "met Déby earlier in the day". */
const DEADLINE =
  /(?<![\p{L}\p{N}])(?:by|until|till|before|no later than)\s+(?:(?:the\s+)?(?:early|late|mid|beginning|start|end)[-\s](?:of\s+)?)?(?:the\s+)?$/iu
const SINCE =
  /\bsince\s+(?:at\s+least\s+)?(?:(?:the\s+)?(?:early|late|mid|beginning|start|end)[-\s](?:of\s+)?)?$/i

/** "from 1986 on" */
const FROM = /\bfrom\s+(?:(?:early|late|mid)[-\s])?$/i

/** "ahead of Friday's vote" */
const AHEAD = /\b(?:ahead of|in advance of|prior to)\s+(?:the\s+)?$/i

/** "a meeting called for Thursday", "talks for 3 March"; not "for Thursday's attack". */
const isSetFor = (text: string, { spec, end }: FoundTime, before: string): boolean =>
  (spec.kind === 'weekday' || ((spec.kind === 'day' || spec.kind === 'month') && spec.year === null)) &&
  /\bfor\s+(?:(?:early|late|mid)[-\s])?$/i.test(before) &&
  !/^['’]s?/.test(text.slice(end, end + 2))

/** Whether the tags and the tree bear out that the words are a time: not "may", not the name of a paper. */
function isTime({ text, tokens }: TimeSource, { firstToken, lastToken }: Sentence, time: FoundTime): boolean {
  const own = tokens
    .slice(firstToken, lastToken)
    .filter((token) => token.start < time.end && time.start < token.end)
  const words = text.slice(time.start, time.end)
  if (/^(?:may|march|mar|august|sun|sat)\b/i.test(words)) {
    if (own[0] && /^(?:AUX|VERB|ADJ|ADV)$/.test(own[0].upos)) return false
    if (!/^\p{Lu}/u.test(words)) return false
  }
  if (time.spec.kind === 'year' && counts(tokens, own)) return false
  const last = own.at(-1)
  // "two days before the vote" counts from a day that the words leave open; "two days after troops came" dates the clause.
  if (time.spec.kind === 'monthDay') return last !== undefined && tokens[last.index + 1]?.upos !== 'NOUN'
  if (time.spec.kind === 'clause')
    return last?.deprel === 'mark' || /^nsubj\b/.test(tokens[last?.head ?? -1]?.deprel ?? '')
  if (time.spec.kind === 'weekday' || time.spec.kind === 'month' || time.spec.kind === 'season') {
    const head = last && last.head >= 0 ? tokens[last.head] : undefined
    const isInName =
      last !== undefined && /^(?:compound|flat|amod)$/.test(last.deprel) && head?.upos === 'PROPN'
    const before = tokens[(own[0]?.index ?? 0) - 1]
    const isNamed = before !== undefined && NAMED_DAY.test(before.form)
    // "In November Vietnam …": after such a word no name begins.
    if (before !== undefined && /^(?:in|since|until|by)$/i.test(before.form)) return !isNamed
    return !isNamed && !(isInName && !/\d/.test(words) && head.start === last.end + 1)
  }
  return true
}

/** "in 2020 cases", "the 2000 km": a number of things, unlike "the 1965 war". */
function counts(tokens: readonly Token[], own: readonly Token[]): boolean {
  const [number] = own
  if (own.length !== 1 || number === undefined) return false
  const isRound = number.form.endsWith('00') && tokens[number.index - 1]?.upos === 'DET'
  if (isRound || MEASURE.test(tokens[number.index + 1]?.form ?? '')) return true
  // "In 2020 cases", but "By 1983 drought had …": what a number counts is more than one.
  if (number.deprel !== 'nummod' || number.head <= number.index) return false
  if (tokens[number.head]?.xpos !== 'NNS') return false
  return tokens[number.index - 1]?.upos === 'ADP'
}

const MEASURE =
  /^(?:k?m|km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|tons?|tonnes?|kg|mega-?watts?|mw|barrels?|dollars?|euros?|pounds?|people|persons?|troops|soldiers|men|percent|hectares?|acres?|feet|square|cubic)$/i

/** "Good Friday", "Bloody Sunday", "Black September", "the Prague Spring". */
const NAMED_DAY = /^(?:Good|Bloody|Black|Easter|Palm|Super|Ash|Holy|Arab|Prague|Cyber)$/

/** The token of an expression that the tree hangs on: the one whose head lies outside. */
function tokenAt({ tokens }: TimeSource, { firstToken, lastToken }: Sentence, span: Span): number {
  const inside = (index: number): boolean => {
    const token = tokens[index]
    return token !== undefined && token.start < span.end && span.start < token.end
  }
  for (let i = firstToken; i < lastToken; i += 1) {
    if (inside(i) && (tokens[i]!.head < 0 || !inside(tokens[i]!.head))) return i
  }
  return -1
}
