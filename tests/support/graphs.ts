import type { Actor } from '../../src/model/actor.ts'
import { GRAPH_SCHEMA, type Graph } from '../../src/model/graph.ts'
import type { Relation } from '../../src/model/relation.ts'
import { type RelationType, relationTypeInfo } from '../../src/model/relationTypes.ts'

/** A hand-built relation: the ends and the type are what matters, the rest has quiet defaults. */
export function relation(
  source: string,
  type: RelationType,
  target: string,
  rest: Partial<Relation> & { readonly sentence?: number } = {},
): Relation {
  const { sentence = 0, ...fields } = rest
  const start = sentence * 10
  return {
    id: `${source} ${type} ${target} ${sentence}`,
    source,
    target,
    type,
    mode: null,
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    when: null,
    intensity: relationTypeInfo(type).intensity,
    confidence: 0.8,
    evidence: {
      article: 'a',
      sentence: { start, end: start + 10 },
      trigger: { start: start + 3, end: start + 5 },
      source: { start, end: start + 2 },
      target: { start: start + 6, end: start + 8 },
      time: null,
      cues: [],
    },
    why: { rule: 'test', path: '', notes: [] },
    ...fields,
  }
}

export const actor = (id: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'country',
  name: id,
  aliases: [],
  country: null,
  role: null,
  mentions: [],
  ...rest,
})

/** A graph over one article of blank text, long enough for every span. */
export function graphOf(relations: readonly Relation[], actors?: readonly Actor[]): Graph {
  const ids = [
    ...new Set(
      relations.flatMap(({ source, target, attribution }) => [source, target, attribution ?? source]),
    ),
  ]
  const length = Math.max(10, ...relations.map(({ evidence }) => evidence.sentence.end))
  return {
    schema: GRAPH_SCHEMA,
    articles: [
      {
        id: 'a',
        title: 'A title',
        published: '2023-03-01',
        source: null,
        url: null,
        text: 'x'.repeat(length),
        sentences: [],
      },
    ],
    actors: actors ?? ids.map((id) => actor(id)),
    relations,
  }
}
