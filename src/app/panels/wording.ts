import type { Actor, ActorKind } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import { UNSURE_BELOW } from '../../model/dyad.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation, When } from '../../model/relation.ts'
import {
  type RelationClass,
  type RelationType,
  relationTypeInfo,
  type StrandKind,
} from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'
import { type Claim, OWN_VOICE } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { claimOf } from '../state/rules.ts'
import { capitalised, shortName } from './names.ts'

export const CLASS_WORDS: Readonly<Record<RelationClass, string>> = {
  'verbal cooperation': 'Verbal cooperation',
  'material cooperation': 'Material cooperation',
  'verbal conflict': 'Verbal conflict',
  'material conflict': 'Material conflict',
  tie: 'Standing ties',
}

export const SIDE_WORDS: Readonly<Record<StrandKind, string>> = {
  cooperation: 'Cooperation',
  conflict: 'Conflict',
  tie: 'Standing ties',
}

export const CLAIM_WORDS: Readonly<Record<Claim, string>> = {
  actual: 'Said to have happened',
  planned: 'Planned',
  possible: 'Possible',
  denied: 'Denied or negated',
}

/** Of a line with hollow heads. */
export const UNSURE_WORDS = `Confidence below ${UNSURE_BELOW}`

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'People',
  country: 'Countries',
  organization: 'Organisations',
}

export const KIND_WORD: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organisation',
}

/** `1 telling`, `5 tellings`, `1 408 tellings` with a thin space. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')

const DAY_STYLES = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  day: { day: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A `YYYY-MM-DD` date in words; `full` is "1 March 2023", `weekday` "Wed, 1 Mar 2023" without the comma. */
export function formatDay(date: string, style: keyof typeof DAY_STYLES = 'full'): string {
  const day = isoDay(date)
  if (day === null) return date
  return dayFormat(style)
    .format(day * 86_400_000)
    .replace(',', '')
    .replace('Sept', 'Sep')
}

/** Made at the first use of each style: a format costs some thousand times what it costs to use it. */
const dayFormats = new Map<keyof typeof DAY_STYLES, Intl.DateTimeFormat>()

function dayFormat(style: keyof typeof DAY_STYLES): Intl.DateTimeFormat {
  const known = dayFormats.get(style)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', { ...DAY_STYLES[style], timeZone: 'UTC' })
  dayFormats.set(style, format)
  return format
}

/** `27 Feb – 2 Mar 2023`, without saying twice what both ends share. */
export function formatRange(start: string, end: string): string {
  if (start === end) return formatDay(start, 'short')
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  const sameMonth = sameYear && start.slice(0, 7) === end.slice(0, 7)
  return `${formatDay(start, sameMonth ? 'day' : sameYear ? 'dayMonth' : 'short')} – ${formatDay(end, 'short')}`
}

/** When it happened, as precisely as the text says. */
export function formatWhen({ start, end, granularity }: When): string {
  switch (granularity) {
    case 'day':
      return formatDay(start, 'weekday')
    case 'week':
      return `week of ${formatDay(start, 'short')}`
    case 'month':
      return formatDay(start, 'month')
    case 'year':
      return formatDay(start, 'year')
    case 'range':
      return formatRange(start, end)
  }
}

/** How likely the reading is right, as one to five dots. */
export const confidenceDots = (confidence: number): number =>
  Math.min(5, Math.max(1, Math.round(confidence * 5)))

/** "About 7 of 10 such readings are right": the confidence is a likelihood. */
export function confidenceWords(confidence: number): string {
  const tenths = Math.round(confidence * 10)
  if (tenths >= 10) return 'More than 9 of 10 such readings are right'
  if (tenths <= 0) return 'Fewer than 1 of 10 such readings is right'
  return `About ${tenths} of 10 such readings ${tenths === 1 ? 'is' : 'are'} right`
}

/** "CNN · Wed 1 Mar 2023", "CNN · Mon 27 Feb 2023, reported 1 Mar 2023", "CNN · reported 1 Mar 2023". */
export function placeWords({ when }: Pick<Relation, 'when'>, article: Article | undefined): string {
  const published = article?.published ?? null
  const isSameDay = when !== null && when.start === published && when.end === published
  const reported = published && !isSameDay ? `reported ${formatDay(published, 'short')}` : ''
  const dates = [when ? formatWhen(when) : '', reported].filter(Boolean).join(', ')
  return [article?.source, dates].filter(Boolean).join(' · ')
}

/** What holds a telling back from being a plain fact, as it stands in its badges. */
export interface Badge {
  readonly text: string
  readonly meaning: string
  /** The actor on whose word it rests; null in a badge about something else. */
  readonly voice: string | null
}

