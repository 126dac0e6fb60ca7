import type { ArticleSource } from '../../model/article.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import { authorCountry } from '../actors/author.ts'
import { stateInFocus } from '../actors/focus.ts'
import { narrativeDate } from '../actors/narrativeDate.ts'
import {
  type ClusteredPerson,
  clusterPersons,
  heldNear,
  type PersonCluster,
} from '../actors/personClusters.ts'
import type { OrganisationReading, PersonReading, StateReading } from '../actors/reading.ts'
import { Roster } from '../actors/roster.ts'
import { fold } from '../knowledge/fold.ts'
import type {
  Institution,
  Knowledge,
  Office,
  Organisation,
  OrganisationKind,
  Person,
} from '../knowledge/types.ts'
import type { Links, Mention } from '../results.ts'
import { defineStage } from '../stage.ts'

/** Gives every name its actor; descriptions and pronouns stay open for coreference. */
export const linking = defineStage({
  name: 'linking',
  needs: ['mentions'],
  gives: 'links',
  run: ({ mentions }, { article, document, knowledge }): Links =>
    linkNames(mentions, article, document, knowledge),
})

interface Resolution {
  readonly actor: string
  readonly reason: string
}

/** Links the names of an article. Aliases are the names seen, without descriptions and pronouns. */
export function linkNames(
  mentions: readonly Mention[],
  article: ArticleSource,
  document: AnnotatedDocument,
  knowledge: Knowledge,
): Links {
  const roster = new Roster(knowledge)
  const date = narrativeDate(document, article.published)
  const surface = ({ start, end }: Mention): string => document.text.slice(start, end).replace(/\s+/g, ' ')
  const author = authorCountry(article, knowledge)
  const links = new Array<Resolution | null>(mentions.length).fill(null)

  const bodies = bodyNames(mentions)
  const evidence = stateEvidence(mentions)
  for (const mention of mentions) {
    const { reading } = mention
    if (reading.type === 'state')
      links[mention.index] = linkState(mention, reading, roster, evidence, surface(mention))
    else if (reading.type === 'organisation') {
      const owner = ownerBefore(mention, mentions)
      const link = linkBody(
        ofStateInFocus(
          withOwner(reading, owner, knowledge),
          evidence,
          knowledge,
          () => author ?? stateInFocus(mentions, document, mention.headToken),
        ),
        roster,
        knowledge,
        bodies,
        surface(mention),
      )
      // "Georgia's Defence Ministry" is a name of it as well.
      if (owner !== null && roster.get(link.actor)?.country === owner.reading.codes[0])
        roster.alias(link.actor, surface({ ...mention, start: owner.start }))
      // "the British embassy in Lima".
      const host = reading.institution?.key === 'embassy' ? hostAfter(mention, mentions, document) : null
      if (host !== null) roster.alias(link.actor, surface({ ...mention, end: host.end }))
      links[mention.index] = link
    }
  }

  const persons = mentions.filter(
    (mention): mention is Mention & { reading: PersonReading } => mention.reading.type === 'person',
  )
  const clustered = clusterPersons(
    persons.map(({ reading }) => reading),
    knowledge,
    date,
  )
  persons.forEach((mention, i) => {
    const person = clustered[i]
    if (!person) return
    const id = addPerson(person.cluster, roster, knowledge, date, author)
    roster.alias(id, mention.reading.name)
    roster.alias(id, surface(mention))
    links[mention.index] = { actor: id, reason: personReason(person, mention.reading, roster.get(id)!.name) }
  })

  return {
    actors: roster.actors(),
    actorsOf: links.map((link) => (link === null ? [] : [link.actor])),
    reasons: links.map((link) => link?.reason ?? ''),
  }
}

/** How often each state is named by a form that can mean no other. */
function stateEvidence(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>()
  for (const { reading } of mentions) {
    if (reading.type !== 'state' || reading.codes.length !== 1) continue
    const code = reading.codes[0]!
    evidence.set(code, (evidence.get(code) ?? 0) + 1)
  }
  return evidence
}

const VIA: Readonly<Record<StateReading['via'], string>> = {
  name: 'by name',
  capital: 'by its capital',
  seat: 'by its seat of power',
  demonym: 'by its people',
  government: 'by its government',
  officials: 'by those who speak for it',
  place: 'by a place in it',
}

