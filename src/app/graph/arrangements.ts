import { centroidOf, projected } from './centroids.ts'
import type { Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import { fillFrame, type LayoutInput, numbered, problemOf } from './problem.ts'
import { pushApart } from './pushApart.ts'

/** What an arrangement needs to know of actors and pairs beside their room. */
export interface Facts {
  /** Alpha-3 code of each actor's state, and whether the actor is that state itself. */
  readonly states: Readonly<Record<string, { readonly country: string | null; readonly itself: boolean }>>
  /** Tellings for and against between two actors. */
  readonly ties: readonly {
    readonly a: string
    readonly b: string
    readonly cooperation: number
    readonly conflict: number
  }[]
}

export interface ArrangementInput {
  readonly graph: LayoutInput
  readonly facts: Facts
  /** The frame of the map, which all arrangements share: what is pinned stays at its place in it. */
  readonly width: number
  readonly height: number
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/**
 * Actors on an ellipse by what is told of them: those of most cooperation at the left, those of most conflict at the right, and
 * turn by turn above and below.
 */
export function circleLayout({ graph, facts, width, height }: ArrangementInput): Layout {
  const balances = new Map<string, { sum: number; all: number }>()
  for (const { a, b, cooperation, conflict } of facts.ties) {
    for (const id of [a, b]) {
      const own = balances.get(id) ?? { sum: 0, all: 0 }
      balances.set(id, { sum: own.sum + cooperation - conflict, all: own.all + cooperation + conflict })
    }
  }
  const share = (id: string): number => {
    const { sum, all } = balances.get(id) ?? { sum: 0, all: 0 }
    return all === 0 ? 0 : sum / all
  }
  const ids = graph.actors
    .map(({ id }) => id)
    .sort((one, other) => share(other) - share(one) || compare(one, other))
  const half = Math.ceil(ids.length / 2)
  const points = ids.map((_, i): Point => {
    const row = Math.floor(i / 2)
    const angle = (Math.PI * (row + 0.5)) / half
    const side = i % 2 === 0 ? -1 : 1
    return { x: (width / 2) * (1 - Math.cos(angle)), y: (height / 2) * (1 + side * Math.sin(angle)) }
  })
  return settled(graph, new Map(ids.map((id, i) => [id, points[i]!])), width, height)
}

/** One actor in the middle; those one step away on a ring around it, those of two steps on the next, the rest on the last. */
export function ringsLayout({ graph, facts, width, height }: ArrangementInput, centre: string): Layout {
  const neighbours = new Map<string, string[]>()
  const weight = new Map<string, number>()
  for (const { a, b } of graph.pairs) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
    neighbours.set(b, [...(neighbours.get(b) ?? []), a])
  }
  for (const { a, b, cooperation, conflict } of facts.ties) {
    if (a === centre) weight.set(b, cooperation - conflict)
    if (b === centre) weight.set(a, cooperation - conflict)
  }
  const rings: string[][] = [[centre]]
  const seen = new Set([centre])
  for (const ring of rings) {
    const next = [...new Set(ring.flatMap((id) => neighbours.get(id) ?? []))].filter((id) => !seen.has(id))
    for (const id of next) seen.add(id)
    if (next.length > 0 && rings.length < MOST_RINGS) rings.push(next)
    else if (next.length > 0) rings.at(-1)!.push(...next)
  }
  const unreached = graph.actors.map(({ id }) => id).filter((id) => !seen.has(id))
  if (unreached.length > 0) rings.push(unreached)
  const angles = new Map<string, number>([[centre, 0]])
  const places = new Map<string, Point>([[centre, { x: width / 2, y: height / 2 }]])
  rings.slice(1).forEach((ring, i) => {
    // The first ring goes from friend to foe, clockwise from the top; the others stay near those that they belong to.
    const wish = (id: string): number => {
      if (i === 0) return -(weight.get(id) ?? 0)
      const own = (neighbours.get(id) ?? []).flatMap((other) => angles.get(other) ?? [])
      return own.length === 0 ? 2 * Math.PI : meanAngle(own)
    }
    const wishes = new Map(ring.map((id) => [id, wish(id)]))
    const order = ring.toSorted((one, other) => wishes.get(one)! - wishes.get(other)! || compare(one, other))
    const radius = (i + 1) / (rings.length - 1)
    order.forEach((id, n) => {
      const angle = (2 * Math.PI * (n + (i % 2) / 2)) / order.length
      angles.set(id, angle)
      places.set(id, {
        x: (width / 2) * (1 + radius * Math.sin(angle)),
        y: (height / 2) * (1 - radius * Math.cos(angle)),
      })
    })
  })
  return settled(graph, places, width, height)
}

const MOST_RINGS = 4

function meanAngle(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0)
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0)
  return (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI)
}

