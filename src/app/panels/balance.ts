import { groupBy } from '../../base/groupBy.ts'
import { balanceOf, dyadId, foldStrands, type Strand } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { type RelationClass, relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import { countTellings, tellingId } from '../../model/telling.ts'

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
  rankStrands(foldStrands(relations))

/** The same from relations that are folded already. Of a pair whose strands are the same objects as before, the row is, too. */
export const rankStrands = (strands: readonly Strand[]): readonly PairRow[] =>
  [...groupBy(strands, ({ a, b }) => dyadId(a, b)).values()]
    .map(weighedRow)
    .sort(
      (one, other) =>
        other.row.tellings - one.row.tellings ||
        other.feeling - one.feeling ||
        (one.row.id < other.row.id ? -1 : 1),
    )
    .map(({ row }) => row)

interface WeighedRow {
  readonly row: PairRow
  /** How far the pair's balance is from even. */
  readonly feeling: number
  readonly strands: readonly Strand[]
}

/** The last row of each pair, by its first strand. */
const rows = new WeakMap<Strand, WeighedRow>()

function weighedRow(strands: readonly Strand[]): WeighedRow {
  const first = strands[0]!
  const last = rows.get(first)
  if (last?.strands.length === strands.length && last.strands.every((strand, i) => strand === strands[i]))
    return last
  const relations = strands.flatMap((strand) => strand.relations)
  const [doer, other] = doerFirst(relations, first.a, first.b)
  const row: PairRow = {
    id: dyadId(first.a, first.b),
    a: doer,
    b: other,
    tellings: countTellings(relations),
    relations,
    balance: balanceBar(relations),
  }
  const weighed = { row, feeling: Math.abs(balanceOf(relations)), strands }
  rows.set(first, weighed)
  return weighed
}

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
