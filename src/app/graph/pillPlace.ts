import { pointOn } from './curve.ts'
import { areaUnder, boxAround, type Point } from './geometry.ts'
import type { Scene, SceneStrand } from './scene.ts'

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.15, 0.85]
/** Px between a strand and a pill beside it; a short strand between two flags has room only further away. */
const ASIDE = [8, 20, 34] as const
/** Px around a figure, and around the two that are ringed. */
const ROOM = 3
const RING = 8

const COST = {
  /** Per square px of a figure, of a name, of the world outside the window. */
  figure: 3,
  label: 1,
  outside: 3,
  /** Per share of the strand that is hidden, squared: half of it may be, all of it not. */
  hidden: 320,
  /** Per px beside the strand, and for not lying on it. */
  beside: 1.5,
  apart: 40,
  /** Per share of the strand away from its middle. */
  offMiddle: 60,
} as const

/** Where the pill of a picked strand stands: on it where there is room, else beside it, clear of figures and names. */
export function pillPlace(
  { actors, fit }: Scene,
  { strand, curve }: SceneStrand,
  { width, height }: { readonly width: number; readonly height: number },
): Point {
  const { from, to } = curve
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const across = { x: -along.y, y: along.x }
  const half = (Math.abs(across.x) * width + Math.abs(across.y) * height) / 2
  const offsets = [0, ...ASIDE.flatMap((px) => [-half - px, half + px])]
  const covered = Math.min(
    length,
    Math.abs(along.x) < 1e-6 ? height : width / Math.abs(along.x),
    Math.abs(along.y) < 1e-6 ? width : height / Math.abs(along.y),
  )
  const figures = actors.map(({ actor, at, figure }) => {
    const room = actor.id === strand.a || actor.id === strand.b ? RING : ROOM
    return boxAround(at.x, at.y, figure.halfWidth + room, figure.halfHeight + room)
  })
  const labels = actors.flatMap(({ label }) => (label ? [label.box] : []))
  let best = { at: pointOn(curve, 0.5), cost: Number.POSITIVE_INFINITY }
  for (const share of SHARES) {
    const on = pointOn(curve, share)
    for (const offset of offsets) {
      const at = { x: on.x + across.x * offset, y: on.y + across.y * offset }
      const box = boxAround(at.x, at.y, width / 2, height / 2)
      const cost =
        COST.figure * areaUnder(box, figures) +
        COST.label * areaUnder(box, labels) +
        COST.outside * (width * height - areaUnder(box, [fit.window])) +
        COST.offMiddle * Math.abs(share - 0.5) +
        (offset === 0 ? COST.hidden * (covered / length) ** 2 : COST.apart + COST.beside * Math.abs(offset))
      if (cost < best.cost) best = { at, cost }
    }
  }
  return best.at
}
