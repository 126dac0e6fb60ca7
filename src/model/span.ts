import * as z from 'zod/mini'

/** A half-open range `[start, end)` of UTF-16 code units into an article's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

const offset = z.int().check(z.nonnegative())

export const spanSchema = z.readonly(
  z
    .object({ start: offset, end: offset })
    .check(z.refine((span) => span.end >= span.start, 'a span that ends at or after its start')),
)

/** The span's words, sliced out of the text that it points into. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly inside `outer`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether the two share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
