import type { Organisation, OrganisationKind } from '../knowledge/types.ts'
import { isAcronym } from './acronyms.ts'
import { bodyFound, headKind, organisationEntryAt } from './bodies.ts'
import { BODY_HEADS, BODY_INTRODUCERS } from './bodyNouns.ts'
import type { Found } from './found.ts'
import { isNameWord, nameRunEnd } from './names.ts'
import { stateNameAt } from './states.ts'
import { endsName, officeAt } from './titles.ts'
import { PORTFOLIOS } from './titleWords.ts'
import { type DocumentView, headOf, isModifier, isPossessiveMark } from './view.ts'

/*
 * Bodies that only their capitals, the nouns beside them or the language model tell.
 */

/** "Iranian news agency Fars", "think tank Atlantic Council": a common noun that says what the capitals after it are. */
export function introducedBody(view: DocumentView, token: number): Found | null {
  const { lower, tokens } = view
  const state = stateNameAt(view, token)
  if (state?.entry.via === 'capital') return null
  const last = view.sentenceOf(token).lastToken
  let at = state?.lastToken ?? token
  let kind: OrganisationKind | null = null
  for (let step = 0; step < 4 && at < last; step += 1, at += 1) {
    const { upos } = tokens[at]!
    if (view.isCapital(at) || (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'VERB')) break
    const introduces = BODY_INTRODUCERS.get(lower[at]!)
    if (introduces === undefined && state === null) return null
    if (introduces !== undefined && view.isCapital(at + 1)) {
      kind = introduces
      at += 1
      break
    }
  }
  if (kind === null || at >= last || tokens[at]!.upos !== 'PROPN') return null
  if (officeAt(view, at) !== null) return null
  const run = runEnd(view, at)
  const end = Math.max(run, nameRunEnd(view, at), organisationEntryAt(view, at)?.lastToken ?? 0)
  if (end === at || (stateNameAt(view, at)?.lastToken ?? 0) >= end) return null
  return bodyFound(token, end, {
    name: view.textOf(at, end),
    known: organisationEntryAt(view, at)?.entry.organisation ?? null,
    kind,
    country: state?.codes[0] ?? null,
  })
}

const CONNECTORS = new Set(['of', 'for', 'on', 'the', 'and', '&', 'de', 'del', 'la', 'al', 'against', 'in'])

/** Nouns after capitals that say that those are a body: "the Sinaloa cartel", "Kachin rebels". */
const AFTER: ReadonlySet<string> = new Set(
  (
    'gang cartel militia militias group movement rebels militants fighters insurgents guerrillas party coalition ' +
    'faction network airline company newspaper agency brigade brigades alliance organisation organization union'
  ).split(' '),
)

/** What a body is like, which many are: "the Islamist movement" has another name. */
const OUTLOOKS: ReadonlySet<string> = new Set(
  'islamist jihadist salafist muslim christian hindu buddhist jewish sunni shia shiite marxist communist'.split(
    ' ',
  ),
)

/** Capitals and the noun that they modify: "Los Lobos gang". */
export function nounAfterBody(view: DocumentView, token: number): Found | null {
  const { tokens, lower } = view
  if (!view.isCapital(token) || !isNameWord(view, token) || tokens[token]!.upos !== 'PROPN') return null
  if (view.sentenceOf(token).headline || officeAt(view, token) !== null) return null
  const end = nameRunEnd(view, token)
  if (end === token + 1 && OUTLOOKS.has(lower[token]!)) return null
  if (end >= tokens.length || end - token > 4 || !AFTER.has(lower[end]!)) return null
  if (view.isCapital(end) || isModifier(view, end) || stateNameAt(view, token) !== null) return null
  if (view.knownAt(token)?.entries.every(({ kind }) => kind === 'place') ?? false) return null
  const modifies = tokens.slice(token, end).some(({ head }) => head === end)
  if (!modifies) return null
  return bodyFound(token, end + 1, {
    name: view.textOf(token, end),
    known: organisationEntryAt(view, token)?.entry.organisation ?? null,
    kind: BODY_INTRODUCERS.get(lower[end]!) ?? BODY_HEADS.get(lower[end]!) ?? 'armed-group',
  })
}

