const marks = /\p{M}+/gu
const beyondAscii = /[^ -~]/
/** A single space is no punctuation: only texts with more than words and spaces need the slow way. */
const punctuation = /['.,\-/]|\s\s|[^\S ]|^\s|\s$/
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '–': '-',
  '‐': '-',
  '‑': '-',
}

/** Plain letters for marked ones: "Élysée" → "Elysee". Case stays. */
function plain(text: string): string {
  if (!beyondAscii.test(text)) return text
  const bare = text.normalize('NFD').replace(marks, '')
  if (!beyondAscii.test(bare)) return bare
  let out = ''
  for (const char of bare) out += letters[char] ?? char
  return out
}

function flatten(text: string): string {
  const bare = plain(text)
  if (!punctuation.test(bare)) return bare
  return bare
    .replace(/'s\b/g, ' s')
    .replace(/\b([dl])'/gi, '$1 ')
    .replace(/['.,]/g, '')
    .replace(/[-/\s]+/g, ' ')
    .trim()
}

/**
 * The words by which forms are compared: diacritics, dots and commas gone, hyphens as spaces, a possessive "s" and
 * an elided article as words of their own ("People's" → People s, "d'Orsay" → d Orsay), other apostrophes gone, so
 * that it does not matter how a text was cut into tokens. Case stays; `fold` lowers it.
 */
export function caseWords(text: string): string[] {
  const flat = flatten(text)
  return flat === '' ? [] : flat.split(' ')
}

/** The key of a form: `caseWords` in lower case, a leading "the" dropped. */
export function fold(text: string): string {
  const key = flatten(text).toLowerCase()
  return key.startsWith('the ') ? key.slice(4) : key
}

const isUpper = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase() && char === char.toUpperCase()

/**
 * Whether `surface` is capitalised as `form` wants it: initials that the form has in capitals must be capitals, and
 * a word that is capitals throughout must be so in the surface as well ("WHO", "US").
 */
export function agreesInCase(form: string, surface: string): boolean {
  const wanted = withoutThe(caseWords(form))
  const given = withoutThe(caseWords(surface))
  if (wanted.length !== given.length) return false
  return wanted.every((word, i) => {
    const other = given[i] ?? ''
    if (isUpper(word[0]) && !isUpper(other[0])) return false
    const acronym = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
    return !acronym || other === word
  })
}

function withoutThe(words: string[]): string[] {
  return words.length > 1 && words[0]?.toLowerCase() === 'the' ? words.slice(1) : words
}
