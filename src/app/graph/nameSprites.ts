import type { ActorKind } from '../../model/actor.ts'
import type { CanvasStyle } from './canvasStyle.ts'
import type { DrawnName } from './drawn.ts'
import type { Context } from './paintStrand.ts'
import type { ShownName } from './shownNames.ts'

/** Names that are kept as pictures; more of them than are shown at once, of a few sizes. */
const KEPT = 240
/** Pixels around a name for its halo. */
const ROOM = 8

/** Names as pictures: letters with a halo cost more than all else on the canvas, and are the same from frame to frame. */
export interface NameSprites {
  /** False when this name cannot be drawn as a picture here. */
  readonly draw: (context: Context, shown: ShownName, kind: ActorKind, style: CanvasStyle) => boolean
}

export function createNameSprites(
  write: (context: Context, shown: ShownName, kind: ActorKind, style: CanvasStyle) => void,
): NameSprites {
  const sprites = new Map<string, HTMLCanvasElement>()
  let styleOf: CanvasStyle | null = null
  return {
    draw(context, shown, kind, style) {
      if (styleOf !== style) sprites.clear()
      styleOf = style
      const { a: pixels, e, f } = context.getTransform()
      const { name, at, scale } = shown
      const size = name.fontSize * scale * pixels
      const key = `${kind}|${size.toFixed(2)}|${name.lines.join('\n')}`
      const known = sprites.get(key)
      const sprite = known ?? pictureOf(name, size, (sheet, placed) => write(sheet, placed, kind, style))
      if (!sprite) return false
      if (!known && sprites.size >= KEPT) sprites.clear()
      sprites.set(key, sprite)
      context.save()
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(
        sprite,
        Math.round(at.x * pixels + e - sprite.width / 2),
        Math.round(at.y * pixels + f - sprite.height / 2),
      )
      context.restore()
      return true
    },
  }
}

/** A name of so many pixels' font size on a sheet of its own. */
function pictureOf(
  name: DrawnName,
  size: number,
  write: (context: Context, shown: ShownName) => void,
): HTMLCanvasElement | null {
  const sheet = document.createElement('canvas')
  const scale = size / name.fontSize
  sheet.width = 2 * Math.ceil((name.width * scale) / 2 + ROOM)
  sheet.height = 2 * Math.ceil((name.height * scale) / 2 + ROOM)
  const context = sheet.getContext('2d')
  if (!context) return null
  write(context, { name, at: { x: sheet.width / 2, y: sheet.height / 2 }, scale })
  return sheet
}
