import { create } from 'zustand'
import type { Graph } from '../../model/graph.ts'
import { isoDay } from '../../model/isoDate.ts'
import {
  ALL_TIME,
  type Choices,
  DEFAULT_CHOICES,
  type Filters,
  NO_FILTERS,
  type Reading,
  type Selection,
  type Theme,
  type TimeChoice,
} from './choices.ts'
import { type GraphIndex, indexGraph, pairOf } from './graphIndex.ts'

/** Where the graph stands on its way to the screen. */
export type LoadState =
  | { readonly status: 'loading'; readonly stage: string }
  | { readonly status: 'failed'; readonly message: string; readonly details: string }
  | { readonly status: 'ready'; readonly index: GraphIndex }

/** What the pointer or the keyboard's cursor rests on; gone in a moment, so neither in the URL nor undone. */
export type Hover =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'strand'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | null

/** The dialog over the page; one at a time. */
export type OpenDialog = 'none' | 'export' | 'intake'

export interface AppState extends Choices {
  readonly load: LoadState
  readonly hover: Hover
  readonly dialog: OpenDialog
  readonly openDialog: (dialog: OpenDialog) => void
  readonly setLoad: (load: LoadState) => void
  /** A new graph; choices stay, those that name what is gone are dropped. */
  readonly showGraph: (graph: Graph) => void
  readonly setFilters: (change: Partial<Filters>) => void
  readonly setTime: (change: Partial<TimeChoice>) => void
  readonly resetFilters: () => void
  readonly select: (selection: Selection) => void
  /** Puts one relation in the light, and selects its pair. */
  readonly showRelation: (id: string | null) => void
  readonly read: (reading: Reading | null) => void
  readonly setTheme: (theme: Theme) => void
  readonly setHover: (hover: Hover) => void
  readonly setChoices: (choices: Choices) => void
}

export const useApp = create<AppState>()((set) => ({
  ...DEFAULT_CHOICES,
  load: { status: 'loading', stage: 'Opening the dossier' },
  hover: null,
  dialog: 'none',
  openDialog: (dialog) => set({ dialog }),
  setLoad: (load) => set({ load }),
  showGraph: (graph) =>
    set((state) => {
      const index = indexGraph(graph)
      return { load: { status: 'ready', index }, hover: null, ...dropUnknown(choicesOf(state), index) }
    }),
  setFilters: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
  setTime: (change) => set(({ time }) => ({ time: { ...time, ...change } })),
  resetFilters: () => set({ filters: NO_FILTERS, time: ALL_TIME }),
  select: (selection) => set({ selection, relation: null, hover: null }),
  showRelation: (id) =>
    set(({ load, selection }) => {
      const relation = id !== null && load.status === 'ready' ? load.index.relations.get(id) : undefined
      if (!relation) return { relation: null, hover: null }
      const pair = pairOf(relation)
      const sameView = selection.kind === 'pair' && selection.id === pair
      return {
        relation: relation.id,
        hover: null,
        selection: sameView ? selection : { kind: 'pair', id: pair, strand: null },
      }
    }),
  read: (reading) => set({ reading }),
  setTheme: (theme) => set({ theme }),
  setHover: (hover) => set({ hover }),
  setChoices: (choices) => set(choices),
}))

/** The choices alone, out of the whole state. */
export const choicesOf = ({ filters, time, selection, relation, reading, theme }: Choices): Choices => ({
  filters,
  time,
  selection,
  relation,
  reading,
  theme,
})

/** An old link or a changed dossier may name what is not there: such choices fall back to none. */
export function dropUnknown(choices: Choices, index: GraphIndex): Choices {
  const { selection, relation, reading, filters } = choices
  const known =
    selection.kind === 'none' ||
    (selection.kind === 'actor' ? index.actors.has(selection.id) : index.dyads.has(selection.id))
  return {
    ...choices,
    filters: {
      ...filters,
      hiddenVoices: filters.hiddenVoices.filter((id) => id === 'own' || index.actors.has(id)),
    },
    selection: known ? selection : { kind: 'none' },
    relation: relation !== null && index.relations.has(relation) ? relation : null,
    reading: reading && index.articles.has(reading.article) ? reading : null,
    time: touchesDossier(choices.time, index) ? choices.time : { ...choices.time, range: null },
  }
}

/** A brush that holds no day of the dossier would hide all that is dated behind handles that cannot be seen apart. */
function touchesDossier({ range }: TimeChoice, { days }: GraphIndex): boolean {
  if (range === null) return true
  return days !== null && (isoDay(range.start) ?? 0) <= days.last && days.first <= (isoDay(range.end) ?? 0)
}