/** Px around its state at which a person or body starts on the map of the world. */
const AT_HOME = 52

/** Actors where their state lies, as far as there is room; those of no state in a row below. */
export function worldLayout({ graph, facts, width, height }: ArrangementInput): Layout {
  const ids = graph.actors.map(({ id }) => id).sort(compare)
  const placeOf = (id: string) => {
    const country = facts.states[id]?.country
    return country ? centroidOf(country) : undefined
  }
  const located = ids.flatMap((id) => {
    const at = placeOf(id)
    return at ? [{ id, at: projected(at.east, at.north) }] : []
  })
  const stateless = ids.filter((id) => !placeOf(id))
  const below = stateless.length > 0 ? 0.86 : 1
  const filled =
    located.length < 2
      ? located.map(() => ({ x: width / 2, y: height / 2 }))
      : undistorted(
          located.map(({ at }) => at),
          width,
          height * below,
        )
  const places = new Map<string, Point>()
  const guests = new Map<string, number>()
  for (const [i, { id }] of located.entries()) {
    const { country, itself } = facts.states[id]!
    const { x, y } = filled[i]!
    const nth = guests.get(country!) ?? 0
    if (!itself) guests.set(country!, nth + 1)
    const angle = (nth * 2.4 + 0.6) % (2 * Math.PI)
    const away = itself ? 0 : AT_HOME
    places.set(id, { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) })
  }
  stateless.forEach((id, i) => {
    places.set(id, { x: (width * (i + 0.5)) / stateless.length, y: height })
  })
  return settled(graph, places, width, height)
}

/** How far a region of the world may be drawn out one way. */
const DRAWN_OUT = 1.7

/** Fills a frame as far as the shape of what is mapped allows. */
function undistorted(points: readonly Point[], width: number, height: number): Point[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const across = Math.max(1, Math.max(...xs) - Math.min(...xs))
  const down = Math.max(1, Math.max(...ys) - Math.min(...ys))
  const free = { x: width / across, y: height / down }
  const scale = { x: Math.min(free.x, free.y * DRAWN_OUT), y: Math.min(free.y, free.x * DRAWN_OUT) }
  return points.map(({ x, y }) => ({
    x: width / 2 + (x - Math.min(...xs) - across / 2) * scale.x,
    y: height / 2 + (y - Math.min(...ys) - down / 2) * scale.y,
  }))
}

/** Up to this many actors there is room for lines between them, so many px. */
const FEW = 60
const ROOMY = 44

/** Pushes what stands on each other apart, and fills the frame again. */
export function settled(
  graph: LayoutInput,
  places: ReadonlyMap<string, Point>,
  width: number,
  height: number,
  groups?: Layout['groups'],
): Layout {
  const ordered = numbered(graph)
  const ids = ordered.actors.map(({ id }) => id)
  const problem = problemOf(ordered, width, height)
  const apart = pushApart(
    problem,
    ids.map((id) => places.get(id) ?? { x: width / 2, y: height / 2 }),
    () => false,
    ids.length <= FEW ? ROOMY : undefined,
  )
  const over = apart.some(({ x, y }) => x < 0 || y < 0 || x > width || y > height)
  const points = over ? fillFrame(apart, width, height) : apart
  return {
    positions: Object.fromEntries(ids.map((id, i) => [id, points[i]!])),
    width,
    height,
    ...(groups && { groups }),
  }
}
