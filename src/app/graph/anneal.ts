import { type Arrangement, type CostOf, createCost, type Problem } from './layoutCost.ts'
import { PLACES } from './places.ts'

export interface Schedule {
  /** How many changes are tried: a number, not a clock, ends it, so that the same input gives the same picture. */
  readonly moves: number
  /** Cost that is still taken into the bargain at the start; it cools to nothing. */
  readonly heat: number
  /** Reach of a move at the start, as a share of the frame. */
  readonly reach: number
  readonly random: () => number
  /** Numbers of the actors that may move; all when it is not given. */
  readonly movable?: readonly number[]
}

/** Shares of the kinds of moves; the rest moves one actor. Two actors are swapped only while it is hot. */
const SWAPS = 0.12
const TURNS = 0.3
const TURNS_IN_MOVES = 0.4
const SWAPS_UNTIL = 0.7
/** Reach of a move at the end, in px. */
const LEAST_REACH = 5

/**
 * Simulated annealing: moves one actor, swaps two, or turns one label, and keeps what is better, and while it is hot some of what
 * is worse. Changes `state` in place and returns its cost.
 */
export function anneal(
  problem: Problem,
  state: Arrangement,
  { moves, heat, reach, random, movable }: Schedule,
): number {
  const { count, width, height } = problem
  const { xs, ys, places } = state
  const choices = movable?.length ?? count
  if (count < 2 || choices === 0) return 0
  const pick = (): number => {
    const chosen = Math.floor(random() * choices)
    return movable ? movable[chosen]! : chosen
  }
  const { of: costOf, settleLabel } = createCost(problem)
  for (let actor = 0; actor < count; actor++) settleLabel(state, actor)
  // Cost of each actor where it stands; known until something is moved.
  const known = new Float64Array(count).fill(Number.NaN)
  const costNow = (actor: number): number => {
    if (Number.isNaN(known[actor]!)) known[actor] = costOf(state, actor, Number.POSITIVE_INFINITY)
    return known[actor]!
  }
  const swapPlaces = (one: number, other: number): void => {
    swap(xs, one, other)
    swap(ys, one, other)
    settleLabel(state, one)
    settleLabel(state, other)
  }
  for (let move = 0; move < moves; move++) {
    const cooled = move / moves
    const bargain = -heat * (1 - cooled) ** 3 * Math.log(1 - random())
    const actor = pick()
    const kind = random()
    if (kind < SWAPS && cooled < SWAPS_UNTIL) {
      const other = pick()
      if (other === actor) continue
      const limit = costNow(actor) + costNow(other) + bargain
      swapPlaces(actor, other)
      const one = costOf(state, actor, limit)
      if (one > limit || one + costOf(state, other, limit - one) > limit) {
        swapPlaces(actor, other)
      } else known.fill(Number.NaN)
      continue
    }
    const limit = costNow(actor) + bargain
    const x = xs[actor]!
    const y = ys[actor]!
    const place = places[actor]!
    if (kind >= TURNS) {
      const furthest = Math.max(LEAST_REACH, Math.max(width, height) * reach * (1 - cooled) ** 2.5)
      const angle = random() * 2 * Math.PI
      const distance = furthest * Math.sqrt(random())
      xs[actor] = clamp(x + distance * Math.cos(angle), 0, width)
      ys[actor] = clamp(y + distance * Math.sin(angle), 0, height)
    }
    if (kind < TURNS_IN_MOVES) places[actor] = Math.floor(random() * PLACES.length)
    settleLabel(state, actor)
    const cost = costOf(state, actor, limit)
    if (cost <= limit) {
      known.fill(Number.NaN)
      known[actor] = cost
    } else {
      xs[actor] = x
      ys[actor] = y
      places[actor] = place
      settleLabel(state, actor)
    }
  }
  return totalCost(costOf, state, count)
}

/** What concerns two actors counts for both: of use only to compare arrangements of one problem. */
function totalCost(costOf: CostOf, state: Arrangement, count: number): number {
  let cost = 0
  for (let actor = 0; actor < count; actor++) cost += costOf(state, actor, Number.POSITIVE_INFINITY)
  return cost
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

function swap(values: Float64Array, one: number, other: number): void {
  const value = values[one]!
  values[one] = values[other]!
  values[other] = value
}
