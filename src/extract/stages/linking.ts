import type { ArticleSource } from '../../model/article.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import { authorCountry } from '../actors/author.ts'
import {
  asSpelledOut,
  bodyNames,
  bodyOf,
  hostAfter,
  ofStateInFocus,
  ownerBefore,
  spelledOut,
  withOwner,
} from '../actors/bodyLinks.ts'
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
import { isOfOtherState } from '../actors/stateOfNamed.ts'
import type { Knowledge, Office, Person } from '../knowledge/types.ts'
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
  const full = spelledOut(mentions)
  const evidence = stateEvidence(mentions)
  for (const mention of mentions) {
    const { reading } = mention
    if (reading.type === 'state')
      links[mention.index] = linkState(mention, reading, roster, evidence, surface(mention))
    else if (reading.type === 'organisation') {
      const owner = ownerBefore(mention, mentions)
      const link = linkBody(
        ofStateInFocus(
          withOwner(asSpelledOut(reading, full), owner, knowledge),
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
    const named = { name: person.cluster.name, office: true, headToken: mention.headToken }
    const served =
      author !== null && !isOfOtherState(named, author, mentions, document, knowledge) ? author : null
    const id = addPerson(person.cluster, roster, knowledge, date, served)
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

/** "Peace and Security Council" of "Peace and Security Council of the African Union". */
const ORGAN =
  /^(\p{Lu}.* (?:Council|Commission|Committee|Assembly|Secretariat|Court|Board)) of (?:the )?\p{Lu}/u

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
  const organ = ORGAN.exec(reading.name)?.[1]
  if (organ !== undefined) roster.alias(actor, organ)
  const short = reading.name.length < organisation.name.length && reading.name === reading.name.toUpperCase()
  const made = reading.institution !== null && reading.known === null
  return {
    actor,
    reason: `${organisation.name} ${made ? 'as a body of its state' : short ? 'by its acronym' : 'by name'}`,
  }
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
  const byAuthor =
    titles.length > 0 && bodies.length === 0 && !titles.every((title) => isForce(title)) ? author : null
  const unions = known?.offices.find(
    ({ organisation }) => organisation === 'European Union' && titles.some((title) => OF_UNION.test(title)),
  )
  if (known !== null && unions !== undefined)
    return roster.person(known.name, null, unions.title, known.gender)
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

/** Offices that only the European Union has. */
const OF_UNION = /\b(?:high representative|foreign policy chief)\b/i

/** Officers may as well be those of the state that a text is about. */
const isForce = (title: string): boolean =>
  /\b(?:general|colonel|admiral|commander|captain|major|marshal|brigadier|chief)\b/i.test(title)

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
