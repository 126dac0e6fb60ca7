/** A half-open range `[start, end)` of UTF-16 code units into an article's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span's words, sliced out of the text that it points into. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly inside `outer`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether the two share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
