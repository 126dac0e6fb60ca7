import type { Actor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import { type Dyad, dyadId, foldDyads, foldStrands, type Strand } from '../../model/dyad.ts'
import type { Graph } from '../../model/graph.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { markCopies } from '../../model/telling.ts'
import { foldText } from './foldText.ts'

/** A graph with the look-ups that every view needs; made once per graph. */
export interface GraphIndex {
  readonly graph: Graph
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, Article>
  readonly relations: ReadonlyMap<string, Relation>
  /** Strands and dyads of the whole graph, all time, nothing filtered: what layout and fading rest on. */
  readonly strands: readonly Strand[]
  readonly dyads: ReadonlyMap<string, Dyad>
  /** Actors in at least one relation, most mentioned first: what the canvas shows. */
  readonly drawnActors: readonly Actor[]
  /** Per relation id: folded words of its sentence and of its actors' names, for the text filter. */
  readonly searchTexts: ReadonlyMap<string, string>
  /** Days since 1970 of the earliest and latest dated relation or article; null when nothing is dated. */
  readonly days: { readonly first: number; readonly last: number } | null
  /** The graph that this one folds by country; null when this one is not folded. */
  readonly unfolded: GraphIndex | null
  /** In a folded graph, the id of the country under which a person or body is drawn; empty otherwise. */
  readonly homes: ReadonlyMap<string, string>
}

export function indexGraph(plain: Graph): GraphIndex {
  const graph = markCopies(plain)
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]))
  const articles = new Map(graph.articles.map((article) => [article.id, article]))
  const inRelation = new Set(graph.relations.flatMap(({ source, target }) => [source, target]))
  return {
    graph,
    actors,
    articles,
    relations: new Map(graph.relations.map((relation) => [relation.id, relation])),
    strands: foldStrands(graph.relations),
    dyads: new Map(foldDyads(graph.relations).map((dyad) => [dyad.id, dyad])),
    drawnActors: graph.actors
      .filter(({ id }) => inRelation.has(id))
      .sort((one, other) => other.mentions.length - one.mentions.length || (one.id < other.id ? -1 : 1)),
    searchTexts: new Map(
      graph.relations.map((relation) => [relation.id, searchTextOf(relation, actors, articles)]),
    ),
    days: daySpan(graph),
    unfolded: null,
    homes: new Map(),
  }
}

/** The pair of a relation, as `dyadId` names it. */
export const pairOf = ({ source, target }: Pick<Relation, 'source' | 'target'>): string =>
  dyadId(source, target)

function searchTextOf(
  { source, target, evidence }: Relation,
  actors: ReadonlyMap<string, Actor>,
  articles: ReadonlyMap<string, Article>,
): string {
  const names = [source, target].flatMap((id) => {
    const actor = actors.get(id)
    return actor ? [actor.name, ...actor.aliases] : []
  })
  const sentence =
    articles.get(evidence.article)?.text.slice(evidence.sentence.start, evidence.sentence.end) ?? ''
  return foldText([sentence, ...names].join('\n'))
}

function daySpan(graph: Graph): GraphIndex['days'] {
  const days = [
    ...graph.relations.flatMap(({ when }) => (when ? [when.start, when.end] : [])),
    ...graph.articles.flatMap(({ published }) => (published ? [published] : [])),
  ].flatMap((date) => isoDay(date) ?? [])
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) }
}
