import type { Span } from '../model/span.ts'
import { ownsStop } from './abbreviations.ts'

/*
 * Universal Dependencies words of English, by the conventions that EWT and GUM share: clitics apart ("ca" "n't",
 * "Putin" "'s"), hyphens apart ("U.S." "-" "led") except after bound prefixes ("non-nuclear"), units apart from
 * their numbers ("5" "bn"), abbreviations with their stop.
 *
 * One pass with sticky expressions. Every repetition that can fail after having run ahead is bounded, so that no
 * text costs more than a constant per character.
 */

const APOSTROPHE = "['’ʼ]"
const WORD = String.raw`[\p{L}\p{N}\p{M}]`
/** Letters and digits; marks, soft hyphens and joiners inside; a low line or an apostrophe between two of them. */
const CORE = String.raw`${WORD}(?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|_+(?=${WORD}))*`

const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`)

const SPACE = sticky(String.raw`\s+`)
const URL = sticky(String.raw`(?:(?:https?|ftp|mailto):(?://)?|www\.)[^\s<>"“”]+`, 'i')
const URL_TAIL = /[.,;:!?'’)\]}…]/
const EMAIL = sticky(
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]{1,62}[\p{L}\p{N}]){0,8}`,
)
const HANDLE = sticky(String.raw`[@#]\p{L}[\p{L}\p{N}_]*`)
const DOMAIN = sticky(
  String.raw`(?:[a-z\d][\w-]{0,62}\.){1,6}(?:com|org|net|gov|edu|info|int|mil|io|uk|eu|docx?|xlsx?|pdf|txt|html?|jpg|png)(?![\p{L}\p{N}])`,
  'i',
)
/** What follows the first word of an address. */
const ADDRESS_MARK = /[@:._%+-]/
const EMOTICON = sticky(String.raw`(?:[:;=]-?[()DPp/|]|\^_\^)(?![\p{L}\p{N}])`)

/** 555-1234, 1-800-555-1234, 12-20-2000: telephone numbers and dates, not ranges. */
const TELEPHONE = sticky(
  String.raw`(?:\d-)?\d{3}[-/]\d{3}-\d{4}(?![\d-])|\d{3}-\d{4}(?![\d-])|\d{1,2}-\d{1,2}-\d{4}(?![\d-])|\d{4}-\d{2}-\d{2}(?![\d-])`,
)
const NUMBER = sticky(String.raw`[.+]?\d+(?:,(?:\d{2},)*\d{3}(?!\d)|[.:/]\d+)*`)
/** What may cling to digits and stay one word: ordinals, decades, names such as "4chan", "20th", "1990s". */
const UNIT =
  'am|pm|bn|mn|tn|trn|mm|cm|km|kg|mg|lb|lbs|oz|ft|in|sq|mph|kph|kmh|kw|mw|gw|kwh|mwh|hz|khz|mhz|ghz|kb|mb|gb|tb|kt|nm|mins?|minutes|secs?|hrs?|hours|days|years|percent|million|billion|trillion|watt|°'
const UNIT_AFTER_NUMBER = sticky(String.raw`(?:${UNIT})(?![\p{L}\p{N}])`, 'i')
const UNIT_LETTER_AFTER_NUMBER = sticky(String.raw`[kKmMbBtgx](?![\p{L}\p{N}])`)
const NUMBER_TAIL = sticky(String.raw`(?:[\p{L}\p{N}\p{M}]|_+(?=${WORD}))+`)
const DECADE_TAIL = sticky(String.raw`(?<=\d0)${APOSTROPHE}s(?!${WORD})`)
const SHORT_YEAR = sticky(String.raw`${APOSTROPHE}\d\ds?(?!${WORD})`)

const CURRENCY_PREFIX = sticky(String.raw`\p{Lu}{1,3}\$(?=\s?\d)`)
const ACRONYM = sticky(
  String.raw`(?:\p{L}\.){2,12}(?!\p{L}{2})(?:\p{L}(?!\p{L}))?|\p{L}(?:\.\p{L}){1,12}(?![\p{L}\p{N}])|(?:Ph|Ed|M|B|D)\.(?:D|Sc|Phil|Ed|Litt)\.?(?![\p{L}\p{N}])`,
)
const AMPERSAND = sticky(String.raw`\p{L}{1,3}&\p{L}{1,3}(?!${WORD})`)
const SLASHED = sticky(String.raw`(?:w/(?:o|out)?|s/he|[IL]/[CS]|b/t)(?![\p{L}\p{N}/])`, 'i')
const DOTTED_NAME = sticky(String.raw`[a-z]{1,32}(?:\.[a-z]{1,32}){2,8}(?![\p{L}\p{N}])`)
const WORD_CORE = sticky(CORE)
/** An apostrophe inside a name: O'Brien, Qa'ida, Shi'ite, d'état. */
const ELISION = sticky(`${APOSTROPHE}${CORE}`)
const CLITIC = sticky(String.raw`['’ʼ\u0060´](?:s|m|d|re|ve|ll)(?!${WORD})`, 'i')
const NOT = sticky(`${APOSTROPHE}t(?!${WORD})`, 'i')
const NUMBERED_ELISION = sticky(`${APOSTROPHE}(?:em|cause|n|til|tis|twas)(?!${WORD})`, 'i')

const PREFIXES =
  'non|anti|pre|post|co|re|mid|pro|ex|semi|multi|sub|socio|counter|inter|intra|over|un|mini|micro|macro|cross|psycho|e|neo|ultra|quasi|pseudo|hyper|trans'
const BOUND_PREFIX = new RegExp(`^(?:${PREFIXES})$`, 'i')
const PREFIXED = sticky(`-${CORE}`)
const BOUND_SUFFIX = sticky(`-(?:esque|wise)(?!${WORD})`, 'i')

const RUN = sticky(
  String.raw`\.{2,}|…+|-{2,}|—+|[!?]{2,}|={2,}|_{2,}|\*{2,}|~{2,}|\+{2,}|'{2}|\u0060{2}|’{2}|‘{2}|<{2,}|>{2,}|<-+|-+>|=+>`,
)
const FRAGMENT_END = sticky(String.raw`-(?=\s)`)
/** One character with what modifies it, so that a family of emoji stays whole. */
const SYMBOL = sticky(
  String.raw`(?:\p{Regional_Indicator}{2}|\P{M}(?:[\p{M}\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*|[^])`,
)

/** Words written together that the treebanks take apart, with the length of their first part. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['dunno', [2, 3]],
  ...[
    'dont',
    'cant',
    'wont',
    'aint',
    'isnt',
    'didnt',
    'doesnt',
    'wasnt',
    'arent',
    'werent',
    'hasnt',
    'havent',
  ]
    .concat(['hadnt', 'couldnt', 'wouldnt', 'shouldnt'])
    .map((word): [string, number[]] => [word, [word.length - 2]]),
  ['alot', [1]],
  ['lotta', [3]],
  ['outta', [3]],
  ['im', [1]],
  ['ive', [1]],
  ['thats', [4]],
  ['whats', [4]],
])

/**
 * The words of a paragraph, in order, as spans moved by `offset`. What lies between them is white space.
 * Any string is accepted; it costs a bounded time a character.
 */
export function tokenize(paragraph: string, offset = 0): Span[] {
  const tokens: Span[] = []
  let at = 0
  while (at < paragraph.length) {
    const space = match(SPACE, paragraph, at)
    if (space > at) {
      at = space
      continue
    }
    const ends = isWordStart(paragraph, at) ? readWord(paragraph, at) : readSymbol(paragraph, at)
    for (const end of ends) {
      tokens.push({ start: offset + at, end: offset + end })
      at = end
    }
  }
  return tokens
}

/** The end of what a sticky expression matches at an offset, or the offset itself. */
function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : at
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u

function isWordStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isDigit(code) || isAsciiLetter(code)
  return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** The readers give the ends of one or more words that begin at `at`. */
function readSymbol(text: string, at: number): readonly number[] {
  for (const whole of [HANDLE, SHORT_YEAR, NUMBERED_ELISION, EMOTICON, RUN]) {
    const to = match(whole, text, at)
    if (to > at && !(whole === EMOTICON && isWordBefore(text, at))) return [to]
  }
  if (!/\S/.test(text[at - 1] ?? ' ')) {
    const clitic = match(CLITIC, text, at)
    if (clitic > at) return [clitic]
  }
  const code = text.charCodeAt(at)
  const signed = (code === 46 || code === 43) && !isWordBefore(text, at)
  const number = signed ? match(NUMBER, text, at) : at
  if (number > at) return [number]
  return [match(SYMBOL, text, at)]
}

const isWordBefore = (text: string, at: number): boolean => at > 0 && isWordStart(text, at - 1)

function readWord(text: string, at: number): readonly number[] {
  const core = match(WORD_CORE, text, at)
  if (ADDRESS_MARK.test(text[core] ?? '')) {
    const address = readAddress(text, at)
    if (address > at) return [address]
  }
  if (isDigit(text.charCodeAt(at))) return readNumber(text, at)
  for (const whole of [CURRENCY_PREFIX, AMPERSAND, SLASHED, DOTTED_NAME, ACRONYM]) {
    const to = match(whole, text, at)
    if (to > at) return readClitics(text, at, to)
  }

  const word = text.slice(at, core)
  const fused = FUSED.get(word.toLowerCase())
  if (fused) return [...fused.map((length) => at + length), core]
  if (isInitial(text, at, core) || isAbbreviation(text, word, core)) return [core + 1]
  let to = core
  if (BOUND_PREFIX.test(word) && text[at - 1] !== '-') to = match(PREFIXED, text, core)
  to = match(BOUND_SUFFIX, text, to)
  if (to === core && isFragment(word) && match(FRAGMENT_END, text, core) > core) to = core + 1
  return readClitics(text, at, to)
}

/** "th- they": a word that broke off. */
const isFragment = (word: string): boolean =>
  word.length <= 2 && !/^(?:in|to|on|of|at|by|up|us|it|is|m)$|\d/i.test(word)

/** A word that ends at `to`, and its clitics; an apostrophe between letters that opens none is part of the word. */
function readClitics(text: string, at: number, to: number): readonly number[] {
  let end = to
  for (;;) {
    const not = /n/i.test(text[end - 1] ?? '') && end - at > 1 ? match(NOT, text, end) : end
    if (not > end) return [end - 1, not]
    const clitics = [end]
    for (let next = match(CLITIC, text, end); next > end; next = match(CLITIC, text, end)) {
      // "he'd've" has two.
      clitics.push(next)
      end = next
    }
    if (clitics.length > 1) return clitics
    const elision = match(ELISION, text, end)
    if (elision === end) return clitics
    end = elision
  }
}

function readAddress(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32
  if (code === 104 || code === 119 || code === 102 || code === 109) {
    let url = match(URL, text, at)
    while (url > at && URL_TAIL.test(text[url - 1]!)) url -= 1
    if (url - at > 7) return url
  }
  const email = match(EMAIL, text, at)
  if (email > at) return email
  return match(DOMAIN, text, at)
}

function readNumber(text: string, at: number): readonly number[] {
  const telephone = match(TELEPHONE, text, at)
  if (telephone > at) return [telephone]
  const number = match(NUMBER, text, at)
  for (const unit of [UNIT_AFTER_NUMBER, UNIT_LETTER_AFTER_NUMBER]) {
    const to = match(unit, text, number)
    if (to > number) return [number, to]
  }
  if (match(ACRONYM, text, number) > number) return [number]
  for (const tail of [DECADE_TAIL, NUMBER_TAIL]) {
    const to = match(tail, text, number)
    if (to > number) return readClitics(text, at, to)
  }
  return readClitics(text, at, number)
}

/** "J." of "J. Edgar Hoover": one capital, and a name or another initial follows. */
function isInitial(text: string, at: number, core: number): boolean {
  if (core - at > 2 || text[core] !== '.' || !/^\p{Lu}$/u.test(text.slice(at, core))) return false
  if (!/^\.\s?\p{Lu}|^\.,/u.test(text.slice(core, core + 4))) return false
  return text[at] !== 'I' || /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, at - 3), at))
}

const LOOK_AHEAD = 8

function isAbbreviation(text: string, word: string, core: number): boolean {
  if (text[core] !== '.' || text[core + 1] === '.') return false
  const after = text.slice(core + 1, core + 1 + LOOK_AHEAD)
  if (/^[,;]/.test(after) && word.length <= 5 && /^\p{L}/u.test(word)) return true
  return ownsStop(word, after.trimStart().charAt(0))
}
