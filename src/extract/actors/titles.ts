import type { TitleWord } from '../knowledge/types.ts'
import { bodyAfter } from './bodyPhrases.ts'
import { isNameWord } from './names.ts'
import { stateNameAt } from './states.ts'
import { PORTFOLIOS, TENURE, TITLE_MODIFIERS } from './titleWords.ts'
import { type DocumentView, isPossessiveMark } from './view.ts'

/** The words of an office before or after a name: "US Secretary of State", "NATO's secretary-general". */
export interface Title {
  /** The token after it: where a name may begin. */
  readonly lastToken: number
  /** Without state and forms of address; null when there is but a form of address. */
  readonly text: string | null
  readonly word: TitleWord | null
  readonly gender: 'female' | 'male' | null
  readonly country: string | null
  readonly body: string | null
}

const LONGEST = 12
const RESTRICTIVE: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at'])

/** The title at the token, unless it is only a form of address ("Mr"). */
export function officeAt(view: DocumentView, token: number): { lastToken: number; value: TitleWord } | null {
  const phrase = view.titleAt(token)
  return phrase === null || phrase.value.what === 'honorific' ? null : phrase
}

/** Whether a title can begin with the word at the token, by its part of speech. */
export const mayBeginTitle = (view: DocumentView, token: number): boolean => {
  const { upos } = view.tokens[token]!
  return ['NOUN', 'PROPN', 'ADJ', 'VERB', 'X', 'ADV'].includes(upos)
}

/** Title words that as often are a part of other names: "National Science Foundation", "General Assembly". */
const SHARED = /^(?:national|general|major|private|chief|head|justice|judge|crown|count)$/

/** A title that ends a run of capitals: "… Institute *Director*". */
export const endsName = (view: DocumentView, token: number): boolean =>
  officeAt(view, token) !== null && !SHARED.test(view.lower[token]!)

export const isAddress = (view: DocumentView, token: number): boolean =>
  view.titleAt(token)?.value.what === 'honorific' ||
  /^(?:hon|honourable|honorable|rt)$/.test(view.lower[token] ?? '')

/**
 * Reads a title that begins at the token: states, bodies and modifiers, then the noun, then what the office is over.
 * A modifier written small does not stand before a noun written large ("told reporters President Xi").
 */
export function readTitle(view: DocumentView, start: number): Title | null {
  const { tokens, lower } = view
  const last = Math.min(view.sentenceOf(start).lastToken, start + LONGEST)
  const state = {
    country: null as string | null,
    body: null as string | null,
    gender: null as Title['gender'],
    word: null as TitleWord | null,
  }
  let textStart = -1
  let textEnd = -1
  let smallModifier = false
  let unknownFrom = -1
  let at = start
  const take = (end: number): void => {
    if (textStart === -1) textStart = at
    textEnd = end
    at = end
  }
  const result = (): Title => ({
    ...state,
    lastToken: at,
    text: textStart === -1 ? null : view.textOf(textStart, textEnd),
  })
  while (at < last) {
    const word = lower[at]!
    if (isAddress(view, at) && view.isCapital(at)) {
      state.gender ??= view.titleAt(at)?.value.gender ?? null
      at = view.titleAt(at)?.lastToken ?? at + 1
      if (textStart === -1 && at < last && isNameWord(view, at) && !opensTitle(view, at)) return result()
      continue
    }
    const office = officeAt(view, at)
    if (office !== null && !(smallModifier && view.isCapital(at)) && office.lastToken <= last) {
      if (unknownFrom !== -1) state.body ??= unknownBody(view, unknownFrom, textEnd)
      state.word = office.value
      state.gender = office.value.gender ?? state.gender
      take(office.lastToken)
      const over = at + 1 < last ? readComplement(view, at, last) : null
      if (over !== null) {
        state.country ??= over.country
        state.body ??= over.body
        take(over.lastToken)
      }
      if (at < last && opensTitle(view, at)) continue
      // "army chief of staff General X", "Vice-President and Foreign Minister X".
      if (at + 1 < last && /^(?:-|and|&)$/.test(lower[at]!) && officeAt(view, at + 1) !== null) {
        take(at + 1)
        continue
      }
      return result()
    }
    const known = view.knownAt(at)
    const country = known?.entries.find((entry) => entry.kind === 'state')
    const body = known?.entries.find((entry) => entry.kind === 'organisation')
    const part = known !== null && continuesName(view, known.lastToken)
    if (known && body && !part && (!country || state.country !== null)) {
      state.body = body.organisation.name
      state.country ??= body.organisation.country
      take(known.lastToken)
    } else if (known && country) {
      state.country ??= country.code
      at = known.lastToken
      if (textStart !== -1) textEnd = at
    } else if (TITLE_MODIFIERS.has(word)) {
      if (!view.isCapital(at) && !TENURE.has(word)) smallModifier = true
      take(at + 1)
    } else if (tokens[at]!.form === '-' && at > start) at += 1
    else if (joinsPortfolios(view, at, start)) at += 1
    else if (view.isCapital(at) && isNameWord(view, at) && tokens[at]!.upos !== 'VERB' && at - start < 7) {
      if (unknownFrom === -1) unknownFrom = at
      take(at + 1)
    } else return null
  }
  return null
}

