import type { Actor, OwnActor } from '../model/actor.ts'
import type { Article, ArticleSource } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Relation } from '../model/relation.ts'

/** What one article yields. */
export interface ArticleYield {
  readonly article: Article
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The extractor with its model, knowledge and own actors bound. */
export type ExtractArticle = (source: ArticleSource) => ArticleYield

/** Binds the extractor to a person's own actors. */
export type BindExtractor = (ownActors: readonly OwnActor[]) => ExtractArticle
