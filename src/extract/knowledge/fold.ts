const marks = /\p{M}+/gu
const beyondAscii = /[^\x20-\x7e]/
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ı: 'i',
  ə: 'a',
  Ə: 'a',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '–': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
}

/** Plain letters for marked ones: "Élysée" → "Elysee". Case stays. */
function plain(text: string): string {
  if (!beyondAscii.test(text)) return text
  let out = ''
  for (const char of text.normalize('NFD').replace(marks, '')) out += letters[char] ?? char
  return out
}

/**
 * The words by which a form is compared: diacritics and dots gone, hyphens as spaces, apostrophes inside words
 * gone. Case stays; `fold` lowers it.
 */
export function caseWords(text: string): string[] {
  const flat = plain(text)
    .replace(/['.]/g, '')
    .replace(/[-\s/]+/g, ' ')
    .trim()
  return flat === '' ? [] : flat.split(' ')
}

/** The key of a form: `caseWords` in lower case, a leading "the" dropped. */
export function fold(text: string): string {
  const key = caseWords(text).join(' ').toLowerCase()
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
