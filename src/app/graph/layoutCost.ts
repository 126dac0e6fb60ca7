import { segmentBoxDistance, segmentsCross } from './geometry.ts'
import { labelOffset, PLACES } from './places.ts'

/** What is to be placed: actors as boxes with labels, and straight lines between them. All lengths in px. */
export interface Problem {
  readonly count: number
  readonly halfWidths: Float64Array
  readonly halfHeights: Float64Array
  readonly labelWidths: Float64Array
  readonly labelHeights: Float64Array
  /** Ends of each line, as numbers of actors. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Strands on each line: more of them need more room and cross more. */
  readonly strands: Int32Array
  /** Middles of actors stay inside width × height. */
  readonly width: number
  readonly height: number
}

/** Where everything stands: what annealing moves. `places` are numbers into PLACES. */
export interface Arrangement {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly places: Int32Array
  /** Middles of the labels; follow from the rest. */
  readonly labelXs: Float64Array
  readonly labelYs: Float64Array
}

/** What is disliked, and how much. A crossing is cheap, a line through an actor misleads. */
const COST = {
  /** Per crossing of two strands. */
  crossing: 110,
  /** Per px by which a line comes nearer than `clearance` to a third actor's figure, or `labelClearance` to its label. */
  near: 5,
  clearance: 16,
  labelClearance: 8,
  /** Strands of one pair bow to both sides. */
  bundleClearance: 12,
  /** On top, for a line through a third actor's figure or label. */
  through: 260,
  /** A line through the label of one of its own ends. */
  ownLabel: 90,
  /** Per degree by which two lines at one actor stand closer than `narrow`. */
  angle: 6,
  narrow: 24,
  /** By the squared share by which a line is longer than `length`, and four times that when shorter. */
  stretch: 90,
  length: 165,
  /** Per px by which the middles of two actors are closer than `spread`. */
  close: 1.2,
  spread: 120,
  /** Per px by which two figures stand closer than `gap`, or a label and what is not its own closer than `labelGap`. */
  crowded: 5,
  gap: 34,
  labelGap: 13,
  overlap: 300,
  /** Per px by which a label leaves the frame by more than its margin. */
  outside: 12,
  marginX: 60,
  marginY: 30,
  /** For each place of a label, in the order of PLACES. */
  place: [0, 3, 4, 4, 14],
} as const

/**
 * Cost of everything that changes when one actor or its label moves. All parts are positive, so the sum stops when it has passed
 * `limit`: whoever asks knows by then that the move is too dear.
 */
export type CostOf = (state: Arrangement, actor: number, limit: number) => number

export interface Cost {
  readonly of: CostOf
  /** Puts an actor's label where its place says, after either has changed. */
  readonly settleLabel: (state: Arrangement, actor: number) => void
}

