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

/** Read once at start-up: it asks for every table and pattern that an article will ask for. */
const FIRST_READ: ArticleSource = {
  id: 'first-read',
  title: 'First read',
  published: '2021-04-06',
  source: null,
  url: null,
  text: `On Monday, French President Emmanuel Macron said in Paris that his ministry had accused Chad of attacking Niger.
“We will not accept that,” he told the United Nations (UN) on 5 April 2021.
The two countries, which signed an agreement last year, are allies, according to the African Union.`,
}

/**
 * Makes the extractor ready, with the knowledge that is built in; it may be bound any number of times. Tables are read and
 * patterns compiled here, so that the first article takes no longer for it.
 */
export function bindExtractor(model: LanguageModel): BindExtractor {
  const knowledge = buildKnowledge()
  extractArticle(FIRST_READ, { model, knowledge })
  return (ownActors) => {
    const world = { model, knowledge: withOwnActors(knowledge, ownActors) }
    return (source) => extractArticle(source, world)
  }
}
