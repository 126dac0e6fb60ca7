import { groupBy } from '../../base/groupBy.ts'
import { foldStrands, type Strand } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import type { StrandKind } from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'

/** More actors than this make cells too small to read: the rest share one row and one column. */
export const MOST_ACTORS = 80

/** The row and column of all actors beyond the most told ones. No actor's id has this form. */
export const OTHERS = '(others)'

/** What one actor is told to do to another: one direction of a pair. */
export interface MatrixCell {
  readonly source: string
  readonly target: string
  readonly relations: readonly Relation[]
  /** Tellings per side, as on the strands: distinct sentences. */
  readonly cooperation: number
  readonly conflict: number
  readonly ties: number
  /** What the two halves show: cooperation upper left, conflict lower right; null where nothing is told. */
  readonly upper: Strand | null
  readonly lower: Strand | null
}

export interface Matrix {
  /** Actors in the order of rows and columns; the last is OTHERS when there are more than fit. */
  readonly ids: readonly string[]
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>
  /** Tellings in which an actor is the doer, and in which the target. */
  readonly rowSums: ReadonlyMap<string, number>
  readonly columnSums: ReadonlyMap<string, number>
  /** Tellings of the biggest half: it fills its half of the cell. */
  readonly most: number
}

export const cellKey = (source: string, target: string): string => `${source} → ${target}`

/**
 * Folds relations into cells by doer and target. `order` gives the rows; actors beyond the first MOST_ACTORS of `ranked`
 * are folded into OTHERS, and what they do among themselves with it.
 */
export function matrixOf(
  relations: readonly Relation[],
  order: readonly string[],
  ranked: readonly string[] = order,
): Matrix {
  const kept = new Set(order.length > MOST_ACTORS ? ranked.slice(0, MOST_ACTORS) : order)
  const place = (id: string): string => (kept.has(id) ? id : OTHERS)
  const groups = groupBy(relations, ({ source, target }) => cellKey(place(source), place(target)))
  const cells = new Map(
    [...groups].map(([key, group]) => {
      const { source, target } = group[0]!
      return [key, cellOf(place(source), place(target), group)] as const
    }),
  )
  const sums = (end: 'source' | 'target'): ReadonlyMap<string, number> =>
    new Map(
      [...groupBy(relations, (relation) => place(relation[end]))].map(([id, group]) => [
        id,
        countTellings(group),
      ]),
    )
  return {
    ids: [...order.filter((id) => kept.has(id)), ...(kept.size < order.length ? [OTHERS] : [])],
    cells,
    rowSums: sums('source'),
    columnSums: sums('target'),
    most: Math.max(
      1,
      ...[...cells.values()].flatMap(({ upper, lower }) => [upper?.tellings ?? 0, lower?.tellings ?? 0]),
    ),
  }
}

/** Folded as strands are, so that hue and modality follow the same rule; of many others at once as if they were one. */
function cellOf(source: string, target: string, relations: readonly Relation[]): MatrixCell {
  const folds = source === OTHERS || target === OTHERS
  const strands = foldStrands(
    folds ? relations.map((relation) => ({ ...relation, source, target })) : relations,
  )
  const strand = (kind: StrandKind): Strand | null => strands.find((one) => one.kind === kind) ?? null
  const [cooperation, conflict, tie] = [strand('cooperation'), strand('conflict'), strand('tie')]
  const hostile = tie?.types[0]?.type === 'RIVAL'
  return {
    source,
    target,
    relations,
    cooperation: cooperation?.tellings ?? 0,
    conflict: conflict?.tellings ?? 0,
    ties: tie?.tellings ?? 0,
    // A tie shows where its half is free: friends above, rivals below.
    upper: cooperation ?? (hostile ? null : tie),
    lower: conflict ?? (hostile ? tie : null),
  }
}

/** "3 cooperative, 21 conflictual, 1 tie"; "nothing told" for an empty cell. */
export function cellWords(cell: MatrixCell | undefined): string {
  if (!cell) return 'nothing told'
  const parts = [
    cell.cooperation > 0 ? `${cell.cooperation} cooperative` : '',
    cell.conflict > 0 ? `${cell.conflict} conflictual` : '',
    cell.ties > 0 ? `${cell.ties} ${cell.ties === 1 ? 'tie' : 'ties'}` : '',
  ].filter(Boolean)
  return parts.join(', ')
}
