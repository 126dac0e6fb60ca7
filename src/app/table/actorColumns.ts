import { capitalised } from '../panels/names.ts'
import { KIND_WORD } from '../panels/wording.ts'
import { AGAINST_AND_FOR, type Column, column, NUMBER, nameKey } from './columns.ts'
import type { ActorRow } from './rows.ts'

export const ACTOR_COLUMNS: readonly Column<ActorRow>[] = [
  column(
    'actor',
    'Actor',
    ({ actor }) => nameKey(actor.name),
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
    ({ actor }) => (actor.role ? nameKey(actor.role) : null),
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
  AGAINST_AND_FOR,
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
