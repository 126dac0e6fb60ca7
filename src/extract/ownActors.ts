import type { OwnActor } from '../model/actor.ts'
import { institutionName } from './knowledge/institutions.ts'
import type {
  Institution,
  Knowledge,
  KnowledgeEntry,
  Match,
  Office,
  OfficeHolding,
  OfficeRole,
  Organisation,
  Person,
  TitleWord,
} from './knowledge/types.ts'
import { type OwnEntry, readOwnActor } from './ownActorEntries.ts'

/**
 * General knowledge with a person's own actors over it. Their names count exactly as written and before all others
 * of the same length; an entry that has the name of a known actor takes its place, aliases and all.
 */
export function withOwnActors(knowledge: Knowledge, ownActors: readonly OwnActor[]): Knowledge {
  if (ownActors.length === 0) return knowledge
  const own = ownActors.map(readOwnActor)
  const entries = new Map<string, KnowledgeEntry[]>()
  for (const { forms } of own)
    for (const entry of forms) entries.set(entry.text, [...(entries.get(entry.text) ?? []), entry])
  for (const entry of surnamesOf(own, entries, knowledge)) entries.set(entry.text, [entry])
  const titles = titlesOf(ownActors, knowledge)
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

  const holderIn = (country: string, role: OfficeRole, date: string | null): OfficeHolding | null => {
    const person = persons.find(({ offices }) => offices.some((office) => holds(office, country, role, date)))
    return person === undefined ? null : { person, office: person.offices[0]! }
  }

  const made = new Map<string, Organisation>()

  /** "the Gondorian navy": one of two invented states has its name apart from the other's. */
  function institutionOf(country: string, institution: Institution): Organisation {
    const state = states.get(country)
    if (state === undefined) return knowledge.institutionOf(country, institution)
    const name = institutionName(institution, state)
    const body = made.get(name) ?? { name, aliases: [], kind: institution.kind, country }
    made.set(name, body)
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
      holderIn(country, role, date) ?? knowledge.officeHolder(country, role, date),
    leader: (country, date) =>
      holderIn(country, 'head-of-state', date) ??
      holderIn(country, 'head-of-government', date) ??
      knowledge.leader(country, date),
    institutionOf,
    title: (words) => titles.find((title) => title.words.includes(words)) ?? knowledge.title(words),
    longestTitle(words, start) {
      const known = knowledge.longestTitle(words, start)
      const own = titles.map((value) => {
        const end = start + value.words[0]!.split(' ').length
        const here = words.slice(start, end).join(' ').toLowerCase()
        return value.words.includes(here) ? { end, value } : null
      })
      return own.find((phrase) => phrase !== null && phrase.end > (known?.end ?? start)) ?? known
    },
  }
}

/** "Denethor" of "Lord Denethor": a person's last name, where no one and nothing else goes by it. */
function surnamesOf(
  own: readonly OwnEntry[],
  taken: ReadonlyMap<string, unknown>,
  knowledge: Knowledge,
): readonly KnowledgeEntry[] {
  const persons = own.flatMap(({ person }) => (person === null ? [] : [person]))
  return persons
    .filter(({ name, surname }) => {
      const another = persons.some((one) => one.surname === surname && one.name !== name)
      return surname !== name && !another && !taken.has(surname) && knowledge.lookup(surname).length === 0
    })
    .map((person) => ({ kind: 'person', text: person.surname, person, ambiguous: null }))
}

/** Roles that no general knowledge holds, as titles before a name: "Steward", "Supreme Guide". */
function titlesOf(actors: readonly OwnActor[], knowledge: Knowledge): readonly TitleWord[] {
  const roles = actors.flatMap(({ kind, role }) =>
    kind === 'person' && role !== null ? [role.toLowerCase()] : [],
  )
  return [...new Set(roles)]
    .filter((role) => {
      const words = role.split(' ')
      return knowledge.longestTitle(words, 0)?.end !== words.length
    })
    .map((role) => ({
      words: [role],
      what: 'office',
      office: null,
      gender: null,
      beforeName: true,
      standsForState: true,
    }))
}

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
