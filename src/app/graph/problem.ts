import type { Point } from './geometry.ts'
import type { Problem } from './layoutCost.ts'

/** An actor as the layout sees it: its room in px. */
export interface LayoutActor {
  readonly id: string
  readonly halfWidth: number
  readonly halfHeight: number
  readonly labelWidth: number
  readonly labelHeight: number
}

/** Two actors with something between them; `strands` is how many lines are drawn. */
export interface LayoutPair {
  readonly a: string
  readonly b: string
  readonly strands: number
}

export interface LayoutInput {
  readonly actors: readonly LayoutActor[]
  readonly pairs: readonly LayoutPair[]
}

/** A graph in an order that does not depend on the order of the input: actors by id, pairs as numbers of actors. */
export interface Numbered {
  readonly actors: readonly LayoutActor[]
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly strands: number }[]
}

/** Px of the side of the square that one actor gets. */
export const ROOM = 143
/** Width over height of a frame. */
const ASPECT = 1.2

/** The frame of a graph of so many actors. */
export function frameFor(count: number): { readonly width: number; readonly height: number } {
  const height = ROOM * Math.sqrt(Math.max(2, count) / ASPECT)
  return { width: height * ASPECT, height }
}

export function numbered(input: LayoutInput): Numbered {
  const actors = [...input.actors].sort((one, other) => compare(one.id, other.id))
  const number = new Map(actors.map(({ id }, i) => [id, i]))
  return {
    actors,
    pairs: input.pairs
      .map(({ a, b, strands }) => ({
        a: Math.min(number.get(a)!, number.get(b)!),
        b: Math.max(number.get(a)!, number.get(b)!),
        strands,
      }))
      .sort((one, other) => one.a - other.a || one.b - other.b),
  }
}

export const problemOf = ({ actors, pairs }: Numbered, width: number, height: number): Problem => ({
  count: actors.length,
  halfWidths: Float64Array.from(actors, ({ halfWidth }) => halfWidth),
  halfHeights: Float64Array.from(actors, ({ halfHeight }) => halfHeight),
  labelWidths: Float64Array.from(actors, ({ labelWidth }) => labelWidth),
  labelHeights: Float64Array.from(actors, ({ labelHeight }) => labelHeight),
  from: Int32Array.from(pairs, ({ a }) => a),
  to: Int32Array.from(pairs, ({ b }) => b),
  strands: Int32Array.from(pairs, ({ strands }) => strands),
  width,
  height,
})

/** Moves and stretches points so that they fill the frame. */
export function fillFrame(points: readonly Point[], width: number, height: number): Point[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  const across = Math.max(...xs) - left
  const down = Math.max(...ys) - top
  return points.map(({ x, y }) => ({
    x: across === 0 ? width / 2 : ((x - left) / across) * width,
    y: down === 0 ? height / 2 : ((y - top) / down) * height,
  }))
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
