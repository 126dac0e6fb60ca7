import { lineBoxDistance, pointOn } from './curve.ts'
import { type Box, boxAround, boxGap, type Point } from './geometry.ts'
import { figureBox, type Ground, type Labels, type Line } from './surroundings.ts'

/** Px from a strand's end that its head takes. */
const HEAD_ROOM = 14

/** Px within which the middle of a badge seems to stand on a line. */
const ASTRAY = 5

const pointDistance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

/** Badges that always show first; each takes the place along its strand where it covers least. */
export function placeBadges(
  ground: Ground,
  lines: readonly Line[],
  labels: Labels,
): ReadonlyMap<string, Point> {
  const badges = new Map<string, Point>()
  const taken: Box[] = []
  const shown = lines.filter(({ badge }) => badge !== null)
  const others = lines.filter(({ badge }) => badge === null)
  for (const line of [...shown, ...others]) {
    const { width, height } = line.badge ?? { width: 24, height: 16 }
    let best = Number.POSITIVE_INFINITY
    let at = pointOn(line.curve, 0.5)
    for (const share of [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72]) {
      const point = pointOn(line.curve, share)
      const box = boxAround(point.x, point.y, width / 2 + 2, height / 2 + 1)
      const middle = boxAround(point.x, point.y, 1, 1)
      const toEnd = Math.min(pointDistance(point, line.curve.from), pointDistance(point, line.curve.to))
      let cost = Math.abs(share - 0.5) * 40 + Math.max(0, HEAD_ROOM + width / 2 - toEnd) * 4
      for (const other of taken) if (boxGap(box, other) < 2) cost += 120
      for (const figure of ground.figures.values()) {
        if (boxGap(box, figureBox(ground, figure)) < 4) cost += 120
        const label = labels.get(figure.id)
        if (label && boxGap(box, label.box) < 2) cost += 80
      }
      for (const other of lines) {
        if (other.id === line.id || lineBoxDistance(other.curve, box, 1) >= 1) continue
        // In the middle of another line it would be read as that line's.
        cost += 25 + (lineBoxDistance(other.curve, middle, ASTRAY) < ASTRAY ? 60 : 0)
      }
      if (cost < best) {
        best = cost
        at = point
      }
    }
    badges.set(line.id, at)
    if (line.badge !== null) taken.push(boxAround(at.x, at.y, width / 2 + 2, height / 2 + 1))
  }
  return badges
}