/** "and" of "Mines and Energy Minister", the comma of "Trade, Industry and Energy Minister". */
const joinsPortfolios = ({ lower }: DocumentView, token: number, start: number): boolean =>
  token > start &&
  /^(?:and|,|&)$/.test(lower[token]!) &&
  PORTFOLIOS.has(lower[token - 1]!) &&
  PORTFOLIOS.has(lower[token + 1] ?? '')

/** "Amazon" of "Amazon Environmental Research Institute Director": more capitals follow that are no title. */
const continuesName = (view: DocumentView, token: number): boolean =>
  view.isCapital(token) && !TITLE_MODIFIERS.has(view.lower[token]!) && !opensTitle(view, token)

const opensTitle = (view: DocumentView, token: number): boolean =>
  isAddress(view, token) || officeAt(view, token) !== null

/** Capitalised words before the noun that are no portfolio: a body that general knowledge does not hold. */
function unknownBody(view: DocumentView, from: number, to: number): string | null {
  const isBody = (token: number): boolean =>
    view.isCapital(token) && !TITLE_MODIFIERS.has(view.lower[token]!) && !PORTFOLIOS.has(view.lower[token]!)
  let end = from
  while (end < to && isBody(end)) end += 1
  return end > from ? view.textOf(from, end) : null
}

interface Complement {
  readonly lastToken: number
  readonly country: string | null
  readonly body: string | null
}

/** "of the United States", "for Foreign Affairs", "of the Georgian Parliament": what an office is over. */
export function readComplement(view: DocumentView, token: number, last: number): Complement | null {
  const { lower } = view
  if (!RESTRICTIVE.has(lower[token] ?? '')) return null
  let at = token + 1
  if (lower[at] === 'the') at += 1
  const known = view.knownAt(at)
  // Georgia is a state of the USA beside a senator.
  const isState = stateNameAt(view, at) !== null
  const state = isState ? known?.entries.find((entry) => entry.kind === 'state') : undefined
  const organisation = known?.entries.find((entry) => entry.kind === 'organisation')
  if (known && organisation && organisation.form === 'name')
    return {
      lastToken: known.lastToken,
      country: organisation.organisation.country,
      body: organisation.organisation.name,
    }
  if (known && state) {
    // "special representative for Iran" is no office of Iran.
    const country = lower[token] === 'of' ? state.code : null
    const owns = isPossessiveMark(view.tokens[known.lastToken])
    const after = owns ? known.lastToken + 1 : known.lastToken
    const group = view.groupNounAt(after)
    const body = bodyAfter(view, after) ?? (group?.value.institution == null ? null : group)
    if (body !== null && (owns || state.form !== 'metonym'))
      return { lastToken: body.lastToken, country: state.code, body: view.textOf(at, body.lastToken) }
    if (state.form !== 'demonym' && !isPossessiveMark(view.tokens[known.lastToken]))
      return { lastToken: known.lastToken, country, body: null }
    return null
  }
  // "Senator X of Arizona"
  const place = lower[token] === 'of' ? known?.entries.find((entry) => entry.kind === 'place') : undefined
  if (known && place && at === token + 1)
    return { lastToken: known.lastToken, country: place.place.country, body: null }
  let end = at
  while (end < last) {
    if (PORTFOLIOS.has(lower[end]!)) end += 1
    else if (/^(?:,|and|&|-)$/.test(lower[end]!) && end > at && PORTFOLIOS.has(lower[end + 1] ?? '')) end += 2
    else break
  }
  return end > at ? { lastToken: end, country: null, body: null } : null
}
