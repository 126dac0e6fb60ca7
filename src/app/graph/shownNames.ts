import type { Drawing, DrawnActor, DrawnName } from './drawn.ts'
import { type Box, boxAround, boxGap, type Point } from './geometry.ts'
import { dotRadius } from './paintActor.ts'
import { labelOffset, type Place } from './places.ts'

/** A name that has room at a zoom: where, and how much larger or smaller than in the model. */
export interface ShownName {
  readonly name: DrawnName
  readonly at: Point
  readonly scale: number
}

/** Px of the screen between which a name's size stays, however near or far the camera is. */
const SIZES = { least: 11, most: 17 } as const
/** Depth in px of the screen to which a name may stand on another. */
const TOLERANCE = 1.5
const OTHER_PLACES: readonly Place[] = ['south', 'north', 'east', 'west']

/** Px by which a name makes way for the ring around its figure. */
const RING_ROOM: Readonly<Record<Place, readonly [number, number]>> = {
  south: [0, 4],
  north: [0, -4],
  east: [5, 0],
  west: [-5, 0],
  northeast: [3, -4],
}

const contains = (frame: Box, { left, top, right, bottom }: Box): boolean =>
  left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom

/** How many names are shown at most. */
export const MOST_NAMES = { wide: 60, narrow: 24, dots: 15 } as const

/**
 * The names that fit at a zoom, by actor: first those that are asked for, then by rank. Each stands where the map has it, or, where
 * the zoom has changed its size against the map or the map had no free place for it, at another side that is free.
 */
export function shownNames(
  { actors }: Pick<Drawing, 'actors'>,
  zoom: number,
  {
    most,
    dots,
    inView,
    frame = null,
  }: {
    readonly most: number
    readonly dots: boolean
    readonly inView: (at: Point) => boolean
    /** What the window shows of the model: a name that has the choice stands where the window cuts nothing of it. */
    readonly frame?: Box | null
  },
): ReadonlyMap<string, ShownName> {
  const shown = new Map<string, ShownName>()
  const taken: Box[] = []
  const seen = actors.filter(({ tone, at }) => tone !== 'gone' && inView(at))
  const figures = seen.map((actor) => ({ id: actor.id, box: figureOf(actor) }))
  const tolerance = TOLERANCE / zoom
  for (const actor of seen.toSorted((one, other) => one.rank - other.rank)) {
    const { name } = actor
    if (!name || name.lines.length === 0) continue
    const asked = actor.picked || actor.hot || actor.cursor
    if (shown.size >= most && !asked) continue
    const size = name.fontSize * zoom
    const scale = Math.min(SIZES.most, Math.max(SIZES.least, size)) / size
    // What has no free place on the map may have one here, where the less named make way.
    const asInMap = scale === 1 && !dots && !name.tight
    const places = [name.place, ...OTHER_PLACES.filter((place) => place !== name.place)]
    const spots = asInMap
      ? [name.at, ...alongEdge(actor, name)]
      : places.map((place) => placed(actor, name, place, scale))
    const candidates = spots.map((at) => ({
      at,
      box: boxAround(at.x, at.y, (name.width * scale) / 2, (name.height * scale) / 2),
    }))
    const isFree = ({ at, box }: (typeof candidates)[number]): boolean =>
      !taken.some((other) => boxGap(box, other) < -tolerance) &&
      (at === name.at ||
        !figures.some(({ id, box: figure }) => id !== actor.id && boxGap(box, figure) < -tolerance))
    const free = candidates.filter(isFree)
    const whole = free.find(({ box }) => frame === null || contains(frame, box))
    const chosen = whole ?? free[0] ?? (asked ? candidates[0] : undefined)
    if (!chosen) continue
    const ring = actor.picked || actor.cursor ? RING_ROOM[name.place] : [0, 0]
    shown.set(actor.id, { name, at: { x: chosen.at.x + ring[0]!, y: chosen.at.y + ring[1]! }, scale })
    taken.push(chosen.box)
  }
  return shown

  function figureOf(actor: DrawnActor): Box {
    if (!dots) return boxAround(actor.at.x, actor.at.y, actor.halfWidth, actor.halfHeight)
    const radius = dotRadius(actor, 1 / zoom)
    return boxAround(actor.at.x, actor.at.y, radius, radius)
  }

  function placed(actor: DrawnActor, name: DrawnName, place: Place, scale: number): Point {
    const { width, height } = name
    const radius = dotRadius(actor, 1 / zoom)
    const [dx, dy] = labelOffset(
      place,
      dots ? radius : actor.halfWidth,
      dots ? radius : actor.halfHeight,
      width * scale,
      height * scale,
    )
    // What the map has moved along, away from an edge of its window, keeps its own edge there.
    const moved = place === name.place && dx === 0 ? name.at.x - actor.at.x : 0
    const aside = moved === 0 ? 0 : moved + (Math.sign(moved) * width * (scale - 1)) / 2
    const x = actor.at.x + dx + aside
    return { x: dx === 0 ? inFrame(x, (width * scale) / 2, actor.at.x) : x, y: actor.at.y + dy }
  }

  /** Where a name that the map has above or below its figure stands, when the camera has brought it over an edge. */
  function alongEdge({ at, halfWidth, halfHeight }: DrawnActor, name: DrawnName): readonly Point[] {
    const isBeside = name.place === 'east' || name.place === 'west' || name.place === 'northeast'
    if (frame === null || isBeside || !contains(frame, boxAround(at.x, at.y, halfWidth, halfHeight)))
      return []
    const x = inFrame(name.at.x, name.width / 2, at.x)
    return x === name.at.x ? [] : [{ x, y: name.at.y }]
  }

  /** A name above or below its figure moves along, half its width at most, so that the window cuts nothing of it. */
  function inFrame(x: number, half: number, middle: number): number {
    if (frame === null) return x
    const whole = Math.min(frame.right - half, Math.max(frame.left + half, x))
    return Math.min(middle + half, Math.max(middle - half, whole))
  }
}
