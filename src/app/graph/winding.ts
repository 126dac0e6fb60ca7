import { type Curve, strandCurve, type Turns } from './curve.ts'
import type { Point } from './geometry.ts'
import { type Ground, groundOf, hitCounter, isTaken, SQUARE, type Standing } from './windingGround.ts'

/** Strands, and the figures between which they are to find their way. */
export interface WindingInput {
  readonly figures: readonly Standing[]
  /** The numbers of the two figures that each strand joins; strands of one pair name them in one order. */
  readonly ends: Int32Array
  /** Px by which the control point of each strand stands beside the middle between its two figures. */
  readonly bends: Float64Array
}

/** The control points of strands that wind between actors. */
export interface Winding {
  /** Where in `turns` the numbers of each strand begin, and at last where they end; a strand without any keeps its bend. */
  readonly starts: Uint32Array
  /** Per control point its share of the way between the two middles, and px beside it. */
  readonly turns: Turns
}

/** Px between two lanes beside a way. */
const LANE = 6
/** How a way is sought. */
interface Search {
  /** Px around a figure that are to stay free. */
  readonly room: number
  /** Px along the way between two stations. */
  readonly station: number
  /** Lanes to either side, and how many of them a strand may change from one station to the next. */
  readonly lanes: number
  readonly change: number
}
/** The first that finds a free way ends the search: hardly one strand in twenty needs the last. */
const SEARCHES: readonly Search[] = [
  { room: 4, station: 20, lanes: 16, change: 3 },
  { room: 2, station: 20, lanes: 16, change: 3 },
  { room: 2, station: 14, lanes: 24, change: 4 },
  { room: 1, station: 10, lanes: 24, change: 3 },
]
const COST = {
  /** Per place that lies in a figure. */
  blocked: 120,
  /** By the square of the lanes changed at a station. */
  change: 3,
  /** Per lane beside the course that it has by itself. */
  aside: 0.5,
  /** For a lane beside one that another strand of the pair has taken. */
  taken: 10,
} as const
/** Places that are looked at from one station to the next. */
const LOOKS = 3
const OUT_OF_REACH = 1e9

/**
 * Finds a way for each strand that would run through a third actor: through the gaps between all that stand between its two, as near
 * to its own course as they allow, and smooth. One without a free way takes that on which it meets the fewest.
 * Pure. The time grows with the length of all strands together: about a second for a few thousand.
 */
export function windStrands({ figures, ends, bends }: WindingInput): Winding {
  if (bends.length === 0) return { starts: new Uint32Array(1), turns: new Float64Array() }
  const hitsOf = hitCounter(figures)
  const grounds = new Map(SEARCHES.map(({ room }) => [room, groundOf(figures, room)]))
  const taken = new Map<number, Turns[]>()
  const starts = new Uint32Array(bends.length + 1)
  const turns: number[] = []
  for (let strand = 0; strand < bends.length; strand++) {
    starts[strand] = turns.length
    const [a, b] = [ends[2 * strand]!, ends[2 * strand + 1]!]
    const [atA, atB] = [figures[a]!, figures[b]!]
    const curveOf = (found: Turns | null): Curve => strandCurve(atA, atA, atB, atB, bends[strand]!, found)
    let hits = hitsOf(curveOf(null), a, b)
    const pair = a * figures.length + b
    const siblings = taken.get(pair) ?? []
    let best: Turns | null = null
    for (const search of SEARCHES) {
      if (hits === 0) break
      const way = wayOf(atA, atB, a, b, bends[strand]!, search)
      if (way.stations < 3) continue
      const ground = grounds.get(search.room)!
      const lanes = lanesOf(way, ground, siblings, search)
      const all = turning(way, lanes)
      for (const stations of [fewer(way, lanes, all, ground), all]) {
        const found = turnsAt(way, lanes, stations)
        const left = hitsOf(curveOf(found), a, b)
        if (left >= hits) continue
        hits = left
        best = found
      }
    }
    if (best === null) continue
    turns.push(...best)
    taken.set(pair, [...siblings, best])
  }
  starts[bends.length] = turns.length
  return { starts, turns: Float64Array.from(turns) }
}

/** The straight way between two figures, with stations along it and lanes beside it. */
interface Way {
  readonly a: number
  readonly b: number
  readonly from: Point
  /** From one station to the next, and from one lane to the next. */
  readonly on: Point
  readonly over: Point
  /** Station 0 is the middle of one figure, this one that of the other. */
  readonly stations: number
  /** The first and the last station outside of the two figures: further in, a strand cannot turn. */
  readonly first: number
  readonly last: number
  readonly bend: number
}

function wayOf(from: Standing, to: Standing, a: number, b: number, bend: number, { station }: Search): Way {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  const stations = Math.max(1, Math.round(length / station))
  return {
    a,
    b,
    from,
    on: { x: dx / stations, y: dy / stations },
    over: { x: (-dy / length) * LANE, y: (dx / length) * LANE },
    stations,
    first: Math.ceil(((reachOf(from) + OUTSIDE) * stations) / length),
    last: stations - Math.ceil(((reachOf(to) + OUTSIDE) * stations) / length),
    bend,
  }
}

/** Px from its figure's edge at which a strand may turn first. */
const OUTSIDE = 6

const reachOf = ({ halfWidth, halfHeight }: Standing): number => Math.max(halfWidth, halfHeight)

