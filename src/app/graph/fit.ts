import type { Sizes } from './figures.ts'
import type { Box, Point } from './geometry.ts'
import type { Layout } from './layout.ts'

/** A layout brought into a window: where each actor stands in the model, how large things are, and the camera that shows all. */
export interface Fit {
  readonly positions: Readonly<Record<string, Point>>
  readonly sizes: Sizes
  /** Zoom at which the whole graph is seen with pan 0. Below 1 only where actors would become too small to tell apart. */
  readonly zoom: number
  /** The window in model px. */
  readonly width: number
  readonly height: number
  /** The zoom buttons, in model px; null where there are none. */
  readonly reserved: Box | null
}

/** An affine map keeps every crossing and every order, so x and y may be stretched apart; beyond this it looks stretched. */
const STRETCH = 1.6
/** Below this scale actors do not shrink any more; the camera moves back instead. */
const SMALLEST = 0.5
/** Windows narrower than this have short names and small margins. */
const NARROW = 560
/** Room around the middles of the outermost actors, for labels, and on the right for the zoom buttons. */
const MARGIN = { left: 76, right: 92, top: 44, bottom: 46 }
const NARROW_MARGIN = { left: 40, right: 44, top: 34, bottom: 38 }

/** More strands than this leave no room for the words of ties. */
const DENSE = 120
/** Side and height of the zoom buttons with their margin, in px of the window. */
const BUTTONS = { width: 56, height: 120 }

export function fitLayout(layout: Layout, width: number, height: number, strands = 0): Fit {
  const narrow = width < NARROW
  const margin = narrow ? NARROW_MARGIN : MARGIN
  const across = Math.max(60, width - margin.left - margin.right)
  const down = Math.max(60, height - margin.top - margin.bottom)
  const free = { x: across / layout.width, y: down / layout.height }
  const scale = { x: Math.min(free.x, free.y * STRETCH), y: Math.min(free.y, free.x * STRETCH) }
  const size = Math.sqrt(scale.x * scale.y)
  const zoom = Math.min(1, size / SMALLEST)
  const shown = size / zoom
  const left = margin.left + (across - layout.width * scale.x) / 2
  const top = margin.top + (down - layout.height * scale.y) / 2
  return {
    positions: Object.fromEntries(
      Object.entries(layout.positions).map(([id, { x, y }]) => [
        id,
        { x: (left + x * scale.x) / zoom, y: (top + y * scale.y) / zoom },
      ]),
    ),
    sizes: {
      actors: clamp(shown, 0.6, 1),
      lines: clamp(shown, 0.78, 1),
      text: clamp(shown, 0.9, 1),
      narrow,
      dense: narrow || strands > DENSE,
    },
    zoom,
    width: width / zoom,
    height: height / zoom,
    reserved: narrow
      ? null
      : {
          left: (width - BUTTONS.width) / zoom,
          top: (height - BUTTONS.height) / zoom,
          right: width / zoom,
          bottom: height / zoom,
        },
  }
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
