import type { Span } from '../model/span.ts'

/*
 * Agencies and newspapers open a report with a place, often with a day and a source: "MADRID, May 19 (Agencies) — Spain
 * deployed …". It is no part of the sentence that follows; read as one, it takes the sentence's subject away.
 */

/** By what a word does not hold: each class of all letters costs a browser a millisecond to compile, of twenty here. */
const PART = '[^\\s,;:!?()/"“”‘—–-]+'
const WORD = `${PART}(?:-${PART})*`
const CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+"
const DASH = '(?:[—–]|--?)'
/** "MADRID", "NEW DELHI/ISLAMABAD": in capitals, the place alone is enough. */
const LOUD = `${CAPITALS}(?:[ /]${CAPITALS}){0,3}`
/** "Luang Prabang": what follows has to bear out that it is a dateline. */
const PLACE = `\\p{Lu}${WORD}(?:[ /]${WORD}){0,2}`
const PARTS = `(?:, ?${WORD}(?: ${WORD}){0,2}){1,3}`
const SOURCE = ' ?\\([^()\\n]{2,30}\\)'

const DATELINE = new RegExp(
  `^(?:${LOUD}(?:${PARTS})?(?:${SOURCE})?|${PLACE}(?:${PARTS}(?:${SOURCE})?|${SOURCE}))\\s+${DASH}\\s+(?=["“‘]?\\p{Lu}|["“‘])`,
  'u',
)

/** A sentence is at least that many words long; what is shorter may be a heading: "EU – Mercosur". */
const FEWEST_WORDS = 6

/**
 * How many of a paragraph's words are its dateline, the dash among them; 0 when it has none.
 * @param tokens the words of the paragraph, spans into `text`
 */
export function datelineLength(text: string, tokens: readonly Span[]): number {
  const start = tokens[0]!.start
  const found = DATELINE.exec(text.slice(start, start + LONGEST))
  if (!found) return 0
  const end = start + found[0].length
  const length = tokens.findIndex((token) => token.start >= end)
  return length > 0 && tokens.length - length >= FEWEST_WORDS ? length : 0
}

const LONGEST = 120
