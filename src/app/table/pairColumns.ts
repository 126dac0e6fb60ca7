import type { When } from '../../model/relation.ts'
import { capitalised } from '../panels/names.ts'
import { formatDay, typesSummary } from '../panels/wording.ts'
import { AGAINST_AND_FOR, type Column, column, NUMBER, nameKey, signed } from './columns.ts'
import type { PairRow } from './rows.ts'

export const PAIR_COLUMNS: readonly Column<PairRow>[] = [
  column(
    'pair',
    'Pair',
    ({ a, b }) => `${nameKey(a.name)} ${nameKey(b.name)}`,
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
  AGAINST_AND_FOR,
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
