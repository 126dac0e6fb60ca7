import type { Actor } from '../../model/actor.ts'
import type { Strand } from '../../model/dyad.ts'
import type { Selection } from '../state/choices.ts'
import type { View } from '../state/selectors.ts'
import { lineBoxDistance } from './curve.ts'
import type { Drawing, DrawnBadge, DrawnStrand } from './drawn.ts'
import { type Box, boxAround } from './geometry.ts'
import type { Scene, SceneActor } from './scene.ts'

/** all: what passes the filters. view: what of it the canvas shows. near: what is selected, and whom it touches. */
export type PictureScope = 'all' | 'view' | 'near'

/** What a picture shows, so that its legend, words and alt text speak of that alone. */
export interface PictureContents {
  readonly actors: readonly Actor[]
  readonly strands: readonly Strand[]
}

/** What a focus makes of the lines of a picture, by strand id. */
export interface Strength {
  /** They do not stand back. */
  readonly full: ReadonlySet<string>
  /** They have their badge whatever it says. */
  readonly asked: ReadonlySet<string>
  /** They say what they tell in words instead of a count, where names are not short. */
  readonly worded: ReadonlySet<string>
}

export function strengthOf({ strands }: Pick<Drawing, 'strands'>): Strength {
  const those = (test: (strand: DrawnStrand) => boolean): ReadonlySet<string> =>
    new Set(strands.filter(test).map(({ owner }) => owner))
  return {
    full: those(({ tone }) => tone === 'full'),
    asked: those(({ hot, picked }) => hot || picked !== null),
    worded: those(({ picked }) => picked === 'alone'),
  }
}

/** `window` is the part of the map that the canvas shows, in the scene's px; null is all of it. */
export function contentsOf(
  scene: Scene,
  view: View,
  scope: PictureScope,
  selection: Selection,
  window: Box | null,
): PictureContents {
  const within = scope === 'view' ? window : null
  const centre = scope === 'near' ? centreOf(selection) : null
  const strands = scene.strands.flatMap(({ strand: { id }, curve }) => {
    const strand = view.strandById.get(id)
    if (!strand || (within && lineBoxDistance(curve, within, 1) > 0)) return []
    return centre === null || centre.has(strand.a) || centre.has(strand.b) ? [strand] : []
  })
  const touched = centre && new Set([...centre, ...strands.flatMap(({ a, b }) => [a, b])])
  const actors = scene.actors.filter(
    (actor) =>
      view.actorIds.has(actor.actor.id) &&
      (within === null || liesIn(figureBoxOf(actor), within)) &&
      (touched === null || touched.has(actor.actor.id)),
  )
  return { actors: actors.map(({ actor }) => actor), strands }
}

function centreOf(selection: Selection): ReadonlySet<string> {
  switch (selection.kind) {
    case 'none':
      return new Set()
    case 'actor':
      return new Set([selection.id])
    case 'pair':
      return new Set(selection.id.split('~'))
  }
}

/** Room for a ring around a figure and for a halo around a strand, in px. */
const AROUND = 8

/** A drawing of the actors and strands with these ids alone; the window, if there is one, cuts through no name and no badge. */
export function partOf(drawing: Drawing, ids: ReadonlySet<string>, window: Box | null): Drawing {
  const whole = (box: Box): boolean => window === null || liesIn(box, window)
  return {
    strands: drawing.strands.filter(({ owner }) => ids.has(owner)),
    badges: drawing.badges.filter((badge) => ids.has(badge.owner) && whole(boxOf(badge))),
    // A strand needs both its ends, also those that the window cuts off.
    actors: drawing.actors
      .filter(({ id }) => ids.has(id))
      .map((actor) => (actor.name && !whole(boxOf(actor.name)) ? { ...actor, name: null } : actor)),
    hulls: drawing.hulls,
    grown: drawing.grown,
  }
}

/** The box around all that a drawing shows, in the scene's px; null when it shows nothing. */
export function drawingBox({ actors, badges, strands }: Drawing): Box | null {
  const boxes = [
    ...actors.flatMap(({ name }) => (name && !name.tight ? [padded(boxOf(name), 2)] : [])),
    ...badges.map((badge) => padded(boxOf(badge), 2)),
    ...actors.map(({ at, halfWidth, halfHeight }) =>
      padded(boxAround(at.x, at.y, halfWidth, halfHeight), AROUND),
    ),
    ...strands.map(({ curve }) => padded(curve.box, AROUND)),
  ]
  return boxes.length === 0 ? null : boxes.reduce(around)
}

const boxOf = ({ at, width, height }: Pick<DrawnBadge, 'at' | 'width' | 'height'>): Box =>
  boxAround(at.x, at.y, width / 2, height / 2)

const figureBoxOf = ({ at, figure }: SceneActor): Box =>
  boxAround(at.x, at.y, figure.halfWidth, figure.halfHeight)

const liesIn = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom

const padded = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})
