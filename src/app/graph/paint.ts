import type { Camera } from './camera.ts'
import { type CanvasStyle, styleFor } from './canvasStyle.ts'
import { courseBox } from './curve.ts'
import type { Drawing, DrawnBadge, DrawnHull, DrawnStrand } from './drawn.ts'
import type { Box } from './geometry.ts'
import type { ImageStore } from './imageStore.ts'
import { paintActor, paintDot } from './paintActor.ts'
import { paintCrowd } from './paintCrowd.ts'
import { type Context, paintStrand } from './paintStrand.ts'
import { paintBadge, paintName, paintPin } from './paintText.ts'
import { MOST_NAMES, type ShownName, shownNames } from './shownNames.ts'
import type { TextSprites } from './textSprites.ts'

/** Below this zoom actors are dots and strands straight, without heads and badges. */
const DOTS_BELOW = 0.45

/** Whether a drawing is seen from so far that figures and badges cannot be told apart. */
export const isFar = ({ grown }: Pick<Drawing, 'grown'>, zoom: number): boolean => zoom * grown < DOTS_BELOW

/** Px of the screen between which a badge's size stays. */
const BADGE_SIZES = { least: 9.5, most: 15 } as const
/** A badge that would have to grow by more than this against the map has no room. */
const MOST_BADGE_SCALE = 1.3
/** More strands than this are drawn by style and without casing, and a little transparent. */
const CROWD = 400
const CROWD_ALPHA = 0.8
/** Windows narrower than this have room for few names. */
const NARROW = 560

export interface Frame {
  readonly camera: Camera
  /** In px of CSS. */
  readonly width: number
  readonly height: number
  /** Pixels per px of CSS. */
  readonly ratio: number
}

/** What a window of so many px shows of the model. */
const frameOf = ({ zoom, pan }: Camera, width: number, height: number): Box => ({
  left: -pan.x / zoom,
  top: -pan.y / zoom,
  right: (width - pan.x) / zoom,
  bottom: (height - pan.y) / zoom,
})

/** Which names have room in a frame. */
export function namesFor(
  drawing: Drawing,
  { camera: { zoom, pan }, width, height }: Frame,
): ReadonlyMap<string, ShownName> {
  const dots = isFar(drawing, zoom)
  const margin = 60
  return shownNames(drawing, zoom, {
    dots,
    most: dots ? MOST_NAMES.dots : width < NARROW ? MOST_NAMES.narrow : MOST_NAMES.wide,
    inView: ({ x, y }) => {
      const left = x * zoom + pan.x
      const top = y * zoom + pan.y
      return left > -margin && top > -margin && left < width + margin && top < height + margin
    },
    frame: frameOf({ zoom, pan }, width, height),
  })
}

/** Draws a frame over whatever the context holds. */
export function paint(
  context: Context,
  drawing: Drawing,
  names: ReadonlyMap<string, ShownName>,
  { camera: { zoom, pan }, width, height, ratio }: Frame,
  usual: CanvasStyle,
  images: ImageStore,
  sprites: TextSprites | null = null,
): void {
  const style = styleFor(usual, drawing)
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
  const px = 1 / zoom
  const dots = isFar(drawing, zoom)
  const view = frameOf({ zoom, pan }, width, height)
  const inView = ({ curve }: DrawnStrand): boolean => {
    const { left, top, right, bottom } = courseBox(curve)
    return (
      right > view.left - 10 && left < view.right + 10 && bottom > view.top - 10 && top < view.bottom + 10
    )
  }
  for (const hull of drawing.hulls) paintHull(context, hull, style)

  const off: DrawnStrand[] = []
  const plain: DrawnStrand[] = []
  const special: DrawnStrand[] = []
  for (const strand of drawing.strands) {
    if (strand.tone === 'gone' || !inView(strand)) continue
    if (strand.picked || strand.hot || strand.cursor) special.push(strand)
    else if (strand.tone === 'full') plain.push(strand)
    else off.push(strand)
  }
  const pixel = px / ratio
  paintCrowd(context, off, style, { heads: false, alpha: 1, plain: dots, pixel })
  if (dots || plain.length > CROWD)
    paintCrowd(context, plain, style, { heads: !dots, alpha: CROWD_ALPHA, plain: dots, pixel })
  else {
    plain.sort((one, other) => one.look.level - other.look.level)
    for (const strand of plain) paintStrand(context, strand, style)
  }
  special.sort((one, other) => Number(one.picked !== null) - Number(other.picked !== null))
  for (const strand of special) paintStrand(context, strand, style)

  const shown = drawing.actors.filter(
    ({ tone, at, halfWidth, halfHeight }) =>
      tone !== 'gone' &&
      at.x + 2 * halfWidth > view.left &&
      at.x - 2 * halfWidth < view.right &&
      at.y + 2 * halfHeight > view.top &&
      at.y - 2 * halfHeight < view.bottom,
  )
  const front = shown.filter(({ picked, hot, cursor }) => picked || hot || cursor)
  for (const actor of [...shown.filter((actor) => !front.includes(actor)), ...front]) {
    if (dots) paintDot(context, actor, style, px)
    else paintActor(context, actor, style, images, zoom)
  }

  const pills: DrawnBadge[] = []
  for (const badge of drawing.badges) {
    if (badge.kind === 'pill') pills.push(badge)
    else if (!dots && badge.tone === 'full') {
      const scale = badgeScale(badge, zoom)
      if (scale <= MOST_BADGE_SCALE) paintBadge(context, badge, style, scale, sprites)
    }
  }
  for (const actor of shown) {
    const name = names.get(actor.id)
    if (name) paintName(context, name, actor, style, sprites)
    else if (actor.pinned)
      paintPin(context, { x: actor.at.x, y: actor.at.y + actor.halfHeight }, 1, style.palette.ink)
  }
  for (const pill of pills) paintBadge(context, pill, style, badgeScale(pill, zoom), sprites)
}

function badgeScale({ fontSize }: DrawnBadge, zoom: number): number {
  const size = fontSize * zoom
  return Math.min(BADGE_SIZES.most, Math.max(BADGE_SIZES.least, size)) / size
}

const HULL_ROOM = 46

function paintHull(context: Context, { points }: DrawnHull, { palette }: CanvasStyle): void {
  context.beginPath()
  points.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.closePath()
  context.lineJoin = 'round'
  context.lineWidth = 2 * HULL_ROOM
  // Line and inside in one colour that covers: two half-transparent ones would show their seam.
  context.strokeStyle = palette.raised
  context.fillStyle = palette.raised
  context.stroke()
  context.fill()
}
