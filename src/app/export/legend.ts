import type { ActorKind } from '../../model/actor.ts'
import { ACTOR_KINDS } from '../../model/actor.ts'
import type { Strand } from '../../model/dyad.ts'
import { RELATION_CLASSES, type RelationClass } from '../../model/relationTypes.ts'
import type { Sizes } from '../graph/figures.ts'
import { strandLook } from '../graph/look.ts'
import type { LitPath } from '../graph/picture.ts'
import type { NoteMeaning } from '../lens/notes.ts'

/** One row of the picture's legend. */
export type LegendRow =
  | { readonly kind: 'class'; readonly class: RelationClass; readonly arrow: boolean }
  | { readonly kind: 'planned' | 'possible' | 'denied' | 'unsure' }
  /** The thinnest and the thickest line, in px and in the tellings that they stand for. */
  | { readonly kind: 'width'; readonly least: WidthSample; readonly most: WidthSample }
  /** The numbers on the lines. */
  | { readonly kind: 'count'; readonly signs: readonly ('+' | '−')[] }
  /** Who tells the lines that carry a mark of a comparison; an empty mark: those without one. */
  | ({ readonly kind: 'note' } & NoteMeaning)
  | { readonly kind: 'actors'; readonly kinds: readonly ActorKind[] }
  | { readonly kind: 'selected' }
  /** The lines of the path that is lit, with its ends' short names; and all others, which stand back. */
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | { readonly kind: 'beside' }

export interface WidthSample {
  readonly tellings: number
  readonly width: number
}

/** What a picture shows, as far as its legend must explain it. */
export interface Drawn {
  readonly strands: readonly Strand[]
  readonly kinds: ReadonlySet<ActorKind>
  /** Whether an actor or a pair is marked as selected. */
  readonly selected: boolean
  /** What the marks on the lines mean. */
  readonly notes: readonly NoteMeaning[]
  /** Of the path that is lit, what keeps its strength and what has an edge of ink, and its ends' short names. Null when none is. */
  readonly path: LitPath | null
  readonly sizes: Sizes
}

/**
 * The legend of only what is drawn: a row for each encoding that the picture uses, and for no other. Lines that stand back behind
 * a path are faint, without heads and badges: one row says so of them all.
 */
export function legendOf({ strands, kinds, selected, notes, path, sizes }: Drawn): readonly LegendRow[] {
  const full = path ? strands.filter(({ id }) => path.ids.has(id)) : strands
  const looks = full.map((strand) => ({ strand, look: strandLook(strand, sizes) }))
  const some = (test: (one: (typeof looks)[number]) => boolean): boolean => looks.some(test)
  const lines = (line: 'dashed' | 'dotted') => some(({ look }) => look.line === line)
  const signs = (['+', '−'] as const).filter((sign) =>
    some(
      ({ strand: { id }, look: { badge } }) =>
        badge.kind === 'count' &&
        (badge.always || path?.marked.has(id) === true) &&
        badge.text.startsWith(sign),
    ),
  )
  const told = looks.filter(({ strand }) => !strand.denied)
  const tellings = told.map(({ strand }) => strand.tellings)
  const sample = (wanted: number): WidthSample => {
    const found = told.find(
      ({ strand, look }) => strand.tellings === wanted && look.line !== 'dotted' && !look.hollow,
    )
    const anyOf = found ?? told.find(({ strand }) => strand.tellings === wanted)
    return { tellings: wanted, width: anyOf?.look.width ?? 0 }
  }
  const least = sample(Math.min(...tellings))
  const most = sample(Math.max(...tellings))
  return [
    ...RELATION_CLASSES.filter((name) => some(({ look }) => look.class === name)).map((name) => ({
      kind: 'class' as const,
      class: name,
      arrow: some(({ look }) => look.class === name && (look.source !== 'none' || look.target !== 'none')),
    })),
    ...(lines('dashed') ? [{ kind: 'planned' as const }] : []),
    ...(lines('dotted') ? [{ kind: 'possible' as const }] : []),
    ...(some(({ strand }) => strand.denied) ? [{ kind: 'denied' as const }] : []),
    ...(some(({ look }) => look.hollow) ? [{ kind: 'unsure' as const }] : []),
    ...(told.length > 0 && least.tellings < most.tellings ? [{ kind: 'width' as const, least, most }] : []),
    ...(signs.length > 0 ? [{ kind: 'count' as const, signs }] : []),
    ...notes.map((note) => ({ kind: 'note' as const, ...note })),
    ...(kinds.size > 0
      ? [{ kind: 'actors' as const, kinds: ACTOR_KINDS.filter((kind) => kinds.has(kind)) }]
      : []),
    ...(selected ? [{ kind: 'selected' as const }] : []),
    ...(path ? [{ kind: 'path' as const, ...path.names }] : []),
    ...(full.length < strands.length ? [{ kind: 'beside' as const }] : []),
  ]
}