function linkState(
  mention: Mention,
  reading: StateReading,
  roster: Roster,
  evidence: ReadonlyMap<string, number>,
  surface: string,
): Resolution {
  const code = [...reading.codes].sort((a, b) => (evidence.get(b) ?? 0) - (evidence.get(a) ?? 0))[0]!
  const actor = roster.state(code)
  if (reading.via !== 'place' && (!mention.locative || reading.via === 'name'))
    roster.alias(actor, reading.surface)
  if (reading.via === 'government') roster.alias(actor, surface)
  return { actor, reason: `${roster.get(actor)!.name} ${VIA[reading.via]}` }
}

/** Full names by their acronyms, where the article gives both and general knowledge has neither. */
function bodyNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { reading } of mentions) {
    if (reading.type !== 'organisation' || reading.alias === null) continue
    const [short, full] =
      reading.alias.length < reading.name.length
        ? [reading.alias, reading.name]
        : [reading.name, reading.alias]
    names.set(fold(short), full)
  }
  // "the UN mission" is the one whose host the article names.
  for (const { reading } of mentions) {
    const mission =
      reading.type === 'organisation' ? /^(.* (?:mission|force)) (?:in|to) /.exec(reading.name) : null
    if (mission !== null && reading.type === 'organisation' && !names.has(fold(mission[1]!)))
      names.set(fold(mission[1]!), reading.name)
  }
  return names
}

const SPEAKS_FOR_IT = /(?:official|spokes\p{L}+|diplomat|representative|member|minister)s?$/u

function linkBody(
  reading: OrganisationReading,
  roster: Roster,
  knowledge: Knowledge,
  names: ReadonlyMap<string, string>,
  surface: string,
): Resolution {
  const organisation = bodyOf(reading, knowledge, names)
  const actor = roster.organisation(organisation)
  roster.alias(actor, reading.name)
  if (reading.alias !== null) roster.alias(actor, reading.alias)
  if (!SPEAKS_FOR_IT.test(surface)) roster.alias(actor, surface)
  const short = reading.name.length < organisation.name.length && reading.name === reading.name.toUpperCase()
  const made = reading.institution !== null && reading.known === null
  return {
    actor,
    reason: `${organisation.name} ${made ? 'as a body of its state' : short ? 'by its acronym' : 'by name'}`,
  }
}

type OwningState = Mention & { readonly reading: StateReading }

/** The state named right before: "China's Exim Bank". */
function ownerBefore({ firstToken }: Mention, mentions: readonly Mention[]): OwningState | null {
  const owner = mentions.find(
    (one): one is OwningState => one.lastToken === firstToken - 1 && one.reading.type === 'state',
  )
  return owner ?? null
}

/** The state where something is, named right after it: "in Lima". */
function hostAfter(
  { lastToken }: Mention,
  mentions: readonly Mention[],
  { tokens }: AnnotatedDocument,
): Mention | null {
  if (tokens[lastToken]?.form !== 'in') return null
  return (
    mentions.find(({ firstToken, reading }) => firstToken === lastToken + 1 && reading.type === 'state') ??
    null
  )
}

/** A body of which nothing else is known is that of the state that owns it, and so is one by a common name: "Kenya's Supreme Court". */
function withOwner(
  reading: OrganisationReading,
  owner: OwningState | null,
  knowledge: Knowledge,
): OrganisationReading {
  const country = owner?.reading.codes[0]
  if (country === undefined) return reading
  const institution = institutionNamed(reading, knowledge)
  if (institution !== null && reading.known?.country !== country)
    return { ...reading, known: null, institution, country }
  if (reading.known !== null || reading.country !== null || OF_NO_STATE.test(reading.kind ?? ''))
    return reading
  return { ...reading, country }
}

/** The institution that the whole name is: "Defence Ministry", "Supreme Court". */
function institutionNamed({ name }: OrganisationReading, knowledge: Knowledge): Institution | null {
  const words = name.split(' ')
  const phrase = knowledge.longestInstitution(words, 0)
  return phrase === null || phrase.end < words.length ? null : phrase.value
}

