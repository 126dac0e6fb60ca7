export type NameType = 'PER' | 'LOC' | 'ORG'

/** A name: the words `[start, end)` of the sentence. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

/**
 * Spans of the best sequence of BIO tags in which every I- follows a B- or I- of its type (Viterbi 1967).
 * `scores`: logits, the tags of word w from `start + w * stride`. As `src/train/spans.py` does it.
 */
export function decodeNames(
  scores: Float32Array,
  start: number,
  stride: number,
  words: number,
  tags: readonly string[],
): NameSpan[] {
  const count = tags.length
  const isInside = tags.map((tag) => tag.startsWith('I'))
  const allowed = tags.map((before) =>
    tags.map((after, to) => !isInside[to] || before.slice(2) === after.slice(2)),
  )
  let best = new Float64Array(count)
  const back = new Uint8Array(words * count)
  for (let word = 0; word < words; word++) {
    const next = new Float64Array(count)
    for (let tag = 0; tag < count; tag++) {
      let from = 0
      let total = word === 0 && isInside[tag] ? Number.NEGATIVE_INFINITY : best[0]!
      if (word > 0) {
        total = Number.NEGATIVE_INFINITY
        for (let before = 0; before < count; before++) {
          if (allowed[before]![tag] && best[before]! > total) {
            total = best[before]!
            from = before
          }
        }
      }
      next[tag] = total + scores[start + word * stride + tag]!
      back[word * count + tag] = from
    }
    best = next
  }
  const path = new Array<string>(words)
  let tag = best.indexOf(Math.max(...best))
  for (let word = words - 1; word >= 0; word--) {
    path[word] = tags[tag]!
    tag = back[word * count + tag]!
  }
  return spansOfTags(path)
}

/** Spans of well-formed BIO tags. */
function spansOfTags(tags: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = []
  for (let start = 0; start < tags.length; start++) {
    if (!tags[start]!.startsWith('B')) continue
    let end = start + 1
    while (tags[end]?.startsWith('I')) end++
    spans.push({ start, end, type: tags[start]!.slice(2) as NameType })
  }
  return spans
}
