import { RELATION_CLASSES, type RelationClass, relationTypeInfo } from '../../model/relationTypes.ts'
import { CLAIMS, type Claim } from '../state/choices.ts'
import { claimOf } from '../state/rules.ts'
import { type Band, bandsOf } from './bands.ts'
import type { DaySpan } from './bins.ts'
import type { Dated, Side } from './dated.ts'
import type { Bin, TimeAxis } from './timeAxis.ts'

/** A block of a bar: what is told of one class and claim in one bin. */
export interface Block {
  readonly class: RelationClass
  readonly claim: Claim
  /** From intervals that reach over several bins and were shared out among them. */
  readonly spread: boolean
  readonly weight: number
  /** Weight of the selected relations in it. */
  readonly selected: number
  /** How many relations it holds, and how many of them are selected. */
  readonly relations: number
  readonly selectedCount: number
  /** Weight of the blocks between this one and the line. */
  readonly below: number
  /** The weights of its relations, those of the selection first. */
  readonly parts: readonly number[]
}

export interface Bar {
  readonly bin: Bin
  readonly side: Side
  readonly weight: number
  /** From the line outwards: verbal first, material outside. */
  readonly blocks: readonly Block[]
}

export interface Stacks {
  readonly bars: readonly Bar[]
  /** What is known no closer than to a month or year that is wider than its bins. */
  readonly bands: readonly Band[]
  /** Weight of the highest bar above or below the line. */
  readonly tallest: number
}

/** Where a relation goes: into bars, with the part that each takes, or into a band. */
export type Place =
  | { readonly kind: 'bar'; readonly index: number }
  | {
      readonly kind: 'spread'
      readonly shares: readonly { readonly index: number; readonly share: number }[]
    }
  | { readonly kind: 'band' }

/** A span that fits into one bin stands there; an interval is shared out evenly over its days; of the rest the day is unknown. */
export function placeOf({ first, last, dayUnknown }: Dated, axis: TimeAxis): Place {
  const from = axis.binIndex(first, 'after')
  const to = axis.binIndex(last, 'before')
  if (to <= from) return { kind: 'bar', index: from }
  if (dayUnknown) return { kind: 'band' }
  const days = Array.from({ length: to - from + 1 }, (_, i) => {
    const bin = axis.bin(from + i)
    return Math.min(bin.last, last) - Math.max(bin.first, first) + 1
  })
  const total = days.reduce((sum, count) => sum + count, 0)
  return { kind: 'spread', shares: days.map((count, i) => ({ index: from + i, share: count / total })) }
}

/** Lays relations out on the axis. `within` are the days in sight: bars outside of them are left out. */
export function stackRelations(
  dated: readonly Dated[],
  weights: ReadonlyMap<string, number>,
  selected: ReadonlySet<string>,
  axis: TimeAxis,
  within: DaySpan = axis,
): Stacks {
  const bars = new Map<string, { side: Side; index: number; entries: Entry[] }>()
  const barAt = (side: Side, index: number): Entry[] => {
    const key = `${side}${index}`
    const bar = bars.get(key) ?? { side, index, entries: [] }
    bars.set(key, bar)
    return bar.entries
  }
  const wide: Dated[] = []
  const from = axis.binIndex(within.first)
  const to = axis.binIndex(within.last)
  const put = (one: Dated, index: number, share: number, spread: boolean): void => {
    if (index < from || index > to) return
    const { side, relation } = one
    barAt(side, index).push({
      class: relationTypeInfo(relation.type).class,
      claim: claimOf(relation),
      spread,
      weight: weights.get(relation.id)! * share,
      selected: selected.has(relation.id),
    })
  }
  for (const one of dated) {
    if (one.last < within.first || one.first > within.last) continue
    const place = placeOf(one, axis)
    if (place.kind === 'bar') put(one, place.index, 1, false)
    else if (place.kind === 'spread')
      for (const { index, share } of place.shares) put(one, index, share, true)
    else wide.push(one)
  }
  const stacked = [...bars.values()].map(({ side, index, entries }): Bar => {
    const blocks = blocksOf(entries)
    return { bin: axis.bin(index), side, blocks, weight: blocks.reduce((sum, { weight }) => sum + weight, 0) }
  })
  return {
    bars: stacked,
    bands: bandsOf(wide, weights, selected),
    tallest: Math.max(0, ...stacked.filter(({ side }) => side !== 'line').map(({ weight }) => weight)),
  }
}

interface Entry {
  readonly class: RelationClass
  readonly claim: Claim
  readonly spread: boolean
  readonly weight: number
  readonly selected: boolean
}

function blocksOf(entries: readonly Entry[]): readonly Block[] {
  const blocks: Block[] = []
  let below = 0
  for (const relationClass of RELATION_CLASSES) {
    for (const claim of CLAIMS) {
      for (const spread of [false, true]) {
        const own = entries.filter(
          (entry) => entry.class === relationClass && entry.claim === claim && entry.spread === spread,
        )
        if (own.length === 0) continue
        const sum = (some: readonly Entry[]): number => some.reduce((total, { weight }) => total + weight, 0)
        const weight = sum(own)
        blocks.push({
          class: relationClass,
          claim,
          spread,
          weight,
          selected: sum(own.filter((entry) => entry.selected)),
          relations: own.length,
          selectedCount: own.filter((entry) => entry.selected).length,
          below,
          parts: own
            .toSorted((one, other) => Number(other.selected) - Number(one.selected))
            .map((entry) => entry.weight),
        })
        below += weight
      }
    }
  }
  return blocks
}
