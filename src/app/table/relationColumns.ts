import { RELATION_CLASSES, relationTypeInfo } from '../../model/relationTypes.ts'
import { capitalised } from '../panels/names.ts'
import { formatDay, formatRange } from '../panels/wording.ts'
import type { Claim } from '../state/choices.ts'
import { type Column, column, NUMBER, nameKey, signed } from './columns.ts'
import { didWords, type RelationRow } from './rows.ts'

export const CLAIM_WORD: Readonly<Record<Claim, string>> = {
  actual: 'happened',
  planned: 'planned',
  possible: 'possible',
  denied: 'negated',
}

const CLAIM_RANK: Readonly<Record<Claim, number>> = { actual: 0, planned: 1, possible: 2, denied: 3 }

export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  column('when', 'When', ({ when }) => when && `${when.start} ${when.end}`, whenText, { width: 126 }),
  column(
    'source',
    'Doer',
    ({ source }) => nameKey(source.name),
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
    ({ target }) => nameKey(target.name),
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
    ({ voice }) => nameKey(voice),
    ({ voice }) => voice,
    { width: 100 },
  ),
  column(
    'outlet',
    'Outlet',
    ({ outlet }) => nameKey(outlet) || null,
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

const SIGN_WORDS = ['conflict', '', 'cooperation'] as const
const signOf = (intensity: number): -1 | 0 | 1 => (intensity > 0 ? 1 : intensity < 0 ? -1 : 0)

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
