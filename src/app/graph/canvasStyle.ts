import { DARK, LIGHT, type Palette } from '../palette.ts'
import type { Drawing, Tone } from './drawn.ts'

/** Quoted: without the quotes the digit in the name makes the canvas take another font without a word. */
export const CANVAS_FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif'

/** The faces that the canvas writes in: names and counts, people, the words of ties; as `document.fonts.load` takes them. */
export const CANVAS_FACES = ['600', '500', 'italic 500'].map(
  (face) => `${face} 13px ${CANVAS_FONT.split(',')[0]}`,
)

/** All that paint needs beside the drawing. */
export interface CanvasStyle {
  readonly palette: Palette
  /** A CSS list of families. */
  readonly font: string
  readonly opacity: Readonly<Record<Tone, { readonly actor: number; readonly strand: number }>>
}

/** What is left of a thing by its tone, where nobody has asked for more contrast. */
export const OPACITY: CanvasStyle['opacity'] = {
  full: { actor: 1, strand: 1 },
  soft: { actor: 0.34, strand: 0.34 },
  dim: { actor: 0.18, strand: 0.18 },
  off: { actor: 0.3, strand: 0.14 },
  gone: { actor: 0, strand: 0 },
}

/** For those who ask for more contrast: what steps back is still there to be read. */
const CLEAR_OPACITY: CanvasStyle['opacity'] = {
  ...OPACITY,
  soft: { actor: 0.75, strand: 0.6 },
  dim: { actor: 0.6, strand: 0.45 },
  off: { actor: 0.6, strand: 0.35 },
}

/** The style of a drawing: where some actors step back, what the filters take out is no stronger than those. */
export function styleFor(style: CanvasStyle, { actors }: Pick<Drawing, 'actors'>): CanvasStyle {
  const { opacity } = style
  const { off, dim } = opacity
  if (off.actor <= dim.actor || !actors.some(({ tone }) => tone === 'dim')) return style
  return { ...style, opacity: { ...opacity, off: { ...off, actor: dim.actor } } }
}

/** The system's own colours, where a person has put them in force: class is then told by head, dash and sign alone. */
const FORCED: Palette = {
  ground: 'Canvas',
  raised: 'Canvas',
  rule: 'GrayText',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  focus: 'Highlight',
  person: 'Canvas',
  organization: 'Canvas',
  classes: {
    'material cooperation': 'LinkText',
    'verbal cooperation': 'LinkText',
    'verbal conflict': 'CanvasText',
    'material conflict': 'CanvasText',
    tie: 'GrayText',
  },
}

export type Contrast = 'normal' | 'more' | 'forced'

export function canvasStyle(
  theme: 'light' | 'dark',
  font: string,
  contrast: Contrast = 'normal',
): CanvasStyle {
  const palette = theme === 'dark' ? DARK : LIGHT
  switch (contrast) {
    case 'normal':
      return { palette, font, opacity: OPACITY }
    case 'more':
      return { palette: { ...palette, ink2: palette.ink }, font, opacity: CLEAR_OPACITY }
    case 'forced':
      return { palette: FORCED, font, opacity: CLEAR_OPACITY }
  }
}
