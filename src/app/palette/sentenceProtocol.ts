import { indexSentences, type Sentence, type SentenceIndex, searchSentences } from './sentences.ts'

export type Question =
  | { readonly kind: 'index'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'search'; readonly number: number; readonly text: string; readonly most: number }

export interface Reply {
  /** Of the question that it answers. */
  readonly number: number
  readonly ids: readonly string[]
}

let index: SentenceIndex | null = null

/** What the worker says to a question; nothing to the sentences themselves. */
export function answer(question: Question): Reply | null {
  switch (question.kind) {
    case 'index':
      index = indexSentences(question.sentences)
      return null
    case 'search':
      return {
        number: question.number,
        ids: index ? searchSentences(index, question.text, question.most) : [],
      }
  }
}
