import type { Organisation } from '../knowledge/types.ts'
import type { Definition } from './acronyms.ts'
import { bodyFound, headKind, organisationEntryAt } from './bodies.ts'
import { bodyAfter } from './bodyPhrases.ts'
import { capitalRun, introducedBody, nounAfterBody } from './capitalBodies.ts'
import type { Found } from './found.ts'
import { groupOfState } from './groupsOfState.ts'
import { isNameWord } from './names.ts'
import { shipOfNavy } from './ships.ts'
import { stateNameAt } from './states.ts'
import { type DocumentView, headOf, isModifier } from './view.ts'

/** What the document says of its own acronyms: by the tokens where the full name begins and ends, and by acronym. */
export interface Acronyms {
  readonly definitions: ReadonlyMap<number, Definition>
  readonly byEnd: ReadonlyMap<number, Definition>
  readonly byAcronym: ReadonlyMap<string, Definition>
}

/** A body that begins at the token: the longest of what general knowledge, patterns and the document's own acronyms give. */
export function findOrganisation(view: DocumentView, token: number, acronyms: Acronyms): Found | null {
  // Of readings of the same words the text's own definition of its acronyms comes first.
  const candidates = [
    definedBody(view, token, acronyms),
    knownBody(view, token),
    shipOfNavy(view, token),
    missionOf(view, token),
    bodyOfState(view, token),
    groupOfState(view, token),
    classOfState(view, token),
    introducedBody(view, token),
    capitalRun(view, token),
    nounAfterBody(view, token),
    groupOfStates(view, token),
  ]
  let best: Found | null = null
  for (const candidate of candidates)
    if (candidate !== null && (best === null || candidate.lastToken > best.lastToken)) best = candidate
  if (best === null || best.reading.type !== 'organisation') return null
  const { acronym } = acronyms.byEnd.get(best.lastToken) ?? { acronym: null }
  return acronym === null ? best : { ...best, reading: { ...best.reading, alias: acronym } }
}

/** A body of general knowledge, with the noun for its people after it ("EU officials", "an Interpol spokesperson"). */
function knownBody(view: DocumentView, token: number): Found | null {
  const match = organisationEntryAt(view, token)
  if (match === null) return null
  const { organisation, form } = match.entry
  const name = view.textOf(token, match.lastToken)
  const end = peopleEnd(view, match.lastToken)
  const modifies = !view.isCapital(match.lastToken - 1) && isModifier(view, match.lastToken - 1)
  // Not of "Islamic State group jihadists", who are the group.
  if (modifies && end === match.lastToken) return null
  return bodyFound(
    token,
    end,
    { name, known: organisation, kind: organisation.kind, country: organisation.country },
    form === 'metonym' ? 'metonym' : 'name',
  )
}

/** What a body of many states sends: "the UN mission in Liberia", "the African Union peacekeeping force". */
function missionOf(view: DocumentView, token: number): Found | null {
  const match = organisationEntryAt(view, token)
  if (match === null || !/^(?:igo|bloc)$/.test(match.entry.organisation.kind)) return null
  const { lower } = view
  const last = view.sentenceOf(token).lastToken
  let at = match.lastToken
  while (at < last && MISSION_MODIFIERS.has(lower[at]!)) at += 1
  if (at >= last || !/^(?:mission|force)$/.test(lower[at]!) || isModifier(view, at)) return null
  let end = at + 1
  if (lower[end] === 'in' || lower[end] === 'to') {
    const host = stateNameAt(view, lower[end + 1] === 'the' ? end + 2 : end + 1)
    if (host?.entry.form === 'name') end = host.lastToken
  }
  return bodyFound(token, end, { name: view.textOf(token, end), kind: 'igo' })
}

const MISSION_MODIFIERS: ReadonlySet<string> = new Set(
  'peacekeeping monitoring observer observation verification stabilisation stabilization assistance political support military police civilian electoral border security training rule of law human rights advisory interim'.split(
    ' ',
  ),
)

const PEOPLE = new Set(
  'leaders leader officials official members members countries nations states governments ministers diplomats spokesperson spokesman spokeswoman representatives fighters militants rebels gunmen jihadists insurgents guerrillas extremists terrorists forces troops powers delegation allies capitals peacekeepers negotiators mediators observers inspectors monitors envoys lawmakers chiefs'.split(
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

const STATES = /^(?:countries|nations|states|governments|capitals)$/

/** "Arab leaders", "Gulf states", "African countries": states of a kind, who act together. */
function groupOfStates(view: DocumentView, token: number): Found | null {
  const { knowledge, lower } = view
  if (!view.isCapital(token)) return null
  for (let end = Math.min(token + 2, view.sentenceOf(token).lastToken); end > token; end -= 1) {
    const group = knowledge.group(lower.slice(token, end).join(' '))
    if (group === null) continue
    const last = peopleEnd(view, end)
    if (last === end) return null
    // "Soviet officials" are of the one state that the word names, "Soviet states" are several.
    if (stateNameAt(view, token)?.lastToken === end && !STATES.test(lower[last - 1]!)) return null
    const name = `${view.textOf(token, end)} states`
    const known = group.organisation === null ? null : knowledge.organisation(group.organisation)
    return bodyFound(token, last, { name, known, kind: 'bloc' })
  }
  return null
}

/** A body of a state that comes first: "Turkish Foreign Ministry", "Syrian Arab Army", "Russian forces", "Georgian interior ministry". */
function bodyOfState(view: DocumentView, token: number): Found | null {
  const state = stateNameAt(view, token)
  if (state === null || state.entry.via === 'capital') return null
  const phrase = bodyAfter(view, state.lastToken)
  if (phrase === null) return null
  let end = phrase.lastToken
  // "Chinese coast guard ships" are the coast guard.
  if (phrase.kind === 'military' && UNITS.has(view.lower[end] ?? '')) end += 1
  const head = headOf(view, token, end)
  if (isModifier(view, end - 1) && head >= token) return null
  if (view.lower[end] === 'in' && phrase.institution?.key === 'embassy') {
    const at = view.lower[end + 1] === 'the' ? end + 2 : end + 1
    const host = stateNameAt(view, at)
    if (host !== null && view.isCapital(end - 1)) end = host.lastToken
  }
  return bodyFound(token, end, {
    name: view.textOf(token, phrase.institution?.key === 'embassy' ? end : phrase.lastToken),
    institution: phrase.institution,
    kind: phrase.kind,
    country: state.codes[0] ?? null,
  })
}

/** What carries out a force's deeds. */
const UNITS: ReadonlySet<string> = new Set(
  'ships ship vessels vessel boats boat crews crew aircraft planes jets helicopters units unit patrol patrols personnel officers'.split(
    ' ',
  ),
)

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
      return bodyFound(token, state.lastToken, {
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
    return bodyFound(token, lastToken, {
      name: view.textOf(firstToken, lastToken),
      known: knownDefined(view, definition),
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
  return bodyFound(token, end, {
    name: form,
    known: knownDefined(view, of),
    kind: headKind(view, of.firstToken, of.lastToken),
    country: stateNameAt(view, of.firstToken)?.codes[0] ?? null,
    alias: name,
  })
}

/** The body of general knowledge that a full name with its acronym means. */
function knownDefined(view: DocumentView, definition: Definition): Organisation | null {
  const full = organisationEntryAt(view, definition.firstToken)
  return full?.lastToken === definition.lastToken ? full.entry.organisation : knownByAcronym(view, definition)
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