/** The cheapest lane at each station, from 0 in the middle of one figure to 0 in that of the other. (shortest path, station by station) */
function lanesOf(
  way: Way,
  ground: Ground,
  siblings: readonly Turns[],
  { lanes: most, change }: Search,
): Int8Array {
  const { stations, from, on, over, bend } = way
  const width = 2 * most + 1
  let costs = new Float64Array(width).fill(OUT_OF_REACH)
  let next = new Float64Array(width)
  costs[most] = 0
  const before = new Int8Array((stations + 1) * width)
  for (let station = 1; station <= stations; station++) {
    next.fill(OUT_OF_REACH)
    const share = station / stations
    const own = (2 * share * (1 - share) * bend) / LANE
    const others = siblings.map((turns) => asideAt(turns, share) / LANE)
    const startX = from.x + on.x * (station - 1)
    const startY = from.y + on.y * (station - 1)
    for (let lane = -most; lane <= most; lane++) {
      if (station === stations && lane !== 0) continue
      let at = Math.abs(lane - own) * COST.aside
      for (const other of others) if (Math.abs(other - lane) < 1.5) at += COST.taken
      // From the nearest lane outwards: what comes from there is cheap, and spares the look at the others.
      for (let i = 0; i <= 2 * change; i++) {
        const old = lane + (i % 2 === 0 ? i / 2 : -(i + 1) / 2)
        if (old < -most || old > most) continue
        let cost = costs[old + most]! + at + (lane - old) * (lane - old) * COST.change
        if (cost >= next[lane + most]!) continue
        const stepX = (on.x + over.x * (lane - old)) / LOOKS
        const stepY = (on.y + over.y * (lane - old)) / LOOKS
        const x = startX + over.x * old
        const y = startY + over.y * old
        for (let look = 1; look <= LOOKS; look++)
          cost += COST.blocked * isTaken(ground, way, x + stepX * look, y + stepY * look)
        if (cost >= next[lane + most]!) continue
        next[lane + most] = cost
        before[station * width + lane + most] = old
      }
    }
    const done = costs
    costs = next
    next = done
  }
  const lanes = new Int8Array(stations + 1)
  for (let station = stations; station > 0; station--)
    lanes[station - 1] = before[station * width + lanes[station]! + most]!
  return lanes
}

/** Px beside the straight way at a share of it, about. */
function asideAt(turns: Turns, share: number): number {
  let [fromShare, fromAside] = [0, 0]
  for (let i = 0; i <= turns.length; i += 2) {
    const [toShare, toAside] = i < turns.length ? [turns[i]!, turns[i + 1]!] : [1, 0]
    if (share <= toShare)
      return fromAside + ((toAside - fromAside) * (share - fromShare)) / (toShare - fromShare || 1)
    fromShare = toShare
    fromAside = toAside
  }
  return 0
}

/** The stations at which a strand turns. */
function turning({ first, last }: Way, lanes: Int8Array): number[] {
  const found: number[] = []
  for (let station = first; station <= last; station++) {
    const isTurn = lanes[station + 1]! - lanes[station]! !== lanes[station]! - lanes[station - 1]!
    // What turns inside of a figure comes out of it where it would have turned.
    if (isTurn || (station === first && lanes[first] !== 0) || (station === last && lanes[last] !== 0))
      found.push(station)
  }
  return found.length > 0 ? found : [lanes.length >> 1]
}

/** Turns less, as long as the smooth course does not run through more. */
function fewer(way: Way, lanes: Int8Array, all: readonly number[], ground: Ground): readonly number[] {
  const pointAt = (station: number): Point => placeOf(way, station, lanes[station]!)
  const stations = [0, ...all, way.stations]
  /** How much of the curve around a station's control point is taken; its neighbours are named, since one may be left out. */
  const takenAround = (old: number, station: number, next: number): number => {
    const control = pointAt(station)
    const start = old === 0 ? way.from : middle(pointAt(old), control)
    const end = next === way.stations ? pointAt(next) : middle(control, pointAt(next))
    const looks = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / SQUARE) + 1
    let taken = 0
    for (let look = 0; look <= looks; look++) {
      const t = look / looks
      const [one, two, three] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
      const x = one * start.x + two * control.x + three * end.x
      const y = one * start.y + two * control.y + three * end.y
      taken += isTaken(ground, way, x, y)
    }
    return taken
  }
  for (let i = 1; i < stations.length - 1 && stations.length > 3; i++) {
    const [two, old, own, next, after] = [-2, -1, 0, 1, 2].map((step) => stations[i + step]) as number[]
    const isFirst = i === 1
    const isLast = i === stations.length - 2
    let change = -takenAround(old!, own!, next!)
    if (!isFirst) change += takenAround(two!, old!, next!) - takenAround(two!, old!, own!)
    if (!isLast) change += takenAround(old!, next!, after!) - takenAround(own!, next!, after!)
    if (change > 0) continue
    stations.splice(i, 1)
    i--
  }
  return stations.slice(1, -1)
}

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

const placeOf = ({ from, on, over }: Way, station: number, lane: number): Point => ({
  x: from.x + on.x * station + over.x * lane,
  y: from.y + on.y * station + over.y * lane,
})

const turnsAt = (way: Way, lanes: Int8Array, stations: readonly number[]): Turns =>
  Float64Array.from(stations.flatMap((station) => [station / way.stations, lanes[station]! * LANE]))
