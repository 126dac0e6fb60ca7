import type { Span } from '../../model/span.ts'

/** The part of a long sentence that is shown at first. */
export interface Cut extends Span {
  /** Words left out before and after; both 0 when the whole sentence is shown. */
  readonly before: number
  readonly after: number
}

/** Words shown at first, unless the marks themselves need more. */
const WORDS_SHOWN = 32

/** Below this many words a cut would save less than it costs. */
const LEAST_SAVING = 12

/**
 * A window of whole words that holds every one of `keep` (spans outside the sentence are ignored) and grows evenly to both
 * sides up to `limit` words; the beginning of the sentence is preferred when it is near.
 */
export function cutSentence(text: string, sentence: Span, keep: readonly Span[], limit = WORDS_SHOWN): Cut {
  const words = wordsOf(text, sentence)
  const whole = { ...sentence, before: 0, after: 0 }
  if (words.length <= limit + LEAST_SAVING) return whole
  const kept = words.flatMap((word, i) =>
    keep.some((span) => span.start < word.end && word.start < span.end) ? [i] : [],
  )
  let first = kept[0] ?? 0
  let last = kept.at(-1) ?? 0
  while (last - first + 1 < limit) {
    if (first > 0) first--
    if (last < words.length - 1 && last - first + 1 < limit) last++
  }
  if (first < LEAST_SAVING / 2) first = 0
  if (words.length - 1 - last < LEAST_SAVING / 2) last = words.length - 1
  const before = first
  const after = words.length - 1 - last
  if (before + after < LEAST_SAVING) return whole
  return {
    start: before === 0 ? sentence.start : words[first]!.start,
    end: after === 0 ? sentence.end : words[last]!.end,
    before,
    after,
  }
}

const wordsOf = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
