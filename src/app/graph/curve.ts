import type { Figure } from './figures.ts'
import { type Box, type Point, segmentBoxDistance, segmentsCross } from './geometry.ts'

/** A course: straight, a quadratic curve, or a chain of them. */
export interface Course {
  readonly from: Point
  /** Of a chain, the control point of its first curve. */
  readonly control: Point
  readonly to: Point
  readonly straight: boolean
  /** Of a strand that winds between actors: its start, then control point and end of each of its curves, as x, y, x, y … */
  readonly chain?: Float64Array
}

/** A strand's course and what it is measured by; of one that does not wind, the control point stands `bend` px beside the middle. */
export interface Curve extends Course {
  /** The course as x, y, x, y …: what distances and crossings are measured on. */
  readonly line: Float64Array
  /** Around `line`: what lies outside need not be measured. */
  readonly box: Box
}

/** The control points of a strand that winds: per point the share of the way between the two middles, and px beside it. */
export type Turns = Float64Array

/** Gap in px between a figure's edge and the end of a strand. */
export const END_GAP = 3
const SEGMENTS = 10
/** Of each curve of a chain. */
const CHAIN_SEGMENTS = 5

/**
 * The curve that the canvas draws between two figures. The control point stands beside the middle between their middles, at
 * `bend` px to the right of the way from `a` to `b` (y runs down); the ends lie where the lines to it leave the figures.
 * @param turns the control points instead, where the strand winds: from one to the next a curve ends half way between them
 */
export function strandCurve(
  a: Outline,
  atA: Point,
  b: Outline,
  atB: Point,
  bend: number,
  turns: Turns | null = null,
): Curve {
  const dx = atB.x - atA.x
  const dy = atB.y - atA.y
  const length = Math.hypot(dx, dy) || 1
  const pointAt = (share: number, aside: number): Point => ({
    x: atA.x + dx * share - (dy / length) * aside,
    y: atA.y + dy * share + (dx / length) * aside,
  })
  if (turns !== null && turns.length > 2) {
    const controls = Array.from({ length: turns.length / 2 }, (_, i) =>
      pointAt(turns[2 * i]!, turns[2 * i + 1]!),
    )
    return chainCurve(leave(a, atA, controls[0]!), controls, leave(b, atB, controls.at(-1)!))
  }
  const control = turns?.length === 2 ? pointAt(turns[0]!, turns[1]!) : pointAt(0.5, bend)
  const from = leave(a, atA, control)
  const to = leave(b, atB, control)
  const straight = bend === 0 && turns === null
  const line = straight ? Float64Array.of(from.x, from.y, to.x, to.y) : sample(from, control, to)
  return { from, control, to, straight, line, box: boxOf(line) }
}

function chainCurve(from: Point, controls: readonly Point[], to: Point): Curve {
  const chain = new Float64Array(4 * controls.length + 2)
  chain[0] = from.x
  chain[1] = from.y
  controls.forEach(({ x, y }, i) => {
    const next = controls[i + 1]
    chain.set([x, y, next ? (x + next.x) / 2 : to.x, next ? (y + next.y) / 2 : to.y], 4 * i + 2)
  })
  let line: Float64Array | null = null
  let box: Box | null = null
  return {
    from,
    control: controls[0]!,
    to,
    straight: false,
    chain,
    // Of thousands of chains hardly one is measured.
    get line() {
      line ??= chainLine(chain)
      return line
    },
    get box() {
      box ??= boxOf(this.line)
      return box
    },
  }
}

function chainLine(chain: Float64Array): Float64Array {
  const curves = (chain.length - 2) / 4
  const line = new Float64Array(2 * curves * CHAIN_SEGMENTS + 2)
  for (let i = 0; i <= curves * CHAIN_SEGMENTS; i++) {
    const { x, y } = chainPoint(chain, i / CHAIN_SEGMENTS)
    line[2 * i] = x
    line[2 * i + 1] = y
  }
  return line
}

/** The point of a chain after so many of its curves. */
function chainPoint(chain: Float64Array, after: number): Point {
  const curve = Math.min((chain.length - 2) / 4 - 1, Math.floor(after))
  const t = after - curve
  const [one, two, three] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
  const i = 4 * curve
  return {
    x: one * chain[i]! + two * chain[i + 2]! + three * chain[i + 4]!,
    y: one * chain[i + 1]! + two * chain[i + 3]! + three * chain[i + 5]!,
  }
}

/** The point at share `t` of a curve. */
export function pointOn({ from, control, to, straight, chain }: Course, t: number): Point {
  if (chain) return chainPoint(chain, (t * (chain.length - 2)) / 4)
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
  const line = new Float64Array(2 * SEGMENTS + 2)
  for (let i = 0; i <= SEGMENTS; i++) {
    const t = i / SEGMENTS
    const [one, two, three] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    line[2 * i] = one * from.x + two * control.x + three * to.x
    line[2 * i + 1] = one * from.y + two * control.y + three * to.y
  }
  return line
}

/** The box around the points x, y, x, y …. */
function boxOf(line: Float64Array): Box {
  let [left, top, right, bottom] = [line[0]!, line[1]!, line[0]!, line[1]!]
  for (let i = 2; i < line.length; i += 2) {
    left = Math.min(left, line[i]!)
    right = Math.max(right, line[i]!)
    top = Math.min(top, line[i + 1]!)
    bottom = Math.max(bottom, line[i + 1]!)
  }
  return { left, top, right, bottom }
}

/** What of a figure a strand's end needs. */
export type Outline = Pick<Figure, 'kind' | 'halfWidth' | 'halfHeight'>

/** Where the line from the middle of a figure towards a point leaves the figure, and the gap. */
function leave({ kind, halfWidth, halfHeight }: Outline, at: Point, towards: Point): Point {
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

/** A box around a course: it lies between its ends and its control points. */
export function courseBox({ from, control, to, straight, chain }: Course): Box {
  const { x, y } = straight ? from : control
  const box = {
    left: Math.min(from.x, x, to.x),
    top: Math.min(from.y, y, to.y),
    right: Math.max(from.x, x, to.x),
    bottom: Math.max(from.y, y, to.y),
  }
  if (chain)
    for (let i = 6; i < chain.length; i += 4) {
      box.left = Math.min(box.left, chain[i]!)
      box.right = Math.max(box.right, chain[i]!)
      box.top = Math.min(box.top, chain[i + 1]!)
      box.bottom = Math.max(box.bottom, chain[i + 1]!)
    }
  return box
}

/** Distance from a curve to a box; `far` when it is at least that. */
export function lineBoxDistance(curve: Pick<Curve, 'line' | 'box'>, to: Box, far: number): number {
  if (boxesApart(curve.box, to, far)) return far
  const { line } = curve
  const { left, top, right, bottom } = to
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

/** Whether two boxes lie at least so far apart, along one of the axes. */
const boxesApart = (one: Box, other: Box, far: number): boolean =>
  other.left - one.right >= far ||
  one.left - other.right >= far ||
  other.top - one.bottom >= far ||
  one.top - other.bottom >= far

/** Whether two courses cross at a point inside both. */
export function linesCross(
  { line: one, box }: Pick<Curve, 'line' | 'box'>,
  { line: other, box: otherBox }: Pick<Curve, 'line' | 'box'>,
): boolean {
  if (boxesApart(box, otherBox, 0)) return false
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
