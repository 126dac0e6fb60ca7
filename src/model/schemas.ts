import * as z from 'zod/mini'
import { ACTOR_KINDS, type Actor, MENTION_FORMS, type OwnActor } from './actor.ts'
import type { Article } from './article.ts'
import { GRAPH_SCHEMA, type Graph } from './graph.ts'
import { isoDay } from './isoDate.ts'
import { CUE_KINDS, GRANULARITIES, MODALITIES, POLARITIES, type Relation, WHY_PARTS } from './relation.ts'
import { RELATION_TYPE_NAMES, type RelationType } from './relationTypes.ts'
import type { Span } from './span.ts'

/*
 * The records of this folder as schemas, for what enters from outside. Apart from the records themselves: the page draws its own
 * graph without the code that checks other people's.
 */

/** A calendar day as `YYYY-MM-DD` that exists. */
const isoDateSchema = z
  .string()
  .check(z.refine((date) => isoDay(date) !== null, 'a calendar day as YYYY-MM-DD'))

const offset = z.int().check(z.nonnegative())

export const spanSchema: z.ZodMiniType<Span> = z.readonly(
  z
    .object({ start: offset, end: offset })
    .check(z.refine((span) => span.end >= span.start, 'a span that ends at or after its start')),
)

const articleSchema: z.ZodMiniType<Article> = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  published: z.nullable(isoDateSchema),
  source: z.nullable(z.string()),
  url: z.nullable(z.string()),
  text: z.string(),
  sentences: z.array(spanSchema),
})

const countryCode = z.string().check(z.regex(/^[A-Z]{3}$/, 'a country code of three capitals'))

const actorSchema: z.ZodMiniType<Actor> = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(ACTOR_KINDS),
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  country: z.nullable(countryCode),
  role: z.nullable(z.string()),
  mentions: z.array(
    z.object({
      article: z.string(),
      start: offset,
      end: offset,
      form: z.enum(MENTION_FORMS),
    }),
  ),
})

export const ownActorsSchema: z.ZodMiniType<readonly OwnActor[]> = z.array(
  z.strictObject({
    kind: z.enum(ACTOR_KINDS),
    name: z.string().check(z.minLength(1)),
    aliases: z._default(z.array(z.string().check(z.minLength(1))), []),
    country: z._default(z.nullable(countryCode), null),
    role: z._default(z.nullable(z.string()), null),
    from: z._default(z.nullable(isoDateSchema), null),
    to: z._default(z.nullable(isoDateSchema), null),
  }),
)

const whenSchema = z
  .object({
    start: isoDateSchema,
    end: isoDateSchema,
    granularity: z.enum(GRANULARITIES),
    text: z.nullable(z.string()),
    basis: z.enum(['stated', 'document']),
  })
  .check(z.refine((when) => when.start <= when.end, 'a time that ends at or after its start'))

const cueSchema = z.object({
  start: offset,
  end: offset,
  kind: z.enum(CUE_KINDS),
})

const relationSchema: z.ZodMiniType<Relation> = z.object({
  id: z.string().check(z.minLength(1)),
  source: z.string(),
  target: z.string(),
  type: z.enum(RELATION_TYPE_NAMES as [RelationType, ...RelationType[]]),
  mode: z._default(z.nullable(z.string()), null),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  attribution: z.nullable(z.string()),
  when: z.nullable(whenSchema),
  intensity: z.number().check(z.gte(-10), z.lte(10)),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  evidence: z.object({
    article: z.string(),
    sentence: spanSchema,
    trigger: spanSchema,
    source: spanSchema,
    target: spanSchema,
    time: z._default(z.nullable(spanSchema), null),
    cues: z._default(z.array(cueSchema), []),
  }),
  why: z._default(
    z.object({
      rule: z.string(),
      path: z.string(),
      notes: z.array(z.object({ part: z.enum(WHY_PARTS), text: z.string() })),
    }),
    { rule: 'imported', path: '', notes: [] },
  ),
})

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
