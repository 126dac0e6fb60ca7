import type { Strand } from '../../model/dyad.ts'
import { RELATION_CLASSES, type RelationClass } from '../../model/relationTypes.ts'

/** One row of the picture's legend. */
export type LegendRow =
  | { readonly kind: 'class'; readonly class: RelationClass; readonly arrow: boolean }
  | { readonly kind: 'planned' | 'possible' | 'denied' }
  | { readonly kind: 'width'; readonly most: number }

/** The legend of only what is drawn: a row for each encoding that the strands use, and for no other. */
export function legendOf(strands: readonly Strand[]): readonly LegendRow[] {
  const classes = RELATION_CLASSES.filter((name) => strands.some((strand) => strand.class === name))
  const told = strands.filter(({ denied }) => !denied)
  const most = Math.max(0, ...strands.map(({ tellings }) => tellings))
  return [
    ...classes.map((name) => ({
      kind: 'class' as const,
      class: name,
      arrow: strands.some((strand) => strand.class === name && strand.arrows !== 'none'),
    })),
    ...(['planned', 'possible'] as const)
      .filter((modality) => told.some((strand) => strand.modality === modality))
      .map((kind) => ({ kind })),
    ...(strands.some(({ denied }) => denied) ? [{ kind: 'denied' as const }] : []),
    ...(most > 1 ? [{ kind: 'width' as const, most }] : []),
  ]
}
