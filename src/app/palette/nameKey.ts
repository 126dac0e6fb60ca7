import { foldText } from '../state/foldText.ts'

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** Lower case, no diacritics, no apostrophes; hyphens and other marks part words. */
export const plainName = (text: string): string =>
  foldText(text)
    .replace(/[łøđðþßæœı]/g, (letter) => WHOLE_LETTERS[letter]!)
    .replace(/['’‘ʼʿʾ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Rewrites by which spellings of one name in Latin letters fall together, in this order: Zelensky, Zelenskyy and Zelenskiy;
 * Gaddafi, Qaddafi and Kadhafi; Lavrov and Lawrow; Hussein and Husayn; Mohammed and Muhammad.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\b[ae]l (?=\p{L})/gu, ''],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/([dtgk])h/g, '$1'],
  [/dj/g, 'j'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/[eo](?:v|f|ff)\b/g, 'av'],
  [/[jy]/g, 'i'],
  [/x/g, 'ks'],
  [/c(?!h)|q|g/g, 'k'],
  [/o/g, 'u'],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/i\b/g, ''],
]

/** What names that differ by diacritics or by simple variants of transliteration share. Never shown. */
export const soundKey = (text: string): string =>
  REWRITES.reduce((key, [from, to]) => key.replace(from, to), plainName(text))
