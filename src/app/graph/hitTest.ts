import type { Drawing } from './drawn.ts'
import { boxAround, boxGap, type Point } from './geometry.ts'
import { isFar } from './paint.ts'
import type { ShownName } from './shownNames.ts'

/** Px of the screen from an actor's middle that mean it to a finger, however small it is drawn. */
const FINGER = 22

/**
 * The actor's or strand's id at a point of the model by what is no element of the core's: names before badges, and for a finger
 * (`coarse`) the room around small figures. What is filtered out means nothing. Figures and lines are for Cytoscape to find.
 */
export function hitTest(
  drawing: Pick<Drawing, 'actors' | 'badges' | 'grown'>,
  names: ReadonlyMap<string, ShownName>,
  at: Point,
  zoom: number,
  coarse: boolean,
): string | null {
  const { actors, badges } = drawing
  const point = boxAround(at.x, at.y, 0, 0)
  const within = (middle: Point, width: number, height: number): boolean =>
    boxGap(boxAround(middle.x, middle.y, width / 2, height / 2), point) <= 0
  for (const { id, tone } of actors) {
    const name = names.get(id)
    if (!name || tone === 'off' || tone === 'gone') continue
    if (within(name.at, name.name.width * name.scale, name.name.height * name.scale)) return id
  }
  if (!isFar(drawing, zoom)) {
    for (const { owner, tone, at: middle, width, height } of badges)
      if (tone === 'full' && within(middle, width, height)) return owner
  }
  if (!coarse) return null
  let best: { readonly id: string; readonly gap: number } | null = null
  for (const { id, tone, at: middle } of actors) {
    if (tone === 'off' || tone === 'gone') continue
    const gap = Math.hypot(middle.x - at.x, middle.y - at.y) * zoom
    if (gap <= FINGER && (best === null || gap < best.gap)) best = { id, gap }
  }
  return best?.id ?? null
}
