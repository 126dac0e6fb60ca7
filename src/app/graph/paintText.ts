import type { ActorKind } from '../../model/actor.ts'
import type { CanvasStyle } from './canvasStyle.ts'
import type { DrawnActor, DrawnBadge } from './drawn.ts'
import type { Point } from './geometry.ts'
import { box, write } from './paintActor.ts'
import type { Context } from './paintStrand.ts'
import type { ShownName } from './shownNames.ts'
import type { TextSprites } from './textSprites.ts'

const LINE_HEIGHT = 1.2
/** Px of paper around the letters of a name. */
const HALO = 2.5
const CORNER = 3
/** Px from a name to the dot that says that its actor is pinned, and the dot's radius. */
const PIN = { below: 4, radius: 2 } as const

/** An actor's name with paper around its letters, and the dot under it when it is pinned. */
export function paintName(
  context: Context,
  shown: ShownName,
  actor: DrawnActor,
  style: CanvasStyle,
  sprites: TextSprites | null,
): void {
  const { name, at, scale } = shown
  const { kind } = actor
  const written = {
    key: `${kind}|${name.lines.join('\n')}`,
    fontSize: name.fontSize * scale,
    at,
    width: name.width * scale,
    height: name.height * scale,
    write: (sheet: Context, middle: Point, times: number) =>
      writeName(sheet, { ...shown, at: middle, scale: scale * times }, kind, style),
  }
  context.globalAlpha = style.opacity[actor.tone].actor
  if (!sprites?.draw(context, written, style)) writeName(context, shown, kind, style)
  context.globalAlpha = 1
  if (actor.pinned)
    paintPin(context, { x: at.x, y: at.y + (name.height * scale) / 2 }, scale, style.palette.ink)
}

/** The letters of a name, its middle at its place. */
function writeName(
  context: Context,
  { name, at, scale }: ShownName,
  kind: ActorKind,
  { palette, font }: CanvasStyle,
): void {
  const fontSize = name.fontSize * scale
  const face = `${kind === 'person' ? 500 : 600} ${fontSize}px ${font}`
  const top = at.y - ((name.lines.length - 1) * fontSize * LINE_HEIGHT) / 2
  context.strokeStyle = palette.ground
  context.lineWidth = 2 * HALO * scale
  context.lineJoin = 'round'
  context.font = face
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  name.lines.forEach((line, i) => {
    context.strokeText(line, at.x, top + i * fontSize * LINE_HEIGHT + fontSize * 0.33)
  })
  name.lines.forEach((line, i) => {
    write(context, line, at.x, top + i * fontSize * LINE_HEIGHT, face, palette.ink)
  })
}

/** Below a name, or below a figure without one. */
export function paintPin(context: Context, { x, y }: Point, scale: number, colour: string): void {
  context.beginPath()
  context.arc(x, y + PIN.below * scale, PIN.radius * scale, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
}

/** What a strand says on its line, so many times as large as drawn. */
export function paintBadge(
  context: Context,
  badge: DrawnBadge,
  style: CanvasStyle,
  scale: number,
  sprites: TextSprites | null,
): void {
  const { kind, text, at, width, height, fontSize, ink, tone } = badge
  const written = {
    key: `${kind}|${ink}|${tone}|${text}`,
    fontSize: fontSize * scale,
    at,
    width: width * scale,
    height: height * scale,
    write: (sheet: Context, middle: Point, times: number) =>
      writeBadge(sheet, { ...badge, at: middle }, style, scale * times),
  }
  if (!sprites?.draw(context, written, style)) writeBadge(context, badge, style, scale)
}

function writeBadge(
  context: Context,
  { kind, text, at, width, height, fontSize, ink, tone }: DrawnBadge,
  { palette, font, opacity }: CanvasStyle,
  scale: number,
): void {
  const colour =
    ink === 'tie'
      ? palette.ink2
      : palette.classes[ink === 'conflict' ? 'material conflict' : 'material cooperation']
  const w = width * scale
  const h = height * scale
  context.globalAlpha = opacity[tone].strand * (kind === 'count' || kind === 'word' ? 0.92 : 1)
  box(context, at.x - w / 2, at.y - h / 2, w, h, kind === 'pill' || kind === 'denied' ? h / 2 : CORNER)
  context.fillStyle = palette.ground
  context.fill()
  context.globalAlpha = opacity[tone].strand
  if (kind === 'denied' || kind === 'pill') {
    context.strokeStyle = kind === 'pill' ? palette.ink : colour
    context.lineWidth = (kind === 'pill' ? 1.5 : 1.3) * scale
    context.stroke()
  }
  const face = kind === 'word' ? 'italic 500' : '600'
  write(context, text, at.x, at.y, `${face} ${fontSize * scale}px ${font}`, colour)
  context.globalAlpha = 1
}
