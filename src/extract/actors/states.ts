import type { StateEntry } from '../knowledge/types.ts'
import { isHalfOfTwo } from './doubleNationality.ts'
import type { Found } from './found.ts'
import { type DocumentView, headOf } from './view.ts'

/** A state's name at a token, before it is known what it does there. */
export interface StateName {
  readonly lastToken: number
  readonly codes: readonly string[]
  readonly entry: StateEntry
}

const GOVERNMENT_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'senior top high-ranking government state military defense defence intelligence security embassy trade ' +
    'presidential foreign ministry health border police army naval political diplomatic federal interim ' +
    'transitional communist ruling unity puppet new former counterterrorism white house and delegation'
  ).split(' '),
)

/** The state that the token's words name, if nothing nearby speaks for another reading of them. */
export function stateNameAt(view: DocumentView, token: number): StateName | null {
  const known = statesAt(view, token)
  const entry = known?.entries[0]
  if (known === null || entry === undefined) return null
  const { entries } = known
  const first = preferred(entries)
  // "Hague" without its article is a person.
  if (first.via === 'capital' && first.text.startsWith('The ') && view.lower[token - 1] !== 'the') return null
  if (
    entries.some(({ ambiguous }) => ambiguous !== null) &&
    anotherIsMeant(view, token, known.lastToken, entries)
  )
    return null
  return {
    lastToken: known.lastToken,
    codes: [first.code, ...entries.map(({ code }) => code).filter((code) => code !== first.code)],
    entry: first,
  }
}

/** The longest name of a state: shorter than what is known there when that is a body ("Russian military"). */
function statesAt(
  view: DocumentView,
  token: number,
): { lastToken: number; entries: readonly StateEntry[] } | null {
  const known = view.knownAt(token)
  if (known === null) return null
  const states = known.entries.filter((entry) => entry.kind === 'state')
  if (states.length > 0) return { lastToken: known.lastToken, entries: states }
  if (known.entries.every(({ kind }) => kind === 'place')) return null
  for (let end = known.lastToken - 1; end > token; end -= 1) {
    const shorter = view.knowledge.lookup(view.textOf(token, end)).filter((entry) => entry.kind === 'state')
    if (shorter.length > 0) return { lastToken: end, entries: shorter }
  }
  return null
}

/** Of states that share a name the one that the name alone mostly means. */
const LARGER: ReadonlySet<string> = new Set(['COD', 'KOR', 'DOM'])

/** A form that is current comes before one that only older texts use. */
const preferred = (entries: readonly StateEntry[]): StateEntry =>
  entries.find(({ code, former, ambiguous }) => ambiguous !== null && former === null && LARGER.has(code)) ??
  entries.find(({ former, form }) => former === null && form !== 'metonym') ??
  entries.find(({ former }) => former === null) ??
  entries[0]!

/** What tells another reading only right before the name: "South American", but not "South Korea freed an American". */
const PART_OF_WORLD = /^(?:North|South|Central|Latin|African|Native)$/

/** Cues of the other reading in the same sentence, beside the words or, for a place or person, right around them. */
function anotherIsMeant(
  view: DocumentView,
  token: number,
  lastToken: number,
  entries: readonly StateEntry[],
): boolean {
  const ambiguous = entries.find((entry) => entry.ambiguous !== null)?.ambiguous
  if (!ambiguous || ambiguous.other === 'state' || ambiguous.other === 'organisation') return false
  const { tokens } = view
  const near = ambiguous.other === 'person' ? 1 : ambiguous.other === 'word' ? 2 : null
  const sentence = view.sentenceOf(token)
  const from = near === null ? sentence.firstToken : token - near
  const to = near === null ? sentence.lastToken : lastToken + near
  const cues = new Set(ambiguous.cues)
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i += 1) {
    if (i >= token && i < lastToken) continue
    const word = tokens[i]!.form.replace(/\.$/, '')
    if (cues.has(word) && (i === token - 1 || !PART_OF_WORLD.test(word))) return true
  }
  return false
}

/** The first half of "Franco-British", "Sino-Russian". */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['franco', 'FRA'],
  ['anglo', 'GBR'],
  ['sino', 'CHN'],
  ['indo', 'IND'],
  ['russo', 'RUS'],
  ['greco', 'GRC'],
  ['graeco', 'GRC'],
  ['italo', 'ITA'],
  ['austro', 'AUT'],
  ['luso', 'PRT'],
  ['hispano', 'ESP'],
  ['turco', 'TUR'],
  ['germano', 'DEU'],
  ['nippo', 'JPN'],
  ['israelo', 'ISR'],
  ['serbo', 'SRB'],
])

