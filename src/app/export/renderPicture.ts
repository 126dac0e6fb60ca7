import { DARK, LIGHT } from '../palette.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { drawFrame, type FrameText, layoutFrame } from './frame.ts'
import { legendOf } from './legend.ts'
import { type PictureShape, pictureSize, type Scale } from './pictureSize.ts'

/** What the person asks of the picture. */
export interface PictureOptions {
  readonly scope: 'all' | 'view'
  readonly shape: PictureShape
  readonly scale: Scale
  readonly theme: 'light' | 'dark'
  readonly transparent: boolean
  readonly legend: boolean
  readonly text: FrameText
}

/**
 * Draws the picture: map, title, legend of what is drawn, source line. The canvas has exactly the pixels that
 * `pictureSize` promises.
 * @throws Error when the browser cannot give a canvas of that size
 */
export async function renderPicture(
  index: GraphIndex,
  view: View,
  options: PictureOptions,
): Promise<HTMLCanvasElement> {
  const { width, height, scale } = pictureSize(options.shape, options.scale)
  const palette = options.theme === 'dark' ? DARK : LIGHT
  const { drawGraphPicture } = await import('../graph/picture.ts')
  await loadPictureFonts()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error(`this browser cannot draw a picture of ${width} × ${height} pixels`)
  if (!options.transparent) {
    context.fillStyle = palette.ground
    context.fillRect(0, 0, width, height)
  }
  context.scale(scale, scale)
  const rows = options.legend ? legendOf(view.strands) : []
  const layout = layoutFrame(options.shape, options.text, rows, (text, font) => {
    context.font = font
    return context.measureText(text).width
  })
  const map = await drawGraphPicture({
    index,
    view,
    scope: options.scope,
    width: layout.map.width,
    height: layout.map.height,
    scale,
    theme: options.theme,
    background: options.transparent ? null : palette.ground,
  })
  context.drawImage(map, layout.map.x, layout.map.y, layout.map.width, layout.map.height)
  drawFrame(context, layout, rows, palette)
  return canvas
}

/** The picture as a PNG file. A blank or refused canvas is an error with words, never an empty file. */
export const toPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob && blob.size > 0) resolve(blob)
      else
        reject(
          new Error(
            `this browser could not make a PNG of ${canvas.width} × ${canvas.height} pixels; try a smaller scale`,
          ),
        )
    }, 'image/png')
  })

const loadPictureFonts = (): Promise<unknown> =>
  Promise.all(
    [
      '600 27px "Source Serif 4 Variable"',
      '15px "Source Sans 3 Variable"',
      '600 14px "Source Sans 3 Variable"',
    ].map((font) => document.fonts.load(font)),
  )
