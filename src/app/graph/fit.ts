import type { Sizes } from './figures.ts'
import type { Box, Point } from './geometry.ts'
import { extentOf, type Layout } from './layout.ts'
import { frameFor } from './problem.ts'

/** A layout brought into a window: where each actor stands in the model, how large things are, and the camera that shows all. */
export interface Fit {
  readonly positions: Readonly<Record<string, Point>>
  readonly sizes: Sizes
  /** The camera at which the whole graph is seen. */
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
const FEW = frameFor(4)
/** Below this scale actors do not shrink any more; the zoom does instead. */
const SMALLEST = 0.5
/** Windows narrower than this have short names and small margins. */
const NARROW = 560
/** Room around the middles of the outermost actors, for labels, and on the right for the zoom buttons. */
const MARGIN = { left: 76, right: 92, top: 44, bottom: 46 }
/** Below a crowd stands a note on how many are drawn. */
const CROWD = 60
const CROWD_FRAME = frameFor(CROWD)
const CROWD_BOTTOM = 66
const NARROW_MARGIN = { left: 40, right: 44, top: 30, bottom: 36 }
const NARROW_CROWD_BOTTOM = 54

/** More strands than this leave no room for the words of ties. */
const DENSE = 120
/** Width and height of the column of buttons with its margin, in px of the window. */
const BUTTONS = { width: 56, height: 200 }
/** The same of the one button in an upper corner of a narrow window. */
const NARROW_BUTTON = { width: 60, height: 52 }

/** Where actors stand in both upper corners, a narrow map begins below its button. */
const BELOW_BUTTON = 66

/** Px of the window that the middles of actors keep from its edges. */
type Margin = Readonly<typeof NARROW_MARGIN>

/**
 * Where actors stand follows from the frame of the map and the window alone, so that newcomers move nobody: where they stand outside
 * of the frame, or in the way of a button, the camera steps back, and what it sees is drawn larger in the model.
 */
export function fitLayout(layout: Layout, width: number, height: number, strands = 0): Fit {
  const size = { width, height, strands }
  const margins = width >= NARROW ? MARGINS : NARROW_MARGINS
  const count = Object.keys(layout.positions).length
  const made = margins[holds(layout, CROWD_FRAME) ? 'crowd' : 'few']
  const margin = margins[count < CROWD ? 'few' : 'crowd']
  const fit = fitInto(layout, size, made, margin)
  return width < NARROW &&
    Object.values(fit.positions).some((at) => isNear(at, fit.reserved, FIGURE / fit.zoom))
    ? fitInto(layout, size, made, { ...margin, top: BELOW_BUTTON })
    : fit
}

const MARGINS = { few: MARGIN, crowd: { ...MARGIN, bottom: CROWD_BOTTOM } } as const
const NARROW_MARGINS = {
  few: NARROW_MARGIN,
  crowd: { ...NARROW_MARGIN, bottom: NARROW_CROWD_BOTTOM },
} as const

/** Whether a frame is one for as many actors as another, or more. */
const holds = (frame: Pick<Layout, 'width' | 'height'>, other: Pick<Layout, 'width' | 'height'>): boolean =>
  frame.width * frame.height >= other.width * other.height * (1 - 1e-9)

/** Whether a figure of that half size with its middle there would touch a box. */
const isNear = ({ x, y }: Point, { left, top, right, bottom }: Box, half: number): boolean =>
  x > left - half && x < right + half && y > top - half && y < bottom + half

/** About half of a figure, px of the window. */
const FIGURE = 14

/** `made`: the margin with which the frame of the map fills the window; `margin`: the one that the camera keeps around all actors. */
function fitInto(
  layout: Layout,
  { width, height, strands }: { readonly width: number; readonly height: number; readonly strands: number },
  made: Margin,
  margin: Margin,
): Fit {
  const narrow = width < NARROW
  const room = roomIn(width, height, made)
  const most = MOST_SCALE[holds(FEW, layout) ? 'few' : 'many']
  const free = { x: room.across / layout.width, y: room.down / layout.height }
  const scale = {
    x: Math.min(free.x, free.y * STRETCH, most),
    y: Math.min(free.y, free.x * STRETCH, most),
  }
  const size = Math.sqrt(scale.x * scale.y)
  const nearest = Math.min(1, size / SMALLEST)
  const left = made.left + (room.across - layout.width * scale.x) / 2
  const top = made.top + (room.down - layout.height * scale.y) / 2
  const toModel = ({ x, y }: Point): Point => ({
    x: (left + x * scale.x) / nearest,
    y: (top + y * scale.y) / nearest,
  })
  const { zoom, pan } = cameraOver(boxOf(extentOf(layout), toModel), nearest, roomIn(width, height, margin))
  const seen = size * (zoom / nearest)
  const onScreen = Math.min(1, seen / SMALLEST)
  const grown = onScreen / zoom
  const sized = (least: number): number => clamp(seen / onScreen, least, 1) * grown
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
      grown,
      narrow,
      dense: narrow || strands > DENSE,
      crowd: strands > DENSE,
    },
    zoom,
    pan,
    window,
    reserved: reservedIn(width, height, narrow ? buttonSide : null, inModel),
    toModel,
    toLayout: ({ x, y }) => ({ x: (x * nearest - left) / scale.x, y: (y * nearest - top) / scale.y }),
  }
}

/** What a window has inside of its margins. */
interface Room {
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
}

const roomIn = (width: number, height: number, { left, right, top, bottom }: Margin): Room => ({
  left,
  top,
  across: Math.max(60, width - left - right),
  down: Math.max(60, height - top - bottom),
})

const boxOf = ({ left, top, right, bottom }: Box, toModel: (at: Point) => Point): Box => {
  const from = toModel({ x: left, y: top })
  const to = toModel({ x: right, y: bottom })
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

/** The camera that has a box of the model in the middle of a room, all of it, and no nearer than `nearest`. */
function cameraOver(
  { left, top, right, bottom }: Box,
  nearest: number,
  room: Room,
): Pick<Fit, 'zoom' | 'pan'> {
  const fits = Math.min(room.across / (right - left), room.down / (bottom - top))
  // What fills its room to the last digit has not outgrown it.
  const zoom = fits > nearest * (1 - 1e-9) ? nearest : fits
  const pan = (from: number, length: number, middle: number): number => {
    const moved = from + length / 2 - middle * zoom
    return Math.abs(moved) < 1e-9 ? 0 : moved
  }
  return {
    zoom,
    pan: {
      x: pan(room.left, room.across, (left + right) / 2),
      y: pan(room.top, room.down, (top + bottom) / 2),
    },
  }
}

/** What the buttons cover: the one in an upper corner of a narrow window, or the column at the lower right. */
function reservedIn(
  width: number,
  height: number,
  narrow: Fit['buttonSide'] | null,
  inModel: (x: number, y: number) => Point,
): Box {
  const left = narrow === null ? width - BUTTONS.width : narrow === 'left' ? 0 : width - NARROW_BUTTON.width
  const top = narrow === null ? height - BUTTONS.height : 0
  const right = narrow === 'left' ? NARROW_BUTTON.width : width
  const bottom = narrow === null ? height : NARROW_BUTTON.height
  const from = inModel(left, top)
  const to = inModel(right, bottom)
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
