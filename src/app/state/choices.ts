import type { ActorKind } from '../../model/actor.ts'
import type { RelationType, StrandKind } from '../../model/relationTypes.ts'

/** How a telling stands to the facts: one facet in the rail, from modality and polarity together. */
export const CLAIMS = ['actual', 'planned', 'possible', 'denied'] as const
export type Claim = (typeof CLAIMS)[number]

/** The voice facet's value for what the article tells by itself; every other value is an actor's id. */
export const OWN_VOICE = 'own'

/** The outlet or country facet's value for what has none. */
export const NONE = ''

/**
 * Tellings that the extractor is less sure of are set aside until a person asks for them; 0 to 1. From here on more are
 * right than wrong on articles that it was not made with, in every step of the curve (`npm run eval:confidence`).
 */
export const DEFAULT_MIN_CONFIDENCE: number = 0.4

/** The ends of the scale of intensity: conflict to cooperation. */
export const INTENSITY_SCALE = { min: -10, max: 10 } as const

/** touching: a relation with any of the actors at an end; between: only with them at both. */
export const TOUCHES = ['touching', 'between'] as const
export type Touch = (typeof TOUCHES)[number]

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
  /** Articles' sources, or NONE. */
  readonly hiddenOutlets: readonly string[]
  /** Alpha-3 codes, or NONE; a relation is out when the countries of both its actors are hidden. */
  readonly hiddenCountries: readonly string[]
  /** Kinds and countries of which nothing is in: a relation that touches one of them is out, whomever else it touches. */
  readonly excludedKinds: readonly ActorKind[]
  readonly excludedCountries: readonly string[]
  /** Both ends inclusive, on the scale of intensity. */
  readonly intensity: { readonly min: number; readonly max: number }
  /** Strands with fewer tellings are out; 1 keeps all. */
  readonly minTellings: number
  /** No ids: all actors. */
  readonly actors: { readonly ids: readonly string[]; readonly how: Touch }
}

/** happened: the day that the text gives; reported: the day on which the article was published. */
export const CLOCKS = ['happened', 'reported'] as const
export type Clock = (typeof CLOCKS)[number]

/** Tellings without a date: with the dated ones, without the dated ones, or left out. */
export const UNDATED = ['with', 'only', 'without'] as const
export type Undated = (typeof UNDATED)[number]

