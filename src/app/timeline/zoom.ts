/** How the axis is magnified: `scale` from 1, and how many pixels of it lie off the left edge of the plot. */
export interface Zoom {
  readonly scale: number
  readonly left: number
}

export const WHOLE: Zoom = { scale: 1, left: 0 }

/** What zooming needs to know of an axis: its segments' pixels, in order, and the width of the plot. */
interface Drawn {
  readonly width: number
  readonly segments: readonly {
    readonly x0: number
    readonly x1: number
    readonly first: number
    readonly last: number
  }[]
}

/** At this width of a day there is nothing finer to see. */
const MAX_DAY_PX = 40

/** Magnifies by a factor so that what is under pixel `x` stays under it. Breaks keep their width. */
export function zoomAt(zoom: Zoom, factor: number, x: number, axis: Drawn): Zoom {
  const scale = Math.min(maxScale(zoom, axis), Math.max(1, zoom.scale * factor))
  const ratio = scale / zoom.scale
  if (ratio === 1) return zoom
  const { segments } = axis
  const i = Math.max(
    0,
    segments.findLastIndex(({ x0 }) => x0 <= x),
  )
  // All that lies left of the segment grows but for its breaks, and the segment up to x grows.
  const grown = segments.slice(0, i).reduce((sum, { x0, x1 }) => sum + (x1 - x0), 0)
  const inside = Math.min(x, segments[i]!.x1) - segments[i]!.x0
  return clamped(
    { scale, left: zoom.left + (grown + inside) * (ratio - 1) },
    contentWidth(axis, ratio),
    axis.width,
  )
}

/** Moves the zoomed axis by pixels: positive shows what lies further right. */
export const panBy = (zoom: Zoom, pixels: number, axis: Drawn): Zoom =>
  clamped({ scale: zoom.scale, left: zoom.left + pixels }, contentWidth(axis, 1), axis.width)

/** Brings the pixels `from` to `to` into the plot, by as little as it takes. */
export function reveal(zoom: Zoom, from: number, to: number, axis: Drawn): Zoom {
  if (zoom.scale === 1) return zoom
  if (from < 0) return panBy(zoom, from, axis)
  if (to > axis.width) return panBy(zoom, Math.min(from, to - axis.width), axis)
  return zoom
}

function contentWidth({ segments }: Drawn, ratio: number): number {
  const breaks = segments.slice(1).reduce((sum, { x0 }, i) => sum + (x0 - segments[i]!.x1), 0)
  return segments.reduce((sum, { x0, x1 }) => sum + (x1 - x0), 0) * ratio + breaks
}

function clamped({ scale, left }: Zoom, content: number, width: number): Zoom {
  if (scale === 1) return WHOLE
  return { scale, left: Math.min(Math.max(0, content - width), Math.max(0, left)) }
}

function maxScale({ scale }: Zoom, { segments }: Drawn): number {
  const dayPx = Math.min(...segments.map(({ x0, x1, first, last }) => (x1 - x0) / (last - first + 1)))
  return Math.max(1, (MAX_DAY_PX * scale) / dayPx)
}
