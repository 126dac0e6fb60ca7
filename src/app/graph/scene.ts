import { memoizeLast } from '../../base/memoizeLast.ts'
import type { Actor } from '../../model/actor.ts'
import type { Strand } from '../../model/dyad.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { arrange, MOST_DETOURS } from './arrange.ts'
import { chipPoint, type StrandEnd } from './chipPlace.ts'
import { type Curve, pointOn, type Turns } from './curve.ts'
import type { DrawnHull } from './drawn.ts'
import { type Figure, figureOf, type Sizes } from './figures.ts'
import { type Fit, fitLayout } from './fit.ts'
import { type Box, boxAround, hullOf, type Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import { MOST_AT_FIRST } from './layoutInput.ts'
import { strandLook } from './look.ts'
import { labelOffset } from './places.ts'
import type { PlacedLabel, StrandToDraw } from './surroundings.ts'

/** A graph in a window: where everything stands. Follows from graph, layout and size of the window alone, never from filters. */
export interface Scene {
  readonly fit: Fit
  readonly actors: readonly SceneActor[]
  readonly strands: readonly SceneStrand[]
  /** Grounds behind groups of actors, where the arrangement has any. */
  readonly hulls: readonly DrawnHull[]
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
  /** The control points of one that winds between actors; null: its bend alone. */
  readonly turns: Turns | null
  readonly curve: Curve
  readonly badge: Point
}

/** Whether strands may be left that run through third actors: too many to look at before the first picture. */
export const isCrowded = ({ strands }: Scene): boolean => strands.length > MOST_DETOURS

/** Actors without a place in the layout are left out, with their strands. The latest are kept: pictures and a second map ask for the same. */
export const sceneOf = memoizeLast(makeScene, 3)

function makeScene(index: GraphIndex, layout: Layout, width: number, height: number): Scene {
  const placed = (id: string): boolean => layout.positions[id] !== undefined
  const actors = index.drawnActors.filter(({ id }) => placed(id))
  const strands = index.strands.filter(({ a, b }) => a !== b && placed(a) && placed(b))
  const fit = fitLayout(layout, width, height, strands.length)
  const { sizes, positions, window, reserved } = fit
  const note = index.drawnActors.length > MOST_AT_FIRST ? noteIn(fit) : null
  const figures = new Map(actors.map((actor) => [actor.id, figureOf(actor, sizes)]))
  const around = arrange(
    { figures, positions, window, reserved, note },
    strands.map((strand) => toDraw(strand, sizes)),
  )
  const drawn = strands.map(
    (strand): SceneStrand => ({
      strand,
      bend: around.bends.get(strand.id)!,
      turns: null,
      curve: around.curves.get(strand.id)!,
      badge: around.badges.get(strand.id)!,
    }),
  )
  const standing = actors.map((actor) => ({
    actor,
    figure: figures.get(actor.id)!,
    at: positions[actor.id]!,
    label: around.labels.get(actor.id) ?? null,
  }))
  return {
    fit: withNamesWhole(fit, standing),
    actors: withChips(standing, drawn, sizes),
    hulls: hullsOf(layout, fit),
    strands: drawn,
  }
}

/** Px of the window between a name and its edge. */
const EDGE = 4

/** Where a name without a free place may be shown: at either side of its figure, too. */
const besides = ({ x, y }: Point, { halfWidth, halfHeight, label: { width, height } }: Figure): Box[] =>
  (['west', 'east'] as const).map((place) => {
    const [dx, dy] = labelOffset(place, halfWidth, halfHeight, width, height)
    return boxAround(x + dx, y + dy, width / 2, height / 2)
  })

/** Moves what the window shows to the side by what it would cut of a name, as far as there is room left at the other side. */
export function withNamesWhole(fit: Fit, actors: readonly Omit<SceneActor, 'chip'>[]): Fit {
  const { window, zoom, pan } = fit
  const boxes = actors.flatMap(({ at, figure, label }) => [
    boxAround(at.x, at.y, figure.halfWidth, figure.halfHeight),
    ...(label ? (label.tight ? besides(at, figure) : [label.box]) : []),
  ])
  const room = EDGE / zoom
  const left = Math.min(...boxes.map((box) => box.left)) - window.left - room
  const right = window.right - room - Math.max(...boxes.map((box) => box.right))
  const by = left < 0 ? Math.min(-left, Math.max(0, right)) : right < 0 ? -Math.min(-right, left) : 0
  if (by === 0) return fit
  return {
    ...fit,
    pan: { x: pan.x + by * zoom, y: pan.y },
    window: { ...window, left: window.left - by, right: window.right - by },
    reserved: { ...fit.reserved, left: fit.reserved.left - by, right: fit.reserved.right - by },
  }
}

/** Px of the window that the note on how many are drawn takes, with its distance from the lower left corner. */
const NOTE = { width: 290, height: 44 }

const noteIn = ({ window: { left, bottom }, zoom }: Fit): Box => ({
  left,
  top: bottom - NOTE.height / zoom,
  right: left + NOTE.width / zoom,
  bottom,
})

/** Actors with their little flags where no strand arrives. */
export function withChips(
  actors: readonly Omit<SceneActor, 'chip'>[],
  strands: readonly SceneStrand[],
  sizes: Sizes,
): readonly SceneActor[] {
  const ends = new Map<string, StrandEnd[]>(actors.map(({ actor }) => [actor.id, []]))
  for (const { strand, curve } of strands) {
    const { source, target, headLength } = strandLook(strand, sizes)
    for (const [id, at, way, head] of [
      [strand.a, curve.from, 0, source],
      [strand.b, curve.to, 1, target],
    ] as const) {
      const end = { at, from: alongFrom(curve, way, headLength), head: head === 'none' ? 0 : headLength }
      ends.get(id)!.push(end)
    }
  }
  return actors.map((standing): SceneActor => {
    const { actor, figure, at, label } = standing
    return { ...standing, chip: chipPoint(actor, figure, at, label?.place ?? null, ends.get(actor.id)!) }
  })
}

/** Grounds behind the groups of a layout that has any. */
const hullsOf = ({ groups = [] }: Layout, { positions }: Fit): readonly DrawnHull[] =>
  groups
    .filter((ids) => ids.length > 1)
    .map((ids) => ({ points: hullOf(ids.flatMap((id) => positions[id] ?? [])) }))

function toDraw(strand: Strand, sizes: Sizes): StrandToDraw {
  const { badge } = strandLook(strand, sizes)
  const { id, a, b, kind } = strand
  return { id, a, b, kind, badge: badge.always ? badge : null }
}

/** The point of a curve so many px away from one of its ends. */
function alongFrom(curve: Curve, end: 0 | 1, px: number): Point {
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) || 1
  const share = Math.min(1, px / length)
  return pointOn(curve, end === 0 ? share : 1 - share)
}
