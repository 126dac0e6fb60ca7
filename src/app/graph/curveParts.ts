import { type Course, pointOn } from './curve.ts'
import type { Point } from './geometry.ts'

const STEPS = 12

/** The course without so many px at its start and at its end; what is shorter than both keeps its middle third. */
export function cutCourse(course: Course, atStart: number, atEnd: number): Course {
  if (atStart <= 0 && atEnd <= 0) return course
  const { from, control, to, straight, chain } = course
  if (chain) return cutChain(chain, atStart, atEnd)
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

/** The curve on which a course comes to one of its ends, and that end. */
export function endOf(
  { from, control, to, chain }: Course,
  end: 'source' | 'target',
): Pick<Course, 'from' | 'control' | 'to'> {
  if (chain) {
    const [at, step] = end === 'target' ? [chain.length - 2, -2] : [0, 2]
    const point = (i: number): Point => ({ x: chain[at + i * step]!, y: chain[at + i * step + 1]! })
    return { from: point(2), control: point(1), to: point(0) }
  }
  return end === 'target' ? { from, control, to } : { from: to, control, to: from }
}

const reversed = ({ from, control, to, straight }: Course): Course => ({
  from: to,
  control,
  to: from,
  straight,
})

const cut = new WeakMap<
  Float64Array,
  { readonly start: number; readonly end: number; readonly course: Course }
>()

/** As `cutCourse`; kept for the latest lengths, since a crowd of chains is cut alike in every frame. */
function cutChain(chain: Float64Array, atStart: number, atEnd: number): Course {
  const known = cut.get(chain)
  if (known?.start === atStart && known.end === atEnd) return known.course
  let [first, last] = [0, (chain.length - 6) / 4]
  let [start, end] = [atStart, atEnd]
  for (let length = 0; first < last; first++, start -= length) {
    length = lengthOf(curveOf(chain, first))
    if (length > start) break
  }
  for (let length = 0; last > first; last--, end -= length) {
    length = lengthOf(curveOf(chain, last))
    if (length > end) break
  }
  const [firstCurve, lastCurve] = [curveOf(chain, first), curveOf(chain, last)]
  const from = shareAfter(firstCurve, start)
  const to = 1 - shareAfter(reversed(lastCurve), end)
  const rest = chain.slice(4 * first, 4 * last + 6)
  if (first === last) {
    const piece = pieceOf(firstCurve, ...shares(from, to))
    rest.set([piece.from.x, piece.from.y, piece.control.x, piece.control.y, piece.to.x, piece.to.y])
  } else {
    const head = pieceOf(firstCurve, from, 1)
    const tail = pieceOf(lastCurve, 0, to)
    rest.set([head.from.x, head.from.y, head.control.x, head.control.y])
    rest.set([tail.control.x, tail.control.y, tail.to.x, tail.to.y], rest.length - 4)
  }
  const i = rest.length
  const course: Course = {
    from: { x: rest[0]!, y: rest[1]! },
    control: { x: rest[2]!, y: rest[3]! },
    to: { x: rest[i - 2]!, y: rest[i - 1]! },
    straight: false,
    chain: rest,
  }
  cut.set(chain, { start: atStart, end: atEnd, course })
  return course
}

/** One of the curves of a chain. */
const curveOf = (chain: Float64Array, nth: number): Course => ({
  from: { x: chain[4 * nth]!, y: chain[4 * nth + 1]! },
  control: { x: chain[4 * nth + 2]!, y: chain[4 * nth + 3]! },
  to: { x: chain[4 * nth + 4]!, y: chain[4 * nth + 5]! },
  straight: false,
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
function shareAfter(curve: Course, px: number): number {
  if (px <= 0) return 0
  let passed = 0
  let before = curve.from
  for (let i = 1; i <= STEPS; i++) {
    const at = pointOn(curve, i / STEPS)
    const step = Math.hypot(at.x - before.x, at.y - before.y)
    if (passed + step >= px) return (i - 1 + (px - passed) / (step || 1)) / STEPS
    passed += step
    before = at
  }
  return 1
}

function lengthOf(curve: Course): number {
  let length = 0
  let before = curve.from
  for (let i = 1; i <= STEPS; i++) {
    const at = pointOn(curve, i / STEPS)
    length += Math.hypot(at.x - before.x, at.y - before.y)
    before = at
  }
  return length
}
