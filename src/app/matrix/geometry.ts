import { HEADS_HEIGHT } from './measures.ts'

/** Px between blocs. */
const GAP = 8
/** Below `calm` a cell is not made smaller only to save scrolling, and for a finger not below `finger`. */
const CELL = { least: 16, calm: 20, most: 28, finger: 28 } as const

/** Where rows and columns stand; the two are alike, from the upper left corner of the cells. */
export interface MatrixGeometry {
  /** Side of a cell, px. */
  readonly cell: number
  /** Start of each row or column, px. */
  readonly starts: readonly number[]
  /** Runs of neighbours without a gap: first and last place. */
  readonly runs: readonly { readonly first: number; readonly last: number }[]
  readonly size: number
  /** Px that the names of columns take. */
  readonly heads: number
}

/** Cells as large as the room allows, within what can be read. */
export function matrixGeometry(
  ids: readonly string[],
  gaps: ReadonlySet<string>,
  room: { readonly width: number; readonly height: number },
  { finger = false, heads = HEADS_HEIGHT }: { readonly finger?: boolean; readonly heads?: number } = {},
): MatrixGeometry {
  const opens = ids.map((id, i) => i > 0 && gaps.has(id))
  const count = opens.filter(Boolean).length
  const fits = (px: number): number => Math.floor((px - count * GAP) / Math.max(1, ids.length))
  const least = finger ? CELL.finger : CELL.least
  const across = Math.max(least, Math.min(CELL.most, fits(room.width)))
  const cell = Math.min(across, Math.max(least, CELL.calm, fits(room.height)))
  let at = 0
  const starts = opens.map((open) => {
    if (open) at += GAP
    const start = at
    at += cell
    return start
  })
  const firsts = ids.flatMap((_, i) => (i === 0 || opens[i] ? [i] : []))
  return {
    cell,
    starts,
    runs: firsts.map((first, i) => ({ first, last: (firsts[i + 1] ?? ids.length) - 1 })),
    size: at,
    heads,
  }
}

/** The row or column at a distance from the corner; null in a gap and outside. */
export function placeAt({ starts, cell }: MatrixGeometry, distance: number): number | null {
  const place = starts.findIndex((start) => start <= distance && distance < start + cell)
  return place < 0 ? null : place
}

/** The rules around all cells, one line shared by neighbours, as an SVG path. */
export function gridPath({ starts, cell, runs }: MatrixGeometry): string {
  const lines = runs.map(({ first, last }) => {
    const from = starts[first]!
    const to = starts[last]! + cell
    return { from, to, at: [...starts.slice(first, last + 1), to] }
  })
  return lines
    .flatMap((rows) =>
      lines.flatMap((columns) => [
        ...rows.at.map((y) => `M${columns.from} ${y}H${columns.to}`),
        ...columns.at.map((x) => `M${x} ${rows.from}V${rows.to}`),
      ]),
    )
    .join('')
}

/** Px that stay free around the two halves of a cell, so that they never touch. */
const AROUND = 2

/**
 * The triangle of one half of a cell, in its corner, as an SVG path. Its area grows with the square root of its tellings: a
 * half told four times as often is twice as large.
 */
export function halfPath(
  x: number,
  y: number,
  cell: number,
  half: 'upper' | 'lower',
  tellings: number,
  most: number,
): string {
  const full = cell - 2 * AROUND - 1
  const side = Math.max(5, full * (tellings / most) ** 0.25)
  const [left, top] = [x + AROUND, y + AROUND]
  const [right, bottom] = [x + cell - AROUND, y + cell - AROUND]
  return half === 'upper'
    ? `M${left} ${top}h${round(side)}L${left} ${round(top + side)}Z`
    : `M${right} ${bottom}h${round(-side)}L${right} ${round(bottom - side)}Z`
}

const round = (value: number): number => Math.round(value * 100) / 100