export interface TimeChoice {
  /** The brush: days inclusive, `YYYY-MM-DD`; null is all time. */
  readonly range: { readonly start: string; readonly end: string } | null
  /** A brush never drops the undated ones silently. */
  readonly undated: Undated
  readonly clock: Clock
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

export const VIEWS = ['graph', 'matrix', 'table'] as const
export type ViewKind = (typeof VIEWS)[number]

export const ARRANGEMENTS = ['map', 'blocs', 'circle', 'ego', 'world'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

export const COMPARISONS = ['side', 'difference'] as const

/** By whose word the graph is told; a voice is an actor's id or OWN_VOICE. */
export type Lens =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'voice'; readonly voice: string }
  | {
      readonly kind: 'compare'
      readonly a: string
      readonly b: string
      /** Two canvases side by side, or one with what only one of the two says. */
      readonly show: (typeof COMPARISONS)[number]
    }

export interface Display {
  /** What becomes of actors and strands that the filters take out. */
  readonly missing: 'fade' | 'hide'
  /** Whether actors stay that are left without any relation. */
  readonly loneActors: boolean
  /** Country codes instead of flags. */
  readonly codes: boolean
  /** Persons and bodies drawn as their country. */
  readonly fold: boolean
  readonly arrangement: Arrangement
  /** The actor in the middle of the rings; null: the most named one. */
  readonly centre: string | null
  /** The actors in view when the map was last tidied, by id; null: it was not. */
  readonly tidied: readonly string[] | null
  /** Whether a large dossier is drawn with all its actors, and not only the most named. */
  readonly everyone: boolean
  /** Whether single keys act; those with Ctrl or Cmd always do. */
  readonly shortcuts: boolean
}

/** `own`: as a person has put the rows. */
export const ORDERS = ['bloc', 'name', 'country', 'activity', 'own'] as const
export type Order = (typeof ORDERS)[number]

export const LISTS = ['relations', 'pairs', 'actors'] as const
export type ListKind = (typeof LISTS)[number]

/** How matrix and table lay out what is in view. */
export interface Listing {
  /** Of the matrix's rows and columns. */
  readonly order: Order
  /** Ids of actors in the order in which a person has put the matrix's rows; null: they were left as they are. */
  readonly rows: readonly string[] | null
  /** What the table has a row for. */
  readonly list: ListKind
  /** The table's column that gives the order of its rows; null: the usual one. */
  readonly sort: { readonly column: string; readonly down: boolean } | null
  /** The table's columns that are shown; null: the usual ones. */
  readonly columns: readonly string[] | null
  /** Whether the evidence stands beside the table, which wants the room. */
  readonly evidence: boolean
}

export const PATH_WAYS = ['hops', 'tellings'] as const
/** `hops`: over the fewest actors; `tellings`: over pairs that are told much, each costing one over its tellings. */
export type PathWay = (typeof PATH_WAYS)[number]

/** The path between two actors that lies open. */
export interface PathChoice {
  readonly from: string
  readonly to: string
  readonly way: PathWay
  /** Only hops that follow one another in time. */
  readonly forward: boolean
}

/** A place in the layout's own coordinates, px. */
export interface Pin {
  readonly x: number
  readonly y: number
}

/** The point of the layout that stands in the middle of the canvas, in its own px, and the scale. */
export interface CameraChoice {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Everything that a person has chosen. Whatever is on the screen follows from the graph and from this. */
export interface Choices {
  readonly filters: Filters
  readonly time: TimeChoice
  readonly selection: Selection
  /** The one relation in the light of evidence, reader and canvas; null when none is. */
  readonly relation: string | null
  readonly reading: Reading | null
  readonly theme: Theme
  readonly view: ViewKind
  readonly lens: Lens
  readonly display: Display
  /** Ids of actors that are taken off the page with all their relations. */
  readonly hiddenActors: readonly string[]
  /** Actors that stay where they were put, by id; whole px. */
  readonly pins: Readonly<Record<string, Pin>>
  /** Dated relations whose events stand on the time axis by name, by id, in the order in which they were put there. */
  readonly pinnedEvents: readonly string[]
  /** Hops around the selection beyond which nothing is drawn; null: no focus. */
  readonly focus: number | null
  /** null: the whole graph, fitted. */
  readonly camera: CameraChoice | null
  readonly listing: Listing
  readonly path: PathChoice | null
}

export const NO_FILTERS: Filters = {
  text: '',
  hiddenTypes: [],
  hiddenKinds: [],
  hiddenClaims: [],
  hiddenVoices: [],
  minConfidence: DEFAULT_MIN_CONFIDENCE,
  hiddenOutlets: [],
  hiddenCountries: [],
  excludedKinds: [],
  excludedCountries: [],
  intensity: INTENSITY_SCALE,
  minTellings: 1,
  actors: { ids: [], how: 'touching' },
}

export const ALL_TIME: TimeChoice = { range: null, undated: 'with', clock: 'happened' }

export const EVERYONE: Lens = { kind: 'everyone' }

export const DEFAULT_DISPLAY: Display = {
  missing: 'fade',
  loneActors: false,
  codes: false,
  fold: false,
  arrangement: 'map',
  centre: null,
  tidied: null,
  everyone: false,
  shortcuts: true,
}

export const DEFAULT_LISTING: Listing = {
  order: 'bloc',
  rows: null,
  list: 'relations',
  sort: null,
  columns: null,
  evidence: false,
}

export const DEFAULT_CHOICES: Choices = {
  filters: NO_FILTERS,
  time: ALL_TIME,
  selection: { kind: 'none' },
  relation: null,
  reading: null,
  theme: 'system',
  view: 'graph',
  lens: EVERYONE,
  display: DEFAULT_DISPLAY,
  hiddenActors: [],
  pins: {},
  pinnedEvents: [],
  focus: null,
  camera: null,
  listing: DEFAULT_LISTING,
  path: null,
}

/** The choices that decide which relations are in view. */
export type ViewChoices = Pick<Choices, 'filters' | 'time' | 'lens' | 'hiddenActors'>

/** Filters off, brush off, nothing hidden; the lens and the clock are ways to look, not filters, and stay. */
export const unfiltered = ({ time, lens }: Pick<ViewChoices, 'time' | 'lens'>): ViewChoices => ({
  filters: NO_FILTERS,
  time: { ...ALL_TIME, clock: time.clock },
  lens,
  hiddenActors: [],
})
