import type { RelationClass } from '../model/relationTypes.ts'

/** The colours that drawing code needs as values; `tokens.css` holds the same ones for the page, and a test compares them. */
export interface Palette {
  readonly ground: string
  readonly raised: string
  readonly rule: string
  readonly ink: string
  readonly ink2: string
  readonly focus: string
  readonly person: string
  readonly organization: string
  readonly classes: Readonly<Record<RelationClass, string>>
}

export const LIGHT: Palette = {
  ground: '#fbfaf7',
  raised: '#f3f0e9',
  rule: '#e3dfd6',
  ink: '#1d1b18',
  ink2: '#57534c',
  focus: '#6d4aa8',
  person: '#e9e4da',
  organization: '#dde3e6',
  classes: {
    'material cooperation': '#0b4f7d',
    'verbal cooperation': '#3f84bb',
    'verbal conflict': '#c67119',
    'material conflict': '#8f2a12',
    tie: '#7a746a',
  },
}

export const DARK: Palette = {
  ground: '#15171a',
  raised: '#1e2125',
  rule: '#2c3036',
  ink: '#edeae3',
  ink2: '#a9a499',
  focus: '#b79cf0',
  person: '#2a2d31',
  organization: '#262c31',
  classes: {
    'material cooperation': '#8ccbf5',
    'verbal cooperation': '#4388bb',
    'verbal conflict': '#c0742a',
    'material conflict': '#ffb08f',
    tie: '#948d82',
  },
}
