import type { ActorKind } from '../../model/actor.ts'
import type { Curve, Turns } from './curve.ts'
import type { Point } from './geometry.ts'
import type { StrandLook } from './look.ts'
import type { Place } from './places.ts'

/** How much of a thing is left: all; stepped back behind what is pointed at or selected; filtered out; not drawn at all. */
export type Tone = 'full' | 'soft' | 'dim' | 'off' | 'gone'

/** The canvas as it should be now, in model px: the only thing that the painter knows. */
export interface Drawing {
  readonly strands: readonly DrawnStrand[]
  readonly actors: readonly DrawnActor[]
  readonly badges: readonly DrawnBadge[]
  /** Soft grounds behind groups of actors. */
  readonly hulls: readonly DrawnHull[]
  /** `Sizes.grown`: a zoom times this tells how much detail can be made out. */
  readonly grown: number
}

export interface DrawnStrand {
  /** What a click on it means. */
  readonly owner: string
  readonly a: string
  readonly b: string
  readonly look: StrandLook
  readonly curve: Curve
  readonly bend: number
  /** Its control points, where it winds between actors. */
  readonly turns: Turns | null
  readonly tone: Tone
  /** Selected: alone, with a broad edge of ink, or as one of several of its pair, with a slim one. */
  readonly picked: 'alone' | 'several' | null
  readonly hot: boolean
  readonly cursor: boolean
  /** Px by which the line ends further from its actors than it must, where they are ringed. */
  readonly gaps: readonly [a: number, b: number]
}

export interface DrawnActor {
  readonly id: string
  readonly kind: ActorKind
  readonly at: Point
  readonly halfWidth: number
  readonly halfHeight: number
  readonly letters: string
  readonly lettersSize: number
  /** A state's flag as an image's address. */
  readonly flag: string | null
  readonly chip: DrawnChip | null
  readonly name: DrawnName | null
  readonly tone: Tone
  readonly picked: boolean
  readonly hot: boolean
  readonly cursor: boolean
  readonly pinned: boolean
  /** How many persons and bodies are drawn as this state. */
  readonly folded: number
  /** Where its name stands in the queue for room; low comes first. */
  readonly rank: number
}

/** The little flag, or code, on a person or body. */
export interface DrawnChip {
  readonly at: Point
  readonly width: number
  readonly height: number
  readonly flag: string | null
  readonly code: string
}

export interface DrawnName {
  readonly lines: readonly string[]
  readonly place: Place
  readonly at: Point
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** It has no room, and is shown only when asked for. */
  readonly tight: boolean
}

export interface DrawnBadge {
  readonly owner: string
  readonly kind: 'count' | 'word' | 'denied' | 'pill' | 'type'
  readonly text: string
  readonly at: Point
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly ink: 'conflict' | 'cooperation' | 'tie'
  readonly tone: Tone
}

export interface DrawnHull {
  readonly points: readonly Point[]
}

export const EMPTY_DRAWING: Drawing = { strands: [], actors: [], badges: [], hulls: [], grown: 1 }
