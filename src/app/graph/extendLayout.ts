import { hashText } from '../../base/hashText.ts'
import { anneal } from './anneal.ts'
import type { Box, Point } from './geometry.ts'
import { extentOf, type Layout, layoutGraph, movesFor, startFrom } from './layout.ts'
import { frameFor, type LayoutInput, numbered, problemOf } from './problem.ts'
import { pushApart } from './pushApart.ts'
import { seededRandom } from './random.ts'

/** Newcomers start at their neighbours and find a place from there. */
const SETTLE = { heat: 120, reach: 0.3 }
/** Beyond this many actors newcomers are only pushed off the others. */
const MOST_MENDED = 150
/** Px around its neighbours' middle in which a newcomer starts. */
const NEAR = 60

/**
 * The map of a graph that has grown out of another: actors that stood there stand where they stood, exactly, and newcomers find
 * places around those that they have to do with. What is gone leaves a gap. A graph that has little to do with the one before
 * is laid out anew. Pure and deterministic.
 */
export function extendLayout(before: Layout, input: LayoutInput): Layout {
  const graph = numbered(input)
  const { actors, pairs } = graph
  const stood = actors.map(({ id }) => before.positions[id])
  const known = stood.filter((at) => at !== undefined).length
  if (!isGrowth(before, input)) return layoutGraph(input)
  const { width, height } = before
  if (known === actors.length)
    return { positions: Object.fromEntries(actors.map(({ id }, i) => [id, stood[i]!])), width, height }

  const ground = groundFor(extentOf(before), actors.length)
  const random = seededRandom(hashText(actors.map(({ id }) => id).join('\n')))
  const neighbours: number[][] = actors.map(() => [])
  for (const { a, b } of pairs) {
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
  }
  const placed: (Point | undefined)[] = stood.map(
    (at) => at && { x: at.x - ground.left, y: at.y - ground.top },
  )
  const waiting = actors.flatMap((_, i) => (placed[i] ? [] : [i]))
  while (waiting.length > 0) {
    const ties = (actor: number): number => neighbours[actor]!.filter((other) => placed[other]).length
    const next = waiting.reduce((best, actor) => (ties(actor) > ties(best) ? actor : best))
    waiting.splice(waiting.indexOf(next), 1)
    placed[next] = startOf(neighbours[next]!.flatMap((other) => placed[other] ?? []))
  }

  const problem = problemOf(graph, ground.right - ground.left, ground.bottom - ground.top)
  const movable = actors.flatMap((_, i) => (stood[i] ? [] : [i]))
  let points = placed as readonly Point[]
  if (actors.length <= MOST_MENDED) {
    const state = startFrom(points)
    anneal(problem, state, { moves: movesFor(problem, movable.length), random, movable, ...SETTLE })
    points = Array.from(state.xs, (x, i) => ({ x, y: state.ys[i]! }))
  }
  const settled = pushApart(problem, points, (actor) => stood[actor] !== undefined)
  return {
    positions: Object.fromEntries(
      actors.map(({ id }, i) => [
        id,
        stood[i] ?? { x: settled[i]!.x + ground.left, y: settled[i]!.y + ground.top },
      ]),
    ),
    width,
    height,
  }

  function startOf(around: readonly Point[]): Point {
    const aside = (): number => (random() - 0.5) * 2 * NEAR
    if (around.length === 0)
      return { x: random() * (ground.right - ground.left), y: random() * (ground.bottom - ground.top) }
    const sum = around.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }))
    return { x: sum.x / around.length + aside(), y: sum.y / around.length + aside() }
  }
}

/** Whether a graph continues a map: it has all that stood there, or at least half of its own actors did. */
export function isGrowth(before: Layout, { actors }: LayoutInput): boolean {
  const ids = new Set(actors.map(({ id }) => id))
  const stood = Object.keys(before.positions)
  const kept = stood.filter((id) => ids.has(id)).length
  return kept > 0 && (kept === stood.length || kept * 2 >= actors.length)
}

/** A box grown on all sides until it has room for so many actors. */
function groundFor({ left, top, right, bottom }: Box, count: number): Box {
  const needed = frameFor(count)
  const growth = Math.max(1, Math.sqrt((needed.width * needed.height) / ((right - left) * (bottom - top))))
  const x = ((right - left) * (growth - 1)) / 2
  const y = ((bottom - top) * (growth - 1)) / 2
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y }
}
