import { parseAmbiguities } from './ambiguous.ts'
import { agreesInCase, caseWords, fold } from './fold.ts'
import { parseGivenNames } from './givenNames.ts'
import { parseGroups } from './groups.ts'
import { institutionName, parseInstitutions } from './institutions.ts'
import { parseLeadership } from './leadership.ts'
import { parsePersons } from './officeHolders.ts'
import { officeTables } from './offices/tables.ts'
import { parseOrganisations } from './organisations.ts'
import { parsePlaces } from './places.ts'
import { parseStates } from './states.ts'
import { parseBodyNouns, parseStateNouns, parseTitles } from './titles.ts'
import type {
  CountryCode,
  Institution,
  Knowledge,
  KnowledgeEntry,
  Match,
  NamedForm,
  Office,
  OfficeHolding,
  Organisation,
  Person,
  Phrase,
  StateEntry,
  YearRange,
} from './types.ts'

const NO_ENTRIES: readonly KnowledgeEntry[] = []
const NO_PERSONS: readonly Person[] = []

export type { Knowledge } from './types.ts'

/** The first day that an office's `from` can mean; one that is unknown sorts before all. */
const firstDay = (date: string | null): string => (date === null ? '' : date.padEnd(10, '-01'))
const lastDay = (date: string | null): string => (date === null ? '9999' : date.padEnd(10, '-31'))
/** A year or a month is asked about by its middle. */
const middleDay = (date: string): string =>
  date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date

const heldOn = (office: Office, day: string): boolean =>
  firstDay(office.from) <= day && day <= lastDay(office.to)

/** The holdings are in the order of their beginnings, so the last that fits is the newest: it wins on a day of handover. */
function holderOn(holdings: readonly OfficeHolding[], date: string | null): OfficeHolding | null {
  if (date === null) return holdings.at(-1) ?? null
  const day = middleDay(date)
  return holdings.findLast(({ office }) => heldOn(office, day)) ?? null
}

class Grouped<Value> {
  readonly #groups = new Map<string, Value[]>()

  add(key: string, value: Value): void {
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, [value])
    else if (!group.includes(value)) group.push(value)
  }

  get(key: string): readonly Value[] | undefined {
    return this.#groups.get(key)
  }

  keys(): Iterable<string> {
    return this.#groups.keys()
  }

  values(): Iterable<Value[]> {
    return this.#groups.values()
  }
}

/** "al-Assad" is "Assad" as well, "von der Leyen" "Leyen". */
const particle = /^(?:al|el|ul|ash|as|ad|an|bin|ben|van|von|der|den|de|da|di|du|dos|del|la|le|of) /

function surnameKeys(person: Person): string[] {
  const keys: string[] = []
  for (const name of [person.surname, ...person.aliases.filter((alias) => !alias.includes(' '))]) {
    let key = fold(name)
    keys.push(key)
    while (particle.test(key)) {
      key = key.replace(particle, '')
      keys.push(key)
    }
  }
  return keys
}

/** Computes at the first call and keeps the result. */
function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** The values of phrases in lower case, found longest first. */
class Phrases<Value> {
  readonly #values = new Map<string, Value>()
  #longest = 1

