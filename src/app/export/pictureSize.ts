/** The shapes on offer, in CSS pixels at 1×. */
export const PICTURE_SHAPES = [
  { id: 'post', name: 'Post', width: 1200, height: 675 },
  { id: 'slide', name: 'Slide', width: 1920, height: 1080 },
  { id: 'square', name: 'Square', width: 1080, height: 1080 },
  { id: 'column', name: 'Column', width: 650, height: 866 },
] as const

export type PictureShape = (typeof PICTURE_SHAPES)[number]

export const SCALES = [1, 2, 3, 4] as const
export type Scale = (typeof SCALES)[number]

/** Beyond these a browser hands out an empty canvas without a word. */
const MAX_SIDE = 8192
const MAX_PIXELS = 32_000_000

export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly scale: Scale
  /** Whether the scale that was asked for had to be lowered. */
  readonly lowered: boolean
}

/** The pixels of a picture, its scale lowered where a canvas of that size could not be drawn. */
export function pictureSize(
  shape: { readonly width: number; readonly height: number },
  asked: Scale,
): PictureSize {
  const fits = (scale: number): boolean =>
    Math.max(shape.width, shape.height) * scale <= MAX_SIDE &&
    shape.width * shape.height * scale * scale <= MAX_PIXELS
  const scale = [...SCALES].reverse().find((candidate) => candidate <= asked && fits(candidate)) ?? 1
  return { width: shape.width * scale, height: shape.height * scale, scale, lowered: scale < asked }
}

/** `entente-xi-hosts-lukashenko-in-beijing-2023-03-01@2x.png`: from title and date, safe on every file system. */
export function pictureFileName(title: string, date: string | null, scale: Scale): string {
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
