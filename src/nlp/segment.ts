import type { Span } from '../model/span.ts'
import { datelineLength } from './dateline.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

interface SegmentedSentence extends Span {
  /** Its words are `tokens.slice(firstToken, lastToken)`. */
  readonly firstToken: number
  readonly lastToken: number
  /** Index into `paragraphs`. */
  readonly paragraph: number
  /** A title, heading, label or dateline rather than running prose. */
  readonly headline: boolean
}

export interface Segmentation {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly SegmentedSentence[]
  readonly tokens: readonly Span[]
}

const PARAGRAPH = /[^\n\r\u2028\u2029]+/g

/**
 * Cuts a text into paragraphs (at every line break), sentences and words; offsets count UTF-16 code units. Every
 * character lies in exactly one word or in white space between words. A paragraph is read by itself: what stands in
 * the others does not change it.
 */
export function segment(text: string): Segmentation {
  const paragraphs: Span[] = []
  const sentences: SegmentedSentence[] = []
  const tokens: Span[] = []
  for (const line of text.matchAll(PARAGRAPH)) {
    const own = tokenize(line[0], line.index)
    if (own.length === 0) continue
    const dateline = datelineLength(text, own)
    const rest = splitSentences(text, own.slice(dateline)).map((end) => end + dateline)
    const ends = dateline > 0 ? [dateline, ...rest] : rest
    const headline = ends.length === 1 && isHeadline(text, own)
    let first = 0
    for (const last of ends) {
      sentences.push({
        start: own[first]!.start,
        end: own[last - 1]!.end,
        firstToken: tokens.length + first,
        lastToken: tokens.length + last,
        paragraph: paragraphs.length,
        headline: headline || last === dateline,
      })
      first = last
    }
    paragraphs.push({ start: own[0]!.start, end: own[own.length - 1]!.end })
    for (const token of own) tokens.push(token)
  }
  return { paragraphs, sentences, tokens }
}

const HEADLINE_WORDS = 25
const LABEL_WORDS = 6

/** One line without an end mark, and short: a title or a heading; or a few words with a colon: a label. */
function isHeadline(text: string, tokens: readonly Span[]): boolean {
  const form = (token: Span | undefined): string => (token ? text.slice(token.start, token.end) : '')
  const last = form(tokens.at(-1))
  if (/^[•*·▪◦–—-]$/.test(form(tokens[0]))) return false
  if (last === ':') return tokens.length <= LABEL_WORDS
  const mark = /^[)\]"'”’»]$/.test(last) ? form(tokens.at(-2)) : last
  return tokens.length <= HEADLINE_WORDS && !/^[.!?…,;]+$/.test(mark)
}