/** The end of a run of capitals with small connectors inside it, before any office ("… Institute Director"). */
function runEnd(view: DocumentView, start: number): number {
  const { lower, tokens } = view
  const last = Math.min(view.sentenceOf(start).lastToken, start + 12)
  let end = start
  let at = start
  while (at < last) {
    const { form } = tokens[at]!
    const inner = at > start ? organisationEntryAt(view, at) : null
    if (inner !== null && inner.lastToken > at + 1) {
      at = inner.lastToken
      end = at
    } else if (view.isCapital(at) && isNameWord(view, at) && (at === start || !endsName(view, at))) {
      at += 1
      end = at
    } else if (form === '-' && view.touches(at - 1) && view.touches(at) && view.isCapital(at + 1)) at += 1
    else if (isPossessiveMark(tokens[at]) && view.isCapital(at + 1) && BODY_HEADS.has(lower[at + 1]!)) at += 1
    else if (end > start && CONNECTORS.has(lower[at]!)) {
      const inOrOn = lower[at] === 'in' || lower[at] === 'on' || lower[at] === 'against'
      const joins = lower[at] === 'and' || lower[at] === '&'
      // "the Ministry and Iran", "the Council on Monday": a new name or a time begins.
      if (joins && (BODY_HEADS.has(lower[end - 1]!) || lower[at + 1] === 'the' || isOtherName(view, at + 1)))
        break
      if (inOrOn && !BODY_HEADS.has(lower[at - 1]!)) break
      // "a complaint with the African Union against Chad".
      if (lower[at] === 'against' && stateNameAt(view, at + 1) !== null) break
      if (lower[at] === 'in' || (lower[at] === 'the' && !CONNECTORS.has(lower[at - 1]!))) break
      const next = CONNECTORS.has(lower[at + 1] ?? '') ? at + 2 : at + 1
      if (next >= last || !view.isCapital(next) || !isNameWord(view, next)) break
      at += 1
    } else break
  }
  return end
}

/** Whether a name of its own begins after "and": not "Security Council" of "Peace and Security Council". */
function isOtherName(view: DocumentView, token: number): boolean {
  const known = view.knownAt(token)
  if (known === null) return false
  const { lower } = view
  return !(PORTFOLIOS.has(lower[token - 2] ?? '') && PORTFOLIOS.has(lower[token]!))
}

/** Capitals with a body's noun among them: "German Institute for Economic Research", "Combined Task Force". */
export function capitalRun(view: DocumentView, token: number): Found | null {
  if (!view.isCapital(token) || !isNameWord(view, token)) return null
  if (view.sentenceOf(token).headline && view.tokens[token]!.upos !== 'PROPN') return null
  if (officeAt(view, token) !== null || /^an?$/.test(view.lower[token - 1] ?? '')) return null
  const state = stateNameAt(view, token)
  const end = runEnd(view, token)
  if (end - token < 2) return null
  const kind = headKind(view, token, end)
  // "Raymond Wong of the Political Institute": a person.
  const of = view.lower.indexOf('of', token)
  if (
    of > token &&
    of < end &&
    view.knowledge.givenName(view.tokens[token]!.form) !== null &&
    headKind(view, token, of) === null
  )
    return null
  const heads = view.lower.slice(token, end).some((word) => BODY_HEADS.has(word))
  if (!heads || (state !== null && state.lastToken >= end)) return null
  const part = knownPart(view, token, end)
  if (part !== null) return bodyFound(token, end, part)
  if (view.knowledge.stateNoun(view.lower[end - 1]!)?.means === 'government') return null
  return bodyFound(token, end, {
    name: view.textOf(token, end),
    kind,
    country: state !== null && state.entry.via !== 'capital' ? (state.codes[0] ?? null) : null,
  })
}

