import type { ArticleSource } from '../../model/article.ts'
import type { Knowledge } from '../knowledge/types.ts'

/** The state in whose service an article is written: "The White House", "Australian Department of Defence". */
export function authorCountry({ source }: ArticleSource, knowledge: Knowledge): string | null {
  if (source === null) return null
  const words = source.split(/\s+/)
  for (let i = 0; i < words.length; i += 1) {
    for (const entry of knowledge.longestMatch(words, i)?.entries ?? []) {
      if (entry.kind === 'organisation')
        return /^(?:ministry|military|legislature)$/.test(entry.organisation.kind)
          ? entry.organisation.country
          : null
      if (entry.kind === 'state' && (entry.form !== 'metonym' || entry.via === 'seat')) {
        const government =
          /\b(?:house|government|ministry|department|office|embassy|mission|kremlin|president|cabinet|parliament)\b/i
        return government.test(source) || entry.via === 'seat' ? entry.code : null
      }
    }
  }
  return null
}
