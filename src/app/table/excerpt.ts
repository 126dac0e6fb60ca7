import type { Span } from '../../model/span.ts'

/** A sentence around its trigger, to be clamped at the end. */
export interface Excerpt {
  /** Whether words before `before` are left out. */
  readonly cut: boolean
  readonly before: string
  readonly trigger: string
  readonly after: string
}

/** Letters that may stand before the trigger so that it is still seen in two lines. */
const BEFORE = 56
/** Letters kept before it when there are more. */
const KEPT = 28

/** Cuts the beginning off at a word when the trigger stands late; line breaks become spaces. */
export function excerptOf(text: string, sentence: Span, trigger: Span): Excerpt {
  const plain = (start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ')
  const start = Math.min(Math.max(trigger.start, sentence.start), sentence.end)
  const end = Math.min(Math.max(trigger.end, start), sentence.end)
  const before = plain(sentence.start, start)
  const at = before.length > BEFORE ? before.indexOf(' ', before.length - KEPT) : -1
  return {
    cut: at >= 0,
    before: at >= 0 ? before.slice(at + 1) : before,
    trigger: plain(start, end),
    after: plain(end, sentence.end),
  }
}
