import { type Span, spanContains } from '../../model/span.ts'

/** What a marked stretch of a sentence is to the relation that is shown. */
type MarkRole = 'source' | 'target' | 'trigger' | 'time' | 'cue' | 'actor'

export interface Mark extends Span {
  readonly role: MarkRole
  /** Tells two marks of one role apart: a relation's id, an actor's id; empty where nothing asks. */
  readonly key: string
}

/** A stretch of text under the same marks from end to end. */
export interface Segment extends Span {
  readonly text: string
  /** Widest first, so that nesting elements in this order keeps each mark in as few pieces as possible. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts the part of `text` that `sentence` covers into segments, wherever a mark starts or ends. Together the segments are
 * the sentence, character by character, however the marks overlap; what a mark covers outside the sentence is left out.
 */
export function markSentence(text: string, sentence: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .map((mark) => ({
      mark,
      start: Math.max(mark.start, sentence.start),
      end: Math.min(mark.end, sentence.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start)
  const edges = [
    ...new Set([sentence.start, sentence.end, ...inside.flatMap(({ start, end }) => [start, end])]),
  ].sort((one, other) => one - other)
  return edges.slice(1).map((end, i) => {
    const span = { start: edges[i]!, end }
    return {
      ...span,
      text: text.slice(span.start, span.end),
      marks: inside.filter((part) => spanContains(part, span)).map(({ mark }) => mark),
    }
  })
}

/** A run of neighbouring segments that share their outermost mark, or one segment without any: the unit of nesting. */
export interface MarkNode {
  /** Of its first segment; unique among its siblings. */
  readonly start: number
  readonly mark: Mark | null
  /** Only in a node without a mark. */
  readonly text: string
  readonly children: readonly MarkNode[]
}

/** Segments as a tree, outer marks around inner ones, for nested elements that are not cut more often than needed. */
export function nestMarks(segments: readonly Segment[], depth = 0): readonly MarkNode[] {
  const nodes: MarkNode[] = []
  for (let i = 0; i < segments.length; ) {
    const segment = segments[i]!
    const mark = segment.marks[depth] ?? null
    let j = i + 1
    if (mark !== null) while (segments[j]?.marks[depth] === mark) j++
    nodes.push(
      mark === null
        ? { start: segment.start, mark, text: segment.text, children: [] }
        : { start: segment.start, mark, text: '', children: nestMarks(segments.slice(i, j), depth + 1) },
    )
    i = j
  }
  return nodes
}
