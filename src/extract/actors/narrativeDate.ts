import type { AnnotatedDocument } from '../../nlp/document.ts'

const YEAR = /^(?:1[89]|20)\d\d$/
/** An article whose years lie that far back tells of the past. */
const RETROSPECT_YEARS = 4

/**
 * The day (`YYYY-MM-DD`) or year (`YYYY`) in which an article's story plays: its date, or for one that looks back
 * the middle of the years that it names. Null when neither is told.
 */
export function narrativeDate({ tokens }: AnnotatedDocument, published: string | null): string | null {
  const years = tokens
    .filter(({ form }) => YEAR.test(form))
    .map(({ form }) => Number(form))
    .sort((a, b) => a - b)
  const middle = years[Math.floor(years.length / 2)]
  if (published === null) return middle === undefined ? null : String(middle)
  const looksBack =
    middle !== undefined && years.length >= 3 && Number(published.slice(0, 4)) - middle >= RETROSPECT_YEARS
  return looksBack ? String(middle) : published
}
