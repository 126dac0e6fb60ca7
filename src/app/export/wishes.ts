import type { PictureScope } from '../graph/pictureContents.ts'
import type { FrameText } from './frame.ts'
import type { Ground } from './grounds.ts'
import { customShape, PICTURE_SHAPES, type PictureShape, type Scale } from './pictureSize.ts'
import { defaultAlt, defaultStandfirst, defaultTitle, sourceLine, type Told } from './pictureText.ts'

/** All that a person can ask of a picture. Words that are null follow from what is drawn. */
export interface Wishes {
  readonly scope: PictureScope
  readonly shape: string
  /** Pixels, for the shape of own measures. */
  readonly own: { readonly width: number; readonly height: number }
  readonly scale: Scale
  readonly ground: Ground
  readonly heading: boolean
  readonly legend: boolean
  readonly source: boolean
  readonly filters: boolean
  readonly link: boolean
  readonly title: string | null
  readonly standfirst: string | null
  readonly alt: string | null
}

export const firstWishes = (theme: 'light' | 'dark'): Wishes => ({
  scope: 'all',
  shape: PICTURE_SHAPES[0]!.id,
  own: { width: 1600, height: 1000 },
  scale: 2,
  ground: theme === 'dark' ? 'dark' : 'paper',
  heading: true,
  legend: true,
  source: true,
  filters: true,
  link: false,
  title: null,
  standfirst: null,
  alt: null,
})

export const OWN_SHAPE = 'own'

export const shapeOf = ({ shape, own }: Pick<Wishes, 'shape' | 'own'>): PictureShape =>
  PICTURE_SHAPES.find(({ id }) => id === shape) ?? customShape(own.width, own.height)

/** Every text of a picture: the person's own, or what follows from what is drawn. */
export interface PictureWords {
  readonly title: string
  readonly standfirst: string
  readonly alt: string
  /** What of them is drawn. */
  readonly frame: FrameText
  /** In full, whatever is drawn. */
  readonly source: string
}

/** @param today `YYYY-MM-DD` */
export function wordsOf(wishes: Wishes, told: Told, link: string, today: string): PictureWords {
  const title = wishes.title ?? defaultTitle(told)
  const standfirst = wishes.standfirst ?? defaultStandfirst(told)
  return {
    title,
    standfirst,
    alt: wishes.alt ?? defaultAlt(told),
    source: sourceLine(told, { source: true, filters: true }, today),
    frame: {
      title: wishes.heading ? title : '',
      standfirst: wishes.heading ? standfirst : '',
      source: sourceLine(told, wishes, today),
      link: wishes.link ? link : '',
    },
  }
}
