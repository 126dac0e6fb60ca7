import type { StrandKind } from '../../model/relationTypes.ts'
import { type Curve, pointOn, strandCurve } from './curve.ts'
import type { Figure } from './figures.ts'
import { type Box, boxAround, boxGap, type Point, segmentBoxDistance, segmentsCross } from './geometry.ts'
import { labelOffset, PLACES, type Place } from './places.ts'

export interface StrandToDraw {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: StrandKind
  /** Room of the badge in px; null for a strand without one, which still gets a place for when it is pointed at. */
  readonly badge: { readonly width: number; readonly height: number } | null
}

/** What stands around the actors once they have their positions. */
export interface Surroundings {
  /** Middle of each actor's label, and on which side it stands. */
  readonly labels: ReadonlyMap<string, { readonly at: Point; readonly place: Place; readonly tight: boolean }>
  /** Px by which each strand's control point stands beside the straight line; 0 is straight. */
  readonly bends: ReadonlyMap<string, number>
  /** Middle of each strand's badge. */
  readonly badges: ReadonlyMap<string, Point>
  readonly curves: ReadonlyMap<string, Curve>
}

/** Bends tried for a strand, in px beside where it runs by itself. */
const DETOURS = [0, 22, -22, 40, -40, 60, -60, 84, -84, 112, -112, 148, -148]
/** Above this many strands they keep their plain bends, and labels look at figures and labels only. */
const MOST_DETOURS = 160
const ROUNDS = 3

const COST = {
  throughFigure: 420,
  throughLabel: 150,
  throughOwnLabel: 45,
  nearFigure: 7,
  figureRoom: 13,
  nearLabel: 4,
  labelRoom: 5,
  crossing: 24,
  bend: 0.3,
  siblings: 6,
  /** Per degree by which two strands leave one actor closer together than `fan`. */
  fanned: 3,
  fan: 13,
  overlap: 240,
  outside: 300,
  place: { south: 0, north: 5, east: 5, west: 6, northeast: 16 } satisfies Record<Place, number>,
} as const

/** Half the distance in px between control points of two strands of one pair. */
const APART = 28
/** The same where a tie runs straight between them. */
const APART_TIE = 40

interface Scene {
  readonly figures: ReadonlyMap<string, Figure>
  readonly positions: Readonly<Record<string, Point>>
  readonly width: number
  readonly height: number
}

interface Line extends StrandToDraw {
  /** The bend that it has by the rule of its pair. */
  readonly own: number
  bend: number
  curve: Curve
}

/**
 * Places labels and bends strands around what already stands: labels, five places each, away from figures, labels and strands; a
 * strand that would pass a third actor bows around it. Pure; ties of cost go to the first candidate.
 */
export function arrange(
  figures: ReadonlyMap<string, Figure>,
  positions: Readonly<Record<string, Point>>,
  strands: readonly StrandToDraw[],
  width: number,
  height: number,
): Surroundings {
  const scene: Scene = { figures, positions, width, height }
  const lines = linesOf(scene, strands)
  const labels = new Map<string, { at: Point; place: Place; tight: boolean; box: Box }>()
  const few = strands.length <= MOST_DETOURS
  const rounds = few ? ROUNDS : 1
  for (let round = 0; round < rounds; round++) {
    for (const figure of figures.values()) {
      if (figure.label.lines.length > 0)
        labels.set(figure.id, bestLabel(scene, figure, few ? lines : [], labels))
    }
    if (few) for (const line of lines) bendBest(scene, line, lines, labels)
  }
  return {
    labels,
    bends: new Map(lines.map(({ id, bend }) => [id, bend])),
    badges: placeBadges(scene, lines, labels),
    curves: new Map(lines.map(({ id, curve }) => [id, curve])),
  }
}

/** Every strand with the bend of its pair's rule: ties straight, cooperation on one side and conflict on the other. */
function linesOf(scene: Scene, strands: readonly StrandToDraw[]): Line[] {
  const pairs = new Map<string, StrandToDraw[]>()
  for (const strand of strands) {
    const key = `${strand.a}~${strand.b}`
    pairs.set(key, [...(pairs.get(key) ?? []), strand])
  }
  return [...pairs.values()].flatMap((pair) => {
    const tied = pair.some(({ kind }) => kind === 'tie')
    return pair.map((strand): Line => {
      const apart = pair.length === 1 || strand.kind === 'tie' ? 0 : tied ? APART_TIE : APART
      const own = strand.kind === 'conflict' ? apart : -apart || 0
      return { ...strand, own, bend: own, curve: curveOf(scene, strand, own) }
    })
  })
}

function curveOf({ figures, positions }: Scene, { a, b }: StrandToDraw, bend: number): Curve {
  return strandCurve(figures.get(a)!, positions[a]!, figures.get(b)!, positions[b]!, bend)
}

