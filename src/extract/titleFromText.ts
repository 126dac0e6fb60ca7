/** The longest title made from a text, in UTF-16 code units, the ellipsis included. */
export const TITLE_LIMIT = 90

/** A word that ends with a full stop inside a sentence: "U.S.", "J.", "Mr.", "Gen.", "Nov.". */
const ABBREVIATION = /(?:^|[\s("“‘])(?:(?:\p{L}\.)+|\p{Lu}\p{Ll}{1,3}\.)$/u

/**
 * A title for an article that has none: the first sentence of its first line that has words, cut at a word and
 * closed by "…" where it is longer than `TITLE_LIMIT`.
 */
export function titleFromText(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  const sentence = firstSentence(
    line
      .replace(/^#+\s+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  if (sentence.length <= TITLE_LIMIT) return sentence
  const room = sentence.slice(0, TITLE_LIMIT)
  const lastSpace = room.lastIndexOf(' ')
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : wholeCharacters(room.slice(0, TITLE_LIMIT - 1))
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`
}

function firstSentence(line: string): string {
  for (const end of line.matchAll(/[.!?…]+["”’)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const sentence = line.slice(0, end.index + end[0].length)
    if (!ABBREVIATION.test(sentence)) return sentence
  }
  return line
}

/** Drops the first half of a surrogate pair that a cut left at the end. */
const wholeCharacters = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
