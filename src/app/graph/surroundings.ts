import type { StrandKind } from '../../model/relationTypes.ts'
import type { Curve } from './curve.ts'
import type { Figure } from './figures.ts'
import { type Box, boxAround, type Point } from './geometry.ts'
import type { Place } from './places.ts'

/** Where the actors stand, which nothing here moves; in model px. */
export interface Ground {
  readonly figures: ReadonlyMap<string, Figure>
  readonly positions: Readonly<Record<string, Point>>
  /** What the window shows when the whole graph is fitted into it. */
  readonly window: Box
  /** What the buttons cover, where a name can hardly be read. */
  readonly reserved: Box
  /** What the note at the foot covers, where it cannot be read at all; null where there is none. */
  readonly note: Box | null
}

export interface StrandToDraw {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: StrandKind
  /** Room of the badge in px; null for a strand without one, which still gets a place for when it is pointed at. */
  readonly badge: { readonly width: number; readonly height: number } | null
}

/** A strand while its course is sought. */
export interface Line extends StrandToDraw {
  /** The bend that it has by the rule of its pair. */
  readonly own: number
  bend: number
  curve: Curve
}

export interface PlacedLabel {
  readonly at: Point
  readonly place: Place
  /** It stands on another label or figure, or the window cuts it: shown where there is a better place, or when asked for. */
  readonly tight: boolean
  readonly box: Box
}

export type Labels = ReadonlyMap<string, PlacedLabel>

export const figureBox = ({ positions }: Ground, { id, halfWidth, halfHeight }: Figure): Box =>
  boxAround(positions[id]!.x, positions[id]!.y, halfWidth, halfHeight)
