import type { Point } from './geometry.ts'
import type { Problem } from './layoutCost.ts'

const ROUNDS = 80
/** Px between two actors' boxes, at least. */
const GAP = 8
/** Side in px of a cell of the grid in which neighbours are sought; no box is wider than two of them. */
const CELL = 110
/** More than a map has rows of cells. */
const ROWS = 1 << 16
const cellAt = (column: number, row: number): number => column * ROWS + row

/**
 * Moves actors until no figure with its label below stands on another. Each round pushes every pair that overlaps apart along the
 * way that is shorter; those that are `fixed` stay, and what stands on them goes the whole way. Pure and deterministic.
 */
export function pushApart(
  { count, halfWidths, halfHeights, labelWidths, labelHeights }: Problem,
  points: readonly Point[],
  fixed: (actor: number) => boolean = () => false,
  gap = GAP,
): Point[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const half = Array.from({ length: count }, (_, i) => ({
    width: Math.min(CELL, Math.max(halfWidths[i]!, labelWidths[i]! / 2) + gap / 2),
    up: halfHeights[i]! + gap / 2,
    down: halfHeights[i]! + gap / 2 + (labelHeights[i]! > 0 ? labelHeights[i]! + 7 : 0),
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const cells = new Map<number, number[]>()
    for (let i = 0; i < count; i++) {
      const cell = cellAt(Math.floor(xs[i]! / CELL), Math.floor(ys[i]! / CELL))
      const inside = cells.get(cell)
      if (inside) inside.push(i)
      else cells.set(cell, [i])
    }
    let moved = false
    for (let i = 0; i < count; i++) {
      const column = Math.floor(xs[i]! / CELL)
      const row = Math.floor(ys[i]! / CELL)
      for (let dx = -2; dx <= 2; dx++) {
        for (let dy = -2; dy <= 2; dy++) {
          for (const j of cells.get(cellAt(column + dx, row + dy)) ?? []) {
            if (j > i && separate(i, j)) moved = true
          }
        }
      }
    }
    if (!moved) break
  }
  return xs.map((x, i) => ({ x, y: ys[i]! }))

  function separate(i: number, j: number): boolean {
    const one = half[i]!
    const other = half[j]!
    const dx = xs[j]! - xs[i]!
    const dy = ys[j]! - ys[i]!
    const across = one.width + other.width - Math.abs(dx)
    const along = (dy >= 0 ? one.down + other.up : one.up + other.down) - Math.abs(dy)
    if (across <= 0 || along <= 0) return false
    const shareOfI = fixed(i) ? (fixed(j) ? null : 0) : fixed(j) ? 1 : 0.5
    if (shareOfI === null) return false
    // A little more than asked for, or rounding would leave them touching for ever.
    if (across < along) {
      const push = (across + 0.01) * (dx < 0 ? -1 : 1)
      xs[i]! -= push * shareOfI
      xs[j]! += push * (1 - shareOfI)
    } else {
      const push = (along + 0.01) * (dy < 0 ? -1 : 1)
      ys[i]! -= push * shareOfI
      ys[j]! += push * (1 - shareOfI)
    }
    return true
  }
}