const figureBox = ({ positions }: Scene, { id, halfWidth, halfHeight }: Figure): Box =>
  boxAround(positions[id]!.x, positions[id]!.y, halfWidth, halfHeight)

function bestLabel(
  scene: Scene,
  figure: Figure,
  lines: readonly Line[],
  labels: ReadonlyMap<string, { readonly box: Box }>,
): { at: Point; place: Place; tight: boolean; box: Box } {
  const { id, halfWidth, halfHeight, label } = figure
  const middle = scene.positions[id]!
  const candidates = PLACES.map((place) => {
    const [dx, dy] = labelOffset(place, halfWidth, halfHeight, label.width, label.height)
    const at = { x: middle.x + dx, y: middle.y + dy }
    const box = boxAround(at.x, at.y, label.width / 2, label.height / 2)
    let cost: number = COST.place[place]
    const outside =
      Math.max(0, 4 - box.left) +
      Math.max(0, box.right - scene.width + 4) +
      Math.max(0, 4 - box.top) +
      Math.max(0, box.bottom - scene.height + 4)
    if (outside > 0) cost += COST.outside + outside * 4
    let collisions = 0
    for (const other of scene.figures.values()) {
      if (other.id === id) continue
      const gap = boxGap(box, figureBox(scene, other))
      if (gap < 4) collisions += gap < 0 ? COST.overlap : 30
      const otherLabel = labels.get(other.id)
      if (otherLabel) {
        const labelGap = boxGap(box, otherLabel.box)
        if (labelGap < 5) collisions += labelGap < 0 ? COST.overlap : 25
      }
    }
    cost += collisions
    for (const line of lines) {
      const distance = lineBoxDistance(line.curve, box, COST.labelRoom)
      if (distance >= COST.labelRoom) continue
      const own = line.a === id || line.b === id
      cost += COST.nearLabel * (COST.labelRoom - distance) * (own ? 0.5 : 1)
      if (distance === 0) cost += own ? COST.throughOwnLabel + 10 : COST.throughLabel
    }
    return { at, place, box, cost, tight: collisions >= COST.overlap }
  })
  return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best))
}

function bendBest(
  scene: Scene,
  line: Line,
  lines: readonly Line[],
  labels: ReadonlyMap<string, { readonly box: Box }>,
): void {
  const siblings = lines.filter(({ id, a, b }) => id !== line.id && a === line.a && b === line.b)
  const length = Math.hypot(
    scene.positions[line.a]!.x - scene.positions[line.b]!.x,
    scene.positions[line.a]!.y - scene.positions[line.b]!.y,
  )
  const bases = line.own === 0 ? [0] : [line.own, -line.own]
  let best = Number.POSITIVE_INFINITY
  for (const base of bases) {
    for (const detour of DETOURS) {
      const bend = base + detour
      if (Math.abs(bend) > length * 0.75) continue
      const curve = curveOf(scene, line, bend)
      const cost =
        COST.bend * (Math.abs(detour) + (bend === 0 ? 0 : 6)) +
        siblingCost(line, bend, siblings) +
        obstacleCost(scene, line, curve, labels) +
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

function obstacleCost(
  scene: Scene,
  line: Line,
  curve: Curve,
  labels: ReadonlyMap<string, { readonly box: Box }>,
): number {
  let cost = 0
  for (const figure of scene.figures.values()) {
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
    const distance = lineBoxDistance(curve, figureBox(scene, figure), COST.figureRoom)
    if (distance >= COST.figureRoom) continue
    cost += COST.nearFigure * (COST.figureRoom - distance) + (distance === 0 ? COST.throughFigure : 0)
  }
  const middle = pointOn(curve, 0.5)
  if (middle.x < 6 || middle.y < 6 || middle.x > scene.width - 6 || middle.y > scene.height - 6)
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

/** Px from a strand's end that its head takes. */
const HEAD_ROOM = 14

const pointDistance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

/** Badges that always show first; each takes the place along its strand where it covers least. */
function placeBadges(
  scene: Scene,
  lines: readonly Line[],
  labels: ReadonlyMap<string, { readonly box: Box }>,
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
      const toEnd = Math.min(pointDistance(point, line.curve.from), pointDistance(point, line.curve.to))
      let cost = Math.abs(share - 0.5) * 40 + Math.max(0, HEAD_ROOM + width / 2 - toEnd) * 4
      for (const other of taken) if (boxGap(box, other) < 2) cost += 120
      for (const figure of scene.figures.values()) {
        if (boxGap(box, figureBox(scene, figure)) < 4) cost += 120
        const label = labels.get(figure.id)
        if (label && boxGap(box, label.box) < 2) cost += 80
      }
      for (const other of lines) {
        if (other.id !== line.id && lineBoxDistance(other.curve, box, 1) < 1) cost += 25
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
