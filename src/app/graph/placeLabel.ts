import { lineBoxDistance } from './curve.ts'
import type { Figure } from './figures.ts'
import { type Box, boxAround, boxGap } from './geometry.ts'
import { labelOffset, PLACES, type Place } from './places.ts'
import { figureBox, type Ground, type Labels, type Line, type PlacedLabel } from './surroundings.ts'

/** Px between a name and the edge of the window. */
const EDGE = 4
const COST = {
  /** On another figure or label, or closer to it than `room` px. */
  overlap: 240,
  near: 28,
  room: 5,
  /** Through a strand; half as bad and more for one of its own actor's, which the halo parts. */
  strand: 150,
  ownStrand: 90,
  nearStrand: 4,
  outside: 300,
  /** On the zoom buttons, and under the note. */
  buttons: 170,
  note: 400,
  place: { south: 0, north: 5, east: 5, west: 6, northeast: 16 } satisfies Record<Place, number>,
} as const

/** Px by which a name above or below its figure moves along, so that the window cuts nothing of it; half of it at most. */
function aside(x: number, width: number, { left, right }: Box): number {
  const within = Math.min(right - EDGE - width / 2, Math.max(left + EDGE + width / 2, x))
  return Math.min(width / 2, Math.max(-width / 2, within - x))
}

/** The place beside a figure where its label is least in the way; ties go to the first. */
export function placeLabel(
  ground: Ground,
  figure: Figure,
  lines: readonly Line[],
  labels: Labels,
): PlacedLabel {
  const { id, halfWidth, halfHeight, label } = figure
  const middle = ground.positions[id]!
  const candidates = PLACES.map((place) => {
    const [dx, dy] = labelOffset(place, halfWidth, halfHeight, label.width, label.height)
    const at = {
      x: middle.x + dx + (dx === 0 ? aside(middle.x, label.width, ground.window) : 0),
      y: middle.y + dy,
    }
    const box = boxAround(at.x, at.y, label.width / 2, label.height / 2)
    let cost: number = COST.place[place]
    const outside =
      Math.max(0, ground.window.left + EDGE - box.left) +
      Math.max(0, box.right - ground.window.right + EDGE) +
      Math.max(0, ground.window.top + EDGE - box.top) +
      Math.max(0, box.bottom - ground.window.bottom + EDGE)
    if (outside > 0) cost += COST.outside + outside * 4
    let collisions = 0
    for (const other of ground.figures.values()) {
      if (other.id === id) continue
      const gap = boxGap(box, figureBox(ground, other))
      if (gap < COST.room) collisions += gap < 0 ? COST.overlap : COST.near
      const otherLabel = labels.get(other.id)
      if (otherLabel) {
        const labelGap = boxGap(box, otherLabel.box)
        if (labelGap < COST.room) collisions += labelGap < 0 ? COST.overlap : COST.near
      }
    }
    if (boxGap(box, ground.reserved) < 0) cost += COST.buttons
    if (ground.note && boxGap(box, ground.note) < 0) cost += COST.note
    cost += collisions
    for (const line of lines) {
      const distance = lineBoxDistance(line.curve, box, COST.room)
      if (distance >= COST.room) continue
      const own = line.a === id || line.b === id
      cost += COST.nearStrand * (COST.room - distance) * (own ? 0.5 : 1)
      if (distance === 0) cost += own ? COST.ownStrand : COST.strand
    }
    return { at, place, box, cost, tight: collisions >= COST.overlap || outside > 0 }
  })
  return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best))
}
