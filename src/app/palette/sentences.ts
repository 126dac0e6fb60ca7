import MiniSearch from 'minisearch'
import type { Graph } from '../../model/graph.ts'
import { sentenceId } from '../../model/telling.ts'
import { plainName } from './nameKey.ts'

/** A sentence of an article as the full text search knows it. */
export interface Sentence {
  /** As `sentenceId` makes it. */
  readonly id: string
  readonly article: string
  readonly start: number
  readonly text: string
  /** Whether a relation rests on it. */
  readonly told: boolean
}

export function sentencesOf({ articles, relations }: Graph): readonly Sentence[] {
  const told = new Set(relations.map(sentenceId))
  return articles.flatMap(({ id: article, text, sentences }) =>
    sentences.map(({ start, end }) => {
      const id = `${article}@${start}`
      return { id, article, start, text: text.slice(start, end), told: told.has(id) }
    }),
  )
}

export type SentenceIndex = MiniSearch<Sentence>

/** Words are compared without case and diacritics. */
export function indexSentences(sentences: readonly Sentence[]): SentenceIndex {
  const index = new MiniSearch<Sentence>({
    fields: ['text'],
    storeFields: ['told'],
    tokenize: (text) => plainName(text).split(' '),
    processTerm: (term) => term || null,
  })
  index.addAll(sentences)
  return index
}

/** Ids of the sentences that hold every word or one that begins with it, or nearly; those that tell something come first. */
export const searchSentences = (index: SentenceIndex, text: string, most: number): readonly string[] =>
  index
    .search(text, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > LONG ? 1 : false),
      boostDocument: (_id, _term, stored) => (stored?.told ? TOLD : 1),
    })
    .slice(0, most)
    .map(({ id }) => String(id))

/** Longer words may have one wrong letter. */
const LONG = 5
const TOLD = 1.6
