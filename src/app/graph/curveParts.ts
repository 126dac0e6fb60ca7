import type { Curve } from './curve.ts'
import type { Point } from './geometry.ts'

/** A piece of a strand's course: straight, or a quadratic curve. */
export interface Course {
  readonly from: Point
  readonly control: Point
  readonly to: Point
  readonly straight: boolean
}

const STEPS = 12

/** The course without so many px at its start and at its end; what is shorter than both keeps its middle third. */
export function cutCourse(course: Course | Curve, atStart: number, atEnd: number): Course {
  if (atStart <= 0 && atEnd <= 0) return course
  const { from, control, to, straight } = course
  if (straight) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const [start, end] = shares(atStart / length, 1 - atEnd / length)
    const at = (t: number): Point => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t })
    return { from: at(start), control, to: at(end), straight }
  }
  const [start, end] = shares(shareAfter(course, atStart), 1 - shareAfter(reversed(course), atEnd))
  return pieceOf({ from, control, to, straight }, start, end)
}

const shares = (start: number, end: number): readonly [number, number] =>
  end - start < 0.05 ? [1 / 3, 2 / 3] : [start, end]

export const reversed = ({ from, control, to, straight }: Course): Course => ({
  from: to,
  control,
  to: from,
  straight,
})

/** The piece of a quadratic curve between two of its shares. (de Casteljau) */
function pieceOf({ from, control, to, straight }: Course, start: number, end: number): Course {
  const mix = (one: Point, other: Point, t: number): Point => ({
    x: one.x + (other.x - one.x) * t,
    y: one.y + (other.y - one.y) * t,
  })
  const blend = (s: number, t: number): Point => mix(mix(from, control, s), mix(control, to, s), t)
  return { from: blend(start, start), control: blend(start, end), to: blend(end, end), straight }
}

/** The share of a curve at which so many px of it have passed. */
function shareAfter({ from, control, to }: Course, px: number): number {
  if (px <= 0) return 0
  let passed = 0
  let before = from
  for (let i = 1; i <= STEPS; i++) {
    const t = i / STEPS
    const s = 1 - t
    const at = {
      x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
      y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
    }
    const step = Math.hypot(at.x - before.x, at.y - before.y)
    if (passed + step >= px) return (i - 1 + (px - passed) / (step || 1)) / STEPS
    passed += step
    before = at
  }
  return 1
}