  add(phrase: string, value: Value): void {
    const key = fold(phrase)
    if (!this.#values.has(key)) this.#values.set(key, value)
    this.#longest = Math.max(this.#longest, key.split(' ').length)
  }

  get(phrase: string): Value | null {
    return this.#values.get(fold(phrase)) ?? null
  }

  longest(words: readonly string[], start: number): Phrase<Value> | null {
    const key: string[] = []
    let best: Phrase<Value> | null = null
    for (let end = start; end < words.length; end += 1) {
      const parts = caseWords(words[end] ?? '')
      if (parts.length === 0) continue
      key.push(...parts)
      if (key.length > this.#longest) break
      const value = this.#values.get(key.join(' ').toLowerCase())
      if (value !== undefined) best = { end: end + 1, value }
    }
    return best
  }
}

function phrasesOf<Value>(
  rows: readonly Value[],
  wordsOf: (row: Value) => readonly string[],
): Phrases<Value> {
  const phrases = new Phrases<Value>()
  for (const row of rows) for (const word of wordsOf(row)) phrases.add(word, row)
  return phrases
}

const within = (years: YearRange | null, date: string | null): boolean => {
  if (years === null) return true
  if (date === null) return years.to === null
  const year = Number(date.slice(0, 4))
  return (years.from ?? -Infinity) <= year && year <= (years.to ?? Infinity)
}

/** Reads the tables and indexes them. It costs some milliseconds: call it once and hand the result on. */
export function buildKnowledge(): Knowledge {
  const states = parseStates()
  const organisations = parseOrganisations()
  const places = parsePlaces()
  const persons = parsePersons(officeTables)
  const ambiguous = parseAmbiguities()

  const statesByCode = new Map(states.map((state) => [state.code, state]))
  const organisationsByName = new Map(organisations.map((organisation) => [organisation.name, organisation]))
  const entries = new Grouped<KnowledgeEntry>()
  const bySurname = new Grouped<Person>()
  const holdings = new Grouped<OfficeHolding>()

  const addEntry = (key: string, entry: KnowledgeEntry): void => entries.add(key, entry)

  for (const state of states) {
    const add = (
      { text, former }: NamedForm,
      form: StateEntry['form'],
      via: StateEntry['via'] = null,
      uses: StateEntry['uses'] = [],
    ): void => {
      const key = fold(text)
      // A name that is an adjective as well ("Lao"), or the same with dots ("U.S."), is one entry.
      if (entries.get(key)?.some((entry) => entry.kind === 'state' && entry.code === state.code)) return
      addEntry(key, {
        kind: 'state',
        code: state.code,
        form,
        via,
        uses,
        former,
        text,
        ambiguous: ambiguous.get(key) ?? null,
      })
    }
    add({ text: state.name, former: null }, 'name')
    for (const alias of state.aliases) add(alias, 'name')
    for (const demonym of state.demonyms) add(demonym, 'demonym', null, demonym.uses)
    for (const capital of state.capitals) add(capital, 'metonym', 'capital')
    for (const seat of state.seats) add(seat, 'metonym', 'seat')
  }
  for (const organisation of organisations) {
    for (const text of [organisation.name, ...organisation.aliases]) {
      const key = fold(text)
      const form = organisation.name === 'European Union' && text === 'Brussels' ? 'metonym' : 'name'
      addEntry(key, { kind: 'organisation', organisation, form, text, ambiguous: ambiguous.get(key) ?? null })
    }
  }
  for (const place of places) {
    for (const text of [place.name, ...place.aliases]) {
      const key = fold(text)
      addEntry(key, { kind: 'place', place, text, ambiguous: ambiguous.get(key) ?? null })
    }
  }
  for (const person of persons) {
    for (const text of [person.name, ...person.aliases]) {
      const key = fold(text)
      if (key.includes(' '))
        addEntry(key, { kind: 'person', person, text, ambiguous: ambiguous.get(key) ?? null })
    }
    for (const key of surnameKeys(person)) bySurname.add(key, person)
    for (const office of person.offices) {
      const holding = { person, office }
      if (office.country !== null) {
        holdings.add(`${office.country} ${office.role}`, holding)
        holdings.add(office.country, holding)
      }
      if (office.organisation !== null) holdings.add(`@${office.organisation}`, holding)
    }
  }
  for (const group of holdings.values()) {
    group.sort((a, b) => (firstDay(a.office.from) < firstDay(b.office.from) ? -1 : 1))
  }

  /** The greatest number of words of a form, by its first word. */
  const longest = new Map<string, number>()
  for (const key of entries.keys()) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length)
  }

  const lookupAnyCase = (name: string): readonly KnowledgeEntry[] => entries.get(fold(name)) ?? NO_ENTRIES
  const inCase = (found: readonly KnowledgeEntry[], surface: string): readonly KnowledgeEntry[] => {
    const fitting = found.filter((entry) => agreesInCase(entry.text, surface))
    return fitting.length === found.length ? found : fitting
  }

