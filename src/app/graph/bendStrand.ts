import { type Curve, lineBoxDistance, linesCross, pointOn, strandCurve } from './curve.ts'
import type { Box, Point } from './geometry.ts'
import type { Ground, Labels, Line, StrandToDraw } from './surroundings.ts'

/** Bends tried for a strand, in px beside where it runs by itself. */
const DETOURS = [0, 22, -22, 40, -40, 60, -60, 84, -84, 112, -112, 148, -148]
/** Those that are tried as well where all of these run through an actor: a wide bow is odd, a line through an actor misleads. */
const WIDE_DETOURS = [112, -112, 148, -148, 190, -190, 240, -240]
/** The most that a strand bends, as a share of its length. */
const MOST_BEND = { usual: 0.75, wide: 1.05 } as const
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
export function bendStrand(
  ground: Ground,
  line: Line,
  lines: readonly Line[],
  labels: Labels,
  obstacles: readonly Obstacle[],
): void {
  const siblings = lines.filter(({ id, a, b }) => id !== line.id && a === line.a && b === line.b)
  const length = Math.hypot(
    ground.positions[line.a]!.x - ground.positions[line.b]!.x,
    ground.positions[line.a]!.y - ground.positions[line.b]!.y,
  )
  const bases = line.own === 0 ? [0] : [line.own, -line.own]
  let best = Number.POSITIVE_INFINITY
  const tryAll = (detours: readonly number[], most: number, hits: number): void => {
    for (const base of bases) {
      for (const detour of detours) {
        const bend = base + detour
        if (Math.abs(bend) > length * most) continue
        const curve = curveOf(ground, line, bend)
        if (hits < ANY && actorsHit(line, curve, obstacles) >= hits) continue
        // No cost is below 0: what is already too dear need not be looked at further.
        let cost = bendCost(line, bend, detour, siblings)
        if (cost < best - ALIKE) cost += obstacleCost(ground, line, curve, labels, obstacles)
        if (cost < best - ALIKE) cost += tangleCost(line, curve, lines)
        if (cost < best - ALIKE) {
          best = cost
          line.bend = bend
          line.curve = curve
        }
      }
    }
  }
  tryAll(DETOURS, MOST_BEND.usual, ANY)
  const hits = actorsHit(line, line.curve, obstacles)
  if (hits === 0) return
  best = Number.POSITIVE_INFINITY
  tryAll(WIDE_DETOURS, MOST_BEND.wide, hits)
}

const ANY = Number.POSITIVE_INFINITY
/** Costs that differ by less are the same. */
const ALIKE = 1e-9

const bendCost = (line: Line, bend: number, detour: number, siblings: readonly Line[]): number =>
  COST.bend * Math.abs(detour) +
  COST.bow * bend * bend +
  (bend === 0 ? 0 : COST.bent) +
  siblingCost(line, bend, siblings)

/** An actor's figure, in the way. */
export interface Obstacle {
  readonly id: string
  readonly box: Box
}

/** Through how many third actors a strand would run. */
function actorsHit({ a, b }: Line, curve: Curve, obstacles: readonly Obstacle[]): number {
  let count = 0
  for (const { id, box } of obstacles)
    if (id !== a && id !== b && lineBoxDistance(curve, box, 1) === 0) count++
  return count
}

/**
 * Bends a strand that would run through a third actor, if it can, around figures alone: where there are too many strands to look at
 * all that each could avoid.
 * @param pair all strands of its pair
 */
export function dodgeActors(
  ground: Ground,
  line: Line,
  obstacles: readonly Obstacle[],
  pair: readonly Line[],
): void {
  const before = actorsHit(line, line.curve, obstacles)
  if (before === 0) return
  const siblings = pair.filter((other) => other !== line)
  const length = Math.hypot(
    ground.positions[line.a]!.x - ground.positions[line.b]!.x,
    ground.positions[line.a]!.y - ground.positions[line.b]!.y,
  )
  let best = before * COST.throughFigure + bendCost(line, line.bend, 0, siblings)
  for (const detour of [...DETOURS, ...WIDE_DETOURS]) {
    const bend = line.own + detour
    const own = bendCost(line, bend, detour, siblings)
    if (Math.abs(bend) > length * MOST_BEND.usual || own >= best) continue
    const curve = curveOf(ground, line, bend)
    const cost = own + actorsHit(line, curve, obstacles) * COST.throughFigure
    if (cost >= best) continue
    best = cost
    line.bend = bend
    line.curve = curve
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

function obstacleCost(
  { window }: Ground,
  line: Line,
  curve: Curve,
  labels: Labels,
  obstacles: readonly Obstacle[],
): number {
  let cost = 0
  for (const { id, box } of obstacles) {
    const end = id === line.a || id === line.b
    const label = labels.get(id)?.box
    if (label) {
      const distance = lineBoxDistance(curve, label, COST.labelRoom)
      if (distance < COST.labelRoom) {
        cost += COST.nearLabel * (COST.labelRoom - distance)
        if (distance === 0) cost += end ? COST.throughOwnLabel : COST.throughLabel
      }
    }
    if (end) continue
    const distance = lineBoxDistance(curve, box, COST.figureRoom)
    if (distance >= COST.figureRoom) continue
    cost += COST.nearFigure * (COST.figureRoom - distance) + (distance === 0 ? COST.throughFigure : 0)
  }
  const middle = pointOn(curve, 0.5)
  const { left, top, right, bottom } = window
  if (middle.x < left + 6 || middle.y < top + 6 || middle.x > right - 6 || middle.y > bottom - 6)
    cost += COST.outside
  return cost
}

/** Crossings with other strands, and strands that leave an actor almost on top of each other. */
function tangleCost(line: Line, curve: Curve, lines: readonly Line[]): number {
  let cost = 0
  for (const other of lines) {
    if (other.id === line.id) continue
    if (linesCross(curve, other.curve)) cost += COST.crossing
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
