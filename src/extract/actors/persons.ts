import type { Entity } from '../../nlp/document.ts'
import type { Person } from '../knowledge/types.ts'
import { readingsOf } from '../lexicon/lexicon.ts'
import { REPORTING_VERBS } from '../lexicon/predicates.ts'
import { apposition } from './apposition.ts'
import { organisationEntryAt } from './bodies.ts'
import { BODY_HEADS } from './bodyNouns.ts'
import type { Found } from './found.ts'
import { beginsWithLastName, beginsWithParticle, isNameWord, isThingWord, nameRunEnd } from './names.ts'
import type { PersonReading } from './reading.ts'
import { shipOfNavy } from './ships.ts'
import { combiningState, isPlaceHere, stateNameAt } from './states.ts'
import { isAddress, mayBeginTitle, officeAt, readComplement, readTitle, type Title } from './titles.ts'
import { type DocumentView, firstOfList, headOf, isPossessiveMark } from './view.ts'

/** A person that begins at the token: by a title, by general knowledge, or by the language model's reading. */
export function findPerson(
  view: DocumentView,
  token: number,
  previous: Found | null,
  entity: Entity | null,
): Found | null {
  if (combiningState(view, token) !== null || shipOfNavy(view, token) !== null) return null
  return titledPerson(view, token, previous) ?? namedPerson(view, token, previous, entity)
}

function titledPerson(view: DocumentView, token: number, previous: Found | null): Found | null {
  const { tokens } = view
  if (!mayBeginTitle(view, token)) return null
  const title = readTitle(view, token)
  if (title === null || (title.word !== null && !title.word.beforeName)) return null
  // "Hassan Sheikh Mohamud": a word of the name is a title elsewhere.
  if (holdsTitleWord(view, token, knownPersonEnd(view, token))) return null
  const nameAt = skipAddress(view, title.lastToken)
  // A heading without a full stop ends before the next paragraph.
  const { lastToken } = view.sentenceOf(token)
  if (nameAt >= lastToken) return null
  const end = Math.min(lastToken, Math.max(nameRunEnd(view, nameAt), knownPersonEnd(view, nameAt)))
  if (end === nameAt || namesSomethingElse(view, nameAt, end)) return null
  // "Duke University" is no duke.
  if (tokens.slice(nameAt, end).some(({ form }) => isThingWord(form) || BODY_HEADS.has(form.toLowerCase())))
    return null
  if (title.text !== null && !['NOUN', 'PROPN', 'ADJ'].includes(tokens[title.lastToken - 1]!.upos))
    return null
  const owner = ownerOf(view, token, previous)
  if (owner.country === null && isMinister(title)) owner.country = besideColleague(view, token, previous)
  const after = title.country === null ? readComplement(view, end, view.sentenceOf(token).lastToken) : null
  const beside = title.country === null && title.body === null ? apposition(view, nameAt, end) : null
  const own = standing(title)
  const next = standing(beside)
  return personFound(view, token, end, nameAt, {
    title: own.title ?? next.title,
    country: own.country ?? owner.country ?? after?.country ?? next.country,
    body: own.body ?? owner.body ?? next.body,
    gender: own.gender,
  })
}

/** Whether the name of somebody known, up to `end`, begins with a name and goes on with a word that is a title elsewhere. */
function holdsTitleWord(view: DocumentView, token: number, end: number): boolean {
  if (end <= token + 1 || view.titleAt(token) !== null) return false
  for (let at = token + 1; at < end; at += 1) if (view.titleAt(at) !== null) return true
  return false
}

/** The end of the name of somebody known, which may begin like another word ("To Lam"); the token itself without one. */
function knownPersonEnd(view: DocumentView, token: number): number {
  const known = view.tokens[token] === undefined ? null : view.knownAt(token)
  return known?.entries.some(({ kind }) => kind === 'person') ? known.lastToken : token
}

/** What a title says of its bearer. A role that is no office ("activist", "ally") makes nobody act for a state. */
export function standing(title: Title | null): Pick<PersonReading, 'title' | 'country' | 'body' | 'gender'> {
  if (title === null) return { title: null, country: null, body: null, gender: null }
  const { text, gender, country, body, word } = title
  if (word?.what === 'person') return { title: null, country: null, body: null, gender }
  return { title: text, country, body, gender }
}

/** ", the Hon." between an office and a name. */
function skipAddress(view: DocumentView, token: number): number {
  const { lower, tokens } = view
  let at = token
  if (tokens[at]?.form === ',') at += 1
  if (lower[at] === 'the') at += 1
  const honorificAt = at
  while (at < tokens.length && isAddress(view, at) && view.isCapital(at))
    at = view.titleAt(at)?.lastToken ?? at + 1
  return at > honorificAt ? at : token
}

