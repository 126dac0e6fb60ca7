import { segmentBoxDistance, segmentsCross } from './geometry.ts'
import { labelOffset, PLACES } from './places.ts'

/** What is to be placed: actors as boxes with labels, and straight lines between them. All numbers in px. */
export interface Problem {
  readonly count: number
  readonly halfWidths: Float64Array
  readonly halfHeights: Float64Array
  readonly labelWidths: Float64Array
  readonly labelHeights: Float64Array
  /** Ends of each line, as numbers of actors. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Strands on each line: more of them need more room. */
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
}

/** What is disliked, and how much. A crossing is cheap, a line through an actor misleads. */
const COST = {
  crossing: 130,
  /** Per px by which a line comes nearer than `clearance` to the figure or label of a third actor. */
  near: 5,
  clearance: 16,
  /** On top, for a line through a third actor's figure or label. */
  through: 260,
  /** A line through a label of one of its own ends. */
  ownLabel: 90,
  /** Per degree by which two lines at one actor stand closer than `narrow`. */
  angle: 6,
  narrow: 24,
  /** Lines want to be about this long; per squared share of the difference. */
  length: 170,
  stretch: 45,
  /** Per px by which two actors, labels included, stand closer than `gap`. */
  crowded: 5,
  gap: 34,
  overlap: 300,
  /** Per px by which a label leaves the frame and its margin. */
  outside: 6,
  margin: 60,
  place: [0, 3, 4, 4, 14],
} as const

/** Cost of everything that changes when one actor or its label moves. */
export function createCost(problem: Problem): (state: Arrangement, actor: number) => number {
  const { count, halfWidths, halfHeights, labelWidths, labelHeights, from, to, strands } = problem
  const lines = from.length
  const incident: number[][] = Array.from({ length: count }, () => [])
  for (let line = 0; line < lines; line++) {
    incident[from[line]!]!.push(line)
    incident[to[line]!]!.push(line)
  }
  const offsets = PLACES.map((place) =>
    Float64Array.from(
      Array.from({ length: count }, (_, i) =>
        labelOffset(place, halfWidths[i]!, halfHeights[i]!, labelWidths[i]!, labelHeights[i]!),
      ).flat(),
    ),
  )

  const boxCost = (gap: number, wanted: number): number =>
    gap >= wanted
      ? 0
      : gap >= 0
        ? COST.crowded * (wanted - gap)
        : COST.crowded * (wanted - gap) + COST.overlap

  return (state, actor) => {
    const { xs, ys, places } = state
    const x = xs[actor]!
    const y = ys[actor]!
    const hw = halfWidths[actor]!
    const hh = halfHeights[actor]!
    const place = places[actor]!
    const lx = x + offsets[place]![2 * actor]!
    const ly = y + offsets[place]![2 * actor + 1]!
    const lw = labelWidths[actor]! / 2
    const lh = labelHeights[actor]! / 2
    const own = incident[actor]!
    let cost = COST.place[place]!

    cost += COST.outside * Math.max(0, -COST.margin - (lx - lw)) * 2
    cost += COST.outside * Math.max(0, lx + lw - problem.width - COST.margin) * 2
    cost += COST.outside * Math.max(0, -30 - (ly - lh)) * 2
    cost += COST.outside * Math.max(0, ly + lh - problem.height - 30) * 2

    const clearance = (
      ax: number,
      ay: number,
      bx: number,
      by: number,
      cx: number,
      cy: number,
      halfW: number,
      halfH: number,
      room: number,
    ): number => {
      if (halfW === 0) return 0
      const distance = segmentBoxDistance(
        ax,
        ay,
        bx,
        by,
        cx - halfW,
        cy - halfH,
        cx + halfW,
        cy + halfH,
        room,
      )
      if (distance >= room) return 0
      return COST.near * (room - distance) + (distance === 0 ? COST.through : 0)
    }

    // The actor's own lines against all other actors and lines.
    for (const line of own) {
      const other = from[line] === actor ? to[line]! : from[line]!
      const ox = xs[other]!
      const oy = ys[other]!
      const room = COST.clearance + (strands[line]! > 1 ? 12 : 0)
      const dx = ox - x
      const dy = oy - y
      const length = Math.sqrt(dx * dx + dy * dy) || 1
      const stretch = length / COST.length - 1
      cost += COST.stretch * stretch * stretch * (stretch < 0 ? 4 : 1)
      for (let third = 0; third < count; third++) {
        const tw = labelWidths[third]! / 2
        const th = labelHeights[third]! / 2
        const tx = xs[third]! + offsets[places[third]!]![2 * third]!
        const ty = ys[third]! + offsets[places[third]!]![2 * third + 1]!
        if (third === actor || third === other) {
          if (tw > 0 && clearance(x, y, ox, oy, tx, ty, tw, th, 1) > 0) cost += COST.ownLabel
          continue
        }
        cost += clearance(x, y, ox, oy, xs[third]!, ys[third]!, halfWidths[third]!, halfHeights[third]!, room)
        cost += clearance(x, y, ox, oy, tx, ty, tw, th, room - 8)
      }
      for (let against = 0; against < lines; against++) {
        const a = from[against]!
        const b = to[against]!
        if (a === actor || b === actor || a === other || b === other) continue
        if (segmentsCross(x, y, ox, oy, xs[a]!, ys[a]!, xs[b]!, ys[b]!))
          cost += COST.crossing * (strands[line]! + strands[against]! > 2 ? 1.3 : 1)
      }
      // Angles at both ends.
      for (const sibling of own) {
        if (sibling <= line) continue
        const end = from[sibling] === actor ? to[sibling]! : from[sibling]!
        cost += narrowness(dx, dy, xs[end]! - x, ys[end]! - y, strands[line]! + strands[sibling]!)
      }
      for (const sibling of incident[other]!) {
        if (sibling === line) continue
        const end = from[sibling] === other ? to[sibling]! : from[sibling]!
        cost += narrowness(-dx, -dy, xs[end]! - ox, ys[end]! - oy, strands[line]! + strands[sibling]!)
      }
    }

    // All other lines against this actor's figure and label.
    for (let line = 0; line < lines; line++) {
      const a = from[line]!
      const b = to[line]!
      if (a === actor || b === actor) continue
      const room = COST.clearance + (strands[line]! > 1 ? 12 : 0)
      cost += clearance(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y, hw, hh, room)
      cost += clearance(xs[a]!, ys[a]!, xs[b]!, ys[b]!, lx, ly, lw, lh, room - 8)
    }

    // Figures and labels against each other.
    for (let other = 0; other < count; other++) {
      if (other === actor) continue
      const ox = xs[other]!
      const oy = ys[other]!
      const dx = Math.abs(ox - x)
      const dy = Math.abs(oy - y)
      if (dx > 320 || dy > 160) continue
      const ow = halfWidths[other]!
      const oh = halfHeights[other]!
      const olx = ox + offsets[places[other]!]![2 * other]!
      const oly = oy + offsets[places[other]!]![2 * other + 1]!
      const olw = labelWidths[other]! / 2
      const olh = labelHeights[other]! / 2
      cost += boxCost(gapOf(x, y, hw, hh, ox, oy, ow, oh), COST.gap)
      if (lw > 0) cost += boxCost(gapOf(lx, ly, lw, lh, ox, oy, ow, oh), 14)
      if (olw > 0) cost += boxCost(gapOf(x, y, hw, hh, olx, oly, olw, olh), 14)
      if (lw > 0 && olw > 0) cost += boxCost(gapOf(lx, ly, lw, lh, olx, oly, olw, olh), 12)
    }
    return cost
  }
}

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
  if (dx > 0 && dy > 0) return Math.sqrt(dx * dx + dy * dy)
  return Math.max(dx, dy)
}

