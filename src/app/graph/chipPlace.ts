import type { Actor } from '../../model/actor.ts'
import type { Figure } from './figures.ts'
import { boxAround, type Point, segmentBoxDistance } from './geometry.ts'
import type { Place } from './places.ts'

/** Where a strand meets a figure. */
export interface StrandEnd {
  readonly at: Point
  /** Where it comes from: a point on it, a head's length away. */
  readonly from: Point
  /** Length of its head in px; 0 for none. */
  readonly head: number
}

/** Below this radius a figure carries no flag. */
const LEAST_CHIPPED = 9.5
/** Corners for the flag, in order of preference, as directions; y runs down. */
const CORNERS: readonly (readonly [number, number])[] = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
]
/** How far out the flag's middle stands, as shares of the half sides: on the edge, clear of the letters. */
const CHIP_AT = { person: { x: 0.8, y: 0.8 }, organization: { x: 0.86, y: 0.98 } } as const
/** A strand that leaves this near a corner keeps the flag away, in radians. */
const CORNER_ROOM = (29 * Math.PI) / 180
/** Half the width of a head, and the flag's rim, in px. */
const HEAD_ROOM = 6.5
/** Half height in px from which a flag at a corner clears a label at the side. */
const TALL = 21

/** Sides of the flag on a figure, in px. */
export const chipSize = (halfWidth: number): { readonly width: number; readonly height: number } => ({
  width: Math.min(15, halfWidth),
  height: Math.min(10, halfWidth * 0.667),
})

/**
 * Middle of the flag on a person or body: the first corner that no strand arrives near, else the freest that hides no head.
 * Null for a state, for no state, and where the figure is too small or every corner is taken by a head.
 */
export function chipPoint(
  { kind, country }: Actor,
  { halfWidth, halfHeight }: Figure,
  at: Point,
  place: Place | null,
  ends: readonly StrandEnd[],
): Point | null {
  if (kind === 'country' || country === null || halfWidth < LEAST_CHIPPED) return null
  const out = CHIP_AT[kind]
  const pointAt = ([x, y]: readonly [number, number]): Point => ({
    x: at.x + x * halfWidth * out.x,
    y: at.y + y * halfHeight * out.y,
  })
  const free = ([cornerX, cornerY]: readonly [number, number]): number => {
    const corner = Math.atan2(cornerY, cornerX)
    const nearest = Math.min(
      Math.PI,
      ...ends.map((end) => {
        const turn = Math.abs(Math.atan2(end.at.y - at.y, end.at.x - at.x) - corner) % (2 * Math.PI)
        return Math.min(turn, 2 * Math.PI - turn)
      }),
    )
    return labelSide(place, halfHeight, cornerX, cornerY) ? nearest - Math.PI : nearest
  }
  const heads = ends.filter(({ head }) => head > 0)
  const corners = CORNERS.filter((corner) => !hidesHead(pointAt(corner), halfWidth, heads))
  const clear = corners.find((corner) => free(corner) >= CORNER_ROOM)
  const chosen =
    clear ??
    corners.reduce<(typeof CORNERS)[number] | null>(
      (best, corner) => (best && free(best) >= free(corner) ? best : corner),
      null,
    )
  return chosen && pointAt(chosen)
}

function hidesHead(middle: Point, halfWidth: number, heads: readonly StrandEnd[]): boolean {
  const { width, height } = chipSize(halfWidth)
  const { left, top, right, bottom } = boxAround(middle.x, middle.y, width / 2, height / 2)
  return heads.some(
    ({ at, from }) =>
      segmentBoxDistance(at.x, at.y, from.x, from.y, left, top, right, bottom, HEAD_ROOM) < HEAD_ROOM,
  )
}

/** Whether a label stands at a corner; beside a tall figure it leaves both corners of its side free. */
const labelSide = (place: Place | null, halfHeight: number, x: number, y: number): boolean =>
  (place === 'northeast' && x > 0 && y < 0) ||
  (halfHeight < TALL && ((place === 'east' && x > 0) || (place === 'west' && x < 0)))
