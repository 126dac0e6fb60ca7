import { hashText } from '../../base/hashText.ts'
import { type ArrangementInput, settled } from './arrangements.ts'
import type { Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import { ROOM } from './problem.ts'
import { seededRandom } from './random.ts'
import { stressLayout } from './stress.ts'

/** Px between the grounds of two blocs. */
const BETWEEN = 80
/** Radius that one actor of a bloc needs, as a share of ROOM. */
const SHARE = 0.62
/** Steps of the search for a free place around the middle, in radians and px. */
const TURN = 0.35
const STEP = 7

/**
 * Actors in their blocs. The first bloc stands in the middle and the others around it, each laid out by itself. Pure and
 * deterministic.
 * @param blocs ids of actors; those that are not on the map are passed over
 */
export function blocsLayout(
  { graph, width, height }: ArrangementInput,
  blocs: readonly (readonly string[])[],
): Layout {
  const drawn = new Set(graph.actors.map(({ id }) => id))
  const groups = blocs
    .map((ids) => ids.filter((id) => drawn.has(id)))
    .filter((ids) => ids.length > 0)
    .sort((one, other) => other.length - one.length)
  const placed: { readonly middle: Point; readonly radius: number }[] = []
  const places = new Map<string, Point>()
  for (const ids of groups) {
    const radius = ROOM * SHARE * Math.sqrt(ids.length)
    const middle = freePlace(radius, placed)
    placed.push({ middle, radius })
    const number = new Map(ids.map((id, i) => [id, i]))
    const edges = graph.pairs.flatMap(({ a, b }) => {
      const from = number.get(a)
      const to = number.get(b)
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    })
    const inner = intoDisc(
      stressLayout(ids.length, edges, ROOM, seededRandom(hashText(ids.join('\n')))),
      radius * 0.8,
    )
    ids.forEach((id, i) => {
      places.set(id, { x: middle.x + inner[i]!.x, y: middle.y + inner[i]!.y })
    })
  }
  return settled(graph, intoFrame(places, width, height), width, height, groups)
}

/** The first place on a spiral from the middle where a ground stands clear of the others. */
function freePlace(
  radius: number,
  placed: readonly { readonly middle: Point; readonly radius: number }[],
): Point {
  for (let i = 0; ; i++) {
    const at = { x: i * STEP * Math.cos(i * TURN) * 1.15, y: i * STEP * Math.sin(i * TURN) }
    const clear = placed.every(
      (other) => Math.hypot(other.middle.x - at.x, other.middle.y - at.y) >= other.radius + radius + BETWEEN,
    )
    if (clear) return at
  }
}

function intoDisc(points: readonly Point[], radius: number): Point[] {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length
  const far = Math.max(1, ...points.map((point) => Math.hypot(point.x - x, point.y - y)))
  const scale = points.length === 1 ? 0 : radius / far
  return points.map((point) => ({ x: (point.x - x) * scale, y: (point.y - y) * scale }))
}

/** Moves and stretches all places into a frame. */
function intoFrame(
  places: ReadonlyMap<string, Point>,
  width: number,
  height: number,
): ReadonlyMap<string, Point> {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  const across = Math.max(1, Math.max(...xs) - left)
  const down = Math.max(1, Math.max(...ys) - top)
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: ((x - left) / across) * width, y: ((y - top) / down) * height },
    ]),
  )
}
