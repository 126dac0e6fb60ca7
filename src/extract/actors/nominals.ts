import type { TitleWord } from '../knowledge/types.ts'
import { bodyAfter } from './bodyPhrases.ts'
import type { Found } from './found.ts'
import { findBareGroup, isAllSides, isOfStates, NUMBERS, ofOneName, saysEach } from './groupNominals.ts'
import type { NominalReading } from './reading.ts'
import { isSeated, stateOfSeat } from './seats.ts'
import { officeAt } from './titles.ts'
import { endsInstitution, isBareForce, isCrowd, isUnnamedGroup } from './unnamed.ts'
import { peopleEndingAt } from './unnamedPeople.ts'
import { type DocumentView, isPlural } from './view.ts'

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const PAIR: ReadonlySet<string> = new Set(['pair', 'duo'])
/** Nouns of state that may as well mean bodies or persons: "both sides", "the two rivals". */
const PARTY: ReadonlySet<string> = new Set(
  (
    'sides parties neighbours neighbors rivals foes enemies allies partners adversaries capitals delegations governments ' +
    'belligerents combatants antagonists contenders opponents'
  ).split(' '),
)

/** "the North" is a state where the other one is told of as well. */
const HALVES: ReadonlySet<string> = new Set(['north', 'south'])
/** What a body or state issues and then speaks by: "the report accused …". */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'report',
  'statement',
  'communique',
  'communiqué',
  'resolution',
  'letter',
])
/** Nouns that can name actors and mostly name other things. */
const NOT_ACTORS: ReadonlySet<string> = new Set(
  'paper channel network house chamber pact economy capital host mission fund institution head heads private major general count authority body bodies club daily power'.split(
    ' ',
  ),
)

/** In capitals, "the Fund" is a body that has been named in full. */
const CALLED_SHORT: ReadonlySet<string> = new Set(['fund', 'mission', 'authority'])

/** The mention that covers a token, if any. */
export type Cover = (token: number) => Found | undefined

