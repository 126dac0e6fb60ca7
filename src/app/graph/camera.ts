import type { Point } from './geometry.ts'

/** A place of the model stands at `place * zoom + pan` in the window. */
export interface Camera {
  readonly zoom: number
  readonly pan: Point
}

/** Quick at first, then slow: as all motion on the page. */
export const eased = (share: number): number => 1 - (1 - share) ** 3

/** A camera on its way; zoom goes by factors, or the way in would seem faster than the way out. */
export const between = (from: Camera, to: Camera, share: number): Camera => {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  // The same share of the way for what is in the window, however the zoom goes.
  const along = to.zoom === from.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom)
  return {
    zoom,
    pan: {
      x: from.pan.x + (to.pan.x - from.pan.x) * along,
      y: from.pan.y + (to.pan.y - from.pan.y) * along,
    },
  }
}
