import type { Actor } from './actor.ts'
import type { Article } from './article.ts'
import type { Relation } from './relation.ts'

export const GRAPH_SCHEMA = 'diplomacy-graph/1'

export interface Graph {
  readonly schema: typeof GRAPH_SCHEMA
  readonly articles: readonly Article[]
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
}
