import { balanceOf, foldDyads } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { type RelationClass, relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import { tellingId } from '../../model/telling.ts'

/** One class's part of a two-sided bar. */
export interface BalancePart {
  readonly class: RelationClass
  readonly tellings: number
  /** Nothing in it is told as happened: drawn hatched. */
  readonly hedged: boolean
}

/** Tellings for and against, verbal ones next to the middle. What is negated and what is a standing tie weighs nothing. */
export interface Balance {
  readonly conflict: readonly BalancePart[]
  readonly cooperation: readonly BalancePart[]
  readonly against: number
  readonly for: number
}

/** A sentence that tells words and deeds of one side counts once, with the deed. */
export function balanceBar(relations: readonly Relation[]): Balance {
  const affirmed = relations.filter(({ polarity }) => polarity === 'positive')
  const side = (kind: 'cooperation' | 'conflict'): readonly BalancePart[] => {
    const heaviest = new Map<string, Relation>()
    for (const relation of affirmed) {
      if (strandKindOf(relation.type) !== kind) continue
      const id = `${tellingId(relation)}|${[relation.source, relation.target].sort().join('~')}`
      const other = heaviest.get(id)
      if (!other || weightOf(relation) > weightOf(other)) heaviest.set(id, relation)
    }
    const told = [...heaviest.values()]
    return [`verbal ${kind}` as const, `material ${kind}` as const]
      .map((relationClass): BalancePart => {
        const part = told.filter(({ type }) => relationTypeInfo(type).class === relationClass)
        return {
          class: relationClass,
          tellings: part.length,
          hedged: part.length > 0 && part.every(({ modality }) => modality !== 'actual'),
        }
      })
      .filter(({ tellings }) => tellings > 0)
  }
  const conflict = side('conflict')
  const cooperation = side('cooperation')
  return { conflict, cooperation, against: sum(conflict), for: sum(cooperation) }
}

/** A pair in a ranked list; `a` is the one who is told to do more. */
export interface PairRow {
  /** As `dyadId` makes it. */
  readonly id: string
  readonly a: string
  readonly b: string
  readonly tellings: number
  readonly relations: readonly Relation[]
  readonly balance: Balance
}

/** Pairs with what they are told to do, most tellings first, then the stronger feelings. */
export const rankPairs = (relations: readonly Relation[]): readonly PairRow[] =>
  foldDyads(relations)
    .map(({ id, a, b, tellings, strands }): PairRow => {
      const own = strands.flatMap((strand) => strand.relations)
      const [doer, other] = doerFirst(own, a, b)
      return { id, a: doer, b: other, tellings, relations: own, balance: balanceBar(own) }
    })
    .sort(
      (one, other) =>
        other.tellings - one.tellings ||
        Math.abs(balanceOf(other.relations)) - Math.abs(balanceOf(one.relations)),
    )

/** The two of a pair, the one first who is the source of more relations; equal ones stay as they are. */
export function doerFirst(relations: readonly Relation[], a: string, b: string): readonly [string, string] {
  const forward = relations.filter(({ source }) => source === a).length
  return forward * 2 >= relations.length ? [a, b] : [b, a]
}

/** The longest side of any bar: what makes the bars of one list comparable. */
export const longestSide = (balances: readonly Balance[]): number =>
  Math.max(1, ...balances.flatMap((balance) => [balance.against, balance.for]))

const weightOf = ({ type, intensity, modality }: Relation): number =>
  (relationTypeInfo(type).class.startsWith('material') ? 100 : 0) +
  Math.abs(intensity) +
  (modality === 'actual' ? 0.05 : 0)

const sum = (parts: readonly BalancePart[]): number =>
  parts.reduce((total, { tellings }) => total + tellings, 0)