export function createCost(problem: Problem): Cost {
  const { count, halfWidths, halfHeights, labelWidths, labelHeights, from, to, strands } = problem
  const lines = from.length
  const incident: number[][] = Array.from({ length: count }, () => [])
  for (let line = 0; line < lines; line++) {
    incident[from[line]!]!.push(line)
    incident[to[line]!]!.push(line)
  }
  const offsets = labelOffsets(problem)
  const roomOf = (line: number): number => COST.clearance + (strands[line]! > 1 ? COST.bundleClearance : 0)

  /** Figures and labels against each other, and labels against the frame. */
  const crowding = ({ xs, ys, labelXs, labelYs }: Arrangement, actor: number): number => {
    const x = xs[actor]!
    const y = ys[actor]!
    const hw = halfWidths[actor]!
    const hh = halfHeights[actor]!
    const lx = labelXs[actor]!
    const ly = labelYs[actor]!
    const lw = labelWidths[actor]! / 2
    const lh = labelHeights[actor]! / 2
    let cost =
      COST.outside *
      (Math.max(0, -COST.marginX - (lx - lw)) +
        Math.max(0, lx + lw - problem.width - COST.marginX) +
        Math.max(0, -COST.marginY - (ly - lh)) +
        Math.max(0, ly + lh - problem.height - COST.marginY))
    for (let other = 0; other < count; other++) {
      if (other === actor) continue
      const ox = xs[other]!
      const oy = ys[other]!
      const dx = Math.abs(ox - x)
      const dy = Math.abs(oy - y)
      if (dx > FAR_X || dy > FAR_Y) continue
      const ow = halfWidths[other]!
      const oh = halfHeights[other]!
      const olx = labelXs[other]!
      const oly = labelYs[other]!
      const olw = labelWidths[other]! / 2
      const olh = labelHeights[other]! / 2
      const apart = Math.sqrt(dx * dx + dy * dy)
      if (apart < COST.spread) cost += COST.close * (COST.spread - apart)
      cost +=
        gapCost(gapOf(x, y, hw, hh, ox, oy, ow, oh), COST.gap) +
        gapCost(gapOf(lx, ly, lw, lh, ox, oy, ow, oh), COST.labelGap) +
        gapCost(gapOf(x, y, hw, hh, olx, oly, olw, olh), COST.labelGap) +
        gapCost(gapOf(lx, ly, lw, lh, olx, oly, olw, olh), COST.labelGap)
    }
    return cost
  }

  /** One of the actor's own lines against all other actors and lines. */
  const lineCost = ({ xs, ys, labelXs, labelYs }: Arrangement, actor: number, line: number): number => {
    const other = from[line] === actor ? to[line]! : from[line]!
    const x = xs[actor]!
    const y = ys[actor]!
    const ox = xs[other]!
    const oy = ys[other]!
    const stretch = Math.sqrt((ox - x) ** 2 + (oy - y) ** 2) / COST.length - 1
    let cost = COST.stretch * stretch * stretch * (stretch < 0 ? 4 : 1)
    const room = roomOf(line)
    for (let third = 0; third < count; third++) {
      const tx = xs[third]!
      const ty = ys[third]!
      const lx = labelXs[third]!
      const ly = labelYs[third]!
      const lw = labelWidths[third]! / 2
      const lh = labelHeights[third]! / 2
      if (third === actor || third === other) {
        if (segmentBoxDistance(x, y, ox, oy, lx - lw, ly - lh, lx + lw, ly + lh, 1) < 1) cost += COST.ownLabel
      } else {
        cost +=
          nearCost(x, y, ox, oy, tx, ty, halfWidths[third]!, halfHeights[third]!, room) +
          nearCost(x, y, ox, oy, lx, ly, lw, lh, room - COST.labelClearance)
      }
    }
    for (let against = 0; against < lines; against++) {
      const a = from[against]!
      const b = to[against]!
      if (a === actor || b === actor || a === other || b === other) continue
      if (segmentsCross(x, y, ox, oy, xs[a]!, ys[a]!, xs[b]!, ys[b]!))
        cost += COST.crossing * (0.4 + 0.6 * strands[line]! * strands[against]!)
    }
    return cost
  }

  /** Angles between the actor's lines, and at their other ends. */
  const angleCost = ({ xs, ys }: Arrangement, actor: number, line: number): number => {
    const other = from[line] === actor ? to[line]! : from[line]!
    const dx = xs[other]! - xs[actor]!
    const dy = ys[other]! - ys[actor]!
    let cost = 0
    for (const sibling of incident[actor]!) {
      if (sibling <= line) continue
      const end = from[sibling] === actor ? to[sibling]! : from[sibling]!
      const several = strands[line]! + strands[sibling]! > 2
      cost += narrowness(dx, dy, xs[end]! - xs[actor]!, ys[end]! - ys[actor]!, several)
    }
    for (const sibling of incident[other]!) {
      if (sibling === line) continue
      const end = from[sibling] === other ? to[sibling]! : from[sibling]!
      const several = strands[line]! + strands[sibling]! > 2
      cost += narrowness(-dx, -dy, xs[end]! - xs[other]!, ys[end]! - ys[other]!, several)
    }
    return cost
  }

  const of: CostOf = (state, actor, limit) => {
    const { xs, ys, places, labelXs, labelYs } = state
    let cost = COST.place[places[actor]!]! + crowding(state, actor)
    for (const line of incident[actor]!) {
      if (cost > limit) return cost
      cost += lineCost(state, actor, line) + angleCost(state, actor, line)
    }
    // All other lines against this actor's figure and label.
    const x = xs[actor]!
    const y = ys[actor]!
    const lx = labelXs[actor]!
    const ly = labelYs[actor]!
    const lw = labelWidths[actor]! / 2
    const lh = labelHeights[actor]! / 2
    for (let line = 0; line < lines && cost <= limit; line++) {
      const a = from[line]!
      const b = to[line]!
      if (a === actor || b === actor) continue
      const room = roomOf(line)
      cost +=
        nearCost(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y, halfWidths[actor]!, halfHeights[actor]!, room) +
        nearCost(xs[a]!, ys[a]!, xs[b]!, ys[b]!, lx, ly, lw, lh, room - COST.labelClearance)
    }
    return cost
  }

  return {
    of,
    settleLabel({ xs, ys, places, labelXs, labelYs }, actor) {
      const offset = offsets[places[actor]!]!
      labelXs[actor] = xs[actor]! + offset[2 * actor]!
      labelYs[actor] = ys[actor]! + offset[2 * actor + 1]!
    },
  }
}

/** Beyond these distances between middles two actors with their labels cannot be in each other's way. */
const FAR_X = 320
const FAR_Y = 160

/** Middle of every actor's label from its own middle, as x, y, x, y …, one array per place. */
function labelOffsets({
  count,
  halfWidths,
  halfHeights,
  labelWidths,
  labelHeights,
}: Problem): Float64Array[] {
  return PLACES.map((place) => {
    const offsets = new Float64Array(2 * count)
    for (let i = 0; i < count; i++) {
      offsets.set(
        labelOffset(place, halfWidths[i]!, halfHeights[i]!, labelWidths[i]!, labelHeights[i]!),
        2 * i,
      )
    }
    return offsets
  })
}

/** A line near or through the box around (cx, cy). */
function nearCost(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  halfW: number,
  halfH: number,
  room: number,
): number {
  const distance = segmentBoxDistance(ax, ay, bx, by, cx - halfW, cy - halfH, cx + halfW, cy + halfH, room)
  if (distance >= room) return 0
  return COST.near * (room - distance) + (distance === 0 ? COST.through : 0)
}

const gapCost = (gap: number, wanted: number): number =>
  gap >= wanted ? 0 : COST.crowded * (wanted - gap) + (gap < 0 ? COST.overlap : 0)

/** Gap between two boxes, given by middles and half sides; negative when they overlap. */
function gapOf(
  ax: number,
  ay: number,
  aw: number,
  ah: number,
  bx: number,
  by: number,
  bw: number,
  bh: number,
): number {
  const dx = Math.abs(ax - bx) - aw - bw
  const dy = Math.abs(ay - by) - ah - bh
  return dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy)
}

const NARROW = Math.cos((COST.narrow * Math.PI) / 180)

/** Two lines that leave an actor in directions (ax, ay) and (bx, by) with little between them. */
function narrowness(ax: number, ay: number, bx: number, by: number, several: boolean): number {
  const cosine = (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1)
  if (cosine < NARROW) return 0
  const degrees = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI
  return COST.angle * (COST.narrow - degrees) * (several ? 1.4 : 1)
}
