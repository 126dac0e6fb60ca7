import type { Actor } from '../../model/actor.ts'
import type { Strand } from '../../model/dyad.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { arrange } from './arrange.ts'
import type { Curve } from './curve.ts'
import { type Figure, figureOf, type Sizes } from './figures.ts'
import { type Fit, fitLayout } from './fit.ts'
import type { Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import { strandLook } from './look.ts'
import type { Place } from './places.ts'
import type { PlacedLabel, StrandToDraw } from './surroundings.ts'

/** A graph in a window: where everything stands. Follows from graph, layout and size of the window alone, never from filters. */
export interface Scene {
  readonly fit: Fit
  readonly actors: readonly SceneActor[]
  readonly strands: readonly SceneStrand[]
}

export interface SceneActor {
  readonly actor: Actor
  readonly figure: Figure
  readonly at: Point
  readonly label: PlacedLabel | null
  /** Middle of the little flag on a person or body; null for a state, for no state, and where the figure is too small. */
  readonly chip: Point | null
}

export interface SceneStrand {
  readonly strand: Strand
  readonly bend: number
  readonly curve: Curve
  readonly badge: Point
}

export function sceneOf(index: GraphIndex, layout: Layout, width: number, height: number): Scene {
  const strands = index.strands.filter(({ a, b }) => a !== b)
  const fit = fitLayout(layout, width, height, strands.length)
  const { sizes, positions } = fit
  const figures = new Map(index.drawnActors.map((actor) => [actor.id, figureOf(actor, sizes)]))
  const around = arrange(
    { figures, positions, width: fit.width, height: fit.height, reserved: fit.reserved },
    strands.map((strand) => toDraw(strand, sizes)),
  )
  const ways = new Map<string, Point[]>()
  for (const { id, a, b } of strands) {
    const curve = around.curves.get(id)!
    ways.set(a, [...(ways.get(a) ?? []), curve.from])
    ways.set(b, [...(ways.get(b) ?? []), curve.to])
  }
  return {
    fit,
    actors: index.drawnActors.map((actor): SceneActor => {
      const figure = figures.get(actor.id)!
      const at = positions[actor.id]!
      const label = around.labels.get(actor.id) ?? null
      return {
        actor,
        figure,
        at,
        label,
        chip: chipPoint(actor, figure, at, label?.place ?? null, ways.get(actor.id) ?? []),
      }
    }),
    strands: strands.map((strand) => ({
      strand,
      bend: around.bends.get(strand.id)!,
      curve: around.curves.get(strand.id)!,
      badge: around.badges.get(strand.id)!,
    })),
  }
}

function toDraw(strand: Strand, sizes: Sizes): StrandToDraw {
  const { badge } = strandLook(strand, sizes)
  const { id, a, b, kind } = strand
  return { id, a, b, kind, badge: badge.always ? badge : null }
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

function chipPoint(
  { kind, country }: Actor,
  { halfWidth, halfHeight }: Figure,
  at: Point,
  place: Place | null,
  ways: readonly Point[],
): Point | null {
  if (kind === 'country' || country === null || halfWidth < LEAST_CHIPPED) return null
  const free = ([cornerX, cornerY]: readonly [number, number]): number => {
    const corner = Math.atan2(cornerY, cornerX)
    const nearest = Math.min(
      Math.PI,
      ...ways.map(({ x, y }) => {
        const turn = Math.abs(Math.atan2(y - at.y, x - at.x) - corner) % (2 * Math.PI)
        return Math.min(turn, 2 * Math.PI - turn)
      }),
    )
    return labelSide(place, halfHeight, cornerX, cornerY) ? nearest - Math.PI : nearest
  }
  const clear = CORNERS.find((corner) => free(corner) >= CORNER_ROOM)
  const [x, y] = clear ?? CORNERS.reduce((best, corner) => (free(corner) > free(best) ? corner : best))
  const out = CHIP_AT[kind]
  return { x: at.x + x * halfWidth * out.x, y: at.y + y * halfHeight * out.y }
}

/** Whether a label stands at a corner; beside a tall figure it leaves both corners of its side free. */
const labelSide = (place: Place | null, halfHeight: number, x: number, y: number): boolean =>
  (place === 'northeast' && x > 0 && y < 0) ||
  (halfHeight < TALL && ((place === 'east' && x > 0) || (place === 'west' && x < 0)))

/** Half height in px from which a flag at a corner clears a label at the side. */
const TALL = 21
