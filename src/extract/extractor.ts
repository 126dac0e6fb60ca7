import type { OwnActor } from '../model/actor.ts'
import type { ArticleSource } from '../model/article.ts'
import type { LanguageModel } from '../nlp/network/languageModel.ts'
import { type ArticleExtraction, extractArticle } from './extractArticle.ts'
import { buildKnowledge } from './knowledge/knowledge.ts'
import { withOwnActors } from './ownActors.ts'

/** The extractor with its model, knowledge and own actors bound. */
export type ExtractArticle = (source: ArticleSource) => ArticleExtraction

/** Binds the extractor to a person's own actors. */
export type BindExtractor = (ownActors: readonly OwnActor[]) => ExtractArticle

/** Makes the extractor ready, with the knowledge that is built in; it may be bound any number of times. */
export function bindExtractor(model: LanguageModel): BindExtractor {
  const knowledge = buildKnowledge()
  return (ownActors) => {
    const world = { model, knowledge: withOwnActors(knowledge, ownActors) }
    return (source) => extractArticle(source, world)
  }
}
