import * as z from 'zod/mini'
import { isoDateSchema } from './isoDate.ts'
import { RELATION_TYPE_NAMES, type RelationType } from './relationTypes.ts'
import { type Span, spanSchema } from './span.ts'

export const MODALITIES = ['actual', 'planned', 'possible'] as const
export type Modality = (typeof MODALITIES)[number]

export const POLARITIES = ['positive', 'negative'] as const
export type Polarity = (typeof POLARITIES)[number]

export const GRANULARITIES = ['day', 'week', 'month', 'year', 'range'] as const
export type Granularity = (typeof GRANULARITIES)[number]

/** When it happened: both days inclusive, at the precision that the text gives. */
export interface When {
  readonly start: string
  readonly end: string
  readonly granularity: Granularity
  /** The words that say so; null when taken from the article's date. */
  readonly text: string | null
  readonly basis: 'stated' | 'document'
}

/** The parts of a relation that a reader may ask "why?" about. */
export const WHY_PARTS = [
  'type',
  'source',
  'target',
  'time',
  'modality',
  'polarity',
  'attribution',
  'confidence',
] as const
export type WhyPart = (typeof WHY_PARTS)[number]

/** Why a relation was made. `rule` is the stable name that tests use; the rest is for readers. */
export interface Why {
  readonly rule: string
  /** "Blinken —subject of→ accused —object→ China" */
  readonly path: string
  /** One plain sentence or phrase per part, e.g. time: "Tuesday → 28 February 2023, from the article's date". */
  readonly notes: readonly { readonly part: WhyPart; readonly text: string }[]
}

/** The words that decided modality, polarity or attribution. */
export const CUE_KINDS = ['modality', 'polarity', 'attribution'] as const
export type CueKind = (typeof CUE_KINDS)[number]

export interface Cue extends Span {
  readonly kind: CueKind
}

/** Where a relation stands in the text. All spans but `source`, `target` and `time` lie inside `sentence`. */
export interface Evidence {
  readonly article: string
  readonly sentence: Span
  readonly trigger: Span
  readonly source: Span
  readonly target: Span
  readonly time: Span | null
  readonly cues: readonly Cue[]
  /** The place of the first of the articles' sentences with the same words, where this one is its copy; never in a file. */
  readonly copyOf?: string
}

/** One event or tie, as one sentence tells it. */
export interface Relation {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: RelationType
  /** Finer than the type, where the text tells it ("visit", "phone", "aerial"); null otherwise. */
  readonly mode: string | null
  /** negative: the text says that it did not or does not happen. */
  readonly polarity: Polarity
  readonly modality: Modality
  /** The actor by whose word it stands; null: the article's own. */
  readonly attribution: string | null
  readonly when: When | null
  readonly intensity: number
  readonly confidence: number
  readonly evidence: Evidence
  readonly why: Why
}

const whenSchema = z
  .object({
    start: isoDateSchema,
    end: isoDateSchema,
    granularity: z.enum(GRANULARITIES),
    text: z.nullable(z.string()),
    basis: z.enum(['stated', 'document']),
  })
  .check(z.refine((when) => when.start <= when.end, 'a time that ends at or after its start'))

const cueSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  kind: z.enum(CUE_KINDS),
})

export const relationSchema: z.ZodMiniType<Relation> = z.object({
  id: z.string().check(z.minLength(1)),
  source: z.string(),
  target: z.string(),
  type: z.enum(RELATION_TYPE_NAMES as [RelationType, ...RelationType[]]),
  mode: z._default(z.nullable(z.string()), null),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  attribution: z.nullable(z.string()),
  when: z.nullable(whenSchema),
  intensity: z.number().check(z.gte(-10), z.lte(10)),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  evidence: z.object({
    article: z.string(),
    sentence: spanSchema,
    trigger: spanSchema,
    source: spanSchema,
    target: spanSchema,
    time: z._default(z.nullable(spanSchema), null),
    cues: z._default(z.array(cueSchema), []),
  }),
  why: z._default(
    z.object({
      rule: z.string(),
      path: z.string(),
      notes: z.array(z.object({ part: z.enum(WHY_PARTS), text: z.string() })),
    }),
    { rule: 'imported', path: '', notes: [] },
  ),
})
