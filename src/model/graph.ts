import * as z from 'zod/mini'
import { type Actor, actorSchema } from './actor.ts'
import { type Article, articleSchema } from './article.ts'
import { type Relation, relationSchema } from './relation.ts'

export const GRAPH_SCHEMA = 'diplomacy-graph/1'

export interface Graph {
  readonly schema: typeof GRAPH_SCHEMA
  readonly articles: readonly Article[]
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
}

const graphShape = z.object({
  schema: z.literal(GRAPH_SCHEMA),
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  relations: z.array(relationSchema),
})

/** The whole graph: shapes, and that every id that is referred to exists and every span lies in its text. */
export const graphSchema: z.ZodMiniType<Graph> = graphShape.check((context) => {
  const { articles, actors, relations } = context.value
  const lengths = new Map(articles.map((article) => [article.id, article.text.length]))
  const actorIds = new Set(actors.map((actor) => actor.id))
  const complain = (path: (string | number)[], message: string, input: unknown): void => {
    context.issues.push({ code: 'custom', path, message, input })
  }
  if (lengths.size !== articles.length)
    complain(['articles'], 'articles with ids of their own', articles.length)
  if (actorIds.size !== actors.length) complain(['actors'], 'actors with ids of their own', actors.length)
  actors.forEach((actor, i) => {
    actor.mentions.forEach((mention, j) => {
      if (mention.end > (lengths.get(mention.article) ?? -1))
        complain(['actors', i, 'mentions', j], 'a span inside an article of this graph', mention)
    })
  })
  relations.forEach((relation, i) => {
    const at = ['relations', i]
    for (const end of ['source', 'target', 'attribution'] as const) {
      const id = relation[end]
      if (id !== null && !actorIds.has(id)) complain([...at, end], 'the id of an actor of this graph', id)
    }
    const length = lengths.get(relation.evidence.article) ?? -1
    for (const part of ['sentence', 'trigger', 'source', 'target'] as const) {
      if (relation.evidence[part].end > length)
        complain([...at, 'evidence', part], 'a span inside an article of this graph', relation.evidence[part])
    }
  })
})
