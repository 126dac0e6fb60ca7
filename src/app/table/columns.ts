import type { When } from '../../model/relation.ts'
import { RELATION_CLASSES, relationTypeInfo } from '../../model/relationTypes.ts'
import { capitalised } from '../panels/names.ts'
import { formatDay, formatRange, KIND_WORD, typesSummary } from '../panels/wording.ts'
import type { Claim, Listing, ListKind } from '../state/choices.ts'
import { type ActorRow, didWords, type PairRow, type RelationRow } from './rows.ts'

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

export const CLAIM_WORD: Readonly<Record<Claim, string>> = {
  actual: 'happened',
  planned: 'planned',
  possible: 'possible',
  denied: 'negated',
}

const CLAIM_RANK: Readonly<Record<Claim, number>> = { actual: 0, planned: 1, possible: 2, denied: 3 }

type Shape = Partial<Pick<Column<Row>, 'width' | 'grow' | 'numeric' | 'usual'>>

const column = <R>(
  id: string,
  name: string,
  key: Column<R>['key'],
  text: Column<R>['text'],
  { width = 100, grow = 0, numeric = false, usual = true }: Shape = {},
): Column<R> => ({ id, name, key, text, width, grow, numeric, usual })

const NUMBER = { width: 76, numeric: true } as const
const name = (text: string): string => text.toLowerCase().replace(/^the /, '')

export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  column('when', 'When', ({ when }) => when && `${when.start} ${when.end}`, whenText, { width: 126 }),
  column(
    'source',
    'Doer',
    ({ source }) => name(source.name),
    ({ source }) => capitalised(source.name),
    {
      width: 172,
      grow: 1,
    },
  ),
  column(
    'type',
    'Did',
    ({ relation }) => `${RELATION_CLASSES.indexOf(relationTypeInfo(relation.type).class)} ${relation.type}`,
    ({ relation }) => didWords(relation),
    { width: 126 },
  ),
  column(
    'target',
    'To whom',
    ({ target }) => name(target.name),
    ({ target }) => capitalised(target.name),
    {
      width: 172,
      grow: 1,
    },
  ),
  column(
    'sign',
    'Sign',
    ({ relation }) => signOf(relation.intensity),
    ({ relation }) => SIGN_WORDS[signOf(relation.intensity) + 1]!,
    { width: 104, usual: false },
  ),
  column(
    'intensity',
    'Int.',
    ({ relation }) => relation.intensity,
    ({ relation }) => signed(relation.intensity),
    { ...NUMBER, width: 58 },
  ),
  column(
    'modality',
    'Modality',
    ({ claim }) => CLAIM_RANK[claim],
    ({ claim }) => CLAIM_WORD[claim],
    { width: 88 },
  ),
  column(
    'voice',
    'Voice',
    ({ voice }) => name(voice),
    ({ voice }) => voice,
    { width: 100 },
  ),
  column(
    'outlet',
    'Outlet',
    ({ outlet }) => name(outlet) || null,
    ({ outlet }) => outlet,
    { usual: false },
  ),
  column(
    'confidence',
    'Conf.',
    ({ relation }) => relation.confidence,
    ({ relation }) => relation.confidence.toFixed(2),
    { ...NUMBER, width: 64, usual: false },
  ),
  column(
    'sentence',
    'Sentence',
    ({ sentence }) => sentence.toLowerCase(),
    ({ sentence }) => sentence,
    {
      width: 280,
      grow: 3,
    },
  ),
]

