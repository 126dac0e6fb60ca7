import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { RELATION_CLASSES, type RelationClass, relationTypeInfo } from '../../model/relationTypes.ts'
import { CLAIMS, type Claim } from '../state/choices.ts'
import { claimOf, tellingsOf } from '../state/selectors.ts'
import { binOf, type DaySpan, type Segment, type TimeAxis } from './timeAxis.ts'

/** Cooperation stands above the line, conflict below. */
export type Side = 'up' | 'down'

/** A block of a bar: the tellings of one class and claim in one bin. */
export interface Block {
  readonly side: Side
  readonly class: RelationClass
  readonly claim: Claim
  /** Days `[first, end)` of the bin, cut to its segment. */
  readonly first: number
  readonly end: number
  /** Tellings in this block, and in those of the bar beneath it. */
  readonly count: number
  readonly below: number
  readonly relations: readonly Relation[]
}

/** A time that is wider than a bin: known to the month or year, or a range. */
export interface Band extends DaySpan {
  readonly side: Side
  readonly class: RelationClass
  readonly claim: Claim
  /** 0 is next to the line. */
  readonly lane: number
  readonly count: number
  readonly relations: readonly Relation[]
}

export interface Stacks {
  readonly blocks: readonly Block[]
  readonly bands: readonly Band[]
  /** Tellings in the highest bar of either side. */
  readonly tallest: number
  readonly lanes: number
}

export const daySpanOf = ({ when }: Relation): DaySpan | null => {
  if (when === null) return null
  const first = isoDay(when.start)
  const last = isoDay(when.end)
  return first === null || last === null ? null : { first, last }
}

export const sideOf = ({ type }: Relation): Side => (relationTypeInfo(type).intensity < 0 ? 'down' : 'up')

/** Lays relations out on the axis: bars where the time fits into a bin, bands where it is wider. */
export function stackTellings(relations: readonly Relation[], axis: TimeAxis): Stacks {
  const bars = new Map<string, { bin: DaySpan; relations: Relation[] }>()
  const wide = new Map<string, { span: DaySpan; relations: Relation[] }>()
  for (const relation of relations) {
    const span = daySpanOf(relation)
    if (!span) continue
    const bin = binIn(axis, span)
    const side = sideOf(relation)
    if (bin) push(bars, `${side}|${bin.first}`, relation, (list) => ({ bin, relations: list }))
    else
      push(
        wide,
        `${side}|${span.first}|${span.last}|${relationTypeInfo(relation.type).class}|${claimOf(relation)}`,
        relation,
        (list) => ({
          span,
          relations: list,
        }),
      )
  }
  const blocks = [...bars.values()].flatMap(({ bin, relations: inBin }) => blocksOf(bin, inBin))
  const bands = bandsOf([...wide.values()])
  return {
    blocks,
    bands,
    tallest: Math.max(0, ...blocks.map(({ below, count }) => below + count)),
    lanes: Math.max(0, ...bands.map(({ lane }) => lane + 1)),
  }
}

/** The bin that holds the whole of a span, as `first`..`last`; null when the span is wider than a bin. */
function binIn(axis: TimeAxis, span: DaySpan): DaySpan | null {
  const segment = segmentOf(axis, span.first)
  if (!segment) return null
  const bin = binOf(span.first, segment.unit)
  if (span.last >= bin.end) return null
  return { first: Math.max(bin.first, segment.first), last: Math.min(bin.end - 1, segment.last) }
}

const segmentOf = (axis: TimeAxis, day: number): Segment | undefined =>
  axis.segments.find(({ first, last }) => first <= day && day <= last)

/** The blocks of one bar, in the order of the classes: verbal next to the line, material outside. */
function blocksOf(bin: DaySpan, relations: readonly Relation[]): readonly Block[] {
  const side = sideOf(relations[0]!)
  let below = 0
  const blocks: Block[] = []
  for (const relationClass of RELATION_CLASSES) {
    for (const claim of CLAIMS) {
      const own = relations.filter(
        (relation) => relationTypeInfo(relation.type).class === relationClass && claimOf(relation) === claim,
      )
      if (own.length === 0) continue
      const count = tellingsOf(own)
      blocks.push({
        side,
        class: relationClass,
        claim,
        first: bin.first,
        end: bin.last + 1,
        count,
        below,
        relations: own,
      })
      below += count
    }
  }
  return blocks
}

/** Greedy lanes, widest first, so that a year lies next to the line and a month on top of it. */
function bandsOf(groups: readonly { span: DaySpan; relations: Relation[] }[]): readonly Band[] {
  const bands: Band[] = []
  const sorted = [...groups].sort(
    (one, other) =>
      other.span.last - other.span.first - (one.span.last - one.span.first) ||
      one.span.first - other.span.first,
  )
  for (const { span, relations } of sorted) {
    const first = relations[0]!
    const side = sideOf(first)
    const taken = new Set(
      bands
        .filter((band) => band.side === side && band.first <= span.last && span.first <= band.last)
        .map(({ lane }) => lane),
    )
    let lane = 0
    while (taken.has(lane)) lane += 1
    bands.push({
      ...span,
      side,
      class: relationTypeInfo(first.type).class,
      claim: claimOf(first),
      lane,
      count: tellingsOf(relations),
      relations,
    })
  }
  return bands
}

function push<V extends { relations: Relation[] }>(
  groups: Map<string, V>,
  key: string,
  relation: Relation,
  make: (relations: Relation[]) => V,
): void {
  const group = groups.get(key)
  if (group) group.relations.push(relation)
  else groups.set(key, make([relation]))
}
