import type { Article } from '../../model/article.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { formatDay } from './wording.ts'

/** A sentence with where it stands: “…” CNN, “Xi hosts Lukashenko in Beijing”, 1 March 2023. https://… */
export function citation(article: Article, sentence: Span): string {
  const words = sliceSpan(article.text, sentence).trim()
  // Quotation marks inside a quotation are single ones.
  const quoted = `“${words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’')}”`
  const place = [
    article.source,
    `“${article.title}”`,
    article.published ? formatDay(article.published) : null,
  ]
    .filter(Boolean)
    .join(', ')
  return [`${quoted} ${place}.`, article.url].filter(Boolean).join(' ')
}