const EVENTS =
  /^(?:treaty|wars?|conference|agreement|accords?|resolution|act|operation|summit|convention|protocol)$/

/** Whether the words stand in the document a second time. */
function isRepeated({ tokens }: DocumentView, first: number, last: number): boolean {
  const words = tokens.slice(first, last).map(({ form }) => form)
  return tokens.some(
    ({ index }) => index !== first && words.every((word, i) => tokens[index + i]?.form === word),
  )
}

const acts = ({ tokens }: DocumentView, token: number): boolean =>
  /^(?:nsubj|obl:agent|nmod:poss)/.test(tokens[token]!.deprel)

/** "Revolutionary Guard Corps-Quds Force": a known body and its known part; the part is meant. */
function knownPart(
  view: DocumentView,
  token: number,
  end: number,
): { name: string; known: Organisation; kind: OrganisationKind; country: string | null } | null {
  if (organisationEntryAt(view, token) === null) return null
  for (let at = token + 1; at < end; at += 1) {
    const part = organisationEntryAt(view, at)
    if (part?.lastToken !== end) continue
    const { organisation } = part.entry
    return {
      name: view.textOf(at, end),
      known: organisation,
      kind: organisation.kind,
      country: organisation.country,
    }
  }
  return null
}

/** What the language model holds to be a body and no pattern knows; an acronym alone counts when it acts. */
export function modelBody(view: DocumentView, firstToken: number, lastToken: number): Found | null {
  const { tokens } = view
  if (!view.isCapital(firstToken) && tokens[firstToken]!.form.toLowerCase() !== 'the') return null
  const first = tokens[firstToken]!.form.toLowerCase() === 'the' ? firstToken + 1 : firstToken
  if (first >= lastToken || !view.isCapital(first) || !view.isCapital(lastToken - 1)) return null
  for (let at = first; at < lastToken; at += 1)
    if (officeAt(view, at) !== null || EVENTS.test(view.lower[at]!)) return null
  if (!isNameWord(view, first)) return null
  // "the Council", "his Government": a description, which coreference reads.
  const word = view.lower[first]!
  const common =
    view.knowledge.stateNoun(word) !== null ||
    view.knowledge.bodyNoun(word) !== null ||
    view.institutionAt(first) !== null
  if (lastToken === first + 1 && common) return null
  const head = headOf(view, first, lastToken)
  if (isModifier(view, lastToken - 1) || isModifier(view, head)) return null
  if (headKind(view, first, lastToken) === null && !acts(view, head) && !isRepeated(view, first, lastToken))
    return null
  return bodyFound(first, lastToken, {
    name: view.textOf(first, lastToken),
    kind: headKind(view, first, lastToken),
    country: stateNameAt(view, first)?.codes[0] ?? null,
  })
}

/** An acronym that nothing explains counts as a body when it acts, has the article before it, or comes again. */
export function bareAcronym(view: DocumentView, token: number): Found | null {
  const { form, upos } = view.tokens[token]!
  if (!isAcronym(form) || form.length < 3 || upos !== 'PROPN' || /^[IVX]+$/.test(form)) return null
  // One that the text explains, and whose full name is no body, is none either.
  const { tokens } = view
  if (
    tokens.some(
      ({ index }) =>
        tokens[index]!.form === form && tokens[index - 1]?.form === '(' && tokens[index + 1]?.form === ')',
    )
  )
    return null
  const again = view.tokens.some((other) => other.form === form && other.index !== token)
  if (!(again || acts(view, token) || view.lower[token - 1] === 'the') || isModifier(view, token)) return null
  if (view.sentenceOf(token).headline) return null
  return bodyFound(token, token + 1, { name: form })
}
