import type { RelationType } from './relationTypes.ts'
import type { Span } from './span.ts'

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
