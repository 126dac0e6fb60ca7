import { groupBy } from '../../base/groupBy.ts'
import { dyadId } from '../../model/dyad.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { withoutCopies } from '../../model/strandClaim.ts'

/** A pair turns from conflict to cooperation or back. */
export interface TurningPoint {
  readonly id: string
  /** As `dyadId` makes it. */
  readonly pair: string
  readonly to: 'cooperation' | 'conflict'
  /** Balances of the last week before and of the first after. */
  readonly balanceBefore: number
  readonly balanceAfter: number
  /** The last telling of the old sign and the first of the new one; both are dated. */
  readonly before: Relation
  readonly after: Relation
}

/** A time longer than this many days cannot be set to a week. */
const LONGEST = 7

/**
 * Finds where a pair's balance changes its sign from one week that tells of it to the next such week (Monday to Sunday; weeks
 * without a telling, or with a balance of zero, are passed over). Only dated events told as happened count, no ties, a copied
 * sentence once. The largest swings come first.
 */
export function turningPointsOf(relations: readonly Relation[]): readonly TurningPoint[] {
  const events = withoutCopies(relations).flatMap((relation): readonly Dated[] => {
    const days = daysOf(relation)
    return days !== null && counts(relation) ? [{ relation, day: days }] : []
  })
  return [...groupBy(events, ({ relation }) => dyadId(relation.source, relation.target))]
    .flatMap(([pair, group]) => turnsOf(pair, group))
    .sort((one, other) => swing(other) - swing(one) || (one.id < other.id ? -1 : 1))
}

interface Dated {
  readonly relation: Relation
  readonly day: number
}

const counts = ({ polarity, modality, type }: Relation): boolean =>
  polarity === 'positive' && modality === 'actual' && relationTypeInfo(type).class !== 'tie'

/** The first day of a relation that is told precisely enough; null otherwise. */
function daysOf({ when }: Relation): number | null {
  if (when === null) return null
  const start = isoDay(when.start)
  const end = isoDay(when.end)
  return start !== null && end !== null && end - start < LONGEST ? start : null
}

/** Weeks since 1970 that begin on a Monday; the first day of 1970 was a Thursday. */
const weekOf = ({ day }: Dated): number => Math.floor((day + 3) / 7)

function turnsOf(pair: string, events: readonly Dated[]): readonly TurningPoint[] {
  const inOrder = events.toSorted(
    (one, other) => one.day - other.day || (one.relation.id < other.relation.id ? -1 : 1),
  )
  const weeks = [...groupBy(inOrder, weekOf)].flatMap(([week, told]) => {
    const balance = Math.round(told.reduce((sum, { relation }) => sum + relation.intensity, 0) * 10) / 10
    return balance === 0 ? [] : [{ week, told, balance }]
  })
  return weeks.slice(1).flatMap((week, i): readonly TurningPoint[] => {
    const last = weeks[i]!
    if (last.balance * week.balance > 0) return []
    const before = last.told.findLast(({ relation }) => relation.intensity * last.balance > 0)!
    const after = week.told.find(({ relation }) => relation.intensity * week.balance > 0)!
    return [
      {
        id: `${pair}|${week.week}`,
        pair,
        to: week.balance > 0 ? 'cooperation' : 'conflict',
        balanceBefore: last.balance,
        balanceAfter: week.balance,
        before: before.relation,
        after: after.relation,
      },
    ]
  })
}

const swing = ({ balanceBefore, balanceAfter }: TurningPoint): number =>
  Math.abs(balanceAfter - balanceBefore)
