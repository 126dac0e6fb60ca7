import { type ReactNode, useCallback, useMemo } from 'react'
import { saveFile } from '../export/saveFile.ts'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { counted } from '../panels/wording.ts'
import { usePrinting } from '../printing.ts'
import type { ListKind, Selection } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import { type Column, firstWay, shownColumns, sortRows } from './columns.ts'
import { Grid, type Mark } from './Grid.tsx'
import { PrintedTable } from './PrintedTable.tsx'
import { TableBar } from './TableBar.tsx'
import { tableFile } from './tableFile.ts'

export interface RowsProps<R> {
  readonly list: ListKind
  readonly rows: readonly R[]
  readonly columns: readonly Column<R>[]
  /** The order before anybody sorts, in words. */
  readonly usualOrder: string
  /** Columns that stand under each other on a phone. */
  readonly phoneColumns: readonly string[]
  /** Px, and px on a phone. */
  readonly heights: readonly [number, number]
  readonly cell: (row: R, column: Column<R>) => ReactNode
  readonly markOf: (row: R, selection: Selection, relation: string | null) => Mark
  readonly choose: (row: R) => void
  readonly onPoint: (row: R | null) => void
}

/** One of the table's lists with its bar: sorted, in the columns that are chosen, and ready to be saved. */
export function Rows<R extends { readonly id: string }>({
  list,
  rows,
  columns,
  usualOrder,
  phoneColumns,
  heights: [height, phoneHeight],
  cell,
  markOf,
  choose,
  onPoint,
}: RowsProps<R>) {
  const { sort, columns: chosen } = useApp((state) => state.listing)
  const selection = useApp((state) => state.selection)
  const relation = useApp((state) => state.relation)
  const { setListing } = useApp.getState()
  const phone = useLayoutMode() === 'phone'
  const printing = usePrinting((state) => state.printing)
  const shown = useMemo(
    () => (phone ? columns.filter(({ id }) => phoneColumns.includes(id)) : shownColumns(columns, chosen)),
    [phone, columns, phoneColumns, chosen],
  )
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const by = columns.find(({ id }) => id === sort?.column)
  const open = useCallback(
    (row: R): void => {
      choose(row)
      setListing({ evidence: true })
    },
    [choose, setListing],
  )
  /** First the way that is of use, then the other, then as it was. */
  const sortBy = (column: Column<R>): void => {
    const down = firstWay(column)
    if (sort?.column !== column.id) setListing({ sort: { column: column.id, down } })
    else setListing({ sort: sort.down === down ? { column: column.id, down: !down } : null })
  }
  return (
    <>
      <TableBar
        order={`${counted(rows.length, 'row')}, ${by ? `by ${by.name.toLowerCase()}` : usualOrder}`}
        onSave={() =>
          saveFile(
            new Blob([tableFile(shown, sorted)], { type: 'text/csv;charset=utf-8' }),
            `entente-${list}.csv`,
          )
        }
      >
        {!phone && <ColumnMenu columns={columns} shown={shown} />}
      </TableBar>
      {printing && <PrintedTable<R> rows={sorted} columns={shownColumns(columns, chosen)} cell={cell} />}
      {rows.length > 0 && (
        <Grid<R>
          key={phone ? 'phone' : 'page'}
          label={`${list[0]!.toUpperCase()}${list.slice(1)}. Arrow keys walk, Enter opens a row or sorts by a column.`}
          rows={sorted}
          columns={shown}
          sort={sort}
          rowHeight={phone ? phoneHeight : height}
          compact={phone}
          cell={cell}
          markOf={(row) => markOf(row, selection, relation)}
          onSort={sortBy}
          onOpen={open}
          onPoint={onPoint}
        />
      )}
    </>
  )
}
