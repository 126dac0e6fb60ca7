import { Fragment, type ReactNode } from 'react'
import { formatCount } from '../panels/wording.ts'
import type { Column } from './columns.ts'
import './printedTable.css'

/** Has a line of its own beneath the others: beside them it would be a narrow pillar. */
const BENEATH = 'sentence'
/** More rows than this fill more sheets than anybody meant to; the file holds them all. */
const MOST = 1000

/** All rows as a plain table for paper, whose head stands on every sheet: the grid of the page holds only what is in sight. */
export function PrintedTable<R extends { readonly id: string }>({
  rows,
  columns,
  cell,
}: {
  readonly rows: readonly R[]
  readonly columns: readonly Column<R>[]
  readonly cell: (row: R, column: Column<R>) => ReactNode
}) {
  const beside = columns.filter(({ id }) => id !== BENEATH)
  const beneath = columns.find(({ id }) => id === BENEATH)
  const kindOf = ({ numeric }: Column<R>): string | undefined => (numeric ? 'numeric' : undefined)
  return (
    <>
      <table className="printed-table">
        <thead>
          <tr>
            {beside.map((column) => (
              <th key={column.id} scope="col" className={kindOf(column)} data-column={column.id}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <Fragment key={row.id}>
              <tr>
                {beside.map((column) => (
                  <td key={column.id} className={kindOf(column)} data-column={column.id}>
                    {cell(row, column)}
                  </td>
                ))}
              </tr>
              {beneath && (
                <tr className="printed-beneath">
                  <td colSpan={Math.max(1, beside.length)}>{cell(row, beneath)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && (
        <p className="printed-rest">
          The first {formatCount(MOST)} of {formatCount(rows.length)} rows. The file has them all.
        </p>
      )}
    </>
  )
}
