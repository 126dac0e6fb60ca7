import { isoDay, isoFromDay } from '../../model/isoDate.ts'
import type { AnnotatedDocument, TimeExpression } from '../../nlp/document.ts'
import { quotationAround } from '../../nlp/quotations.ts'

/** How many sentences before a quotation the day may stand on which it was said. */
const NEAR_SENTENCES = 2

/** How many days before the article. */
const NEAR_DAYS = 7

/**
 * The time expressions of a document, with those in direct speech seen from the day on which it was said: of "The premier spoke on Monday.
 * “Today we return it,” he said" the Monday, and not the day of the article.
 */
export function seenFromSpeech(
  document: AnnotatedDocument,
  published: string | null,
): readonly TimeExpression[] {
  const { times, quotations, sentences } = document
  const here = published === null ? null : isoDay(published)
  if (here === null || quotations.length === 0) return times
  const isQuoted = (time: TimeExpression): boolean => quotationAround(quotations, time) >= 0
  const sentenceOf = ({ start }: TimeExpression): number =>
    sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  return times.map((time) => {
    if (!BY_DAY.test(document.text.slice(time.start, time.end)) || !isQuoted(time)) return time
    const sentence = sentenceOf(time)
    const said = times.findLast((other) => {
      const gap = sentence - sentenceOf(other)
      const day = isoDay(other.from)
      if (gap < 0 || gap > NEAR_SENTENCES || isQuoted(other) || day === null) return false
      return other.granularity === 'day' && day < here && here - day <= NEAR_DAYS
    })
    return said === undefined ? time : moved(time, isoDay(said.from)! - here, said)
  })
}

const BY_DAY =
  /^(?:(?:earlier |later )?(?:today|tonight|this (?:morning|afternoon|evening))|yesterday|tomorrow)\b/i

function moved(time: TimeExpression, days: number, { reading }: TimeExpression): TimeExpression {
  const shift = (date: string): string => isoFromDay(isoDay(date)! + days)
  const [word] = time.reading.split(',')
  return {
    ...time,
    from: shift(time.from),
    to: shift(time.to),
    reading: `${word}, as said then: ${reading}`,
  }
}
