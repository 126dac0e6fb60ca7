import { DARK, LIGHT, type Palette } from '../palette.ts'

/** What a picture stands on. Both transparent ones keep the halo of their names, so they need to know what they come to lie on. */
export const GROUNDS = ['paper', 'white', 'dark', 'clear', 'clear-dark'] as const
export type Ground = (typeof GROUNDS)[number]

export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  paper: 'Paper',
  white: 'White',
  dark: 'Dark',
  clear: 'Transparent, for a light ground',
  'clear-dark': 'Transparent, for a dark ground',
}

export interface GroundLook {
  readonly palette: Palette
  readonly theme: 'light' | 'dark'
  readonly transparent: boolean
}

const WHITE: Palette = { ...LIGHT, ground: '#ffffff', raised: '#f4f4f2' }

export function lookOf(ground: Ground): GroundLook {
  switch (ground) {
    case 'paper':
      return { palette: LIGHT, theme: 'light', transparent: false }
    case 'white':
      return { palette: WHITE, theme: 'light', transparent: false }
    case 'dark':
      return { palette: DARK, theme: 'dark', transparent: false }
    case 'clear':
      return { palette: WHITE, theme: 'light', transparent: true }
    case 'clear-dark':
      return { palette: DARK, theme: 'dark', transparent: true }
  }
}
