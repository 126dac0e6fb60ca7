import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { type StrandKind, strandKindOf } from '../../model/relationTypes.ts'
import type { Clock } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { whenOf } from '../state/rules.ts'
import type { DaySpan } from './bins.ts'

/** Cooperation stands above the line, conflict below, and standing ties, which are no events, on it. */
export const SIDES = ['up', 'line', 'down'] as const
export type Side = (typeof SIDES)[number]

/** A relation with its days on the clock in force. */
export interface Dated extends DaySpan {
  readonly relation: Relation
  readonly side: Side
  /** Somewhere in the span, the day is not told: a month or a year. A range or week fills its days instead. */
  readonly dayUnknown: boolean
}

export function datedOf(index: GraphIndex, relation: Relation, clock: Clock): Dated | null {
  const when = whenOf(index, relation, clock)
  const first = when && isoDay(when.start)
  const last = when && isoDay(when.end)
  if (when === null || first === null || last === null) return null
  const { granularity } = when
  return {
    relation,
    side: sideOf(relation),
    first,
    last,
    dayUnknown: granularity === 'month' || granularity === 'year',
  }
}

const SIDE_OF: Readonly<Record<StrandKind, Side>> = { cooperation: 'up', conflict: 'down', tie: 'line' }

export const sideOf = ({ type }: Relation): Side => SIDE_OF[strandKindOf(type)]

/** Relations that have days on the clock, and those without. */
export function partByDate(
  index: GraphIndex,
  relations: readonly Relation[],
  clock: Clock,
): { readonly dated: readonly Dated[]; readonly undated: readonly Relation[] } {
  const dated: Dated[] = []
  const undated: Relation[] = []
  for (const relation of relations) {
    const one = datedOf(index, relation, clock)
    if (one) dated.push(one)
    else undated.push(relation)
  }
  return { dated, undated }
}
