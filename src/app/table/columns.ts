import type { Listing, ListKind } from '../state/choices.ts'
import type { ActorRow, PairRow, RelationRow } from './rows.ts'

export type Row = RelationRow | PairRow | ActorRow

/** One column of a table: its words, its place, and how it is compared and written out. */
export interface Column<R> {
  readonly id: string
  readonly name: string
  /** Least width in px. */
  readonly width: number
  /** Its part of the room that is left over; 0 keeps the width. */
  readonly grow: number
  readonly numeric: boolean
  /** Shown before anybody chooses columns. */
  readonly usual: boolean
  /** What rows are compared by; null comes last, whichever way. */
  readonly key: (row: R) => string | number | null
  /** As plain text: for screen readers and for the file. */
  readonly text: (row: R) => string
}

type Shape = Partial<Pick<Column<Row>, 'width' | 'grow' | 'numeric' | 'usual'>>

/** A column, with what most of them share left out. */
export const column = <R>(
  id: string,
  name: string,
  key: Column<R>['key'],
  text: Column<R>['text'],
  { width = 100, grow = 0, numeric = false, usual = true }: Shape = {},
): Column<R> => ({ id, name, key, text, width, grow, numeric, usual })

export const NUMBER = { width: 76, numeric: true } as const
/** A name as it is compared: The West stands under W. */
export const nameKey = (text: string): string => text.toLowerCase().replace(/^the /, '')

/** What is told against and for a pair, or an actor and its partners. */
export const AGAINST_AND_FOR: Column<Pick<PairRow | ActorRow, 'balance'>> = column(
  'told',
  'Against and for',
  ({ balance }) => balance.for - balance.against,
  ({ balance }) => `${balance.against} against, ${balance.for} for`,
  { width: 176 },
)

/** With a sign that lines up and one decimal at most: "+2.1", "−9.3", "0". */
export const signed = (value: number): string => {
  const rounded = Math.round(value * 10) / 10
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** The columns that are shown, in their own order; the chosen ones that exist, else the usual ones. */
export function shownColumns<R>(
  columns: readonly Column<R>[],
  chosen: Listing['columns'],
): readonly Column<R>[] {
  const shown = columns.filter(({ id }) => chosen?.includes(id))
  return shown.length > 0 ? shown : columns.filter(({ usual }) => usual)
}

/** Rows by a column; equal ones keep their order, empty ones come last whichever way. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: Listing['sort'],
): readonly R[] {
  const by = columns.find(({ id }) => id === sort?.column)
  if (!by || !sort) return rows
  const way = sort.down ? -1 : 1
  return rows
    .map((row) => ({ row, key: by.key(row) }))
    .sort(({ key: one }, { key: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return way * (typeof one === 'number' && typeof other === 'number' ? one - other : compare(one, other))
    })
    .map(({ row }) => row)
}

const { compare: compareWords } = new Intl.Collator('en', { numeric: true })
const compare = (one: string | number, other: string | number): number =>
  compareWords(String(one), String(other))

/** What the first click on a column's head sorts: numbers and dates from the top, words from A. */
export const firstWay = <R>({ id, numeric }: Column<R>): boolean =>
  numeric || id === 'when' || id === 'first' || id === 'last' || id === 'told'

export const LIST_WORDS: Readonly<Record<ListKind, string>> = {
  relations: 'Relations',
  pairs: 'Pairs',
  actors: 'Actors',
}
