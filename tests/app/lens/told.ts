import type { Article } from '../../../src/model/article.ts'
import type { Relation, When } from '../../../src/model/relation.ts'
import type { RelationType } from '../../../src/model/relationTypes.ts'
import { relation } from '../../support/graphs.ts'

/** `2024-05-01`, or `2024-05-01..2024-05-31`. */
export function days(text: string): When {
  const [start, end = start] = text.split('..')
  return { start: start!, end: end!, granularity: start === end ? 'day' : 'range', text, basis: 'stated' }
}

let count = 0

/**
 * A relation written as `A ASSAULT B`, told by `by` (null: the article) in the article of the day `on`, one article a day.
 * Each stands in a sentence of its own.
 */
export function told(
  triple: string,
  {
    by = null,
    on = '2024-05-15',
    when = null,
    ...rest
  }: Partial<Omit<Relation, 'when'>> & {
    readonly by?: string | null
    readonly on?: string
    readonly when?: string | null
  } = {},
): Relation {
  const [source, type, target] = triple.split(' ')
  const made = relation(source!, type as RelationType, target!, { sentence: count++ })
  return {
    ...made,
    attribution: by,
    when: when === null ? null : days(when),
    evidence: { ...made.evidence, article: on },
    ...rest,
  }
}

/** The articles of relations that `told` made. */
export const articlesOf = (...relations: readonly Relation[]): ReadonlyMap<string, Article> =>
  new Map(
    relations.map(({ evidence: { article } }) => [
      article,
      {
        id: article,
        title: article,
        published: article === 'undated' ? null : article,
        source: null,
        url: null,
        text: '',
        sentences: [],
      },
    ]),
  )