/** "Congress", "the Constitutional Court": without its state a body is that of the state that the passage is about. */
function ofStateInFocus(
  reading: OrganisationReading,
  evidence: ReadonlyMap<string, number>,
  knowledge: Knowledge,
  focus: () => string | null,
): OrganisationReading {
  const { known, country } = reading
  const institution = institutionNamed(reading, knowledge)
  if (institution === null) return reading
  const told = country ?? known?.country ?? null
  if (known === null ? told !== null : told === null || (evidence.get(told) ?? 0) > 0) return reading
  const state = focus()
  return state === null ? reading : { ...reading, known: null, institution, country: state }
}

function bodyOf(
  { known, institution, country, name, kind }: OrganisationReading,
  knowledge: Knowledge,
  names: ReadonlyMap<string, string>,
): Pick<Organisation, 'name' | 'country'> {
  const ofOtherState =
    known !== null && country !== null && known.country !== null && known.country !== country
  if (known !== null && !ofOtherState) return known
  if (institution !== null && country !== null) return knowledge.institutionOf(country, institution)
  const full = names.get(fold(name)) ?? name
  return { name: full, country: country ?? stateInName(full, kind, knowledge) }
}

/** Bodies of several states and movements carry names of states that they do not belong to. */
const OF_NO_STATE = /^(?:igo|bloc|court|armed-group|people)$/

/** "Export-Import Bank of China", "Border Guard Bangladesh": the state whose name a body carries. */
function stateInName(name: string, kind: OrganisationKind | null, knowledge: Knowledge): string | null {
  if (kind !== null && OF_NO_STATE.test(kind)) return null
  const words = name.split(' ')
  for (let i = 0; i < words.length; i += 1) {
    const match = knowledge.longestMatch(words, i)
    const entry = match?.entries.find((one) => one.kind === 'state')
    if (match === null || entry?.kind !== 'state' || entry.form === 'metonym') continue
    const after = words[i - 1] === undefined || words[i - 1] === 'of' || match.end === words.length
    if (after && words.length > 2) return entry.code
  }
  return null
}

function addPerson(
  cluster: PersonCluster,
  roster: Roster,
  knowledge: Knowledge,
  date: string | null,
  author: string | null,
): string {
  const { known, titles, bodies } = cluster
  const office = known === null ? null : officeNamed(known, titles, date, knowledge)
  const told = cluster.countries[0] ?? null
  const ofBody =
    bodies.map((body) => bodyCountry(body, knowledge)).find((country) => country !== null) ?? null
  const byAuthor = titles.length > 0 && bodies.length === 0 ? author : null
  // "the EU's foreign policy chief, X" acts for the Union, whatever X was before.
  const abroad = office?.country != null && told === null && bodies.some((body) => ofNoState(body, knowledge))
  const country = office === null || abroad ? (told ?? ofBody ?? byAuthor) : (office.country ?? null)
  return roster.person(
    known?.name ?? cluster.name,
    country,
    (abroad ? null : office?.title) ?? titles[0] ?? null,
    known?.gender ?? cluster.gender ?? genderOfName(cluster.name, knowledge),
  )
}

/** The office by which the article calls somebody known, if it was held around then; else the one at the date. */
function officeNamed(
  known: Person,
  titles: readonly string[],
  date: string | null,
  knowledge: Knowledge,
): Office | null {
  const atDate = knowledge.officeOf(known, date)
  const named = (office: Office): boolean =>
    titles.some((title) => title.toLowerCase().includes(office.title.toLowerCase()))
  if (atDate === null || named(atDate)) return atDate
  return known.offices.findLast((office) => named(office) && heldNear(office, date, 1)) ?? atDate
}

const bodyCountry = (body: string, knowledge: Knowledge): string | null =>
  knowledge.organisation(body)?.country ?? null

const ofNoState = (body: string, knowledge: Knowledge): boolean => {
  const known = knowledge.organisation(body)
  return known !== null && known.country === null && (known.kind === 'igo' || known.kind === 'bloc')
}

function genderOfName(name: string, knowledge: Knowledge): 'female' | 'male' | null {
  const gender = knowledge.givenName(name.split(' ')[0] ?? '')
  return gender === 'either' ? null : gender
}

function personReason({ how }: ClusteredPerson, { title }: PersonReading, name: string): string {
  const by = how === 'full name' ? 'full name' : title === null ? how : `title and ${how}`
  return `${name} by ${by}`
}
