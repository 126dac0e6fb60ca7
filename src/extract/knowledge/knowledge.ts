import { once } from '../../base/once.ts'
import { phrasesOf } from './collections.ts'
import { parseCommonSurnames } from './commonSurnames.ts'
import { fold } from './fold.ts'
import { bySurname, Forms } from './forms.ts'
import { parseGivenNames } from './givenNames.ts'
import { parseGroupNouns } from './groupNouns.ts'
import { parseGroups } from './groups.ts'
import { institutionName, parseInstitutions } from './institutions.ts'
import { parseLeadership } from './leadership.ts'
import { NameOrigins } from './nameOrigins.ts'
import { parsePersons } from './officeHolders.ts'
import { officeTables } from './offices/tables.ts'
import { parseOrganisations } from './organisations.ts'
import { parsePeopleNouns } from './peopleNouns.ts'
import { parsePlaces } from './places.ts'
import { parseStates } from './states.ts'
import { firstDay, heldOn, holderOn, holdingsOf, middleDay, within } from './tenure.ts'
import { parseBodyNouns, parseStateNouns, parseTitles } from './titles.ts'
import type {
  CountryCode,
  Institution,
  Knowledge,
  Office,
  OfficeHolding,
  OfficeRole,
  Organisation,
  Person,
} from './types.ts'

export type { Knowledge } from './types.ts'

/** Titles of those who lead a body, as against its envoys and spokesmen. */
const headOfBody =
  /^(?:Secretary[- ]General|President|Director[- ]General|(?:Executive|Managing) Director|Chair(?:person|man)|Commissioner-General|Commission President|High (?:Representative|Commissioner for .+)|Chief Prosecutor|Leader|Commander|Administrator|Executive Secretary)$/

const NO_PERSONS: readonly Person[] = []
const NO_HOLDINGS: readonly OfficeHolding[] = []

const rank: Readonly<Record<OfficeRole, number>> = {
  'head-of-state': 0,
  'head-of-government': 1,
  'foreign-minister': 2,
  'defence-minister': 3,
  other: 4,
}

/**
 * The tables and their indexes. The call itself costs nothing: each table is read when it is first asked for (all of
 * them together take some tens of milliseconds). Make one and hand it on.
 */
