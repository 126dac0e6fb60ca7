import { splitSentences } from '../nlp/sentences.ts'
import { tokenize } from '../nlp/tokenize.ts'

/** The longest title made from a text, in UTF-16 code units, the ellipsis included. */
const TITLE_LIMIT = 90

/**
 * A title for an article that has none: the first sentence of its first line that has words, cut at a word and
 * closed by "…" where it is longer than `TITLE_LIMIT`.
 */
export function titleFromText(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  const plain = line
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return shorten(firstSentence(plain))
}

function firstSentence(line: string): string {
  const words = tokenize(line)
  const [end = words.length] = splitSentences(line, words)
  return line.slice(0, words[end - 1]?.end ?? line.length)
}

function shorten(sentence: string): string {
  if (sentence.length <= TITLE_LIMIT) return sentence
  const room = sentence.slice(0, TITLE_LIMIT)
  const lastSpace = room.lastIndexOf(' ')
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : wholeCharacters(room.slice(0, TITLE_LIMIT - 1))
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** Drops the first half of a surrogate pair that a cut left at the end. */
const wholeCharacters = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
