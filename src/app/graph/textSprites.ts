import type { CanvasStyle } from './canvasStyle.ts'
import type { Point } from './geometry.ts'
import type { Context } from './paintStrand.ts'

/** Texts that are kept as pictures; more of them than are shown at once, of a few sizes. */
const KEPT = 400
/** Pixels around a text for its halo or edge. */
const ROOM = 8

/** Something written that looks the same wherever it stands. */
export interface Written {
  /** The same for what looks the same at one size of letters. */
  readonly key: string
  /** The size of its letters, its middle, and how far it reaches, on the map. */
  readonly fontSize: number
  readonly at: Point
  readonly width: number
  readonly height: number
  /** Writes it around a point, so many times as large as on the map. */
  readonly write: (context: Context, at: Point, times: number) => void
}

/** Names and badges as pictures: letters cost more than all else on the canvas, and are the same from frame to frame. */
export interface TextSprites {
  /** False when this text cannot be drawn as a picture here. */
  readonly draw: (context: Context, written: Written, style: CanvasStyle) => boolean
}

export function createTextSprites(): TextSprites {
  const sprites = new Map<string, HTMLCanvasElement>()
  let styleOf: CanvasStyle | null = null
  return {
    draw(context, written, style) {
      if (styleOf !== style) sprites.clear()
      styleOf = style
      const { a: pixels, e, f } = context.getTransform()
      const key = `${(written.fontSize * pixels).toFixed(2)}|${written.key}`
      const known = sprites.get(key)
      const sprite = known ?? pictureOf(written, pixels)
      if (!sprite) return false
      if (!known && sprites.size >= KEPT) sprites.clear()
      sprites.set(key, sprite)
      context.save()
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(
        sprite,
        Math.round(written.at.x * pixels + e - sprite.width / 2),
        Math.round(written.at.y * pixels + f - sprite.height / 2),
      )
      context.restore()
      return true
    },
  }
}

/** A text on a sheet of its own, at so many pixels a px of the map. */
function pictureOf({ width, height, write }: Written, pixels: number): HTMLCanvasElement | null {
  const sheet = document.createElement('canvas')
  sheet.width = 2 * Math.ceil((width * pixels) / 2 + ROOM)
  sheet.height = 2 * Math.ceil((height * pixels) / 2 + ROOM)
  const context = sheet.getContext('2d')
  if (!context) return null
  write(context, { x: sheet.width / 2, y: sheet.height / 2 }, pixels)
  return sheet
}
