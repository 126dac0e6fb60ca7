import type { Institution, Organisation, OrganisationEntry, OrganisationKind } from '../knowledge/types.ts'
import { type Definition, isAcronym } from './acronyms.ts'
import { BODY_HEADS, BODY_INTRODUCERS } from './bodyNouns.ts'
import { bodyAfter } from './bodyPhrases.ts'
import type { Found } from './found.ts'
import { isNameWord, nameRunEnd } from './names.ts'
import { stateNameAt } from './states.ts'
import { officeAt } from './titles.ts'
import { type DocumentView, headOf, isPossessiveMark } from './view.ts'

const found = (
  firstToken: number,
  lastToken: number,
  reading: {
    name: string
    known?: Organisation | null
    institution?: Institution | null
    kind?: OrganisationKind | null
    country?: string | null
    alias?: string | null
  },
  form: Found['form'] = 'name',
): Found => ({
  firstToken,
  lastToken,
  form,
  kind: 'organization',
  reading: {
    type: 'organisation',
    known: null,
    institution: null,
    kind: null,
    country: null,
    alias: null,
    ...reading,
  },
})

/** What the document says of its own acronyms: by the tokens where the full name begins and ends, and by acronym. */
export interface Acronyms {
  readonly definitions: ReadonlyMap<number, Definition>
  readonly byEnd: ReadonlyMap<number, Definition>
  readonly byAcronym: ReadonlyMap<string, Definition>
}

/** A body that begins at the token: the longest of what general knowledge, patterns and the document's own acronyms give. */
export function findOrganisation(view: DocumentView, token: number, acronyms: Acronyms): Found | null {
  const candidates = [
    knownBody(view, token),
    bodyOfState(view, token),
    classOfState(view, token),
    definedBody(view, token, acronyms),
    introducedBody(view, token),
    capitalRun(view, token),
  ]
  let best: Found | null = null
  for (const candidate of candidates)
    if (candidate !== null && (best === null || candidate.lastToken > best.lastToken)) best = candidate
  if (best === null || best.reading.type !== 'organisation') return null
  const { acronym } = acronyms.byEnd.get(best.lastToken) ?? { acronym: null }
  return acronym === null ? best : { ...best, reading: { ...best.reading, alias: acronym } }
}

/** Of the entries of a form the one that is no other thing here; null when something else is likelier. */
export function organisationEntryAt(
  view: DocumentView,
  token: number,
): { lastToken: number; entry: OrganisationEntry } | null {
  const known = view.knownAt(token)
  if (known === null) return null
  const entries = known.entries.filter((entry) => entry.kind === 'organisation')
  const entry = entries[0]
  if (entry === undefined) return null
  if (entry.ambiguous !== null && entry.ambiguous.other !== 'organisation' && isOther(view, token, entry))
    return null
  // "The Hindu" is no Hindu.
  if (/^The /.test(entry.text) && view.lower[token - 1] !== 'the') return null
  const states = known.entries.some(({ kind }) => kind === 'state')
  if (states && entry.form === 'metonym' && !cuesNear(view, token, entry.ambiguous?.cues ?? [], 40))
    return null
  return { lastToken: known.lastToken, entry }
}

function isOther(view: DocumentView, token: number, { ambiguous }: OrganisationEntry): boolean {
  if (ambiguous === null || ambiguous.cues.length === 0) return false
  return cuesNear(view, token, ambiguous.cues, 8)
}

function cuesNear(view: DocumentView, token: number, cues: readonly string[], reach: number): boolean {
  const set = new Set(cues)
  const { tokens } = view
  for (let i = Math.max(0, token - reach); i < Math.min(tokens.length, token + reach); i += 1)
    if (i !== token && set.has(tokens[i]!.form)) return true
  return false
}

/** A body of general knowledge, with the noun for its people after it ("EU officials", "an Interpol spokesperson"). */
function knownBody(view: DocumentView, token: number): Found | null {
  const match = organisationEntryAt(view, token)
  if (match === null) return null
  const { organisation, form } = match.entry
  const name = view.textOf(token, match.lastToken)
  if (!view.isCapital(match.lastToken - 1) && isModifier(view, match.lastToken - 1)) return null
  const end = peopleEnd(view, match.lastToken)
  return found(
    token,
    end,
    { name, known: organisation, kind: organisation.kind, country: organisation.country },
    form === 'metonym' ? 'metonym' : 'name',
  )
}

const PEOPLE = new Set(
  'leaders leader officials official members members countries nations states governments ministers diplomats spokesperson spokesman spokeswoman representatives fighters militants rebels forces troops powers delegation allies capitals'.split(
    ' ',
  ),
)
const PEOPLE_MODIFIERS = new Set(
  'foreign defence defense finance energy trade member senior top rebel military political'.split(' '),
)

