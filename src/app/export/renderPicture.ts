import type { GraphPicture } from '../graph/picture.ts'
import { drawFrame } from './drawFrame.ts'
import { type FrameText, layoutFrame, textFont, titleFont } from './frame.ts'
import { type Ground, lookOf } from './grounds.ts'
import { type Drawn, type LegendRow, legendOf } from './legend.ts'
import { type CanvasLimits, type PictureShape, type PictureSize, pictureSize } from './pictureSize.ts'
import { annotatePng } from './pngChunks.ts'
import type { Measure } from './wrapText.ts'

/** What the person asks of the picture, besides what of the graph it shows. */
export interface PictureOptions {
  readonly shape: PictureShape
  /** 1 to 4 for a file; a preview takes less. */
  readonly scale: number
  readonly ground: Ground
  readonly legend: boolean
  readonly text: FrameText
}

export interface RenderedPicture {
  readonly canvas: HTMLCanvasElement
  /** Its size; lower than asked for where the browser could not hold so much. */
  readonly size: PictureSize
  readonly legend: readonly LegendRow[]
}

/** What a map of no width is asked for before the legend is known. */
const FIRST_GUESS = { width: 900, height: 600 }

/**
 * Draws the picture: map, title, legend of what is drawn, source line. The canvas has exactly the pixels that `size` says.
 * @throws Error when the browser cannot give a canvas of any size asked for
 */
export async function renderPicture(
  picture: GraphPicture,
  options: PictureOptions,
  limits: CanvasLimits,
): Promise<RenderedPicture> {
  const { palette, theme, transparent } = lookOf(options.ground)
  await loadPictureFonts(Object.values(options.text).join(' '))
  const { canvas, context, size } = openCanvas(options.shape, options.scale, limits)
  if (!transparent) {
    context.fillStyle = palette.ground
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  const unit = options.shape.density * size.scale
  const sides = { width: canvas.width / unit, height: canvas.height / unit }
  const measure: Measure = (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
  const rowsFor = (map: { readonly width: number; readonly height: number }): readonly LegendRow[] =>
    options.legend ? legendOf(drawnIn(picture, map.width, map.height)) : []
  const { map } = layoutFrame(sides, options.text, rowsFor(FIRST_GUESS), measure)
  const legend = rowsFor(map)
  const layout = layoutFrame(sides, options.text, legend, measure)
  if (layout.map.width < 1 || layout.map.height < 1) throw new Error('the words leave no room for the map')
  const { width, height } = layout.map
  const drawn = await picture.draw({ width, height, scale: unit, palette, theme })
  // Pixel on pixel: a scaled copy would be soft.
  context.drawImage(drawn, Math.round(layout.map.x * unit), Math.round(layout.map.y * unit))
  context.scale(unit, unit)
  drawFrame(context, layout, palette)
  return { canvas, size, legend }
}

function drawnIn(picture: GraphPicture, width: number, height: number): Drawn {
  return {
    strands: picture.strands,
    strength: picture.strength,
    centre: picture.centre,
    kinds: new Set(picture.actors.map(({ kind }) => kind)),
    selected: picture.selected,
    notes: picture.notes,
    path: picture.path,
    sizes: picture.sizesIn(width, height),
  }
}

/** A canvas that really holds pixels: one that is too large stays empty without a word, so its last pixel is tried. */
function openCanvas(
  shape: PictureShape,
  asked: number,
  limits: CanvasLimits,
): {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  readonly size: PictureSize
} {
  for (let scale = asked; scale > 0; scale -= 1) {
    const size = pictureSize(shape, scale, limits)
    const canvas = document.createElement('canvas')
    canvas.width = size.width
    canvas.height = size.height
    const context = canvas.getContext('2d')
    if (context && holds(context, size))
      return { canvas, context, size: { ...size, lowered: size.scale < asked } }
  }
  throw new Error(`this browser cannot draw a picture of ${shape.width} × ${shape.height} pixels`)
}

function holds(context: CanvasRenderingContext2D, { width, height }: PictureSize): boolean {
  context.fillRect(width - 1, height - 1, 1, 1)
  const held = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
  context.clearRect(width - 1, height - 1, 1, 1)
  return held
}

/** What the file says of itself. */
export interface PictureNotes {
  readonly title: string
  readonly alt: string
  readonly source: string
  readonly link: string
}

/** The picture as a PNG file with its notes. A refused canvas is an error with words, never an empty file. */
export async function toPng(
  { canvas, size }: RenderedPicture,
  shape: PictureShape,
  notes: PictureNotes,
): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob || blob.size === 0)
    throw new Error(
      `this browser could not make a PNG of ${canvas.width} × ${canvas.height} pixels; try a smaller scale`,
    )
  const bytes = annotatePng(new Uint8Array(await blob.arrayBuffer()), {
    dpi: shape.dpi === null ? null : shape.dpi * size.scale,
    texts: {
      Title: notes.title,
      Description: notes.alt,
      Source: notes.source,
      URL: notes.link,
      Software: 'Entente',
    },
  })
  return new Blob([bytes], { type: 'image/png' })
}

/** With the text, so that the parts of the fonts for its scripts are fetched too. */
const loadPictureFonts = (text: string): Promise<unknown> =>
  Promise.all([titleFont(27), textFont(15), textFont(14, 600)].map((font) => document.fonts.load(font, text)))