export function badgesOf(relation: Relation, actors: ReadonlyMap<string, Actor>): readonly Badge[] {
  const badges: Badge[] = []
  if (relation.modality === 'planned')
    badges.push({ text: 'Planned', meaning: 'Told as a plan, not as done', voice: null })
  if (relation.modality === 'possible')
    badges.push({ text: 'Possible', meaning: 'Told as possible, feared, wished or conditional', voice: null })
  if (relation.polarity === 'negative')
    badges.push({ text: 'Denied', meaning: 'The text says that it did not or does not happen', voice: null })
  const speaker = relation.attribution === null ? undefined : actors.get(relation.attribution)
  if (speaker)
    badges.push({
      text: `Claimed by ${shortName(speaker)}`,
      meaning: `It rests on the word of ${speaker.name}, not on the article's own`,
      voice: speaker.id,
    })
  if (relation.when === null)
    badges.push({
      text: 'Undated',
      meaning: 'The sentence does not say when, so it cannot be pinned to the time axis',
      voice: null,
    })
  return badges
}

/** "Xi meets Lukashenko": short names around the phrase. */
export function relationWords(relation: Relation, actors: ReadonlyMap<string, Actor>): string {
  const name = (id: string): string => {
    const actor = actors.get(id)
    return actor ? shortName(actor) : id
  }
  return `${capitalised(name(relation.source))} ${relationTypeInfo(relation.type).phrase} ${name(relation.target)}`
}

/** "meets 5, backs 2; negated: threatens": types by how often they are told, what is negated apart. */
export function typesSummary(relations: readonly Relation[]): string {
  const list = (part: readonly Relation[], numbered: boolean): string =>
    countTypes(part)
      .map(({ type, count }) => `${relationTypeInfo(type).phrase}${numbered && count > 1 ? ` ${count}` : ''}`)
      .join(', ')
  const affirmed = relations.filter(({ polarity }) => polarity === 'positive')
  const negated = relations.filter(({ polarity }) => polarity === 'negative')
  return [list(affirmed, true), negated.length > 0 ? `negated: ${list(negated, true)}` : '']
    .filter(Boolean)
    .join('; ')
}

function countTypes(
  relations: readonly Relation[],
): readonly { readonly type: RelationType; readonly count: number }[] {
  return [...new Set(relations.map(({ type }) => type))]
    .map((type) => ({ type, count: countTellings(relations.filter((relation) => relation.type === type)) }))
    .sort((one, other) => other.count - one.count)
}

/** What the tellings of a pair come to, in a few words; empty when there is nothing plain to say. */
export function pairRemark(relations: readonly Relation[]): string {
  const events = relations.filter(({ type }) => relationTypeInfo(type).class !== 'tie')
  if (events.length === 0) return relations.length === 0 ? '' : 'a standing tie, no event'
  const claims = new Set(events.map(claimOf))
  if (claims.size === 1) {
    if (claims.has('denied')) return 'all of it negated'
    if (claims.has('possible')) return 'all of it only possible'
    if (claims.has('planned')) return 'all of it only planned'
  }
  const affirmed = events.filter(({ polarity }) => polarity === 'positive')
  const verbal = affirmed.filter(({ type }) => relationTypeInfo(type).class.startsWith('verbal')).length
  const actualDeeds = affirmed.some(
    ({ type, modality }) => relationTypeInfo(type).class.startsWith('material') && modality === 'actual',
  )
  if (verbal === affirmed.length) return 'all talk, no deeds'
  if (verbal === 0) return 'deeds, no talk'
  return actualDeeds ? '' : 'talk, and deeds only planned or possible'
}

/** The voice facet's words: the article's own, with the outlet's name when there is but one. */
export function voiceWords(voice: string, { actors, graph }: GraphIndex): string {
  if (voice !== OWN_VOICE) {
    const actor = actors.get(voice)
    return `Claimed by ${actor ? shortName(actor) : voice}`
  }
  const sources = new Set(graph.articles.map(({ source }) => source))
  const [source] = sources
  if (sources.size === 1 && source) return `${source}’s own voice`
  return graph.articles.length === 1 ? 'The article’s own voice' : 'The articles’ own voice'
}

/** "1 article · CNN · 1 March 2023", "34 articles · CNN, Reuters and 3 more · 2 Jan – 4 May 2024". */
export function dossierLine({ articles }: Pick<GraphIndex['graph'], 'articles'>): string {
  const sources = [...new Set(articles.flatMap(({ source }) => (source ? [source] : [])))]
  const dates = articles.flatMap(({ published }) => (published ? [published] : [])).sort()
  const first = dates[0]
  const last = dates.at(-1)
  return [
    counted(articles.length, 'article'),
    sources.length > 3
      ? `${sources.slice(0, 2).join(', ')} and ${sources.length - 2} more`
      : sources.join(', '),
    first === undefined || last === undefined
      ? ''
      : first === last
        ? formatDay(first)
        : formatRange(first, last),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A title short enough for the page's head: up to the first clause that a reader could stop at. */
export function shortTitle(title: string, limit = 34): string {
  if (title.length <= limit) return title
  const clause = /^(.{12,}?)(?:,| – | — |: |; | as | after | amid | while | over | before )/.exec(title)?.[1]
  if (clause && clause.length <= limit) return clause
  return `${title.slice(0, title.lastIndexOf(' ', limit - 1))}…`
}
