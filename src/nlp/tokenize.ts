import type { Span } from '../model/span.ts'
import { ownsStop } from './abbreviations.ts'
import { endOfWord, isCapital, isDigit, isPlain, isWordAt } from './characters.ts'

/*
 * Universal Dependencies words of English, by the conventions that EWT and GUM share: clitics apart ("ca" "n't",
 * "Putin" "'s"), hyphens apart ("U.S." "-" "led") except after bound prefixes ("non-nuclear"), units apart from
 * their numbers ("5" "bn"), abbreviations with their stop.
 *
 * One pass. Every repetition that can fail after having run ahead is bounded, so that no text costs more than a
 * constant per character. The expressions hold no Unicode classes, which are slow to compile.
 */

const URL = /(?:(?:https?|ftp|mailto):(?:\/\/)?|www\.)[^\s<>"“”]+/iy
const URL_TAIL = /[.,;:!?'’)\]}…]/
const EMAIL = /[\w.%+-]{1,64}@\w(?:[\w-]{0,62}\w)?(?:\.[a-z\d-]{1,62}[a-z\d]){0,8}/iy
const DOMAIN =
  /(?:[a-z\d][\w-]{0,62}\.){1,6}(?:com|org|net|gov|edu|info|int|mil|io|uk|eu|docx?|xlsx?|pdf|txt|html?|jpg|png)(?![a-z\d])/iy
/** What follows the first word of an address. */
const ADDRESS_MARK = '@:._%+-'
const EMOTICON = /(?:[:;=]-?[()DPp/|]|\^_\^)(?![a-z\d])/iy

/** 555-1234, 1-800-555-1234, 12-20-2000: telephone numbers and dates, not ranges. */
const TELEPHONE =
  /(?:\d-)?\d{3}[-/]\d{3}-\d{4}(?![\d-])|\d{3}-\d{4}(?![\d-])|\d{1,2}-\d{1,2}-\d{4}(?![\d-])|\d{4}-\d{2}-\d{2}(?![\d-])/y
const NUMBER = /[.+]?\d+(?:,(?:\d{2},)*\d{3}(?!\d)|[.:/]\d+)*/y
/** Units apart from their number; what else clings to digits is one word with them: "20th", "1990s", "4chan". */
const UNITS = new Set(
  (
    'am pm bn mn tn trn mm cm km kg mg lb lbs oz ft in sq mph kph kmh kw mw gw kwh mwh hz khz mhz ghz kb mb gb tb ' +
    'kt nm min mins minutes sec secs hr hrs hours days years percent million billion trillion watt'
  ).split(' '),
)
const UNIT_LETTER = /^[kKmMbBtgx]$/
const DECADE_TAIL = /(?<=\d0)['’ʼ]s/y
const SHORT_YEAR = /['’ʼ]\d\ds?/y

const CURRENCY_PREFIX = /[A-Z]{1,3}\$(?=\s?\d)/y
const LETTER = '[A-Za-zÀ-ÖØ-öø-ÿ]'
const ACRONYM = new RegExp(
  `(?:${LETTER}\\.){2,12}(?!${LETTER}{2})(?:${LETTER}(?!${LETTER}))?|${LETTER}(?:\\.${LETTER}){1,12}(?![${LETTER.slice(1, -1)}\\d])|(?:Ph|Ed|M|B|D)\\.(?:D|Sc|Phil|Ed|Litt)\\.?(?![${LETTER.slice(1, -1)}\\d])`,
  'y',
)
const AMPERSAND = /[A-Za-z]{1,3}&[A-Za-z]{1,3}/y
const SLASHED = /(?:w\/(?:o|out)?|s\/he|[IL]\/[CS]|b\/t)(?![A-Za-z\d/])/iy
const DOTTED_NAME = /[a-z]{1,32}(?:\.[a-z]{1,32}){2,8}(?![A-Za-z\d])/y
const CLITIC = /['’ʼ\u0060´](?:s|m|d|re|ve|ll)/iy
const APOSTROPHE = /['’ʼ]/
const NOT = /['’ʼ]t/iy
const NUMBERED_ELISION = /['’ʼ](?:em|cause|n|til|tis|twas)/iy

const PREFIXES = new Set(
  (
    'non anti pre post co re mid pro ex semi multi sub socio counter inter intra over un mini micro macro cross ' +
    'psycho e neo ultra quasi pseudo hyper trans'
  ).split(' '),
)
const BOUND_SUFFIX = /-(?:esque|wise)/iy

const RUN =
  /\.{2,}|…+|-{2,}|—+|[!?]{2,}|={2,}|_{2,}|\*{2,}|~{2,}|\+{2,}|'{2}|\u0060{2}|’{2}|‘{2}|<{2,}|>{2,}|<-+|-+>|=+>/y
const FRAGMENT_END = /-(?=\s)/y
/** One character with what modifies it, so that a family of emoji stays whole. */
const SYMBOL =
  /\p{Regional_Indicator}{2}|\P{M}(?:\p{M}|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*|\p{M}/uy
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
    if (/\s/.test(paragraph[at]!)) {
      at += 1
      continue
    }
    const ends = isWordAt(paragraph, at) ? readWord(paragraph, at) : readSymbol(paragraph, at)
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

/** The same, for what only counts when no letter or digit follows. */
function matchWhole(expression: RegExp, text: string, at: number): number {
  const to = match(expression, text, at)
  return to > at && !isWordAt(text, to) ? to : at
}

/** The readers give the ends of one or more words that begin at `at`. */
function readSymbol(text: string, at: number): readonly number[] {
  const code = text.charCodeAt(at)
  if (code === 64 || code === 35) {
    // "@name", "#topic"; "#1" is two words.
    const name = isDigit(text.charCodeAt(at + 1)) ? at + 1 : endOfWord(text, at + 1)
    if (name > at + 1) return [name]
  }
  for (const whole of [SHORT_YEAR, NUMBERED_ELISION]) {
    const to = matchWhole(whole, text, at)
    if (to > at) return [to]
  }
  const followsWord = at > 0 && isWordAt(text, at - 1)
  for (const whole of followsWord ? [RUN] : [EMOTICON, RUN]) {
    const to = match(whole, text, at)
    if (to > at) return [to]
  }
  if (/\s/.test(text[at - 1] ?? ' ')) {
    // A clitic that stands apart: "it 's".
    const clitic = matchWhole(CLITIC, text, at)
    if (clitic > at) return [clitic]
  }
  if ((code === 46 || code === 43) && !followsWord) {
    const number = match(NUMBER, text, at)
    if (number > at) return [number]
  }
  const standsAlone = isPlain(code) && (at + 1 === text.length || isPlain(text.charCodeAt(at + 1)))
  return [standsAlone ? at + 1 : match(SYMBOL, text, at)]
}

function readWord(text: string, at: number): readonly number[] {
  const core = endOfWord(text, at)
  const next = text[core] ?? ' '
  if (ADDRESS_MARK.includes(next)) {
    const address = readAddress(text, at)
    if (address > at) return [address]
  }
  if (isDigit(text.charCodeAt(at))) return readNumber(text, at)
  for (const whole of JOINED[next] ?? []) {
    const to = match(whole, text, at)
    if (to > at) return readClitics(text, at, to)
  }

  const word = text.slice(at, core)
  const lower = word.toLowerCase()
  const fused = FUSED.get(lower)
  if (fused) return [...fused.map((length) => at + length), core]
  if (next === '.' && (isInitial(text, at, core) || isAbbreviation(text, word, core))) return [core + 1]
  let to = core
  if (next === '-') {
    if (PREFIXES.has(lower) && text[at - 1] !== '-') {
      to = Math.max(to, endOfWord(text, core + 1), match(ACRONYM, text, core + 1))
    }
    to = matchWhole(BOUND_SUFFIX, text, to)
    if (to === core && isFragment(word) && match(FRAGMENT_END, text, core) > core) to = core + 1
  }
  return readClitics(text, at, to)
}

/** What may be one word although a mark follows its first letters, by that mark. */
const JOINED: Readonly<Record<string, readonly RegExp[]>> = {
  $: [CURRENCY_PREFIX],
  '&': [AMPERSAND],
  '/': [SLASHED],
  '.': [DOTTED_NAME, ACRONYM],
}

/** "th- they": a word that broke off. */
const isFragment = (word: string): boolean =>
  word.length <= 2 && !/^(?:in|to|on|of|at|by|up|us|it|is|m)$|\d/i.test(word)

/** A word that ends at `to`, and its clitics; an apostrophe between letters that opens none is part of the word. */
function readClitics(text: string, at: number, to: number): readonly number[] {
  let end = to
  for (;;) {
    const not = /n/i.test(text[end - 1] ?? '') && end - at > 1 ? matchWhole(NOT, text, end) : end
    if (not > end) return [end - 1, not]
    const clitics = [end]
    for (let next = matchWhole(CLITIC, text, end); next > end; next = matchWhole(CLITIC, text, end)) {
      // "he'd've" has two.
      clitics.push(next)
      end = next
    }
    if (clitics.length > 1) return clitics
    // An apostrophe inside a name: O'Brien, Qa'ida, Shi'ite, d'état.
    const rest = APOSTROPHE.test(text[end] ?? '') ? endOfWord(text, end + 1) : end
    if (rest <= end + 1) return clitics
    end = rest
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
  if (match(ACRONYM, text, number) > number) return [number]
  const tail = endOfWord(text, number)
  const unit = text.slice(number, tail)
  if (UNIT_LETTER.test(unit) || UNITS.has(unit.toLowerCase())) return [number, tail]
  if (tail > number) return readClitics(text, at, tail)
  const decade = matchWhole(DECADE_TAIL, text, number)
  if (decade > number) return readClitics(text, at, decade)
  return readClitics(text, at, number)
}

/** "J." of "J. Edgar Hoover": one capital, and a name or another initial follows. */
function isInitial(text: string, at: number, core: number): boolean {
  if (core - at !== 1 || !isCapital(text[at]!)) return false
  const next = /^\.\s?(.)/.exec(text.slice(core, core + 3))?.[1] ?? ''
  if (!isCapital(next) && next !== ',') return false
  return text[at] !== 'I' || /[A-Z]\.\s?$/.test(text.slice(Math.max(0, at - 3), at))
}

const LOOK_AHEAD = 8

function isAbbreviation(text: string, word: string, core: number): boolean {
  if (text[core + 1] === '.') return false
  const after = text.slice(core + 1, core + 1 + LOOK_AHEAD)
  if (/^[,;]/.test(after) && word.length <= 5 && isWordAt(word, 0) && !isDigit(word.charCodeAt(0)))
    return true
  return ownsStop(word, after.trimStart().charAt(0))
}