export function buildKnowledge(): Knowledge {
  const states = once(parseStates)
  const organisations = once(parseOrganisations)
  const places = once(parsePlaces)
  const persons = once(() => parsePersons(officeTables))
  const statesByCode = once(() => new Map(states().map((state) => [state.code, state])))
  const organisationsByName = once(
    () => new Map(organisations().map((organisation) => [organisation.name, organisation])),
  )
  const forms = once(() => new Forms(states(), organisations(), places(), persons()))
  const surnames = once(() => bySurname(persons()))
  const holdings = once(() => holdingsOf(persons()))
  const titles = once(() => phrasesOf(parseTitles(), (title) => title.words))
  const institutionTable = once(parseInstitutions)
  const institutions = once(() => phrasesOf(institutionTable(), (institution) => institution.phrases))
  const institutionsByKey = once(() => new Map(institutionTable().map((one) => [one.key, one])))
  const groupNouns = once(() => phrasesOf(parseGroupNouns(), (noun) => noun.words))
  const peopleNouns = once(() => phrasesOf(parsePeopleNouns(), (noun) => noun.phrases))
  const stateNouns = once(() => phrasesOf(parseStateNouns(), (noun) => noun.words))
  const bodyNouns = once(() => phrasesOf(parseBodyNouns(), (noun) => noun.words))
  const givenNames = once(parseGivenNames)
  const origins = once(() => new NameOrigins(persons()))
  const commonNames = once(parseCommonSurnames)
  const leaderships = once(parseLeadership)
  const groups = once(parseGroups)
  const groupsByName = once(() => phrasesOf(groups(), (group) => [group.name, ...group.adjectives]))
  const madeInstitutions = new Map<string, Organisation>()

  const officeHolder: Knowledge['officeHolder'] = (country, role, date) =>
    holderOn(holdings().get(`${country} ${role}`) ?? NO_HOLDINGS, date)

  function surnameAlone(surname: string): 'telling' | 'shared' | 'common' {
    const key = fold(surname)
    if (commonNames().has(key) || givenNames().has(key) || forms().inCase(surname).length > 0) return 'common'
    return (surnames().get(key) ?? NO_PERSONS).length > 1 ? 'shared' : 'telling'
  }

  function officeOf(person: Person, date: string | null): Office | null {
    const { offices } = person
    const day = date === null ? null : middleDay(date)
    const held = offices.filter((office) => (day === null ? office.to === null : heldOn(office, day)))
    const highest = Math.min(...held.map((office) => rank[office.role]))
    const current = held.findLast((office) => rank[office.role] === highest)
    const before = day === null ? offices.at(-1) : offices.findLast((office) => firstDay(office.from) <= day)
    return current ?? before ?? offices[0] ?? null
  }

  function likelyBearer(surname: string, date: string | null): Person | null {
    const bearers = surnames().get(fold(surname)) ?? NO_PERSONS
    const day = date === null ? null : middleDay(date)
    const inOffice = bearers.filter((person) =>
      person.offices.some((office) => (day === null ? office.to === null : heldOn(office, day))),
    )
    const candidates = inOffice.length > 0 ? inOffice : bearers
    const rankOf = (person: Person): number => rank[officeOf(person, date)?.role ?? 'other']
    const highest = Math.min(...candidates.map(rankOf))
    const likely = candidates.filter((person) => rankOf(person) === highest)
    // Of two that are alike, the one who has been there longer is the better known.
    const since = (person: Person): string => firstDay(officeOf(person, date)?.from ?? null)
    const first = likely.map(since).sort()[0]
    const longest = likely.filter((person) => since(person) === first)
    return longest.length === 1 ? (longest[0] ?? null) : null
  }

  function leader(country: CountryCode, date: string | null): OfficeHolding | null {
    for (const rule of leaderships()) {
      if (rule.country !== country || !within(rule.years, date)) continue
      if (rule.title === null) {
        return officeHolder(country, rule.role, date) ?? officeHolder(country, 'head-of-state', date)
      }
      const titled = (holdings().get(`${country} other`) ?? NO_HOLDINGS).filter(
        ({ office }) => office.title === rule.title,
      )
      const holder = holderOn(titled, date)
      if (holder !== null) return holder
    }
    return officeHolder(country, 'head-of-state', date) ?? officeHolder(country, 'head-of-government', date)
  }

  function institutionOf(country: CountryCode, institution: Institution): Organisation {
    const named = organisationsByName().get(institution.named.get(country) ?? '')
    if (named !== undefined) return named
    const state = statesByCode().get(country)
    const name = state === undefined ? institution.key : institutionName(institution, state)
    const made = madeInstitutions.get(name) ?? { name, aliases: [], kind: institution.kind, country }
    madeInstitutions.set(name, made)
    return made
  }

  return {
    get states() {
      return states()
    },
    get organisations() {
      return organisations()
    },
    get places() {
      return places()
    },
    get persons() {
      return persons()
    },
    state: (code) => statesByCode().get(code) ?? null,
    organisation: (name) => organisationsByName().get(name) ?? null,
    lookup: (name) => forms().inCase(name),
    lookupAnyCase: (name) => forms().anyCase(name),
    longestMatch: (words, start) => forms().longestMatch(words, start),
    surnameAlone,
    personsBySurname: (surname) => surnames().get(fold(surname)) ?? NO_PERSONS,
    officeHolder,
    officeHolders(country, date) {
      const found = new Map<string, OfficeHolding>()
      const day = date === null ? null : middleDay(date)
      for (const holding of holdings().get(country) ?? NO_HOLDINGS) {
        const { office } = holding
        if (day === null ? office.to === null : heldOn(office, day))
          found.set(`${office.role} ${office.title}`, holding)
      }
      return [...found.values()]
    },
    bodyHolder(organisation, title, date) {
      const all = holdings().get(`@${organisation}`) ?? NO_HOLDINGS
      return holderOn(
        all.filter(({ office }) => (title === null ? headOfBody.test(office.title) : office.title === title)),
        date,
      )
    },
    officeOf,
    likelyBearer,
    leader,
    institutionOf,
    longestInstitution: (words, start) => institutions().longest(words, start),
    longestGroupNoun: (words, start) => groupNouns().longest(words, start),
    longestPeopleNoun: (words, start) => peopleNouns().longest(words, start),
    institution: (key) => institutionsByKey().get(key) ?? null,
    longestTitle: (words, start) => titles().longest(words, start),
    title: (words) => titles().get(words),
    stateNoun: (word) => stateNouns().get(word),
    bodyNoun: (words) => bodyNouns().get(words),
    fitOfName: (name, country) => origins().likelihood(name, country),
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
