import { lineBoxDistance, pointOn } from './curve.ts'
import { boxAround, boxGap, type Point } from './geometry.ts'
import type { Scene } from './scene.ts'

/** Shares along a strand that are tried, the middle first. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75]
/** Px beyond which more room makes no difference. */
const ENOUGH = 40

/** Where an actor or a strand can be taken hold of: a strand at the place furthest from all else that could be meant. Null for neither. */
export function holdPoint({ actors, strands }: Scene, id: string): Point | null {
  const actor = actors.find((candidate) => candidate.actor.id === id)
  if (actor) return actor.at
  const own = strands.find(({ strand }) => strand.id === id)
  if (!own) return null
  const others = strands.filter((strand) => strand !== own)
  const boxes = [
    ...actors.map(({ at, figure }) => boxAround(at.x, at.y, figure.halfWidth, figure.halfHeight)),
    ...actors.flatMap(({ label, figure }) =>
      label ? [boxAround(label.at.x, label.at.y, figure.label.width / 2, figure.label.height / 2)] : [],
    ),
    ...others.map(({ badge }) => boxAround(badge.x, badge.y, BADGE, BADGE)),
  ]
  const room = ({ x, y }: Point): number => {
    const point = boxAround(x, y, 0, 0)
    const nearest = Math.min(...boxes.map((box) => boxGap(box, point)))
    return others.reduce(
      (least, { curve }) => Math.min(least, lineBoxDistance(curve, point, ENOUGH)),
      Math.min(ENOUGH, nearest),
    )
  }
  const points = SHARES.map((share) => pointOn(own.curve, share))
  return points.reduce((best, point) => (room(point) > room(best) ? point : best))
}

/** Half the side of a badge in px, about. */
const BADGE = 10