/** The state of a combining form, with the state of the other half after the hyphen. */
export function combiningState(view: DocumentView, token: number): Found | null {
  const code = COMBINING.get(view.lower[token]!)
  if (code === undefined || view.tokens[token + 1]?.form !== '-' || view.tokens[token + 2] === undefined)
    return null
  if (stateNameAt(view, token + 2) === null) return null
  const surface = view.textOf(token, token + 1)
  return {
    firstToken: token,
    lastToken: token + 1,
    form: 'demonym',
    kind: 'country',
    reading: { type: 'state', codes: [code], uses: ['adjective'], surface, via: 'demonym' },
  }
}

/** A mention of a state: its name alone, or with the noun of its government after it ("the Iranian regime"). */
export function findState(view: DocumentView, token: number): Found | null {
  const name = stateNameAt(view, token)
  if (name === null) return combiningState(view, token)
  if (isHalfOfTwo(view, token, (at) => stateNameAt(view, at) !== null)) return null
  const { entry, codes, lastToken } = name
  const surface = view.textOf(token, lastToken)
  const via = entry.form === 'metonym' ? (entry.via ?? 'seat') : entry.form
  const reading = { type: 'state' as const, codes, uses: entry.uses, surface }
  const end = governmentEnd(view, lastToken)
  if (end > lastToken && entry.via !== 'capital') {
    const officials =
      !/^(?:government|authorit|regime|administration|leadership|junta|state$|republic|presidency|cabinet)/.test(
        view.lower[end - 1] ?? '',
      )
    return {
      firstToken: token,
      lastToken: end,
      form: entry.form,
      kind: 'country',
      reading: { ...reading, via: officials ? 'officials' : 'government' },
    }
  }
  return { firstToken: token, lastToken, form: entry.form, kind: 'country', reading: { ...reading, via } }
}

/** The end of "(senior) officials", "government", "side" after a state's name; the token itself when they do not follow. */
function governmentEnd(view: DocumentView, token: number): number {
  const { lower, tokens } = view
  const last = Math.min(view.sentenceOf(Math.max(0, token - 1)).lastToken, token + 4)
  for (let at = token; at < last; at += 1) {
    const word = lower[at]!
    if (standsForState(view, at)) {
      const { deprel, head } = tokens[at]!
      const modifies =
        (deprel === 'compound' || deprel === 'amod' || deprel === 'flat') && head > at && head < at + 4
      if (!modifies && !(word === 'official' && tokens[at]!.upos === 'ADJ')) return at + 1
    }
    if (!GOVERNMENT_MODIFIERS.has(word)) return token
  }
  return token
}

/** A noun that, after a state's name, means the state: "government", "side", "diplomats". */
export function standsForState({ knowledge, lower }: DocumentView, token: number): boolean {
  const word = lower[token]!
  return knowledge.stateNoun(word)?.means === 'government' || (knowledge.title(word)?.standsForState ?? false)
}

const INSIDE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'inside',
  'within',
  'near',
  'outside',
  'around',
  'throughout',
  'off',
])

const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'headquarters office offices airport suburb district street bureau hotel region area province city summit ' +
    'conference agreement agreements accord accords process protocol treaty convention university'
  ).split(' '),
)

/** Whether the sentence uses the words as a place: after "in" or "at", in a dateline, after the name of a town. */
export function isPlaceHere(
  view: DocumentView,
  firstToken: number,
  lastToken: number,
  capital: boolean,
): boolean {
  const { tokens, lower, children } = view
  const sentence = view.sentenceOf(firstToken)
  const after = tokens[lastToken]?.form ?? ''
  const opensParagraph =
    firstToken === sentence.firstToken &&
    view.document.paragraphs[sentence.paragraph]?.start === tokens[firstToken]?.start
  // "MOSCOW (AP)", "Geneva – The talks": a dateline.
  const dash = /^(?:[–—]|--?)$/.test(after) && !(after === '-' && view.touches(lastToken - 1))
  if (opensParagraph && (after === '(' || (dash && view.isCapital(lastToken + 1)))) return true
  let head = headOf(view, firstToken, lastToken)
  for (let step = 0; step < 3; step += 1) {
    const token = tokens[head]!
    const cases = (children[head] ?? []).filter((child) => tokens[child]?.deprel === 'case')
    if (cases.length > 0) return cases.some((child) => INSIDE.has(lower[child]!) && child < head)
    if (capital && token.deprel === 'compound' && PLACE_HEADS.has(lower[token.head] ?? '')) return true
    if (token.deprel !== 'conj' || token.head < 0) return false
    head = token.head
  }
  return false
}
