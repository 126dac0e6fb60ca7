import { groupBy } from '../../base/groupBy.ts'
import type { Article } from '../../model/article.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { strandKindOf } from '../../model/relationTypes.ts'
import type { Clock, Selection, TimeChoice } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Band } from './bands.ts'
import type { DaySpan } from './bins.ts'
import { datedOf } from './dated.ts'

/** An article further from all that is told, in days, has no place on the axis. */
const NEAR_DAYS = 31

/** What the axis has to hold: all dated relations of the dossier, and the articles' days beside them. */
export function spansOf(index: GraphIndex, clock: Clock): readonly DaySpan[] {
  const told = index.graph.relations.flatMap((relation) => datedOf(index, relation, clock) ?? [])
  const published = [...articleDays(index).keys()]
    .filter((day) => told.some(({ first, last }) => first - NEAR_DAYS <= day && day <= last + NEAR_DAYS))
    .map((day) => ({ first: day, last: day }))
  return [...told, ...published]
}

/** The articles of the dossier by the day on which they came out. */
export const articleDays = (index: GraphIndex): ReadonlyMap<number, readonly Article[]> => {
  const dated = index.graph.articles.flatMap((article) => {
    const day = article.published === null ? null : isoDay(article.published)
    return day === null ? [] : [{ day, article }]
  })
  return new Map(
    [...groupBy(dated, ({ day }) => day)].map(([day, group]) => [day, group.map(({ article }) => article)]),
  )
}

/** When one line of a pair is picked, what that line stands for. */
export const ofStrand = (relations: readonly Relation[], selection: Selection): readonly Relation[] =>
  selection.kind === 'pair' && selection.strand !== null
    ? relations.filter(({ type }) => strandKindOf(type) === selection.strand)
    : relations

/** Articles whose ticks would touch stand under one tick. */
export interface ArticleTick {
  readonly x: number
  readonly articles: readonly Article[]
}

/** Pixels within which ticks are one. */
const SAME_TICK_PX = 10

export function articleTicks(
  days: ReadonlyMap<number, readonly Article[]>,
  middleOf: (day: number) => number | null,
  width: number,
): readonly ArticleTick[] {
  const ticks: { x: number; articles: Article[] }[] = []
  for (const [day, articles] of [...days].sort(([one], [other]) => one - other)) {
    const x = middleOf(day)
    if (x === null || x < 0 || x > width) continue
    const before = ticks.at(-1)
    if (before && x - before.x < SAME_TICK_PX) before.articles.push(...articles)
    else ticks.push({ x, articles: [...articles] })
  }
  return ticks
}

/** The bands over a span of days, grouped by what they cover. */
export const bandsAt = (bands: readonly Band[], { first, last }: DaySpan): readonly (readonly Band[])[] => [
  ...groupBy(
    bands.filter((band) => band.first <= last && first <= band.last),
    (band) => `${band.first}|${band.last}`,
  ).values(),
]

/** Whether a range lies, in part, on days of which something is told. */
export const isTold = (range: TimeChoice['range'], spans: readonly DaySpan[]): boolean => {
  if (range === null) return true
  const start = isoDay(range.start)!
  const end = isoDay(range.end)!
  return spans.some(({ first, last }) => first <= end && start <= last)
}
