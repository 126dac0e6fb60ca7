import type { Sizes } from './figures.ts'
import type { Box, Point } from './geometry.ts'
import { extentOf, type Layout } from './layout.ts'

/** A layout brought into a window: where each actor stands in the model, how large things are, and the camera that shows all. */
export interface Fit {
  readonly positions: Readonly<Record<string, Point>>
  readonly sizes: Sizes
  /** The camera at which the whole graph is seen. Zoom is below 1 only where actors would become too small to tell apart. */
  readonly zoom: number
  readonly pan: Point
  /** What the window shows of the model at that camera. */
  readonly window: Box
  /** What lies over the canvas and should hide no name, in model px. */
  readonly reserved: Box
  /** The upper corner of a narrow window that is freer of actors: there its button stands. */
  readonly buttonSide: 'left' | 'right'
  /** From the layout's own coordinates to the model's, and back. */
  readonly toModel: (at: Point) => Point
  readonly toLayout: (at: Point) => Point
}

/** An affine map keeps every crossing and every order, so x and y may be stretched apart; beyond this it looks stretched. */
const STRETCH = 1.6
/** Two actors, or four, are not drawn apart to fill the window. */
const MOST_SCALE = { few: 1.5, many: 2.6 } as const
const FEW = 4
/** Below this scale actors do not shrink any more; the camera moves back instead. */
const SMALLEST = 0.5
/** Windows narrower than this have short names and small margins. */
const NARROW = 560
/** Room around the middles of the outermost actors, for labels, and on the right for the zoom buttons. */
const MARGIN = { left: 76, right: 92, top: 44, bottom: 46 }
/** Below a crowd stands a note on how many are drawn. */
const CROWD = 60
const CROWD_BOTTOM = 66
const NARROW_MARGIN = { left: 40, right: 44, top: 34, bottom: 38 }

/** More strands than this leave no room for the words of ties. */
const DENSE = 120
/** Width and height of the column of buttons with its margin, in px of the window. */
const BUTTONS = { width: 56, height: 200 }
/** The same of the one button in an upper corner of a narrow window. */
const NARROW_BUTTON = 52

/** Where actors stand in both upper corners, a narrow map begins below its button. */
const BELOW_BUTTON = 66

export function fitLayout(layout: Layout, width: number, height: number, strands = 0): Fit {
  const count = Object.keys(layout.positions).length
  if (width >= NARROW)
    return fitInto(
      layout,
      width,
      height,
      strands,
      count < CROWD ? MARGIN : { ...MARGIN, bottom: CROWD_BOTTOM },
    )
  const fit = fitInto(layout, width, height, strands, NARROW_MARGIN)
  return Object.values(fit.positions).some((at) => isNear(at, fit.reserved))
    ? fitInto(layout, width, height, strands, { ...NARROW_MARGIN, top: BELOW_BUTTON })
    : fit
}

/** Whether a figure with its middle there would touch a box. */
const isNear = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  x > left - FIGURE && x < right + FIGURE && y > top - FIGURE && y < bottom + FIGURE

/** About half of a figure, px. */
const FIGURE = 14

function fitInto(
  layout: Layout,
  width: number,
  height: number,
  strands: number,
  margin: typeof NARROW_MARGIN,
): Fit {
  const narrow = width < NARROW
  const count = Object.keys(layout.positions).length
  const across = Math.max(60, width - margin.left - margin.right)
  const down = Math.max(60, height - margin.top - margin.bottom)
  // Later actors may stand outside the frame of the map.
  const extent = extentOf(layout)
  const wide = extent.right - extent.left
  const high = extent.bottom - extent.top
  const free = { x: across / wide, y: down / high }
  const most = MOST_SCALE[count > FEW ? 'many' : 'few']
  const scale = {
    x: Math.min(free.x, free.y * STRETCH, most),
    y: Math.min(free.y, free.x * STRETCH, most),
  }
  const seen = Math.sqrt(scale.x * scale.y)
  const zoom = Math.min(1, seen / SMALLEST)
  const left = margin.left + (across - wide * scale.x) / 2 - extent.left * scale.x
  const top = margin.top + (down - high * scale.y) / 2 - extent.top * scale.y
  const toModel = ({ x, y }: Point): Point => ({
    x: (left + x * scale.x) / zoom,
    y: (top + y * scale.y) / zoom,
  })
  const pan = { x: 0, y: 0 }
  const sized = (least: number): number => clamp(seen / zoom, least, 1)
  const inModel = (x: number, y: number): Point => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom })
  const start = inModel(0, 0)
  const end = inModel(width, height)
  const window = { left: start.x, top: start.y, right: end.x, bottom: end.y }
  const positions = Object.fromEntries(Object.entries(layout.positions).map(([id, at]) => [id, toModel(at)]))
  const nearestTo = (x: number): number => {
    const corner = inModel(x, 0)
    return Math.min(...Object.values(positions).map((at) => Math.hypot(at.x - corner.x, at.y - corner.y)))
  }
  const buttonSide = nearestTo(0) >= nearestTo(width) ? 'left' : 'right'
  return {
    positions,
    buttonSide,
    sizes: {
      actors: sized(0.6),
      lines: sized(0.78),
      text: sized(0.9),
      narrow,
      dense: narrow || strands > DENSE,
    },
    zoom,
    pan,
    window,
    reserved: reservedIn(width, height, narrow ? buttonSide : null, inModel),
    toModel,
    toLayout: ({ x, y }) => ({ x: (x * zoom - left) / scale.x, y: (y * zoom - top) / scale.y }),
  }
}

/** What the buttons cover: the one in an upper corner of a narrow window, or the column at the lower right. */
function reservedIn(
  width: number,
  height: number,
  narrow: Fit['buttonSide'] | null,
  inModel: (x: number, y: number) => Point,
): Box {
  const left = narrow === null ? width - BUTTONS.width : narrow === 'left' ? 0 : width - NARROW_BUTTON
  const top = narrow === null ? height - BUTTONS.height : 0
  const right = narrow === 'left' ? NARROW_BUTTON : width
  const bottom = narrow === null ? height : NARROW_BUTTON
  const from = inModel(left, top)
  const to = inModel(right, bottom)
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
