import { lineBoxDistance } from './curve.ts'
import type { Drawing } from './drawn.ts'
import { boxAround, boxGap, type Point } from './geometry.ts'
import { DOTS_BELOW } from './paint.ts'
import type { ShownName } from './shownNames.ts'

/** Px of the screen around a line, and around a figure, that still mean it. */
const REACH = { fine: { line: 5, figure: 2 }, coarse: { line: 14, figure: 8 } } as const

/**
 * The actor's or strand's id at a point of the model: names before badges before figures before lines, among lines the nearest.
 * What is filtered out means nothing. `coarse`: a finger, and not a pointer.
 */
export function hitTest(
  { actors, badges, strands }: Drawing,
  names: ReadonlyMap<string, ShownName>,
  at: Point,
  zoom: number,
  coarse: boolean,
): string | null {
  const reach = REACH[coarse ? 'coarse' : 'fine']
  const point = boxAround(at.x, at.y, 0, 0)
  for (const { id, tone } of actors) {
    const name = names.get(id)
    if (!name || tone === 'off' || tone === 'gone') continue
    const { width, height } = name.name
    if (
      boxGap(boxAround(name.at.x, name.at.y, (width * name.scale) / 2, (height * name.scale) / 2), point) <= 0
    )
      return id
  }
  if (zoom >= DOTS_BELOW) {
    for (const badge of badges) {
      const { owner, tone, at: middle, width, height } = badge
      if (tone === 'full' && boxGap(boxAround(middle.x, middle.y, width / 2, height / 2), point) <= 0)
        return owner
    }
  }
  let best: { readonly id: string; readonly gap: number } | null = null
  for (const { id, tone, at: middle, halfWidth, halfHeight } of actors) {
    if (tone === 'off' || tone === 'gone') continue
    const gap = boxGap(boxAround(middle.x, middle.y, halfWidth, halfHeight), point) * zoom
    if (gap <= reach.figure && (best === null || gap < best.gap)) best = { id, gap }
  }
  if (best) return best.id
  for (const { owner, tone, curve, look } of strands) {
    if (tone === 'off' || tone === 'gone') continue
    const far = reach.line / zoom + look.width / 2
    const gap = lineBoxDistance(curve, point, far)
    if (gap < far && (best === null || gap < best.gap)) best = { id: owner, gap }
  }
  return best?.id ?? null
}
