import { groupBy } from '../../base/groupBy.ts'
import type { Relation } from '../../model/relation.ts'
import { type RelationClass, relationTypeInfo } from '../../model/relationTypes.ts'
import { CLAIMS, type Claim } from '../state/choices.ts'
import { claimOf } from '../state/rules.ts'
import { tellingsOf } from '../state/selectors.ts'
import type { DaySpan } from './bins.ts'
import type { Dated, Side } from './dated.ts'

/** A month or year within which something happened on a day that is not told. Drawn with soft ends. */
export interface Band extends DaySpan {
  readonly side: Side
  /** The class with the greatest intensity in it, and the most factual claim of that class. */
  readonly class: RelationClass
  readonly claim: Claim
  /** 0 is next to the line. */
  readonly lane: number
  readonly tellings: number
  readonly weight: number
  readonly selected: boolean
  /** The words that tell the time, when all in it tell it alike: "last year". */
  readonly words: string | null
}

/** One band for each side and span; greedy lanes, widest first, so that a year lies next to the line and a month upon it. */
export function bandsOf(
  wide: readonly Dated[],
  weights: ReadonlyMap<string, number>,
  selected: ReadonlySet<string>,
): readonly Band[] {
  const groups = [...groupBy(wide, ({ side, first, last }) => `${side}|${first}|${last}`).values()].sort(
    ([one], [other]) => other!.last - other!.first - (one!.last - one!.first) || one!.first - other!.first,
  )
  const bands: Band[] = []
  for (const group of groups) {
    const { side, first, last } = group[0]!
    const relations = group.map(({ relation }) => relation)
    const taken = new Set(
      bands
        .filter((band) => band.side === side && band.first <= last && first <= band.last)
        .map(({ lane }) => lane),
    )
    let lane = 0
    while (taken.has(lane)) lane += 1
    const texts = new Set(relations.map(({ when }) => when?.text ?? ''))
    bands.push({
      side,
      first,
      last,
      lane,
      ...lookOf(relations),
      tellings: tellingsOf(relations),
      weight: relations.reduce((sum, { id }) => sum + weights.get(id)!, 0),
      selected: relations.some(({ id }) => selected.has(id)),
      words: texts.size === 1 ? [...texts][0]! || null : null,
    })
  }
  return bands
}

function lookOf(relations: readonly Relation[]): { readonly class: RelationClass; readonly claim: Claim } {
  const byClass = groupBy(relations, ({ type }) => relationTypeInfo(type).class)
  const sizeOf = (own: readonly Relation[]): number =>
    own.reduce((sum, { intensity }) => sum + Math.abs(intensity), 0)
  const [strongest, own] = [...byClass].reduce((one, other) =>
    sizeOf(other[1]) > sizeOf(one[1]) ? other : one,
  )
  const claims = new Set(own.map(claimOf))
  return { class: strongest, claim: CLAIMS.find((claim) => claims.has(claim))! }
}