/** A description whose noun is the token ("the Belarusian leader", "both countries", "its foreign ministry"); null for another noun. */
export function findNominal(view: DocumentView, token: number, cover: Cover): Found | null {
  const { tokens, lower, children } = view
  const { upos, deprel, head } = tokens[token]!
  if ((upos !== 'NOUN' && upos !== 'PROPN') || ofOneName(lower[token]!) !== null)
    return findBareGroup(view, token)
  if (/^(?:compound|flat|goeswith)/.test(deprel) && head > token) return null

  let first = token
  let definite = false
  let count: number | null = null
  let owner = -1
  let country: string | null = null
  for (const child of children[token]!) {
    const { deprel: relation } = tokens[child]!
    const word = lower[child]!
    if (child < token) {
      if (relation === 'nmod:poss') {
        owner = child
        definite = true
        continue
      }
      if (relation === 'det' || relation === 'det:predet') {
        if (DEFINITE.has(word)) definite = true
        if (word === 'both') count = 2
      }
      if (relation === 'nummod' || NUMBERS.has(word)) count = NUMBERS.get(word) ?? count
      if (/^(?:det|amod|compound|nummod|nmod)/.test(relation) && child < first) first = child
      const namedAt = /^(?:compound|amod|nmod)/.test(relation) ? nameInside(view, child, cover) : -1
      const inside = namedAt === -1 ? undefined : cover(namedAt)?.reading
      // "the Trump administration", "British and EU negotiators".
      if (inside !== undefined && owner === -1 && actsFor(view, token, inside.type)) owner = namedAt
      if (inside?.type === 'state' && inside.via !== 'officials') country ??= inside.codes[0] ?? null
    } else if (owner === -1 && relation.startsWith('nmod')) {
      if (ownsAfter(view, child, token, cover)) owner = child
      else country ??= stateOfSeat(view, child, token)
    }
  }
  first = contiguousFrom(view, outermost(view, first, token), token)
  if (owner === -1) country ??= peopleBefore(view, first, token, cover)
  // "each side", "neither government" are said of all of a group.
  const each = owner === -1 && country === null ? saysEach(view, token) : null
  const all = isAllSides(view, token)
  if (each !== null || all) definite = true
  if (each === 'either') count = 2
  const plural = each !== null || isPlural(tokens[token]!)
  const word = each === null ? lower[token]! : pluralOf(lower[token]!)
  const { knowledge } = view
  const modifiers = lower
    .slice(first, token)
    .filter((modifier) => !DEFINITE.has(modifier) && !(all && modifier === 'all'))
  const make = (kind: NominalReading['kind'], more: Partial<NominalReading> = {}): Found => ({
    firstToken: first,
    lastToken: token + 1,
    form: 'nominal',
    kind: KINDS[kind],
    reading: {
      type: 'nominal',
      head: word,
      kind,
      plural,
      count,
      definite,
      title: null,
      institution: null,
      bodies: [],
      modifiers,
      country,
      owner,
      ...more,
    },
  })

  if (isRestricted(view, token)) return null
  const body = bodyEndingAt(view, first, token)
  const owned = owner !== -1 || country !== null
  if (!owned && plural && (count !== null || each !== null) && isOfStates(word, modifiers))
    return make('party')
  if (each !== null && (PARTY.has(word) || word === 'camps')) return make('party')
  if (word === 'camps' && count === 2 && !owned && !isOfSomething(view, token)) return make('party')
  // "government forces entered the town": whose government, the passage tells.
  const key = body?.institution?.key
  const ofGovernment =
    (key === 'military' && /^(?:government|regime)$/.test(modifiers[0] ?? '')) ||
    (key === 'protesters' && (plural || isCrowd(view, token))) ||
    (key !== undefined && (plural || word === 'police') && isBareForce(view, token, first, key))
  if (isUnnamedGroup(view, token) && !owned && (!definite || word === 'groups'))
    return make('body', { bodies: ['armed-group'] })
  // "the court in The Hague" is no Dutch one.
  const courts = isInTheHague(view, token) ? knowledge.bodyNoun(word)?.kinds : undefined
  if (courts !== undefined) return definite ? make('body', { bodies: courts, country: null }) : null
  // "a court in Lyon"
  if (country !== null && owner === -1 && /^courts?$/.test(word)) {
    const institution = knowledge.institution('courts')
    if (institution !== null && isSeated(view, token)) return make('body', { institution, bodies: ['court'] })
  }
  const people = body === null && plural && !owned ? peopleEndingAt(view, first, token, cover) : null
  if (people !== null) return make('body', { institution: people, bodies: [people.kind] })
  if (body !== null && (definite || owned || ofGovernment))
    return make('body', { institution: body.institution, bodies: [body.kind] })
  if (
    (NOT_ACTORS.has(word) &&
      titleEndingAt(view, first, token, true) === null &&
      !(definite && view.isCapital(token) && CALLED_SHORT.has(word))) ||
    (view.isCapital(token) && upos === 'PROPN' && !definite)
  )
    return null
  if (PAIR.has(word) || (PARTY.has(word) && !owned && (definite || count !== null)))
    return definite ? make('party') : null
  if (definite && owner === -1 && HALVES.has(word) && view.isCapital(token) && first === token - 1)
    return make('state')
  if (DOCUMENTS.has(word))
    return definite && !owned && !holdsName(first, token, cover) ? make('document') : null
  const state = word === 'party' ? undefined : knowledge.stateNoun(word)?.means
  const title = titleEndingAt(view, first, token)
  if (title !== null && !(state === 'government' && owned)) {
    // "two Syrian men": the demonym is all that they have of an actor.
    if (title.what === 'person' && country !== null && !/^(?:counterparts?|colleagues?|number)$/.test(word))
      return null
    const told = definite || owned || (count !== null && plural)
    return told ? make('person', { title }) : null
  }
  // "the Uttar Pradesh government", "the al-Ahali group": a name that nothing knows says which.
  if (country === null && holdsUnknownName(view, first, token, cover)) return null
  if (state === 'government') return owned || (definite && !plural) ? make('state') : null
  // "on the island" is a place.
  if (/^(?:islands?|archipelago)$/.test(word) && !/^(?:nsubj|i?obj|nmod:poss|obl:agent)/.test(deprel))
    return null
  if (state === 'state')
    // "told the members": of whatever body that may be.
    return (definite && word !== 'members') || count !== null || (owner > token && word === 'members')
      ? make('state')
      : null
  const bodies = knowledge.bodyNoun(word)?.kinds
  return bodies !== undefined && definite ? make('body', { bodies }) : null
}

/** Where courts of all the world sit. */
const isInTheHague = ({ lower }: DocumentView, noun: number): boolean =>
  /^(?:in|at) the hague$/.test(lower.slice(noun + 1, noun + 4).join(' '))

const KINDS = {
  person: 'person',
  state: 'country',
  body: 'organization',
  party: null,
  document: null,
} as const

/** "the two camps of the mission" are places. */
const isOfSomething = ({ tokens, children }: DocumentView, token: number): boolean =>
  children[token]!.some((child) => child > token && tokens[child]!.deprel.startsWith('nmod'))

/** "sides" of "side": a description of a group is in the plural, whatever its words are. */
const pluralOf = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)

/** The token of a name that modifies the noun, or modifies what does: "Bush" of "Bush administration officials". */
function nameInside({ children, tokens }: DocumentView, child: number, cover: Cover): number {
  if (cover(child) !== undefined) return child
  // Not "U.S." of "U.S.-backed rebels".
  if (tokens[child]!.upos !== 'NOUN' && tokens[child]!.upos !== 'PROPN') return -1
  return (
    children[child]!.find(
      // "the Chinese telecoms firm", of which the parser takes "Chinese telecoms" together
      (one) => one < child && /^(?:compound|amod)$/.test(tokens[one]!.deprel) && cover(one) !== undefined,
    ) ?? -1
  )
}

