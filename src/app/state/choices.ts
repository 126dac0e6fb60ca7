import type { ActorKind } from '../../model/actor.ts'
import type { RelationType, StrandKind } from '../../model/relationTypes.ts'

/** How a telling stands to the facts: one facet in the rail, from modality and polarity together. */
export const CLAIMS = ['actual', 'planned', 'possible', 'denied'] as const
export type Claim = (typeof CLAIMS)[number]

/** The voice facet's value for what the article tells by itself; every other value is an actor's id. */
export const OWN_VOICE = 'own'

/** What the person takes out of view. Values that a facet does not name stay in, so new articles show up by themselves. */
export interface Filters {
  /** Free text: kept are relations whose sentence or actors hold every word. */
  readonly text: string
  readonly hiddenTypes: readonly RelationType[]
  readonly hiddenKinds: readonly ActorKind[]
  readonly hiddenClaims: readonly Claim[]
  /** Ids of actors, or OWN_VOICE. */
  readonly hiddenVoices: readonly string[]
  /** 0 to 1; relations below it are out. */
  readonly minConfidence: number
}

/** The brush: days inclusive, `YYYY-MM-DD`; null is all time. */
export interface TimeChoice {
  readonly range: { readonly start: string; readonly end: string } | null
  /** Whether tellings without a date stay in. A brush never drops them silently. */
  readonly undated: boolean
}

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actor'; readonly id: string }
  /** `id` as `dyadId` makes it; `strand` when one line of the pair was picked. */
  | { readonly kind: 'pair'; readonly id: string; readonly strand: StrandKind | null }

/** The article that lies open over the canvas. */
export interface Reading {
  readonly article: string
}

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Everything that a person has chosen. Whatever is on the screen follows from the graph and from this. */
export interface Choices {
  readonly filters: Filters
  readonly time: TimeChoice
  readonly selection: Selection
  /** The one relation in the light of evidence, reader and canvas; null when none is. */
  readonly relation: string | null
  readonly reading: Reading | null
  readonly theme: Theme
}

export const NO_FILTERS: Filters = {
  text: '',
  hiddenTypes: [],
  hiddenKinds: [],
  hiddenClaims: [],
  hiddenVoices: [],
  minConfidence: 0,
}

export const ALL_TIME: TimeChoice = { range: null, undated: true }

export const DEFAULT_CHOICES: Choices = {
  filters: NO_FILTERS,
  time: ALL_TIME,
  selection: { kind: 'none' },
  relation: null,
  reading: null,
  theme: 'system',
}

export const isFiltering = ({ filters, time }: Pick<Choices, 'filters' | 'time'>): boolean =>
  filters.text !== '' ||
  filters.minConfidence > 0 ||
  !time.undated ||
  time.range !== null ||
  [filters.hiddenTypes, filters.hiddenKinds, filters.hiddenClaims, filters.hiddenVoices].some(
    (hidden) => hidden.length > 0,
  )
