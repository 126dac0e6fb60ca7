import { type Curve, pointOn } from './curve.ts'
import type { DrawnBadge } from './drawn.ts'
import { type Box, boxAround, boxGap, type Point } from './geometry.ts'

/** Places along its strand that a wider badge tries, from the middle outwards. */
const SHARES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.2, 0.8] as const
/** Px that badges keep from each other. */
const ROOM = 2

/**
 * Notes make badges wider than the room that the map has kept for them, and come and go with lens and filters: one that would
 * cover another badge moves along its own strand, if there is a free place. All others stay where they are.
 * @param noted ids of the strands that carry a note
 */
export function spreadNotes(
  badges: readonly DrawnBadge[],
  noted: ReadonlyMap<string, string>,
  curveOf: (strand: string) => Curve | undefined,
): readonly DrawnBadge[] {
  if (noted.size === 0) return badges
  const boxes = badges.map((badge) => boxOf(badge, badge.at))
  const isFree = (box: Box, i: number): boolean =>
    boxes.every((other, n) => n === i || boxGap(box, other) >= ROOM)
  return badges.map((badge, i) => {
    if (!noted.has(badge.owner) || badge.kind === 'pill' || isFree(boxes[i]!, i)) return badge
    const curve = curveOf(badge.owner)
    if (!curve) return badge
    for (const share of SHARES) {
      const at = pointOn(curve, share)
      const box = boxOf(badge, at)
      if (!isFree(box, i)) continue
      boxes[i] = box
      return { ...badge, at }
    }
    return badge
  })
}

const boxOf = ({ width, height }: DrawnBadge, { x, y }: Point): Box => boxAround(x, y, width / 2, height / 2)