/** The end of "leaders", "foreign ministers", "rebels" after a body's name. */
function peopleEnd(view: DocumentView, token: number): number {
  const { lower, tokens } = view
  const last = view.sentenceOf(Math.max(0, token - 1)).lastToken
  let at = token
  while (at < last && PEOPLE_MODIFIERS.has(lower[at]!)) at += 1
  if (at >= last || !PEOPLE.has(lower[at]!)) return token
  const { deprel, head } = tokens[at]!
  if ((deprel === 'compound' || deprel === 'amod') && head > at && head < at + 3) return token
  // "the PMF leader Abu X" is a title; the person's finder has it.
  if (at + 1 < last && isNameWord(view, at + 1) && tokens[at + 1]!.upos === 'PROPN') return token
  return at + 1
}

/** A body of a state that comes first: "Turkish Foreign Ministry", "Syrian Arab Army", "Russian forces", "Georgian interior ministry". */
function bodyOfState(view: DocumentView, token: number): Found | null {
  const state = stateNameAt(view, token)
  if (state === null || state.entry.via === 'capital') return null
  const phrase = bodyAfter(view, state.lastToken)
  if (phrase === null) return null
  const head = headOf(view, token, phrase.lastToken)
  if (isModifier(view, phrase.lastToken - 1) && head >= token) return null
  let end = phrase.lastToken
  if (view.lower[end] === 'in' && phrase.institution?.key === 'embassy') {
    const at = view.lower[end + 1] === 'the' ? end + 2 : end + 1
    const host = stateNameAt(view, at)
    if (host !== null && view.isCapital(end - 1)) end = host.lastToken
  }
  return found(token, end, {
    name: view.textOf(token, end),
    institution: phrase.institution,
    kind: phrase.kind,
    country: state.codes[0] ?? null,
  })
}

/** Whether the token's noun only modifies one after it: "Russian military exercises". */
export function isModifier({ tokens }: DocumentView, token: number): boolean {
  const { deprel, head } = tokens[token]!
  return (
    /^(?:compound|amod|flat|nmod$|nmod:desc|nmod:unmarked)/.test(deprel) && head > token && head < token + 4
  )
}

/** "the parliament of Georgia", "Ministry of Defence of Ukraine". */
function classOfState(view: DocumentView, token: number): Found | null {
  const { lower } = view
  const phrase = bodyAfter(view, token)
  if (phrase === null) return null
  const end = phrase.lastToken
  if (lower[end] === 'of') {
    const at = lower[end + 1] === 'the' ? end + 2 : end + 1
    const state = stateNameAt(view, at)
    if (state !== null && state.entry.form === 'name')
      return found(token, state.lastToken, {
        name: view.textOf(token, state.lastToken),
        institution: phrase.institution,
        kind: phrase.kind,
        country: state.codes[0] ?? null,
      })
  }
  return null
}

/** A full name whose acronym the text gives, and that acronym wherever it stands. */
function definedBody(view: DocumentView, token: number, acronyms: Acronyms): Found | null {
  const definition = acronyms.definitions.get(token)
  if (definition !== undefined) {
    const { firstToken, lastToken, acronym } = definition
    if (view.knownAt(token)?.lastToken === lastToken && stateNameAt(view, token) !== null) return null
    const state = stateNameAt(view, token)
    return found(token, lastToken, {
      name: view.textOf(firstToken, lastToken),
      known: knownByAcronym(view, definition),
      kind: headKind(view, firstToken, lastToken),
      country: state?.codes[0] ?? null,
      alias: acronym,
    })
  }
  const form = view.tokens[token]!.form
  const of = acronyms.byAcronym.get(form)
  if (of === undefined || stateNameAt(view, token) !== null) return null
  const name = view.textOf(of.firstToken, of.lastToken)
  const end = peopleEnd(view, token + 1)
  return found(token, end, {
    name: form,
    known: organisationEntryAt(view, of.firstToken)?.entry.organisation ?? knownByAcronym(view, of),
    kind: headKind(view, of.firstToken, of.lastToken),
    country: stateNameAt(view, of.firstToken)?.codes[0] ?? null,
    alias: name,
  })
}

