import type { DaySpan } from './bins.ts'

/** A part of time that is drawn on one scale, and how much of the width it deserves. */
export interface Stretch extends DaySpan {
  readonly weight: number
  /** Whether anything in it is told to the day or week: only then do bins finer than a month say something true. */
  readonly precise: boolean
}

const WEEK = 7
const MONTH = 31
/** Background shorter than this beside a cluster is drawn at the cluster's scale. */
const SLIVER_DAYS = 10
/** Emptiness shorter than this is never folded. */
const MIN_FOLD_DAYS = 21
/** Emptiness that would take more than this part of the axis is folded. */
const MAX_EMPTY = 0.15

/**
 * Parts time into what is told and what is empty between: two years of silence must not squeeze the week that the
 * articles are about into a sliver. At most `most` stretches, in order, together holding every span.
 */
export function stretchesOf(spans: readonly DaySpan[], most: number): readonly Stretch[] {
  const parts = joinNearest(findStretches(spans), most)
  return parts.map((part) => {
    const told = spans.filter(({ first, last }) => first <= part.last && part.first <= last)
    const precise = told.some(isPrecise)
    return { ...part, precise, weight: weightOf(part, told.length, precise) }
  })
}

export const lengthOf = ({ first, last }: DaySpan): number => last - first + 1

const isPrecise = (span: DaySpan): boolean => lengthOf(span) <= WEEK

/** Width goes to what is told: the square root of the length in its natural unit, times how much is told there. */
function weightOf(part: DaySpan, told: number, precise: boolean): number {
  const units = precise ? lengthOf(part) : lengthOf(part) / MONTH
  return Math.sqrt(Math.max(units, precise ? 7 : 3)) * (1 + Math.log2(1 + told))
}

/** Clusters of what is told to the day or week, padded; and what coarser times cover beside them. */
function findStretches(spans: readonly DaySpan[]): readonly DaySpan[] {
  const precise = spans.filter(isPrecise)
  const coarse = spans.filter((span) => !isPrecise(span))
  const clusters = mergeSpans(clustersOf(precise).map(pad), 0)
  const outside = (span: DaySpan): readonly DaySpan[] =>
    clusters.reduce<readonly DaySpan[]>(
      (rest, cluster) => rest.flatMap((part) => subtract(part, cluster)),
      [span],
    )
  // Joined first and cut after: what lies on both sides of a cluster must not swallow it.
  const background = mergeSpans(coarse, MONTH).flatMap(outside)
  return absorbSlivers(clusters, background)
}

/** Folds the longest silences first; what is left is shorter, so that shorter silences count as long in their turn. */
function clustersOf(precise: readonly DaySpan[]): readonly DaySpan[] {
  let clusters = mergeSpans(precise, Number.POSITIVE_INFINITY)
  for (;;) {
    const total = clusters.reduce((sum, cluster) => sum + lengthOf(cluster), 0)
    const finer = mergeSpans(precise, Math.max(MIN_FOLD_DAYS, MAX_EMPTY * total))
    if (finer.length === clusters.length) return clusters
    clusters = finer
  }
}

function mergeSpans(spans: readonly DaySpan[], gap: number): readonly DaySpan[] {
  const merged: DaySpan[] = []
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    const before = merged.at(-1)
    if (before && span.first - before.last - 1 <= gap)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) }
    else merged.push(span)
  }
  return merged
}

function pad(span: DaySpan): DaySpan {
  const margin = Math.max(2, Math.ceil(0.04 * lengthOf(span)))
  return { first: span.first - margin, last: span.last + margin }
}

function subtract(span: DaySpan, hole: DaySpan): readonly DaySpan[] {
  const left = { first: span.first, last: Math.min(span.last, hole.first - 1) }
  const right = { first: Math.max(span.first, hole.last + 1), last: span.last }
  return [left, right].filter(({ first, last }) => first <= last)
}

/** What is too short to stand alone beside a cluster becomes part of it. */
function absorbSlivers(clusters: readonly DaySpan[], background: readonly DaySpan[]): readonly DaySpan[] {
  const grown = [...clusters]
  const kept: DaySpan[] = []
  for (const span of background) {
    const beside = grown.findIndex(
      (cluster) => span.last + 1 === cluster.first || cluster.last + 1 === span.first,
    )
    if (lengthOf(span) >= SLIVER_DAYS || beside < 0) kept.push(span)
    else {
      const { first, last } = grown[beside]!
      grown[beside] = { first: Math.min(first, span.first), last: Math.max(last, span.last) }
    }
  }
  return mergeSpans([...grown, ...kept], -1)
}

/** Joins the neighbours with the smallest gap until at most `most` stretches are left. */
function joinNearest(stretches: readonly DaySpan[], most: number): readonly DaySpan[] {
  const joined = [...stretches]
  while (joined.length > most) {
    let nearest = 1
    for (let i = 2; i < joined.length; i++) {
      const gap = (at: number): number => joined[at]!.first - joined[at - 1]!.last
      if (gap(i) < gap(nearest)) nearest = i
    }
    joined.splice(nearest - 1, 2, { first: joined[nearest - 1]!.first, last: joined[nearest]!.last })
  }
  return joined
}
