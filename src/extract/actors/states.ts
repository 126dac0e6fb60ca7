import type { StateEntry } from '../knowledge/types.ts'
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

/** A town or region of a state: what is done to it is done to the state, but it is no party by itself. */
export function findPlace(view: DocumentView, token: number): Found | null {
  const known = view.knownAt(token)
  if (known === null || !known.entries.every(({ kind }) => kind === 'place')) return null
  const [entry, ...others] = known.entries
  if (entry?.kind !== 'place' || others.length > 0 || entry.place.country === null) return null
  if (entry.place.kind === 'wider' || !view.isCapital(token)) return null
  const head = headOf(view, token, known.lastToken)
  const seat = seatOfBody(view, head)
  if (seat === null && !isTarget(view, head)) return null
  return {
    firstToken: token,
    lastToken: known.lastToken,
    form: 'metonym',
    kind: 'country',
    locative: seat !== 'before',
    reading: {
      type: 'state',
      codes: [entry.place.country],
      uses: [],
      surface: view.textOf(token, known.lastToken),
      via: 'place',
    },
  }
}

/** Whether a town or region says whose a court or police is, and where it stands: "a Milan court", "prosecutors in Milan". */
function seatOfBody({ tokens, lower, children }: DocumentView, place: number): 'before' | 'after' | null {
  const { deprel, head } = tokens[place]!
  const body = tokens[head]
  if (body === undefined || !SEATED.has(body.lemma.toLowerCase())) return null
  if (place < head) return /^(?:compound|amod|nmod)/.test(deprel) ? 'before' : null
  const isThere = children[place]!.some(
    (child) => tokens[child]!.deprel === 'case' && /^(?:in|of)$/.test(lower[child]!),
  )
  return isThere && deprel.startsWith('nmod') ? 'after' : null
}

/** Who upholds the law of a state in one of its towns. */
const SEATED: ReadonlySet<string> = new Set(
  'court tribunal judge magistrate jury prosecutor police policeman detective authority'.split(' '),
)

/** What is done to a place: "the siege of Mariupol". */
const SEIZURES: ReadonlySet<string> = new Set(
  'annexation siege bombardment shelling bombing capture seizure occupation invasion blockade liberation recapture'.split(
    ' ',
  ),
)

/** What is waged in a place: "Israel's war in Gaza". */
const WAGED: ReadonlySet<string> = new Set(
  'war offensive assault onslaught operation operations campaign strike strikes airstrike airstrikes raid raids bombardment bombing killing killings'.split(
    ' ',
  ),
)

/** What is done beside a place as a menace to it: "bombers flew near Alaska", "massed tanks along Kharkiv". */
const MASSED: ReadonlySet<string> = new Set(
  'fly sail mass amass deploy gather concentrate patrol circle land drill exercise encamp dig station position'.split(
    ' ',
  ),
)
const BESIDE = /^(?:near|off|along|around|outside|toward|past)$/

/** Something is done to it: "shelled Kharkiv", "Goma was taken", "attacks on Kobani". */
function isTarget(view: DocumentView, token: number): boolean {
  const { tokens, lower, children } = view
  let head = token
  for (let step = 0; step < 3 && tokens[head]!.deprel === 'conj'; step += 1) head = tokens[head]!.head
  const { deprel } = tokens[head]!
  if (deprel === 'obj' || deprel === 'nsubj:pass') return true
  if (!/^(?:obl|nmod)/.test(deprel)) return false
  if (isStruckThere(view, head)) return true
  const seized = SEIZURES.has(lower[tokens[head]!.head] ?? '')
  const waged = WAGED.has(lower[tokens[head]!.head] ?? '')
  const massed = MASSED.has(tokens[tokens[head]!.head]?.lemma ?? '')
  return children[head]!.some(
    (child) =>
      tokens[child]!.deprel === 'case' &&
      (/^(?:on|against|into|upon|towards?|from|to|over)$/.test(lower[child]!) ||
        (lower[child] === 'out' && lower[child + 1] === 'of') ||
        (massed && BESIDE.test(lower[child]!)) ||
        (seized && lower[child] === 'of') ||
        (waged && lower[child] === 'in')),
  )
}

/** What is struck where it stands is the state's: "bombed a hospital in Kharkiv", "attacks on villages of Darfur", "killed five in Gaza". */
function isStruckThere({ tokens, lower, children }: DocumentView, place: number): boolean {
  const inside = children[place]!.some(
    (child) => tokens[child]!.deprel === 'case' && /^(?:in|of|at|near|outside|around)$/.test(lower[child]!),
  )
  if (!inside) return false
  let at = place
  for (let step = 0; step < 3; step += 1) {
    const { deprel, head } = tokens[at]!
    if (head < 0) return false
    const { lemma, upos } = tokens[head]!
    if (upos === 'VERB') {
      if (!STRIKING.has(lemma)) return false
      return at === place || /^(?:obj|nsubj:pass)$/.test(deprel) || strikes(children[at]!, tokens, lower)
    }
    if (at !== place && upos === 'NOUN' && WAGED_ON.has(lemma) && strikes(children[at]!, tokens, lower))
      return true
    if (!/^(?:nmod|conj)/.test(deprel)) return false
    at = head
  }
  return false
}

const strikes = (
  children: readonly number[],
  tokens: DocumentView['tokens'],
  lower: DocumentView['lower'],
): boolean =>
  children.some(
    (child) => tokens[child]!.deprel === 'case' && /^(?:on|against|into|at|upon)$/.test(lower[child]!),
  )

/** What is done to people and things by force. */
const STRIKING: ReadonlySet<string> = new Set(
  `attack bomb bombard shell strike hit pound storm raid kill wound injure destroy target burn torch besiege retake overrun ambush
  assault blast demolish damage flatten raze fire launch open massacre slaughter kidnap abduct`.split(/\s+/),
)

const WAGED_ON: ReadonlySet<string> = new Set(
  'attack strike airstrike raid assault offensive bombing shelling bombardment ambush barrage operation'.split(
    ' ',
  ),
)

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