  function longestMatch(words: readonly string[], start: number): Match | null {
    const first = caseWords(words[start] ?? '')
    const head = first[0]?.toLowerCase()
    const limit = head === undefined || head === 'the' ? 0 : (longest.get(head) ?? 0)
    if (limit === 0) return null
    const key: string[] = []
    let best: Match | null = null
    for (let end = start; end < words.length; end += 1) {
      const word = words[end] ?? ''
      const parts = caseWords(word)
      if (parts.length === 0) {
        // A comma ends a name, save that of the American capital.
        if (word === ',' && !/^d\.?c\.?$/i.test(words[end + 1] ?? '')) break
        continue
      }
      key.push(...parts)
      if (key.length > limit) break
      const found = entries.get(key.join(' ').toLowerCase())
      if (found === undefined) continue
      const fitting = inCase(found, key.join(' '))
      if (fitting.length > 0) best = { end: end + 1, entries: fitting }
    }
    return best
  }

  const titles = once(() => phrasesOf(parseTitles(), (title) => title.words))
  const institutions = once(() => phrasesOf(parseInstitutions(), (institution) => institution.phrases))
  const stateNouns = once(() => phrasesOf(parseStateNouns(), (noun) => noun.words))
  const bodyNouns = once(() => phrasesOf(parseBodyNouns(), (noun) => noun.words))
  const givenNames = once(parseGivenNames)
  const leaderships = once(parseLeadership)
  const groups = once(parseGroups)
  const groupsByName = once(() => phrasesOf(groups(), (group) => [group.name, ...group.adjectives]))
  const madeInstitutions = new Map<string, Organisation>()

  const officeHolder: Knowledge['officeHolder'] = (country, role, date) =>
    holderOn(holdings.get(`${country} ${role}`) ?? [], date)

  function leader(country: CountryCode, date: string | null): OfficeHolding | null {
    for (const rule of leaderships()) {
      if (rule.country !== country || !within(rule.years, date)) continue
      if (rule.title === null) return officeHolder(country, rule.role, date)
      const titled = (holdings.get(`${country} other`) ?? []).filter(
        ({ office }) => office.title === rule.title,
      )
      const holder = holderOn(titled, date)
      if (holder !== null) return holder
    }
    return officeHolder(country, 'head-of-state', date)
  }

  function institutionOf(country: CountryCode, institution: Institution): Organisation {
    const named = organisationsByName.get(institution.named.get(country) ?? '')
    if (named !== undefined) return named
    const state = statesByCode.get(country)
    const name = state === undefined ? institution.key : institutionName(institution, state)
    const made = madeInstitutions.get(name) ?? { name, aliases: [], kind: institution.kind, country }
    madeInstitutions.set(name, made)
    return made
  }

  return {
    states,
    organisations,
    places,
    persons,
    state: (code: CountryCode) => statesByCode.get(code) ?? null,
    organisation: (name) => organisationsByName.get(name) ?? null,
    lookup: (name) => inCase(lookupAnyCase(name), name),
    lookupAnyCase,
    longestMatch,
    personsBySurname: (surname) => bySurname.get(fold(surname)) ?? NO_PERSONS,
    officeHolder,
    officeHolders(country, date) {
      const found = new Map<string, OfficeHolding>()
      const day = date === null ? null : middleDay(date)
      for (const holding of holdings.get(country) ?? []) {
        const { office } = holding
        if (day === null ? office.to === null : heldOn(office, day))
          found.set(`${office.role} ${office.title}`, holding)
      }
      return [...found.values()]
    },
    bodyHolder(organisation, title, date) {
      const all = holdings.get(`@${organisation}`) ?? []
      return holderOn(title === null ? all : all.filter(({ office }) => office.title === title), date)
    },
    officeOf(person, date) {
      if (date === null) return person.offices.at(-1) ?? null
      const day = middleDay(date)
      const current = person.offices.findLast((office) => heldOn(office, day))
      const before = person.offices.findLast((office) => firstDay(office.from) <= day)
      return current ?? before ?? person.offices[0] ?? null
    },
    leader,
    institutionOf,
    longestInstitution: (words, start) => institutions().longest(words, start),
    longestTitle: (words, start) => titles().longest(words, start),
    title: (words) => titles().get(words),
    stateNoun: (word) => stateNouns().get(word),
    bodyNoun: (words) => bodyNouns().get(words),
    givenName: (word) => givenNames().get(fold(word)) ?? null,
    get groups() {
      return groups()
    },
    group: (name) => groupsByName().get(name),
    isMember(country, group, date) {
      const years = group.members.get(country)
      return years !== undefined && within(years, date)
    },
  }
}
