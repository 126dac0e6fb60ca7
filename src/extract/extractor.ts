import type { OwnActor } from '../model/actor.ts'
import type { ArticleSource } from '../model/article.ts'
import type { ArticleExtraction } from './extractArticle.ts'

/** The extractor with its model, knowledge and own actors bound. */
export type ExtractArticle = (source: ArticleSource) => ArticleExtraction

/** Binds the extractor to a person's own actors. */
export type BindExtractor = (ownActors: readonly OwnActor[]) => ExtractArticle
