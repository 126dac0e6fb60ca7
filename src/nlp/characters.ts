/*
 * Kinds of characters. ASCII is told by its codes: most text is ASCII, and expressions with Unicode classes take
 * milliseconds to compile.
 */

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const MARK_OR_JOINER = /^[\p{M}\u00AD\u200B-\u200D\u2060]/u

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** General punctuation (quotation marks, dashes, the ellipsis) without the joiners. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x205e

/** Whether a character is known to neither modify another nor be half of one: ASCII, Latin letters, punctuation. */
export const isPlain = (code: number): boolean => code < 0x300 || isPunctuation(code)

/** Whether a letter or a digit stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // NaN, past the end, is no number of any kind.
  if (!(code > 127)) return isDigit(code) || isAsciiLetter(code)
  return !isPunctuation(code) && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** Whether what stands at an offset may go on in a word: also accents, soft hyphens, and a low line before a letter. */
function goesOnAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 95) return isWordAt(text, at + 1) || text.charCodeAt(at + 1) === 95
  if (!(code > 127)) return isDigit(code) || isAsciiLetter(code)
  if (isPunctuation(code)) return false
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return LETTER_OR_DIGIT.test(character) || MARK_OR_JOINER.test(character)
}

/** The end of the run of letters and digits that begins at an offset; the offset itself when there is none. */
export function endOfWord(text: string, at: number): number {
  if (!isWordAt(text, at)) return at
  let end = at
  while (end < text.length && goesOnAt(text, end)) {
    end += text.codePointAt(end)! > 0xffff ? 2 : 1
  }
  return end
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a word begins with a small letter. */
export function isSmall(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toUpperCase()
}
