/** A shape on offer: what it is for, how many pixels it has at 1×, and how dense they lie. */
export interface PictureShape {
  readonly id: string
  readonly name: string
  /** Pixels at 1×. */
  readonly width: number
  readonly height: number
  /** Pixels at 1× for each px of the layout: 13 px text on a slide or in print would be too small without it. */
  readonly density: number
  /** Dots per inch at 1×, for what is printed at a fixed width; null for screens. */
  readonly dpi: number | null
}

const PRINT_DPI = 300
const printed = (millimetres: number): number => Math.round((millimetres / 25.4) * PRINT_DPI)

export const PICTURE_SHAPES: readonly PictureShape[] = [
  { id: 'post', name: 'Post 1200 × 675', width: 1200, height: 675, density: 1, dpi: null },
  { id: 'square', name: 'Square post 1080 × 1080', width: 1080, height: 1080, density: 1.2, dpi: null },
  { id: 'slide', name: 'Slide 1920 × 1080', width: 1920, height: 1080, density: 1.6, dpi: null },
  {
    id: 'column-85',
    name: 'Column, 85 mm wide',
    width: printed(85),
    height: printed(110),
    density: 2.1,
    dpi: PRINT_DPI,
  },
  {
    id: 'column-180',
    name: 'Two columns, 180 mm wide',
    width: printed(180),
    height: printed(120),
    density: 2.1,
    dpi: PRINT_DPI,
  },
  {
    id: 'a4',
    name: 'A4, 297 × 210 mm',
    width: printed(297),
    height: printed(210),
    density: 2.6,
    dpi: PRINT_DPI,
  },
]

/** The sides that a custom shape may have, in pixels. */
export const CUSTOM_SIDE = { least: 480, most: 8192 } as const

/** A shape of the person's own measures, its density that of a post of the same area. */
export function customShape(width: number, height: number): PictureShape {
  const side = (asked: number): number =>
    Math.min(CUSTOM_SIDE.most, Math.max(CUSTOM_SIDE.least, Math.round(asked) || CUSTOM_SIDE.least))
  const sides = { width: side(width), height: side(height) }
  const density = Math.max(
    1,
    Math.min(
      Math.sqrt(sides.width * sides.height) / POST_SIDE,
      Math.min(sides.width, sides.height) / CUSTOM_SIDE.least,
    ),
  )
  return { id: 'custom', name: 'Own size', ...sides, density, dpi: null }
}

/** The side of the square as large as a post. */
const POST_SIDE = 900

export const SCALES = [1, 2, 3, 4] as const
export type Scale = (typeof SCALES)[number]

/** Beyond these a browser hands out an empty canvas without a word. */
export interface CanvasLimits {
  readonly side: number
  readonly pixels: number
}

const LIMITS: CanvasLimits = { side: 8192, pixels: 32_000_000 }
const PHONE_LIMITS: CanvasLimits = { side: 4096, pixels: 16_000_000 }

/** iPhones and iPads, which call themselves Macs, hold half as many pixels. */
export function canvasLimits({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): CanvasLimits {
  const iOS = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  return iOS ? PHONE_LIMITS : LIMITS
}

export interface PictureSize {
  readonly width: number
  readonly height: number
  /** What was asked for, or the next lower of SCALES, or less than 1 where not even that can be drawn. */
  readonly scale: number
  /** Whether the scale that was asked for had to be lowered. */
  readonly lowered: boolean
}

/** The pixels of a picture, its scale lowered where a canvas of that size could not be drawn. */
export function pictureSize(
  { width, height }: Pick<PictureShape, 'width' | 'height'>,
  asked: number,
  limits: CanvasLimits = LIMITS,
): PictureSize {
  const fits = (scale: number): boolean =>
    Math.max(width, height) * scale <= limits.side && width * height * scale * scale <= limits.pixels
  const scale =
    [asked, ...SCALES.toReversed()].find((candidate) => candidate <= asked && fits(candidate)) ??
    Math.min(1, limits.side / Math.max(width, height), Math.sqrt(limits.pixels / (width * height)))
  return {
    width: Math.floor(width * scale),
    height: Math.floor(height * scale),
    scale,
    lowered: scale < asked,
  }
}

/** What the dialog says of the size: its pixels, in print its width and dots, and why the scale is not what was asked for. */
export function sizeWords(shape: PictureShape, asked: number, size: PictureSize): string {
  const print =
    shape.dpi === null
      ? ''
      : `, ${Math.round((shape.width / shape.dpi) * 25.4)} mm wide at ${Math.round(shape.dpi * size.scale)} dpi`
  const lowered = size.lowered
    ? ` ${asked}× would be more than this browser can draw, so it is ${size.scale >= 1 ? `${size.scale}×` : 'drawn as large as it can be'}.`
    : ''
  return `${size.width} × ${size.height} pixels${print}.${lowered}`
}

/** `entente-xi-hosts-lukashenko-in-beijing-2023-03-01@2x.png`: from title and date, safe on every file system. */
export function pictureFileName(title: string, date: string | null, scale: number): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length > 60) break
    slug += `-${word}`
  }
  return `entente${slug || '-graph'}${date ? `-${date}` : ''}${scale > 1 ? `@${scale}x` : ''}.png`
}
