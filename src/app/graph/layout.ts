import { hashText } from '../../base/hashText.ts'
import { memoizeLast } from '../../base/memoizeLast.ts'
import { anneal } from './anneal.ts'
import type { Box, Point } from './geometry.ts'
import type { Arrangement, Problem } from './layoutCost.ts'
import { fillFrame, frameFor, type LayoutInput, numbered, problemOf, ROOM } from './problem.ts'
import { pushApart } from './pushApart.ts'
import { seededRandom } from './random.ts'
import { stressLayout } from './stress.ts'

/**
 * Middles of the actors: the map of one graph, the same for every filter, theme and size of window. The first actors stand inside
 * width × height, which stays the frame of the map; those that came later may stand outside it.
 */
export interface Layout {
  readonly positions: Readonly<Record<string, Point>>
  readonly width: number
  readonly height: number
  /** The box that a window must show, where that is not the box of all positions. */
  readonly extent?: Box
  /** Ids of the actors that belong together, in an arrangement that groups them. */
  readonly groups?: readonly (readonly string[])[]
}

/** Small graphs are laid out from several starts, and the best is taken. */
const FEW = 40
const STARTS = 4
const SEARCH = { heat: 200, reach: 0.45 }
/** Large ones keep what the distances gave, and are only mended. */
const MEND = { heat: 60, reach: 0.1 }
/** Beyond this many actors mending takes longer than anybody waits; they are only pushed off each other. */
const MOST_MENDED = 120
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
  const graph = numbered(input)
  const { actors, pairs } = graph
  const { width, height } = frameFor(actors.length)
  const ids = actors.map(({ id }) => id)
  const toLayout = (points: readonly Point[]): Layout => ({
    positions: Object.fromEntries(ids.map((id, i) => [id, points[i]!])),
    width,
    height,
  })
  if (actors.length === 2)
    return toLayout([
      { x: 0, y: height / 2 },
      { x: width, y: height / 2 },
    ])
  const random = seededRandom(hashText(ids.join('\n')))
  const problem = problemOf(graph, width, height)
  const edges = pairs.map(({ a, b }) => [a, b] as const)
  if (actors.length > MOST_MENDED) {
    const placed = spreadOut(
      fillFrame(stressLayout(actors.length, edges, ROOM, random), width, height),
      width,
      height,
    )
    return toLayout(fillFrame(pushApart(problem, placed), width, height))
  }
  const few = actors.length <= FEW
  const starts = few ? STARTS : 1
  const moves = Math.round(movesFor(problem, problem.count) / starts)
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
  return toLayout(
    fillFrame(
      Array.from(xs, (x, i) => ({ x, y: ys[i]! })),
      width,
      height,
    ),
  )
}

/** The box of all middles, and of the frame. */
export function extentOf({ positions, width, height, extent }: Layout): Box {
  if (extent) return extent
  const box = { left: 0, top: 0, right: width, bottom: height }
  for (const { x, y } of Object.values(positions)) {
    box.left = Math.min(box.left, x)
    box.top = Math.min(box.top, y)
    box.right = Math.max(box.right, x)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

/**
 * A layout in which some actors stand where a person has put them. They may leave the frame without the window's following them.
 * The same object for the same pins, whoever asks.
 */
export const withPins = memoizeLast(pinned, 3)

function pinned(layout: Layout, pins: Readonly<Record<string, Point>>): Layout {
  const known = Object.entries(pins).filter(([id]) => layout.positions[id])
  if (known.length === 0) return layout
  return {
    ...layout,
    positions: { ...layout.positions, ...Object.fromEntries(known) },
    extent: extentOf(layout),
  }
}

export const startFrom = (points: readonly Point[]): Arrangement => ({
  xs: Float64Array.from(points, ({ x }) => x),
  ys: Float64Array.from(points, ({ y }) => y),
  places: new Int32Array(points.length),
  labelXs: new Float64Array(points.length),
  labelYs: new Float64Array(points.length),
})

/** How many moves annealing may try when `movable` of the actors move. */
export function movesFor({ count, from }: Problem, movable: number): number {
  const degree = (2 * from.length) / Math.max(1, count)
  const stepsPerMove = 2 * (degree * (from.length + 2 * count) + 2 * from.length + count)
  return (
    movable *
    clamp(BUDGET / stepsPerMove / Math.max(1, movable), FEWEST_MOVES_PER_ACTOR, MOST_MOVES_PER_ACTOR)
  )
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
