import { type Curve, lineBoxDistance, type Outline } from './curve.ts'
import { type Box, boxAround, type Point } from './geometry.ts'

/** An actor's figure where it stands, in px. */
export interface Standing extends Outline, Point {}

/** Px of the side of a square on the ground of figures, and of the larger ones in which they are found again. */
export const SQUARE = 4
const FIELD = 64

/** The squares of the plane, each with the number of the figure that takes it and 1; 0: free. */
export interface Ground {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly squares: Uint16Array
}

/** @param room px around each figure that count as taken by it */
export function groundOf(figures: readonly Standing[], room: number): Ground {
  const around = room + SQUARE
  const left = Math.min(...figures.map(({ x, halfWidth }) => x - halfWidth)) - around
  const top = Math.min(...figures.map(({ y, halfHeight }) => y - halfHeight)) - around
  const right = Math.max(...figures.map(({ x, halfWidth }) => x + halfWidth)) + around
  const bottom = Math.max(...figures.map(({ y, halfHeight }) => y + halfHeight)) + around
  const width = Math.ceil((right - left) / SQUARE)
  const height = Math.ceil((bottom - top) / SQUARE)
  const squares = new Uint16Array(width * height)
  figures.forEach(({ x, y, halfWidth, halfHeight }, number) => {
    const last = {
      x: Math.floor((x + halfWidth + room - left) / SQUARE),
      y: Math.floor((y + halfHeight + room - top) / SQUARE),
    }
    for (let row = Math.floor((y - halfHeight - room - top) / SQUARE); row <= last.y; row++)
      for (let column = Math.floor((x - halfWidth - room - left) / SQUARE); column <= last.x; column++)
        squares[row * width + column] = number + 1
  })
  return { left, top, width, height, squares }
}

/** 1 where a figure stands that is neither of a strand's two, else 0. */
export function isTaken(
  { left, top, width, height, squares }: Ground,
  { a, b }: { readonly a: number; readonly b: number },
  x: number,
  y: number,
): number {
  const column = Math.floor((x - left) / SQUARE)
  const row = Math.floor((y - top) / SQUARE)
  if (column < 0 || row < 0 || column >= width || row >= height) return 0
  const taken = squares[row * width + column]!
  return taken === 0 || taken === a + 1 || taken === b + 1 ? 0 : 1
}

/** Tells through how many third figures a curve between two runs. */
export function hitCounter(figures: readonly Standing[]): (curve: Curve, a: number, b: number) => number {
  const boxes = figures.map(({ x, y, halfWidth, halfHeight }) => boxAround(x, y, halfWidth, halfHeight))
  const fields = new Map<string, number[]>()
  boxes.forEach((box, number) => {
    for (const key of fieldsOf(box)) {
      const there = fields.get(key)
      if (there) there.push(number)
      else fields.set(key, [number])
    }
  })
  return (curve, a, b) => {
    const { line } = curve
    const near = new Set<number>()
    for (let i = 0; i + 3 < line.length; i += 2)
      for (const key of fieldsOf(segmentBox(line, i)))
        for (const number of fields.get(key) ?? []) if (number !== a && number !== b) near.add(number)
    let hits = 0
    for (const number of near) if (lineBoxDistance(curve, boxes[number]!, 1) === 0) hits++
    return hits
  }
}

const segmentBox = (line: Float64Array, i: number): Box => ({
  left: Math.min(line[i]!, line[i + 2]!),
  right: Math.max(line[i]!, line[i + 2]!),
  top: Math.min(line[i + 1]!, line[i + 3]!),
  bottom: Math.max(line[i + 1]!, line[i + 3]!),
})

function* fieldsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let row = Math.floor(top / FIELD); row <= Math.floor(bottom / FIELD); row++)
    for (let column = Math.floor(left / FIELD); column <= Math.floor(right / FIELD); column++)
      yield `${column} ${row}`
}
