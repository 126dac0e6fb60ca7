import type { Column } from './columns.ts'
import { toCsv } from './csv.ts'

/** What is shown, as a file: the columns in their order, the rows in theirs, numbers as numbers and days as ISO dates. */
export const tableFile = <R>(columns: readonly Column<R>[], rows: readonly R[]): string =>
  toCsv([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => fileText(column, row))),
  ])

function fileText<R>(column: Column<R>, row: R): string {
  const key = column.key(row)
  if (column.numeric) return key === null ? '' : String(key)
  if (DATES.has(column.id)) {
    const [start = '', end = start] = String(key ?? '').split(' ')
    return start === end ? start : `${start}/${end}`
  }
  return column.text(row)
}

const DATES = new Set(['when', 'first', 'last'])
