export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
})

/** How far two boxes are apart; negative when they overlap, by the depth of the overlap. */
export function boxGap(one: Box, other: Box): number {
  const dx = Math.max(other.left - one.right, one.left - other.right)
  const dy = Math.max(other.top - one.bottom, one.top - other.bottom)
  if (dx > 0 && dy > 0) return Math.hypot(dx, dy)
  return Math.max(dx, dy)
}

/** Whether two segments cross at a point inside both. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abc = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const abd = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (abc * abd >= 0) return false
  const cda = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const cdb = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return cda * cdb < 0
}

/** Distance from a segment to a box; 0 when it touches. `far` is returned as soon as it is known to be at least that. */
export function segmentBoxDistance(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  far: number,
): number {
  if (ax < left - far && bx < left - far) return far
  if (ax > right + far && bx > right + far) return far
  if (ay < top - far && by < top - far) return far
  if (ay > bottom + far && by > bottom + far) return far
  if (segmentTouchesBox(ax, ay, bx, by, left, top, right, bottom)) return 0
  return Math.sqrt(
    Math.min(
      far * far,
      pointBoxSquared(ax, ay, left, top, right, bottom),
      pointBoxSquared(bx, by, left, top, right, bottom),
      pointSegmentSquared(left, top, ax, ay, bx, by),
      pointSegmentSquared(right, top, ax, ay, bx, by),
      pointSegmentSquared(left, bottom, ax, ay, bx, by),
      pointSegmentSquared(right, bottom, ax, ay, bx, by),
    ),
  )
}

/** Clips the segment's parameter range against the box (Liang–Barsky). */
function segmentTouchesBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const dx = bx - ax
  const dy = by - ay
  let from = 0
  let to = 1
  if (dx === 0) {
    if (ax < left || ax > right) return false
  } else {
    const one = (left - ax) / dx
    const other = (right - ax) / dx
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  if (dy === 0) {
    if (ay < top || ay > bottom) return false
  } else {
    const one = (top - ay) / dy
    const other = (bottom - ay) / dy
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  return from <= to
}

function pointBoxSquared(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const dx = x < left ? left - x : x > right ? x - right : 0
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0
  return dx * dx + dy * dy
}

export function pointSegmentSquared(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  const px = ax + along * dx - x
  const py = ay + along * dy - y
  return px * px + py * py
}

/** The corners of the smallest convex shape around points, in order. (monotone chain) */
export function hullOf(points: readonly Point[]): readonly Point[] {
  if (points.length < 3) return points
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y)
  const half = (way: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of way) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

const turn = (from: Point, by: Point, to: Point): number =>
  (by.x - from.x) * (to.y - from.y) - (by.y - from.y) * (to.x - from.x)

/** How much of other boxes a box covers, in square px. */
export function areaUnder(box: Box, others: readonly Box[]): number {
  let area = 0
  for (const other of others) {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    if (across > 0 && down > 0) area += across * down
  }
  return area
}
