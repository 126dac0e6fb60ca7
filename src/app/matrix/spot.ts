import type { Relation } from '../../model/relation.ts'
import { capitalised, shortName } from '../panels/names.ts'
import type { Selection } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Hover } from '../state/store.ts'
import type { GridCursor } from '../table/cursor.ts'
import { OTHERS } from './matrix.ts'

/** Names longer than this are said shorter where there is one. */
const LONG_NAME = 20

/** A name as it stands at a row or column. */
export function actorName(id: string, { actors }: GraphIndex): string {
  if (id === OTHERS) return 'others'
  const actor = actors.get(id)
  if (!actor) return id
  return capitalised(actor.name.length > LONG_NAME ? shortName(actor) : actor.name)
}

/** The same in full. */
export const wholeName = (id: string, { actors }: GraphIndex): string =>
  capitalised(actors.get(id)?.name ?? id)

/** The row and column that are in the light: of what is pointed at elsewhere, else of what is selected; −1 for neither. */
export function spotOf(
  hover: Hover,
  selection: Selection,
  index: GraphIndex,
  ids: readonly string[],
): GridCursor | null {
  if (hover?.kind === 'relation') return placeOf(index.relations.get(hover.id), ids)
  if (hover?.kind === 'actor') return { row: ids.indexOf(hover.id), column: ids.indexOf(hover.id) }
  if (hover?.kind === 'strand')
    return placeOf(index.strands.find(({ id }) => id === hover.id)?.relations[0], ids)
  if (selection.kind === 'actor') return { row: ids.indexOf(selection.id), column: ids.indexOf(selection.id) }
  return null
}

const placeOf = (relation: Relation | undefined, ids: readonly string[]): GridCursor | null =>
  relation ? { row: ids.indexOf(relation.source), column: ids.indexOf(relation.target) } : null

/** The actors that the selection names. */
export function heldBy(selection: Selection, ids: readonly string[]): ReadonlySet<string> {
  const named =
    selection.kind === 'none' ? [] : selection.kind === 'actor' ? [selection.id] : selection.id.split('~')
  return new Set(named.filter((id) => ids.includes(id)))
}

/** "Russia is row 3 of 16, between China and Belarus" */
export function placeWords(ids: readonly string[], id: string, named: (id: string) => string): string {
  const at = ids.indexOf(id)
  const [above, below] = [ids[at - 1], ids[at + 1]]
  const beside =
    above && below
      ? `, between ${named(above)} and ${named(below)}`
      : above
        ? `, after ${named(above)}`
        : below
          ? `, before ${named(below)}`
          : ''
  return `${named(id)} is row ${at + 1} of ${ids.length}${beside}`
}
