/** Where the keyboard stands in a grid: rows and columns from 0, −1 for the heads. */
export interface GridCursor {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** The first row and column that can be stood on: −1 where there are heads. */
  readonly first: GridCursor
  /** Rows of a page. */
  readonly page: number
}

/** Where a key leads to in a grid; null when it means nothing there. Ctrl (or Cmd) goes to the ends of the grid. */
export function moveCursor(
  { row, column }: GridCursor,
  key: string,
  mod: boolean,
  size: GridSize,
): GridCursor | null {
  const to = steps(row, column, mod, size)[key]
  if (!to) return null
  return {
    row: clamp(to.row, size.first.row, size.rows - 1),
    column: clamp(to.column, size.first.column, size.columns - 1),
  }
}

function steps(
  row: number,
  column: number,
  mod: boolean,
  { first, page }: GridSize,
): Readonly<Record<string, GridCursor>> {
  const far = Number.MAX_SAFE_INTEGER
  return {
    ArrowUp: { row: mod ? -far : row - 1, column },
    ArrowDown: { row: mod ? far : row + 1, column },
    ArrowLeft: { row, column: mod ? -far : column - 1 },
    ArrowRight: { row, column: mod ? far : column + 1 },
    Home: { row: mod ? Math.max(first.row, 0) : row, column: -far },
    End: { row: mod ? far : row, column: far },
    PageUp: { row: Math.max(row - page, Math.min(row, 0)), column },
    PageDown: { row: row + page, column },
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
