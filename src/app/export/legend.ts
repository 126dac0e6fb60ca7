import type { ActorKind } from '../../model/actor.ts'
import { ACTOR_KINDS } from '../../model/actor.ts'
import type { Strand } from '../../model/dyad.ts'
import { RELATION_CLASSES, type RelationClass } from '../../model/relationTypes.ts'
import type { Sizes } from '../graph/figures.ts'
import { strandLook } from '../graph/look.ts'
import type { LitPath } from '../graph/picture.ts'
import type { Strength } from '../graph/pictureContents.ts'
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
  /** The lines of the path that is lit, with its ends' short names. */
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  /** The lines that stand back, in their hues: those that are not on the path, or not of the actor `without`. */
  | {
      readonly kind: 'beside'
      readonly classes: readonly RelationClass[]
      readonly without: string | null
    }

export interface WidthSample {
  readonly tellings: number
  readonly width: number
}

/** What a picture shows, as far as its legend must explain it. */
export interface Drawn {
  readonly strands: readonly Strand[]
  readonly strength: Strength
  /** The short name of the one actor that is selected; null when there is none. */
  readonly centre: string | null
  readonly kinds: ReadonlySet<ActorKind>
  /** Whether an actor or a pair is marked as selected. */
  readonly selected: boolean
  /** What the marks on the lines mean. */
  readonly notes: readonly NoteMeaning[]
  /** Of the path that is lit; null when none is. */
  readonly path: Pick<LitPath, 'names'> | null
  readonly sizes: Sizes
}

/**
 * The legend of only what is drawn: a row for each encoding that the picture uses, and for no other. Lines that stand back are
 * faint, without heads and badges: one row says so of them all, in their hues.
 */
export function legendOf({
  strands,
  strength,
  centre,
  kinds,
  selected,
  notes,
  path,
  sizes,
}: Drawn): readonly LegendRow[] {
  const full = strands.filter(({ id }) => strength.full.has(id))
  const faint = new Set(strands.filter(({ id }) => !strength.full.has(id)).map((strand) => strand.class))
  const looks = full.map((strand) => ({ strand, look: strandLook(strand, sizes) }))
  const some = (test: (one: (typeof looks)[number]) => boolean): boolean => looks.some(test)
  const lines = (line: 'dashed' | 'dotted') => some(({ look }) => look.line === line)
  const signs = (['+', '−'] as const).filter((sign) =>
    some(
      ({ strand: { id }, look: { badge } }) =>
        badge.kind === 'count' &&
        (badge.always || strength.asked.has(id)) &&
        (sizes.narrow || !strength.worded.has(id)) &&
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
    ...(faint.size > 0
      ? [
          {
            kind: 'beside' as const,
            classes: RELATION_CLASSES.filter((name) => faint.has(name)),
            without: path ? null : centre,
          },
        ]
      : []),
  ]
}
