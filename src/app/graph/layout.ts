import { anneal } from './anneal.ts'
import type { Point } from './geometry.ts'
import type { Arrangement, Problem } from './layoutCost.ts'
import { hashText, seededRandom } from './random.ts'
import { stressLayout } from './stress.ts'

/** An actor as the layout sees it: its room in px. */
export interface LayoutActor {
  readonly id: string
  readonly halfWidth: number
  readonly halfHeight: number
  readonly labelWidth: number
  readonly labelHeight: number
}

/** Two actors with something between them; `strands` is how many lines are drawn. */
export interface LayoutPair {
  readonly a: string
  readonly b: string
  readonly strands: number
}

export interface LayoutInput {
  readonly actors: readonly LayoutActor[]
  readonly pairs: readonly LayoutPair[]
}

/** Middles of the actors inside width × height: the map of one graph, the same for every filter, theme and size of window. */
export interface Layout {
  readonly positions: Readonly<Record<string, Point>>
  readonly width: number
  readonly height: number
}

/** Px of the side of the square that one actor gets. */
const ROOM = 143
/** Width over height. */
const ASPECT = 1.2
/** Small graphs are laid out from several starts, and the best is taken. */
const FEW = 40
const STARTS = 4
const SEARCH = { heat: 200, reach: 0.45 }
/** Large ones keep what the distances gave, and are only mended. */
const MEND = { heat: 60, reach: 0.1 }
/** Elementary steps that all moves of one layout may take together: about a third of a second for a few dozen actors. */
const BUDGET = 20_000_000
/** Moves that a layout needs however large the graph is, and beyond which a small one gains nothing. */
const FEWEST_MOVES_PER_ACTOR = 25
const MOST_MOVES_PER_ACTOR = 2_500

/**
 * Lays out a graph: distances first (stress), then annealing on what a reader minds: lines through actors, crowding, sharp angles,
 * crossings. Pure and deterministic: the seed comes from the actors' ids, and the order of the input does not matter.
 */
export function layoutGraph(input: LayoutInput): Layout {
  const actors = [...input.actors].sort((one, other) => compare(one.id, other.id))
  const number = new Map(actors.map(({ id }, i) => [id, i]))
  const pairs = input.pairs
    .map(({ a, b, strands }) => ({
      a: Math.min(number.get(a)!, number.get(b)!),
      b: Math.max(number.get(a)!, number.get(b)!),
      strands,
    }))
    .sort((one, other) => one.a - other.a || one.b - other.b)
  const random = seededRandom(hashText(actors.map(({ id }) => id).join('\n')))
  const height = ROOM * Math.sqrt(Math.max(2, actors.length) / ASPECT)
  const width = height * ASPECT
  const problem: Problem = {
    count: actors.length,
    halfWidths: Float64Array.from(actors, ({ halfWidth }) => halfWidth),
    halfHeights: Float64Array.from(actors, ({ halfHeight }) => halfHeight),
    labelWidths: Float64Array.from(actors, ({ labelWidth }) => labelWidth),
    labelHeights: Float64Array.from(actors, ({ labelHeight }) => labelHeight),
    from: Int32Array.from(pairs, ({ a }) => a),
    to: Int32Array.from(pairs, ({ b }) => b),
    strands: Int32Array.from(pairs, ({ strands }) => strands),
    width,
    height,
  }
  const edges = pairs.map(({ a, b }) => [a, b] as const)
  const few = actors.length <= FEW
  const starts = few ? STARTS : 1
  const moves = Math.round(movesFor(problem) / starts)
  let best: { readonly state: Arrangement; readonly cost: number } | null = null
  for (let start = 0; start < starts; start++) {
    const placed = stressLayout(actors.length, edges, ROOM, random)
    const state = startFrom(
      few ? fillFrame(placed, width, height) : spreadOut(fillFrame(placed, width, height), width, height),
    )
    const cost = anneal(problem, state, { moves, random, ...(few ? SEARCH : MEND) })
    if (best === null || cost < best.cost) best = { state, cost }
  }
  const { xs, ys } = best!.state
  const filled = fillFrame(
    Array.from(xs, (x, i) => ({ x, y: ys[i]! })),
    width,
    height,
  )
  return { positions: Object.fromEntries(actors.map(({ id }, i) => [id, filled[i]!])), width, height }
}

const startFrom = (points: readonly Point[]): Arrangement => ({
  xs: Float64Array.from(points, ({ x }) => x),
  ys: Float64Array.from(points, ({ y }) => y),
  places: new Int32Array(points.length),
  labelXs: new Float64Array(points.length),
  labelYs: new Float64Array(points.length),
})

function movesFor({ count, from }: Problem): number {
  const degree = (2 * from.length) / Math.max(1, count)
  const stepsPerMove = 2 * (degree * (from.length + 2 * count) + 2 * from.length + count)
  return (
    count * clamp(BUDGET / stepsPerMove / Math.max(1, count), FEWEST_MOVES_PER_ACTOR, MOST_MOVES_PER_ACTOR)
  )
}

/** Moves and stretches points so that they fill the frame. */
function fillFrame(points: readonly Point[], width: number, height: number): Point[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  const across = Math.max(...xs) - left
  const down = Math.max(...ys) - top
  return points.map(({ x, y }) => ({
    x: across === 0 ? width / 2 : ((x - left) / across) * width,
    y: down === 0 ? height / 2 : ((y - top) / down) * height,
  }))
}

/** How far a large graph gives up its distances to use its area evenly: 0 not at all, 1 each axis alike. */
const EVENNESS = 0.65

/** Moves each axis towards even spacing in the same order, so that the middle of a large graph is not a heap. */
function spreadOut(points: readonly Point[], width: number, height: number): Point[] {
  const even = (axis: 'x' | 'y', length: number): readonly number[] => {
    const ranks = new Array<number>(points.length)
    const order = points
      .map((_, i) => i)
      .sort((one, other) => points[one]![axis] - points[other]![axis] || one - other)
    order.forEach((point, rank) => {
      ranks[point] = (rank / Math.max(1, points.length - 1)) * length
    })
    return points.map((point, i) => point[axis] * (1 - EVENNESS) + ranks[i]! * EVENNESS)
  }
  const xs = even('x', width)
  const ys = even('y', height)
  return xs.map((x, i) => ({ x, y: ys[i]! }))
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
