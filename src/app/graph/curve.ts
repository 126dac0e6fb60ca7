import type { Figure } from './figures.ts'
import { type Box, type Point, segmentBoxDistance, segmentsCross } from './geometry.ts'

/** A strand's course: straight, or a quadratic curve whose control point stands `bend` px beside the middle. */
export interface Curve {
  readonly from: Point
  readonly control: Point
  readonly to: Point
  readonly straight: boolean
  /** The course as x, y, x, y …: what distances and crossings are measured on. */
  readonly line: Float64Array
}

/** Gap in px between a figure's edge and the end of a strand. */
export const END_GAP = 3
const SEGMENTS = 10

/**
 * The curve that the canvas draws between two figures. The control point stands beside the middle between their middles, at
 * `bend` px to the right of the way from `a` to `b` (y runs down); the ends lie where the lines to it leave the figures.
 */
export function strandCurve(a: Figure, atA: Point, b: Figure, atB: Point, bend: number): Curve {
  const dx = atB.x - atA.x
  const dy = atB.y - atA.y
  const length = Math.hypot(dx, dy) || 1
  const control = {
    x: (atA.x + atB.x) / 2 - (dy / length) * bend,
    y: (atA.y + atB.y) / 2 + (dx / length) * bend,
  }
  const from = leave(a, atA, control)
  const to = leave(b, atB, control)
  const straight = bend === 0
  return { from, control, to, straight, line: straight ? flat([from, to]) : sample(from, control, to) }
}

/** The point at share `t` of a curve. */
export function pointOn({ from, control, to, straight }: Curve, t: number): Point {
  if (straight) return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
  const one = (1 - t) * (1 - t)
  const two = 2 * t * (1 - t)
  const three = t * t
  return {
    x: one * from.x + two * control.x + three * to.x,
    y: one * from.y + two * control.y + three * to.y,
  }
}

function sample(from: Point, control: Point, to: Point): Float64Array {
  const curve = { from, control, to, straight: false, line: new Float64Array() }
  return flat(Array.from({ length: SEGMENTS + 1 }, (_, i) => pointOn(curve, i / SEGMENTS)))
}

const flat = (points: readonly Point[]): Float64Array =>
  Float64Array.from(points.flatMap(({ x, y }) => [x, y]))

/** Where the line from the middle of a figure towards a point leaves the figure, and the gap. */
function leave({ kind, halfWidth, halfHeight }: Figure, at: Point, towards: Point): Point {
  const dx = towards.x - at.x
  const dy = towards.y - at.y
  const length = Math.hypot(dx, dy) || 1
  const reach =
    kind === 'country'
      ? Math.min(
          dx === 0 ? Number.POSITIVE_INFINITY : (halfWidth * length) / Math.abs(dx),
          dy === 0 ? Number.POSITIVE_INFINITY : (halfHeight * length) / Math.abs(dy),
        )
      : (halfWidth + halfHeight) / 2
  const share = Math.min(reach + END_GAP, length * 0.9) / length
  return { x: at.x + dx * share, y: at.y + dy * share }
}

/** Distance from a curve to a box; `far` when it is at least that. */
export function lineBoxDistance({ line }: Curve, { left, top, right, bottom }: Box, far: number): number {
  let nearest = far
  for (let i = 0; i + 3 < line.length; i += 2) {
    const distance = segmentBoxDistance(
      line[i]!,
      line[i + 1]!,
      line[i + 2]!,
      line[i + 3]!,
      left,
      top,
      right,
      bottom,
      nearest,
    )
    if (distance < nearest) nearest = distance
    if (nearest === 0) return 0
  }
  return nearest
}

/** Whether two courses cross at a point inside both. */
export function linesCross(one: Float64Array, other: Float64Array): boolean {
  for (let i = 0; i + 3 < one.length; i += 2) {
    for (let j = 0; j + 3 < other.length; j += 2) {
      if (
        segmentsCross(
          one[i]!,
          one[i + 1]!,
          one[i + 2]!,
          one[i + 3]!,
          other[j]!,
          other[j + 1]!,
          other[j + 2]!,
          other[j + 3]!,
        )
      )
        return true
    }
  }
  return false
}