const NARROW = Math.cos((COST.narrow * Math.PI) / 180)

/** Cost of two lines that leave an actor in directions (ax, ay) and (bx, by) with little between them. */
function narrowness(ax: number, ay: number, bx: number, by: number, strands: number): number {
  const cosine = (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1)
  if (cosine < NARROW) return 0
  const degrees = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI
  return COST.angle * (COST.narrow - degrees) * (strands > 2 ? 1.4 : 1)
}

/**
 * Simulated annealing: moves one actor, swaps two, or turns one label, and keeps what is better, and while it is hot some of what
 * is worse. Changes `state` in place. The number of moves, not a clock, ends it: the same input gives the same picture.
 */
export function anneal(
  problem: Problem,
  state: Arrangement,
  { moves, heat, random }: { moves: number; heat: number; random: () => number },
): void {
  const { count, width, height } = problem
  const { xs, ys, places } = state
  if (count < 2) return
  const costOf = createCost(problem)
  const reach = Math.max(width, height)
  for (let move = 0; move < moves; move++) {
    const cooled = move / moves
    const temperature = heat * (1 - cooled) ** 3
    const actor = Math.floor(random() * count)
    const kind = random()
    const x = xs[actor]!
    const y = ys[actor]!
    const place = places[actor]!
    if (kind < 0.12 && cooled < 0.7) {
      const other = Math.floor(random() * count)
      if (other === actor) continue
      const before = costOf(state, actor) + costOf(state, other)
      swap(xs, actor, other)
      swap(ys, actor, other)
      const worse = costOf(state, actor) + costOf(state, other) - before
      if (!accept(worse, temperature, random)) {
        swap(xs, actor, other)
        swap(ys, actor, other)
      }
      continue
    }
    const before = costOf(state, actor)
    if (kind < 0.3) {
      places[actor] = Math.floor(random() * PLACES.length)
    } else {
      const radius = Math.max(5, reach * 0.45 * (1 - cooled) ** 2.5)
      const angle = random() * 2 * Math.PI
      const distance = radius * Math.sqrt(random())
      xs[actor] = clamp(x + distance * Math.cos(angle), 0, width)
      ys[actor] = clamp(y + distance * Math.sin(angle), 0, height)
      if (kind < 0.4) places[actor] = Math.floor(random() * PLACES.length)
    }
    if (!accept(costOf(state, actor) - before, temperature, random)) {
      xs[actor] = x
      ys[actor] = y
      places[actor] = place
    }
  }
}

const accept = (worse: number, temperature: number, random: () => number): boolean =>
  worse <= 0 || (temperature > 0 && random() < Math.exp(-worse / temperature))

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

function swap(values: Float64Array, one: number, other: number): void {
  const value = values[one]!
  values[one] = values[other]!
  values[other] = value
}
