import { groupBy } from '../../base/groupBy.ts'
import { memoizeLast } from '../../base/memoizeLast.ts'
import type { Strand } from '../../model/dyad.ts'
import type { GraphIndex } from './graphIndex.ts'

/** What a person or body and their own state have in common, in tellings of cooperation. */
const OWN_COUNTRY = 2

/**
 * Who stands with whom, for the matrix's order and the map's arrangement alike, all time and nothing filtered: the number of each drawn actor's bloc, 0 for the bloc with the most
 * mentions. Blocs are communities by modularity over signed weights (Louvain's way of finding them): cooperation and
 * alliances pull together, conflict and rivalry push apart. The same graph always gives the same blocs.
 */
export const blocsOf = memoizeLast((index: GraphIndex): ReadonlyMap<string, number> => {
  const { drawnActors, strands, actors } = index
  const ids = drawnActors.map(({ id }) => id)
  const home = drawnActors.flatMap(({ id, kind, country }) => {
    const state = kind === 'country' || country === null ? undefined : actors.get(`country:${country}`)
    return state ? [{ a: id, b: state.id, weight: OWN_COUNTRY }] : []
  })
  const told = strands.map((strand) => ({ a: strand.a, b: strand.b, weight: pullOf(strand) }))
  const communities = findCommunities(ids, [...told, ...home])
  const order = [...new Set(communities)]
  return new Map(ids.map((id, i) => [id, order.indexOf(communities[i]!)]))
})

/** The same blocs as lists of ids: the largest first, those of one size in the order of their numbers. */
export function blocGroups(index: GraphIndex): readonly (readonly string[])[] {
  const groups = groupBy([...blocsOf(index)], ([, bloc]) => bloc)
  return [...groups.values()]
    .map((group) => group.map(([id]) => id).sort())
    .sort((one, other) => other.length - one.length)
}

/** Together above 0, apart below. */
function pullOf({ kind, tellings, denied, types }: Strand): number {
  if (denied) return 0
  if (kind === 'tie') return types[0]?.type === 'RIVAL' ? -tellings : tellings
  return kind === 'cooperation' ? tellings : -tellings
}

export interface Pull {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** Nodes of one level with what joins them; a node of a higher level stands for a community of the one below. */
interface Level {
  readonly near: readonly ReadonlyMap<number, number>[]
  /** Sums of the weights at each node that pull together and that push apart. */
  readonly together: readonly number[]
  readonly apart: readonly number[]
}

/** The community of each id, as a number, in the order of the ids. */
export function findCommunities(ids: readonly string[], pulls: readonly Pull[]): readonly number[] {
  let level = firstLevel(ids, pulls)
  let of = ids.map((_, i) => i)
  for (;;) {
    const moved = settle(level)
    const names = [...new Set(moved)]
    if (names.length === level.near.length) return of
    of = of.map((node) => names.indexOf(moved[node]!))
    level = folded(
      level,
      moved.map((community) => names.indexOf(community)),
      names.length,
    )
  }
}

function firstLevel(ids: readonly string[], pulls: readonly Pull[]): Level {
  const at = new Map(ids.map((id, i) => [id, i]))
  const near = ids.map(() => new Map<number, number>())
  const together = ids.map(() => 0)
  const apart = ids.map(() => 0)
  for (const { a, b, weight } of pulls) {
    const [one, other] = [at.get(a), at.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const) {
      near[here]!.set(there, (near[here]!.get(there) ?? 0) + weight)
      const sums = weight > 0 ? together : apart
      sums[here] = sums[here]! + Math.abs(weight)
    }
  }
  return { near, together, apart }
}

const EVEN = 1e-9

/** Moves node after node into the neighbouring community that gains most, until none gains. */
function settle({ near, together, apart }: Level): readonly number[] {
  const of = near.map((_, i) => i)
  const inside = { together: [...together], apart: [...apart] }
  const [allTogether, allApart] = [together, apart].map((sums) => sums.reduce((a, b) => a + b, 0) || 1)
  const gain = (node: number, community: number, joined: number): number =>
    joined -
    (together[node]! * inside.together[community]!) / allTogether! +
    (apart[node]! * inside.apart[community]!) / allApart!
  for (let moves = true; moves; ) {
    moves = false
    for (let node = 0; node < near.length; node++) {
      const home = of[node]!
      inside.together[home] = inside.together[home]! - together[node]!
      inside.apart[home] = inside.apart[home]! - apart[node]!
      const joined = new Map([[home, 0]])
      for (const [other, weight] of near[node]!)
        joined.set(of[other]!, (joined.get(of[other]!) ?? 0) + weight)
      let best = home
      let most = gain(node, home, joined.get(home)!)
      for (const [community, weight] of joined) {
        const gained = gain(node, community, weight)
        if (gained > most + EVEN) [best, most] = [community, gained]
      }
      inside.together[best] = inside.together[best]! + together[node]!
      inside.apart[best] = inside.apart[best]! + apart[node]!
      of[node] = best
      if (best !== home) moves = true
    }
  }
  return of
}

function folded({ near, together, apart }: Level, of: readonly number[], count: number): Level {
  const level = {
    near: Array.from({ length: count }, () => new Map<number, number>()),
    together: Array.from({ length: count }, () => 0),
    apart: Array.from({ length: count }, () => 0),
  }
  near.forEach((others, node) => {
    const here = of[node]!
    level.together[here] = level.together[here]! + together[node]!
    level.apart[here] = level.apart[here]! + apart[node]!
    for (const [other, weight] of others) {
      const there = of[other]!
      if (there !== here) level.near[here]!.set(there, (level.near[here]!.get(there) ?? 0) + weight)
    }
  })
  return level
}
