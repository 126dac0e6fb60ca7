import { courseBox } from './curve.ts'
import type { Drawing } from './drawn.ts'
import { boxAround, boxGap, type Point, pointSegmentSquared } from './geometry.ts'
import { isFar } from './paint.ts'
import type { ShownName } from './shownNames.ts'

/** Px of the screen from an actor's middle that mean it to a finger, however small it is drawn. */
const FINGER = 22

/**
 * The actor's or strand's id at a point of the model by what is no element of the core's: names before badges, and for a finger
 * (`coarse`) the room around small figures. What is filtered out means nothing. Figures are for Cytoscape to find, and where it finds
 * none, `strandAt` finds lines.
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

/** Px of the screen beside a line that still mean it, to a mouse and to a finger. */
const BESIDE = { fine: 8, coarse: 24 } as const

/** The strand whose line, as it is drawn at this zoom, is nearest to a point of the model; null where none is near. */
export function strandAt(
  drawing: Pick<Drawing, 'strands' | 'grown'>,
  { x, y }: Point,
  zoom: number,
  coarse: boolean,
): string | null {
  const far = isFar(drawing, zoom)
  const beside = BESIDE[coarse ? 'coarse' : 'fine'] / zoom
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { owner, tone, look, curve } of drawing.strands) {
    if (tone === 'off' || tone === 'gone') continue
    const reach = beside + look.width / 2
    const { left, top, right, bottom } = courseBox(curve)
    if (x < left - reach || x > right + reach || y < top - reach || y > bottom + reach) continue
    const { from, to } = curve
    const line = far ? [from.x, from.y, to.x, to.y] : curve.line
    let away = reach * reach
    for (let i = 0; i + 3 < line.length; i += 2)
      away = Math.min(away, pointSegmentSquared(x, y, line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!))
    if (away >= reach * reach || away >= least) continue
    least = away
    best = owner
  }
  return best
}
