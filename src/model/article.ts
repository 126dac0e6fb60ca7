import type { Span } from './span.ts'

/** One article as the contract gives it: every offset in a graph counts UTF-16 code units into `text`. */
export interface Article {
  /** The file's stem; unique within a graph. */
  readonly id: string
  readonly title: string
  /** The reference day for relative times, `YYYY-MM-DD`; null when the article does not say. */
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly text: string
  readonly sentences: readonly Span[]
}

/** An article before its sentences are found: what the corpus hands to the extractor. */
export type ArticleSource = Omit<Article, 'sentences'>