export const PAIR_COLUMNS: readonly Column<PairRow>[] = [
  column(
    'pair',
    'Pair',
    ({ a, b }) => `${name(a.name)} ${name(b.name)}`,
    ({ a, b }) => `${capitalised(a.name)} – ${capitalised(b.name)}`,
    { width: 240, grow: 3 },
  ),
  column(
    'tellings',
    'Tellings',
    ({ dyad }) => dyad.tellings,
    ({ dyad }) => String(dyad.tellings),
    { ...NUMBER, width: 84 },
  ),
  column(
    'told',
    'Against and for',
    ({ balance }) => balance.for - balance.against,
    ({ balance }) => `${balance.against} against, ${balance.for} for`,
    { width: 176 },
  ),
  column(
    'balance',
    'Balance',
    ({ dyad }) => dyad.balance,
    ({ dyad }) => signed(dyad.balance),
    NUMBER,
  ),
  column(
    'what',
    'What is told',
    ({ relations }) => typesSummary(relations),
    ({ relations }) => typesSummary(relations),
    { width: 220, grow: 2 },
  ),
  column(
    'voices',
    'Voices',
    ({ voices }) => voices,
    ({ voices }) => String(voices),
    NUMBER,
  ),
  column(
    'first',
    'First',
    ({ first }) => first?.start ?? null,
    ({ first }) => (first ? edgeText(first, 'start') : ''),
    { width: 104 },
  ),
  column(
    'last',
    'Last',
    ({ last }) => last?.end ?? null,
    ({ last }) => (last ? edgeText(last, 'end') : ''),
    { width: 104 },
  ),
]

export const ACTOR_COLUMNS: readonly Column<ActorRow>[] = [
  column(
    'actor',
    'Actor',
    ({ actor }) => name(actor.name),
    ({ actor }) => capitalised(actor.name),
    {
      width: 220,
      grow: 2,
    },
  ),
  column(
    'kind',
    'Kind',
    ({ actor }) => actor.kind,
    ({ actor }) => KIND_WORD[actor.kind],
    { width: 108 },
  ),
  column(
    'role',
    'Role',
    ({ actor }) => (actor.role ? name(actor.role) : null),
    ({ actor }) => (actor.role ? capitalised(actor.role) : ''),
    { width: 150, grow: 1 },
  ),
  column(
    'tellings',
    'Tellings',
    ({ tellings }) => tellings,
    ({ tellings }) => String(tellings),
    { ...NUMBER, width: 84 },
  ),
  column(
    'does',
    'As doer',
    ({ does }) => does,
    ({ does }) => String(does),
    { ...NUMBER, width: 80 },
  ),
  column(
    'undergoes',
    'As target',
    ({ undergoes }) => undergoes,
    ({ undergoes }) => String(undergoes),
    {
      ...NUMBER,
      width: 90,
    },
  ),
  column(
    'told',
    'Against and for',
    ({ balance }) => balance.for - balance.against,
    ({ balance }) => `${balance.against} against, ${balance.for} for`,
    { width: 176 },
  ),
  column(
    'partners',
    'Partners',
    ({ partners }) => partners,
    ({ partners }) => String(partners),
    { ...NUMBER, width: 86 },
  ),
  column(
    'says',
    'Claims',
    ({ says }) => says,
    ({ says }) => String(says),
    NUMBER,
  ),
]

const SIGN_WORDS = ['conflict', '', 'cooperation'] as const
const signOf = (intensity: number): -1 | 0 | 1 => (intensity > 0 ? 1 : intensity < 0 ? -1 : 0)

/** With a sign that lines up and one decimal at most: "+2.1", "−9.3", "0". */
export const signed = (value: number): string => {
  const rounded = Math.round(value * 10) / 10
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** The day on which something begins or ends; of what is told of a month or a year as a whole, no more than that. */
function edgeText(when: When, edge: 'start' | 'end'): string {
  switch (when.granularity) {
    case 'month':
      return formatDay(when[edge], 'month')
    case 'year':
      return formatDay(when[edge], 'year')
    case 'day':
    case 'week':
    case 'range':
      return formatDay(when[edge], 'short')
  }
}

function whenText({ when }: RelationRow): string {
  if (when === null) return 'undated'
  switch (when.granularity) {
    case 'day':
      return formatDay(when.start, 'short')
    case 'week':
      return `week of ${formatDay(when.start, 'short')}`
    case 'month':
      return formatDay(when.start, 'month')
    case 'year':
      return formatDay(when.start, 'year')
    case 'range':
      return formatRange(when.start, when.end)
  }
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
