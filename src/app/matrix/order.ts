import { groupBy } from '../../base/groupBy.ts'
import type { Actor } from '../../model/actor.ts'
import { countTellings } from '../../model/telling.ts'
import type { Listing } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'

/** Rows and columns of the matrix: neighbours of one group stand together, a gap comes before each other group. */
export interface Ordered {
  readonly ids: readonly string[]
  /** Ids before which a gap opens. */
  readonly gaps: ReadonlySet<string>
}

/**
 * The actors of a graph in an order that no filter changes.
 * @param blocOf number of an actor's bloc; actors of one bloc share it
 */
export function orderActors(
  index: GraphIndex,
  { order, rows }: Pick<Listing, 'order' | 'rows'>,
  blocOf: ReadonlyMap<string, number>,
  activity: ReadonlyMap<string, number>,
): Ordered {
  if (order === 'own' && rows) return ownOrder(rows, orderActors(index, BY_BLOC, blocOf, activity).ids)
  const actors = index.drawnActors.toSorted((one, other) => byActivity(one, other, activity))
  switch (order) {
    case 'activity':
      return { ids: actors.map(({ id }) => id), gaps: new Set() }
    case 'name':
      return { ids: actors.toSorted(byName).map(({ id }) => id), gaps: new Set() }
    case 'own':
    case 'bloc':
      return grouped(actors, ({ id }) => String(blocOf.get(id) ?? ''), activity)
    case 'country':
      return grouped(actors, ({ country, id }) => country ?? id, activity)
  }
}

const BY_BLOC = { order: 'bloc', rows: null } as const

/** Rows as a person has put them; actors that came later follow as they would stand otherwise. */
function ownOrder(rows: readonly string[], usual: readonly string[]): Ordered {
  const there = new Set(usual)
  const own = rows.filter((id) => there.has(id))
  const placed = new Set(own)
  return { ids: [...own, ...usual.filter((id) => !placed.has(id))], gaps: new Set() }
}

/** A list with one of its ids moved to stand before another; null: at the end. */
export function movedBefore(ids: readonly string[], id: string, before: string | null): readonly string[] {
  const others = ids.filter((other) => other !== id)
  const at = before === null ? others.length : others.indexOf(before)
  return [...others.slice(0, at), id, ...others.slice(at)]
}

/** Tellings in which each actor takes part, all time and nothing filtered. */
export function activityOf({ graph }: GraphIndex): ReadonlyMap<string, number> {
  const touching = groupBy(
    graph.relations.flatMap((relation) => [
      { id: relation.source, relation },
      { id: relation.target, relation },
    ]),
    ({ id }) => id,
  )
  return new Map(
    [...touching].map(([id, group]) => [id, countTellings(group.map(({ relation }) => relation))]),
  )
}

/** Groups with the most active actor first; inside a group states come first, then the most active. Single ones stay together. */
function grouped(
  actors: readonly Actor[],
  groupOf: (actor: Actor) => string,
  activity: ReadonlyMap<string, number>,
): Ordered {
  const groups = [...groupBy(actors, groupOf).values()]
  const many = groups.filter((group) => group.length > 1)
  const single = groups.filter((group) => group.length === 1)
  const blocks = [...many, ...(single.length > 0 ? [single.flat()] : [])].map((group) =>
    group.length > 1 && many.includes(group) ? group.toSorted((a, b) => byRank(a, b, activity)) : group,
  )
  return {
    ids: blocks.flat().map(({ id }) => id),
    gaps: new Set(blocks.slice(1).map((block) => block[0]!.id)),
  }
}

const byRank = (one: Actor, other: Actor, activity: ReadonlyMap<string, number>): number =>
  Number(other.kind === 'country') - Number(one.kind === 'country') || byActivity(one, other, activity)

const byActivity = (one: Actor, other: Actor, activity: ReadonlyMap<string, number>): number =>
  (activity.get(other.id) ?? 0) - (activity.get(one.id) ?? 0) || byName(one, other)

const byName = (one: Actor, other: Actor): number =>
  plainName(one).localeCompare(plainName(other), 'en') || (one.id < other.id ? -1 : 1)

/** "the West" stands under W. */
const plainName = ({ name }: Actor): string => name.replace(/^the /i, '')