/** "Ecuador's" or "NATO's" right before a title. */
function ownerOf(
  view: DocumentView,
  token: number,
  previous: Found | null,
): { country: string | null; body: string | null } {
  if (previous !== null && previous.lastToken === token - 1 && isPossessiveMark(view.tokens[token - 1])) {
    const { reading } = previous
    if (reading.type === 'state') return { country: reading.codes[0] ?? null, body: null }
    if (reading.type === 'organisation')
      return { country: reading.country, body: reading.known?.name ?? reading.name }
  }
  return { country: null, body: null }
}

/** Below the leaders of a state: who stands after "and" beside one of them serves under him. */
const isMinister = ({ word }: Title): boolean =>
  word?.what === 'office' && !/^(?:head-of-state|head-of-government|leader)$/.test(word.office ?? '')

/** "Greek Prime Minister X and Energy Minister Y": the second serves the same state. */
function besideColleague(view: DocumentView, token: number, previous: Found | null): string | null {
  if (previous?.reading.type !== 'person' || previous.reading.title === null) return null
  const between = view.lower.slice(previous.lastToken, token).join(' ')
  return between === 'and' || between === 'and the' ? previous.reading.country : null
}

function namedPerson(
  view: DocumentView,
  token: number,
  previous: Found | null,
  entity: Entity | null,
): Found | null {
  const particle = beginsWithParticle(view, token)
  const known = view.knownAt(token)
  const knownEnd = knownPersonEnd(view, token)
  const named = isNameWord(view, token) || knownEnd > token
  if (!particle && !(view.isCapital(token) && named)) return null
  const modelEnd =
    entity !== null && entity.firstToken === token && entity.type === 'PERSON'
      ? Math.max(entity.lastToken, 0)
      : token
  const given =
    knownEnd === token &&
    modelEnd === token &&
    (beginsWithGivenName(view, token) ||
      beginsWithLastName(view, token) ||
      isNameOfState(view, token, previous))
  if (knownEnd === token && modelEnd === token && !particle && !given) return null
  if (knownEnd === token && known !== null && known.lastToken >= modelEnd) return null
  const end = Math.max(knownEnd, nameRunEnd(view, token))
  if (end === token || (knownEnd === token && !isPersonLike(view, token, end))) return null
  if (knownEnd === token && namesSomethingElse(view, token, end)) return null
  const whole = knownEnd === end || holdsTitleWord(view, token, knownEnd)
  const nameAt = whole ? token : afterTitleWords(view, token, end)
  const beside = standing(apposition(view, token, end))
  return personFound(view, token, end, nameAt, {
    ...beside,
    country: beside.country ?? (beside.body === null ? stateBeside(view, token, end, previous) : null),
  })
}

/** "Chile's Gabriel Boric", "Pik Botha of South Africa", "the Zambian Nevers Mumba". */
function stateBeside(view: DocumentView, token: number, end: number, previous: Found | null): string | null {
  const owner = ownerOf(view, token, previous).country
  if (owner !== null) return owner
  if (previous?.reading.type === 'state' && previous.lastToken === token && previous.form === 'demonym')
    return previous.reading.codes[0] ?? null
  if (view.lower[end] !== 'of') return null
  const state = stateNameAt(view, end + 1)
  if (state !== null) return state.entry.form === 'name' ? (state.codes[0] ?? null) : null
  // "X of the State Department", "X of Arizona".
  const at = view.lower[end + 1] === 'the' ? end + 2 : end + 1
  const known = view.tokens[at] === undefined ? null : view.knownAt(at)
  for (const entry of known?.entries ?? []) {
    if (entry.kind === 'organisation')
      return OF_STATE.test(entry.organisation.kind) ? entry.organisation.country : null
    if (entry.kind === 'place' && at === end + 1) return entry.place.country
  }
  return null
}

/** Who is "of" such a body serves its state; of a company or an institute only that. */
const OF_STATE = /^(?:ministry|military|legislature|agency)$/

/** Where the name begins in capitals that begin with a title of their own: "Emeritus Professor John Burrows". */
function afterTitleWords(view: DocumentView, first: number, end: number): number {
  let nameAt = first
  for (let at = first; at < end - 1; at += 1)
    if (isAddress(view, at) || officeAt(view, at) !== null) nameAt = at + 1
  return nameAt
}

/** A given name and another capital after it, in running text: "Mohammed Reda". */
function beginsWithGivenName(view: DocumentView, token: number): boolean {
  const { tokens, knowledge } = view
  if (knowledge.givenName(tokens[token]!.form) === null || view.sentenceOf(token).headline) return false
  if (tokens[token]!.upos !== 'PROPN' || nameRunEnd(view, token) < token + 2) return false
  return ['PROPN', 'X'].includes(tokens[token + 1]?.upos ?? '') || isNameWord(view, token + 1)
}

