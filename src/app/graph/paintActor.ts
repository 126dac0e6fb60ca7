import type { CanvasStyle } from './canvasStyle.ts'
import type { DrawnActor, DrawnChip } from './drawn.ts'
import type { ImageStore } from './imageStore.ts'
import type { Context } from './paintStrand.ts'

/** Px between a figure and the ring around it, of the selection and of the keyboard's cursor; and their width. */
const RING = { picked: 4.5, cursor: 6.5, width: 3 } as const
/** Corner radius of a state's figure, and of a chip, as shares of its width. */
const CORNER = 0.08
/** Px of the screen below which letters, and a chip, are a smudge and are left out. */
const LEAST_LETTERS = 5
const LEAST_CHIP = 6
/** Radius in px of an actor as a dot, at least. */
const LEAST_DOT = 3

/** An actor's figure: flag, letters and chip, and what rings it. */
export function paintActor(
  context: Context,
  actor: DrawnActor,
  style: CanvasStyle,
  images: ImageStore,
  zoom: number,
): void {
  const { palette, opacity, font } = style
  const { kind, at, halfWidth, halfHeight, letters, lettersSize, chip, picked, hot, cursor, folded } = actor
  const flag = actor.flag === null ? undefined : images.get(actor.flag)
  context.globalAlpha = opacity[actor.tone].actor
  if (picked || cursor) {
    // Paper between ring and figure: a line that ends at the ring is not to be seen through the gap.
    traceFigure(context, actor, cursor ? RING.cursor : RING.picked)
    context.fillStyle = palette.ground
    context.fill()
    context.strokeStyle = cursor ? palette.focus : palette.ink
    context.lineWidth = RING.width
    context.stroke()
  }
  traceFigure(context, actor, 0)
  context.fillStyle =
    kind === 'person' ? palette.person : kind === 'organization' ? palette.organization : palette.raised
  context.fill()
  if (flag) {
    context.save()
    context.clip()
    context.imageSmoothingQuality = 'high'
    context.drawImage(flag, at.x - halfWidth, at.y - halfHeight, 2 * halfWidth, 2 * halfHeight)
    context.restore()
    traceFigure(context, actor, 0)
  }
  context.strokeStyle = palette.ink
  context.lineWidth = hot ? 2 : 1
  context.globalAlpha = opacity[actor.tone].actor * (hot ? 1 : 0.34)
  context.stroke()
  context.globalAlpha = opacity[actor.tone].actor
  if (letters !== '' && !flag && lettersSize * zoom >= LEAST_LETTERS)
    write(context, letters, at.x, at.y, `600 ${lettersSize}px ${font}`, palette.ink)
  if (chip && chip.width * zoom >= LEAST_CHIP) paintChip(context, chip, style, images)
  if (folded > 0) {
    const text = `+${folded}`
    const x = at.x + halfWidth
    const y = at.y - halfHeight
    const width = 12 + 5.5 * (text.length - 1)
    box(context, x - width / 2, y - 7.5, width, 15, 7.5)
    context.fillStyle = palette.ground
    context.fill()
    context.strokeStyle = palette.ink
    context.lineWidth = 1
    context.stroke()
    write(context, text, x, y, `600 10px ${font}`, palette.ink)
  }
  context.globalAlpha = 1
}

function paintChip(
  context: Context,
  { at, width, height, flag, code }: DrawnChip,
  style: CanvasStyle,
  images: ImageStore,
): void {
  const { palette, font } = style
  const bitmap = flag === null ? undefined : images.get(flag)
  const left = at.x - width / 2
  const top = at.y - height / 2
  box(context, left - 1.5, top - 1.5, width + 3, height + 3, 2)
  context.fillStyle = palette.ground
  context.fill()
  if (bitmap) {
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, left, top, width, height)
    return
  }
  context.strokeStyle = palette.ink2
  context.lineWidth = 0.75
  box(context, left - 1, top - 1, width + 2, height + 2, 1.5)
  context.stroke()
  write(context, code, at.x, at.y, `600 ${height * 0.92}px ${font}`, palette.ink)
}

/** A crowd's actors: dots of ink, those that are picked or pointed at ringed. `px` is the size of a px of the screen in the model. */
export function paintDot(
  context: Context,
  actor: DrawnActor,
  { palette, opacity }: CanvasStyle,
  px: number,
): void {
  const radius = dotRadius(actor, px)
  context.globalAlpha = opacity[actor.tone].actor
  context.beginPath()
  context.arc(actor.at.x, actor.at.y, radius, 0, 2 * Math.PI)
  context.fillStyle = actor.kind === 'country' ? palette.ink : palette.ink2
  context.fill()
  context.strokeStyle = palette.ground
  context.lineWidth = px
  context.stroke()
  if (actor.picked || actor.hot || actor.cursor) {
    context.beginPath()
    context.arc(actor.at.x, actor.at.y, radius + 3 * px, 0, 2 * Math.PI)
    context.strokeStyle = actor.cursor ? palette.focus : palette.ink
    context.lineWidth = 2 * px
    context.stroke()
  }
  context.globalAlpha = 1
}

export const dotRadius = ({ halfWidth, halfHeight }: DrawnActor, px: number): number =>
  Math.max(LEAST_DOT * px, (halfWidth + halfHeight) * 0.3)

/** The outline of a figure, so many px outside it. */
function traceFigure(context: Context, { kind, at, halfWidth, halfHeight }: DrawnActor, out: number): void {
  const width = halfWidth + out
  const height = halfHeight + out
  switch (kind) {
    case 'person':
      context.beginPath()
      context.ellipse(at.x, at.y, width, height, 0, 0, 2 * Math.PI)
      return
    case 'country':
      box(context, at.x - width, at.y - height, 2 * width, 2 * height, 2 * halfWidth * CORNER + out)
      return
    case 'organization':
      context.beginPath()
      context.moveTo(at.x - width, at.y)
      context.lineTo(at.x - width / 2, at.y - height)
      context.lineTo(at.x + width / 2, at.y - height)
      context.lineTo(at.x + width, at.y)
      context.lineTo(at.x + width / 2, at.y + height)
      context.lineTo(at.x - width / 2, at.y + height)
      context.closePath()
      return
  }
}

export function box(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath()
  context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
}

/** One line of text, its middle at a point. */
export function write(
  context: Context,
  text: string,
  x: number,
  y: number,
  face: string,
  colour: string,
): void {
  context.font = face
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillStyle = colour
  context.fillText(text, x, y + sizeOf(face) * CAP_MIDDLE)
}

/** Half the height of a capital over the font's size: letters stand in the middle by what is seen of them. */
const CAP_MIDDLE = 0.33

const sizeOf = (face: string): number => Number.parseFloat(/([\d.]+)px/.exec(face)?.[1] ?? '12')