/** Whether the noun names those who act for whom the name before it names. */
function actsFor({ knowledge, lower }: DocumentView, noun: number, name: Found['reading']['type']): boolean {
  const governs = knowledge.stateNoun(lower[noun]!)?.means === 'government'
  const title = knowledge.title(lower[noun]!)
  // "the ICC prosecutor", "the NATO chief": whoever it is, of that body.
  if (name === 'organisation') return governs || (title !== null && title.what !== 'person')
  return governs || (name === 'state' && (title?.standsForState ?? false))
}

function holdsUnknownName(view: DocumentView, first: number, head: number, cover: Cover): boolean {
  for (let at = first; at < head; at += 1)
    if (view.isCapital(at) && view.tokens[at]!.upos === 'PROPN' && cover(at) === undefined) return true
  return false
}

function holdsName(first: number, head: number, cover: Cover): boolean {
  for (let at = first; at <= head; at += 1) if (cover(at) !== undefined) return true
  return false
}

/** "Iranian" of "the Iranian deputy foreign minister", on whichever of its words the parser hangs it. */
function peopleBefore(view: DocumentView, first: number, head: number, cover: Cover): string | null {
  for (let at = first + 1; at < head; at += 1) {
    if (officeAt(view, at)?.lastToken !== head + 1) continue
    const reading = cover(at - 1)?.reading
    return reading?.type === 'state' && reading.via === 'demonym' ? (reading.codes[0] ?? null) : null
  }
  return null
}

/** Modifiers of modifiers belong to the noun's words as well: "External" of "External Affairs ministry". */
function outermost({ tokens, children }: DocumentView, first: number, head: number): number {
  let outer = first
  for (let at = head - 1; at >= outer; at -= 1)
    for (const child of children[at]!)
      if (child < outer && /^(?:amod|compound|flat)/.test(tokens[child]!.deprel)) outer = child
  return outer
}

/** "of Venezuela", "for the ministry", "from Iran". */
function ownsAfter(view: DocumentView, child: number, noun: number, cover: Cover): boolean {
  const { tokens, children, lower, knowledge } = view
  const mark = children[child]!.find((grandchild) => tokens[grandchild]!.deprel === 'case')
  if (mark === undefined) return false
  if (/^(?:of|for|from)$/.test(lower[mark]!)) return true
  // "authorities in Pakistan", "officials in Kyiv", "police in Norway" are those of the state.
  const official =
    (knowledge.title(lower[noun]!)?.standsForState ?? false) ||
    knowledge.stateNoun(lower[noun]!)?.means === 'government' ||
    endsInstitution(view, noun)
  return lower[mark] === 'in' && official && cover(child)?.reading.type === 'state'
}

/** From the first token on without a possessive between: what is before a possessive is the owner's. */
function contiguousFrom({ tokens }: DocumentView, first: number, head: number): number {
  for (let at = head - 1; at >= first; at -= 1) {
    const { upos, deprel, form } = tokens[at]!
    if (
      upos === 'VERB' ||
      upos === 'ADP' ||
      upos === 'PRON' ||
      /^['’]s?$/.test(form) ||
      deprel === 'nmod:poss'
    )
      return at + 1
    if (upos === 'PUNCT' && form !== '-') return at + 1
  }
  return first
}

/** What two are parties to: "the parties to the conflict" are those who fight, as far as the text names them. */
const OF_PARTIES_TO =
  /^(?:conflict|dispute|war|fighting|quarrel|ceasefire|truce|agreement|accord|negotiations|talks)$/

/** "the parties to the pact", "their opposition to war": the words after the noun say which, or that it is a deed. */
function isRestricted({ tokens, children, lower }: DocumentView, head: number): boolean {
  if (!/^(?:parties|opposition)$/.test(lower[head]!)) return false
  return children[head]!.some(
    (child) =>
      child > head &&
      !(lower[head] === 'parties' && OF_PARTIES_TO.test(lower[child]!)) &&
      children[child]!.some((mark) => tokens[mark]!.deprel === 'case' && lower[mark] === 'to'),
  )
}

/** A body of a state whose words end with the token: "foreign ministry", "armed forces". */
function bodyEndingAt(view: DocumentView, first: number, head: number): ReturnType<typeof bodyAfter> {
  for (let at = first; at <= head; at += 1) {
    if (view.tokens[at]!.upos === 'DET') continue
    const body = bodyAfter(view, at, head + 1)
    if (body?.lastToken === head + 1 && (body.institution !== null || at < head)) return body
  }
  return null
}

/** The title whose words end with the token; on demand only one of several words. */
function titleEndingAt(view: DocumentView, first: number, head: number, long = false): TitleWord | null {
  for (let at = first; at <= (long ? head - 1 : head); at += 1) {
    const office = officeAt(view, at)
    if (office?.lastToken === head + 1) return office.value
  }
  return null
}