/** "Angola's Afonso Van-Dúnem signed", "Isidoro Malmierca of Cuba left": two capitals that a state has and that act. */
function isNameOfState(view: DocumentView, token: number, previous: Found | null): boolean {
  const { tokens, lower } = view
  const end = nameRunEnd(view, token)
  if (end < token + 2 || end > token + 4 || view.sentenceOf(token).headline) return false
  const of = lower[end] === 'of' ? stateNameAt(view, end + 1) : null
  const owned = ownerOf(view, token, previous).country !== null && previous?.reading.type === 'state'
  if (!owned && of?.entry.form !== 'name') return false
  for (let at = token; at < end; at += 1) {
    const { form, upos } = tokens[at]!
    if (form === '-') continue
    if (isThingWord(form) || BODY_HEADS.has(lower[at]!) || officeAt(view, at) !== null) return false
    if (!/^(?:PROPN|X)$/.test(upos) || /^\p{Lu}{2,}$/u.test(form) || view.knownAt(at) !== null) return false
  }
  const head = firstOfList(view, headOf(view, token, end))
  const { deprel, head: verb } = tokens[head]!
  if (!/^(?:nsubj|obl:agent)/.test(deprel) || verb < 0) return false
  // A mountain erupts and a dam pays off; what news tells of people is a deed of the lexicon or something said.
  const { lemma } = tokens[verb]!
  return REPORTING_VERBS.has(lemma) || readingsOf('verb', lemma).length > 0
}

const ACTS = /^(?:nsubj|obl:agent|nmod:poss|appos|iobj)/

/** Whether capitals that the language model reads as a person are borne out: by a given or last name, an office beside them, or by acting. */
function isPersonLike(view: DocumentView, firstToken: number, lastToken: number): boolean {
  const { tokens, knowledge } = view
  const words = tokens.slice(firstToken, lastToken).map(({ form }) => form)
  const head = headOf(view, firstToken, lastToken)
  // "Syed Haider Shah": a last name of three may be a title's word.
  if (officeAt(view, lastToken - 1) !== null && words.length < 3) return false
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]!)) return false
  if (words.some((word) => knowledge.givenName(word) !== null)) return true
  if (knowledge.personsBySurname(words.at(-1)!).length > 0) return true
  if (apposition(view, firstToken, lastToken) !== null) return true
  if (isPlaceHere(view, firstToken, lastToken, true)) return false
  if (words.some(isThingWord)) return false
  const { deprel } = tokens[head]!
  if (words.length > 1) return ACTS.test(deprel) || /^(?:obj|obl|conj|nmod)/.test(deprel)
  const again = tokens.some(({ form, index }) => form === words[0] && index !== firstToken)
  const does = deprel === 'nsubj' && tokens[tokens[head]!.head]?.upos === 'VERB'
  return does || (again && (ACTS.test(deprel) || deprel === 'obj'))
}

/** The words are a state, a place or a body as a whole: "spokesman Interpol", "rival Hamas". */
export function namesSomethingElse(view: DocumentView, firstToken: number, lastToken: number): boolean {
  const known = view.knownAt(firstToken)
  if (known !== null && known.lastToken >= lastToken) {
    if (stateNameAt(view, firstToken) !== null) return true
    if (organisationEntryAt(view, firstToken) !== null) return true
    return known.entries.every(({ kind }) => kind === 'place')
  }
  return false
}

function personFound(
  view: DocumentView,
  firstToken: number,
  lastToken: number,
  nameAt: number,
  parts: Pick<PersonReading, 'title' | 'country' | 'body' | 'gender'>,
): Found {
  const name = view.textOf(nameAt, lastToken)
  return {
    firstToken,
    lastToken,
    form: 'name',
    kind: 'person',
    reading: { type: 'person', name, known: knownByWords(view, firstToken, nameAt, lastToken), ...parts },
  }
}

/** "Carrington" may be anybody, "Lord Carrington" is one: whom general knowledge has by the name, else by style and name. */
function knownByWords(view: DocumentView, first: number, nameAt: number, end: number): readonly Person[] {
  const named = knownPersons(view, nameAt, end)
  return named.length > 0 || first === nameAt ? named : knownPersons(view, first, end)
}

/** The persons of general knowledge whose name the words are, or contain with more given names. */
export function knownPersons(view: DocumentView, firstToken: number, lastToken: number): readonly Person[] {
  const known = view.knownAt(firstToken)
  const exact =
    known?.lastToken === lastToken
      ? known.entries.flatMap((entry) => (entry.kind === 'person' ? [entry.person] : []))
      : []
  return exact
}
