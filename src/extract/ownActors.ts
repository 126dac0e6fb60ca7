import type { OwnActor } from '../model/actor.ts'
import { institutionName } from './knowledge/institutions.ts'
import type {
  DemonymUse,
  Institution,
  Knowledge,
  KnowledgeEntry,
  Match,
  Office,
  OfficeHolding,
  OfficeRole,
  Organisation,
  Person,
  State,
  StateEntry,
} from './knowledge/types.ts'

/**
 * General knowledge with a person's own actors over it. Their names count exactly as written and before all others
 * of the same length; an entry that has the name of a known actor takes its place, aliases and all.
 */
export function withOwnActors(knowledge: Knowledge, ownActors: readonly OwnActor[]): Knowledge {
  if (ownActors.length === 0) return knowledge
  const own = ownActors.map(read)
  const entries = new Map<string, KnowledgeEntry[]>()
  for (const { forms } of own)
    for (const entry of forms) entries.set(entry.text, [...(entries.get(entry.text) ?? []), entry])
  const longest = Math.max(...[...entries.keys()].map((text) => splitWords(text).length))
  const states = new Map(own.flatMap(({ state }) => (state === null ? [] : [[state.code, state] as const])))
  const organisations = new Map(
    own.flatMap(({ organisation }) =>
      organisation === null ? [] : [[organisation.name, organisation] as const],
    ),
  )
  const persons = own.flatMap(({ person }) => (person === null ? [] : [person]))
  const replaced = new Set(ownActors.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`))
  const keep = (found: readonly KnowledgeEntry[]): readonly KnowledgeEntry[] =>
    found.filter((entry) => !replaced.has(`${kindOf(entry)} ${nameOf(entry, knowledge).toLowerCase()}`))

  const lookup = (name: string): readonly KnowledgeEntry[] =>
    entries.get(name) ?? keep(knowledge.lookup(name))

  function longestMatch(words: readonly string[], start: number): Match | null {
    const known = knownMatch(words, start)
    for (let end = Math.min(words.length, start + longest); end > start; end -= 1) {
      if (known !== null && known.end > end) return known
      const found = entries.get(joinWords(words.slice(start, end)))
      if (found !== undefined) return { end, entries: found }
    }
    return known
  }

  /** A match whose entries are all replaced is none. */
  function knownMatch(words: readonly string[], start: number): Match | null {
    const match = knowledge.longestMatch(words, start)
    if (match === null) return null
    const kept = keep(match.entries)
    return kept.length === 0 ? null : { end: match.end, entries: kept }
  }

  const ownHolder = (country: string, role: OfficeRole, date: string | null): OfficeHolding | null => {
    const person = persons.find(({ offices }) => offices.some((office) => holds(office, country, role, date)))
    return person === undefined ? null : { person, office: person.offices[0]! }
  }

  /** "The Gondorian military": made once for each state, so that it is one body throughout. */
  const bodies = new Map<string, Organisation>()
  function bodyOf(state: State, institution: Institution): Organisation {
    const name = institutionName(institution, state)
    const known = bodies.get(name)
    if (known !== undefined) return known
    const body: Organisation = { name, aliases: [], kind: institution.kind, country: state.code }
    bodies.set(name, body)
    return body
  }

  const bySurname = (surname: string): readonly Person[] =>
    persons.filter((person) => person.surname === surname || person.aliases.includes(surname))

  return {
    ...knowledge,
    states: [...states.values(), ...knowledge.states.filter(({ code }) => !states.has(code))],
    organisations: [...organisations.values(), ...knowledge.organisations],
    persons: [...persons, ...knowledge.persons],
    get groups() {
      return knowledge.groups
    },
    state: (code) => states.get(code) ?? knowledge.state(code),
    organisation: (name) => organisations.get(name) ?? knowledge.organisation(name),
    lookup,
    lookupAnyCase: (name) => entries.get(name) ?? keep(knowledge.lookupAnyCase(name)),
    longestMatch,
    personsBySurname(surname) {
      const found = bySurname(surname)
      return found.length > 0 ? found : knowledge.personsBySurname(surname)
    },
    likelyBearer(surname, date) {
      const [person, ...others] = bySurname(surname)
      return person !== undefined && others.length === 0 ? person : knowledge.likelyBearer(surname, date)
    },
    surnameAlone(surname) {
      const found = bySurname(surname)
      return found.length === 0 ? knowledge.surnameAlone(surname) : found.length === 1 ? 'telling' : 'shared'
    },
    officeHolder: (country, role, date) =>
      ownHolder(country, role, date) ?? knowledge.officeHolder(country, role, date),
    leader: (country, date) =>
      ownHolder(country, 'head-of-state', date) ??
      ownHolder(country, 'head-of-government', date) ??
      knowledge.leader(country, date),
    institutionOf(country, institution) {
      const state = states.get(country)
      return state === undefined ? knowledge.institutionOf(country, institution) : bodyOf(state, institution)
    },
  }
}

interface OwnEntry {
  readonly forms: readonly KnowledgeEntry[]
  readonly state: State | null
  readonly organisation: Organisation | null
  readonly person: Person | null
}

function read(actor: OwnActor): OwnEntry {
  const none = { state: null, organisation: null, person: null }
  const names = [actor.name, ...actor.aliases]
  if (actor.kind === 'country') {
    const state = stateOf(actor)
    return { ...none, state, forms: names.map((text) => stateEntry(state, text)) }
  }
  if (actor.kind === 'organization') {
    const organisation: Organisation = {
      name: actor.name,
      aliases: actor.aliases,
      kind: 'agency',
      country: actor.country,
    }
    return {
      ...none,
      organisation,
      forms: names.map((text) => ({
        kind: 'organisation',
        text,
        organisation,
        form: 'name',
        ambiguous: null,
      })),
    }
  }
  const person = personOf(actor)
  return {
    ...none,
    person,
    forms: names.map((text) => ({ kind: 'person', text, person, ambiguous: null })),
  }
}

/** A country without a code keeps its name in its place; it then has none in the graph. */
function stateOf({ name, aliases, country }: OwnActor): State {
  const demonyms = aliases.filter((alias) => isDemonym(name, alias))
  return {
    code: country ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    aliases: [],
    demonyms: demonyms.map((text) => ({ text, former: null, uses: usesOf(text) })),
    capitals: aliases.filter((alias) => !demonyms.includes(alias)).map((text) => ({ text, former: null })),
    seats: [],
    status: 'sovereign',
    of: null,
  }
}

function stateEntry({ code, name }: State, text: string): StateEntry {
  const demonym = text !== name && isDemonym(name, text)
  return {
    kind: 'state',
    text,
    code,
    form: text === name ? 'name' : demonym ? 'demonym' : 'metonym',
    via: text === name || demonym ? null : 'seat',
    uses: demonym ? usesOf(text) : [],
    former: null,
    ambiguous: null,
  }
}

/** "Gondorian" and "Gondorians" of "Gondor": the beginning of the name and an ending of peoples. */
const isDemonym = (name: string, alias: string): boolean =>
  !alias.includes(' ') &&
  alias.slice(0, 3) === name.slice(0, 3) &&
  /(?:ans?|ese|ish|is?|ites?|ers?|ic)$/.test(alias) &&
  alias !== name

const usesOf = (text: string): readonly DemonymUse[] =>
  text.endsWith('s') ? ['plural'] : ['adjective', 'singular']

function personOf({ name, aliases, country, role, from, to }: OwnActor): Person {
  const office: Office = { role: officeRole(role), title: role ?? '', country, organisation: null, from, to }
  return {
    name,
    aliases,
    surname: name.split(' ').at(-1) ?? name,
    gender: null,
    offices: country === null && role === null ? [] : [office],
  }
}

const OFFICES: readonly (readonly [RegExp, OfficeRole])[] = [
  [/^(?:president|king|queen|emperor|empress|steward|sultan|emir|head of state)\b/i, 'head-of-state'],
  [/^(?:prime minister|premier|chancellor|head of government)\b/i, 'head-of-government'],
  [/^(?:foreign minister|foreign secretary|secretary of state)\b/i, 'foreign-minister'],
  [/^(?:defen[cs]e (?:minister|secretary))\b/i, 'defence-minister'],
]

const officeRole = (role: string | null): OfficeRole =>
  OFFICES.find(([title]) => role !== null && title.test(role))?.[1] ?? 'other'

const holds = (office: Office, country: string, role: OfficeRole, date: string | null): boolean =>
  office.country === country &&
  office.role === role &&
  (date === null || ((office.from ?? '') <= date && date <= (office.to ?? '9999')))

const kindOf = (entry: KnowledgeEntry): string =>
  entry.kind === 'state' ? 'country' : entry.kind === 'organisation' ? 'organization' : entry.kind

function nameOf(entry: KnowledgeEntry, knowledge: Knowledge): string {
  if (entry.kind === 'state') return knowledge.state(entry.code)?.name ?? entry.text
  if (entry.kind === 'organisation') return entry.organisation.name
  return entry.kind === 'person' ? entry.person.name : entry.place.name
}

/** Words as the tokenizer gives them: hyphens and possessive marks apart. */
const splitWords = (text: string): string[] => text.split(/[\s-]+|(?=['’]s\b)/).filter((word) => word !== '')

const joinWords = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '')
    .replace(/ - /g, '-')
