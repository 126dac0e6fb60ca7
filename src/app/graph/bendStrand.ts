import { type Curve, lineBoxDistance, linesCross, pointOn, strandCurve } from './curve.ts'
import type { Point } from './geometry.ts'
import { figureBox, type Ground, type Labels, type Line, type StrandToDraw } from './surroundings.ts'

/** Bends tried for a strand, in px beside where it runs by itself. */
const DETOURS = [0, 22, -22, 40, -40, 60, -60, 84, -84, 112, -112, 148, -148]
const COST = {
  throughFigure: 420,
  nearFigure: 7,
  figureRoom: 13,
  throughLabel: 150,
  throughOwnLabel: 90,
  nearLabel: 4,
  labelRoom: 5,
  crossing: 24,
  /** Per px beside its own course, and for any bend at all. */
  bend: 0.3,
  bent: 2,
  /** By its square: wide bows lead the eye astray. */
  bow: 0.003,
  /** Per px by which strands of one pair come closer than their rule says. */
  siblings: 6,
  /** Per degree by which two strands leave one actor closer together than `fan`. */
  fanned: 6,
  fan: 14,
  outside: 300,
} as const

/** Half the distance in px between control points of two strands of one pair. */
export const APART = 28
/** The same where a tie runs straight between them. */
export const APART_TIE = 40

/** Gives a strand the bend with which it is least in the way. */
export function bendStrand(ground: Ground, line: Line, lines: readonly Line[], labels: Labels): void {
  const siblings = lines.filter(({ id, a, b }) => id !== line.id && a === line.a && b === line.b)
  const length = Math.hypot(
    ground.positions[line.a]!.x - ground.positions[line.b]!.x,
    ground.positions[line.a]!.y - ground.positions[line.b]!.y,
  )
  const bases = line.own === 0 ? [0] : [line.own, -line.own]
  let best = Number.POSITIVE_INFINITY
  for (const base of bases) {
    for (const detour of DETOURS) {
      const bend = base + detour
      if (Math.abs(bend) > length * 0.75) continue
      const curve = curveOf(ground, line, bend)
      const cost =
        COST.bend * Math.abs(detour) +
        COST.bow * bend * bend +
        (bend === 0 ? 0 : COST.bent) +
        siblingCost(line, bend, siblings) +
        obstacleCost(ground, line, curve, labels) +
        tangleCost(line, curve, lines)
      if (cost < best - 1e-9) {
        best = cost
        line.bend = bend
        line.curve = curve
      }
    }
  }
}

function siblingCost(line: Line, bend: number, siblings: readonly Line[]): number {
  let cost = 0
  for (const sibling of siblings) {
    const apart = line.kind === 'tie' || sibling.kind === 'tie' ? APART_TIE : 2 * APART
    cost += COST.siblings * Math.max(0, apart - Math.abs(bend - sibling.bend))
  }
  return cost
}

function obstacleCost(ground: Ground, line: Line, curve: Curve, labels: Labels): number {
  let cost = 0
  for (const figure of ground.figures.values()) {
    const end = figure.id === line.a || figure.id === line.b
    const label = labels.get(figure.id)?.box
    if (label) {
      const distance = lineBoxDistance(curve, label, COST.labelRoom)
      if (distance < COST.labelRoom) {
        cost += COST.nearLabel * (COST.labelRoom - distance)
        if (distance === 0) cost += end ? COST.throughOwnLabel : COST.throughLabel
      }
    }
    if (end) continue
    const distance = lineBoxDistance(curve, figureBox(ground, figure), COST.figureRoom)
    if (distance >= COST.figureRoom) continue
    cost += COST.nearFigure * (COST.figureRoom - distance) + (distance === 0 ? COST.throughFigure : 0)
  }
  const middle = pointOn(curve, 0.5)
  const { left, top, right, bottom } = ground.window
  if (middle.x < left + 6 || middle.y < top + 6 || middle.x > right - 6 || middle.y > bottom - 6)
    cost += COST.outside
  return cost
}

/** Crossings with other strands, and strands that leave an actor almost on top of each other. */
function tangleCost(line: Line, curve: Curve, lines: readonly Line[]): number {
  let cost = 0
  for (const other of lines) {
    if (other.id === line.id) continue
    if (linesCross(curve.line, other.curve.line)) cost += COST.crossing
    if (other.a === line.a && other.b === line.b) continue
    for (const [end, way] of [
      [line.a, curve.from],
      [line.b, curve.to],
    ] as const) {
      if (other.a !== end && other.b !== end) continue
      const otherWay = other.a === end ? other.curve.from : other.curve.to
      const degrees = angleBetween(way, curve.control, otherWay, other.curve.control)
      if (degrees < COST.fan) cost += COST.fanned * (COST.fan - degrees)
    }
  }
  return cost
}

function angleBetween(from: Point, to: Point, otherFrom: Point, otherTo: Point): number {
  const one = Math.atan2(to.y - from.y, to.x - from.x)
  const other = Math.atan2(otherTo.y - otherFrom.y, otherTo.x - otherFrom.x)
  const turn = Math.abs(one - other) % (2 * Math.PI)
  return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI
}

export function curveOf({ figures, positions }: Ground, { a, b }: StrandToDraw, bend: number): Curve {
  return strandCurve(figures.get(a)!, positions[a]!, figures.get(b)!, positions[b]!, bend)
}