/** The body of general knowledge that the acronym names, if it shares words with the text's full name. */
function knownByAcronym(
  view: DocumentView,
  { acronym, firstToken, lastToken }: Definition,
): Organisation | null {
  const words = new Set(view.lower.slice(firstToken, lastToken))
  for (const entry of view.knowledge.lookup(acronym)) {
    if (entry.kind !== 'organisation') continue
    const { name, aliases } = entry.organisation
    const full = [name, ...aliases].find((form) => form.includes(' ')) ?? ''
    if (
      full
        .toLowerCase()
        .split(' ')
        .filter((word) => words.has(word)).length >= 2
    )
      return entry.organisation
  }
  return null
}

function headKind(view: DocumentView, firstToken: number, lastToken: number): OrganisationKind | null {
  for (let at = lastToken - 1; at >= firstToken; at -= 1) {
    const kind = BODY_HEADS.get(view.lower[at]!)
    if (kind !== undefined) return kind
  }
  return null
}

/** "Iranian news agency Fars", "think tank Atlantic Council": a common noun that says what the capitals after it are. */
function introducedBody(view: DocumentView, token: number): Found | null {
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
  return found(token, end, {
    name: view.textOf(at, end),
    known: organisationEntryAt(view, at)?.entry.organisation ?? null,
    kind,
    country: state?.codes[0] ?? null,
  })
}

const CONNECTORS = new Set(['of', 'for', 'on', 'the', 'and', '&', 'de', 'del', 'la', 'al', 'against', 'in'])

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
    } else if (view.isCapital(at) && isNameWord(view, at) && (at === start || officeAt(view, at) === null)) {
      at += 1
      end = at
    } else if (form === '-' && view.touches(at - 1) && view.touches(at) && view.isCapital(at + 1)) at += 1
    else if (isPossessiveMark(tokens[at]) && view.isCapital(at + 1) && BODY_HEADS.has(lower[at + 1]!)) at += 1
    else if (end > start && CONNECTORS.has(lower[at]!)) {
      const inOrOn = lower[at] === 'in' || lower[at] === 'on' || lower[at] === 'against'
      const joins = lower[at] === 'and' || lower[at] === '&'
      // "the Ministry and Iran", "the Council on Monday": a new name or a time begins.
      if (
        joins &&
        (BODY_HEADS.has(lower[end - 1]!) || lower[at + 1] === 'the' || view.knownAt(at + 1) !== null)
      )
        break
      if (inOrOn && !BODY_HEADS.has(lower[at - 1]!)) break
      if (lower[at] === 'in' || (lower[at] === 'the' && !CONNECTORS.has(lower[at - 1]!))) break
      const next = CONNECTORS.has(lower[at + 1] ?? '') ? at + 2 : at + 1
      if (next >= last || !view.isCapital(next) || !isNameWord(view, next)) break
      at += 1
    } else break
  }
  return end
}

/** Capitals with a body's noun among them: "German Institute for Economic Research", "Combined Task Force". */
function capitalRun(view: DocumentView, token: number): Found | null {
  if (!view.isCapital(token) || !isNameWord(view, token)) return null
  if (view.sentenceOf(token).headline && view.tokens[token]!.upos !== 'PROPN') return null
  if (officeAt(view, token) !== null || /^an?$/.test(view.lower[token - 1] ?? '')) return null
  const state = stateNameAt(view, token)
  const end = runEnd(view, token)
  if (end - token < 2) return null
  const kind = headKind(view, token, end)
  const heads = view.lower.slice(token, end).some((word) => BODY_HEADS.has(word))
  if (!heads || (state !== null && state.lastToken >= end)) return null
  const part = knownPart(view, token, end)
  if (part !== null) return found(token, end, part)
  if (view.knowledge.stateNoun(view.lower[end - 1]!)?.means === 'government') return null
  return found(token, end, {
    name: view.textOf(token, end),
    kind,
    country: state !== null && state.entry.via !== 'capital' ? (state.codes[0] ?? null) : null,
  })
}

const EVENTS =
  /^(?:treaty|wars?|conference|agreement|accords?|resolution|act|operation|summit|convention|protocol)$/

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
  if (headKind(view, first, lastToken) === null && !acts(view, head)) return null
  return found(first, lastToken, {
    name: view.textOf(first, lastToken),
    kind: headKind(view, first, lastToken),
    country: stateNameAt(view, first)?.codes[0] ?? null,
  })
}

/** An acronym that nothing explains counts as a body when it is a subject, an owner, or has the article before it. */
export function bareAcronym(view: DocumentView, token: number): Found | null {
  const { form, upos } = view.tokens[token]!
  if (!isAcronym(form) || form.length < 3 || upos !== 'PROPN' || /^[IVX]+$/.test(form)) return null
  if (!(acts(view, token) || view.lower[token - 1] === 'the') || isModifier(view, token)) return null
  if (view.sentenceOf(token).headline) return null
  return found(token, token + 1, { name: form })
}
