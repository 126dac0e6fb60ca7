import type { Actor } from '../../model/actor.ts'
import { type Label, labelOf } from './labels.ts'

/** How an actor stands on the canvas, in px at zoom 1: half width and half height of its figure, and its label. */
export interface Figure {
  readonly id: string
  readonly kind: Actor['kind']
  readonly halfWidth: number
  readonly halfHeight: number
  readonly label: Label
}

/** How large things are drawn: 1 on a desktop; on narrow screens actors shrink more than lines, and lines more than text. */
export interface Sizes {
  readonly actors: number
  readonly lines: number
  readonly text: number
  /**
   * How many times larger than in a map of this frame things are in the model, since the map has outgrown it and is seen from further
   * away. A zoom times this is what tells how much detail can be made out; 1 for a map that keeps to its frame.
   */
  readonly grown: number
  /** Short names, no pills: a phone. */
  readonly narrow: boolean
  /** Too many strands, or too little room, for the words of ties and small counts. */
  readonly dense: boolean
  /** Too many strands, however much room there is. */
  readonly crowd: boolean
}

export const FULL_SIZE: Sizes = {
  actors: 1,
  lines: 1,
  text: 1,
  grown: 1,
  narrow: false,
  dense: false,
  crowd: false,
}

/** Radius in px by mentions: logarithmic, so that the most named does not shout. */
export const radiusOf = (mentions: number): number =>
  Math.min(26, Math.max(13, 10 + 3.4 * Math.log2(1 + mentions)))

export function figureOf(actor: Actor, sizes: Sizes): Figure {
  const radius = Math.max(LEAST_RADIUS * sizes.grown, radiusOf(actor.mentions.length) * sizes.actors)
  const flag = actor.kind === 'country'
  const halfWidth = flag ? radius * 1.08 : radius
  return {
    id: actor.id,
    kind: actor.kind,
    halfWidth,
    halfHeight: flag ? radius * 0.72 : actor.kind === 'organization' ? radius * HEXAGON : radius,
    label: labelOf(actor, { short: sizes.narrow, scale: sizes.text, halfWidth }),
  }
}

/** Below this, letters in a figure cannot be read. */
const LEAST_RADIUS = 9.5
/** Height of a regular hexagon that lies on its side, over its width. */
const HEXAGON = Math.sqrt(3) / 2
