import { temporal } from 'zundo'
import { create } from 'zustand'
import type { Graph } from '../../model/graph.ts'
import type { Relation } from '../../model/relation.ts'
import {
  type Choices,
  DEFAULT_CHOICES,
  type Display,
  type Filters,
  type Lens,
  type Listing,
  type PathChoice,
  type Pin,
  type Reading,
  type Selection,
  type Theme,
  type TimeChoice,
  unfiltered,
  type ViewChoices,
  type ViewKind,
} from './choices.ts'
import { foldIndex } from './foldIndex.ts'
import { type GraphIndex, indexGraph, pairOf } from './graphIndex.ts'
import { canPin, dropUnknown } from './known.ts'
import { type LoadState, type Opened, sameGraph } from './loadState.ts'
import { endGesture, gatherSteps, MOST_STEPS, type Step, sameStep, stepOf } from './undo.ts'

/** What the pointer or the keyboard's cursor rests on; gone in a moment, so neither in the URL nor undone. */
export type Hover =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'strand'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | null

/** The dialog over the page; one at a time. */
export type OpenDialog = 'none' | 'export' | 'intake' | 'palette' | 'help' | 'views'

export interface AppState extends Choices, Opened {
  readonly hover: Hover
  readonly dialog: OpenDialog
  readonly openDialog: (dialog: OpenDialog) => void
  readonly setLoad: (load: LoadState) => void
  /** A new reading of what is open; choices stay, those that name what is gone are dropped. */
  readonly showGraph: (graph: Graph) => void
  /** What is open, grown by articles, as the dossier `dossier`; choices stay. One step to undo. */
  readonly growGraph: (dossier: string, graph: Graph) => void
  /** Opens another dossier in its own choices; nothing of before can be undone in it. */
  readonly showDossier: (dossier: string | null, graph: Graph, choices: Choices) => void
  readonly setFilters: (change: Partial<Filters>) => void
  readonly setTime: (change: Partial<TimeChoice>) => void
  /** Sets all that decides what is in view at once: one step to undo. */
  readonly setViewChoices: (choices: ViewChoices) => void
  /** Filters, brush and hidden actors; the lens and the clock stay. */
  readonly resetFilters: () => void
  readonly select: (selection: Selection) => void
  /** Puts one relation in the light, and selects its pair; `stay`: an actor that has to do with it stays selected. */
  readonly showRelation: (id: string | null, from?: 'stay') => void
  readonly read: (reading: Reading | null) => void
  readonly setTheme: (theme: Theme) => void
  readonly setHover: (hover: Hover) => void
  readonly setView: (view: ViewKind) => void
  readonly setLens: (lens: Lens) => void
  readonly setDisplay: (change: Partial<Display>) => void
  /** Sets what concerns the places of the actors, and lets go of all that is pinned: one step to undo. */
  readonly rearrange: (change: Partial<Display>) => void
  readonly hideActor: (id: string) => void
  /** Brings one hidden actor back. */
  readonly showActor: (id: string) => void
  /** Brings all hidden actors back. */
  readonly showActors: () => void
  /** Keeps an actor at a place of the layout; null lets it go. */
  readonly pin: (id: string, at: Pin | null) => void
  /** Puts the event that a relation tells on the time axis; one that is undated or not there stays off it. */
  readonly pinEvent: (id: string) => void
  /** Takes events off the time axis. */
  readonly unpinEvents: (ids: readonly string[]) => void
  /** Hops around the selection; null: no focus. */
  readonly setFocus: (hops: number | null) => void
  /** Rounded to what the URL holds; null: fitted. */
  readonly setCamera: (camera: Choices['camera']) => void
  readonly setListing: (change: Partial<Listing>) => void
  readonly setPath: (path: PathChoice | null) => void
  readonly setChoices: (choices: Choices) => void
}

export const useApp = create<AppState>()(
  temporal<AppState, [], [], Step>(
    (set) => ({
      ...DEFAULT_CHOICES,
      dossier: null,
      load: { status: 'loading', stage: 'Opening the dossier' },
      hover: null,
      dialog: 'none',
      openDialog: (dialog) => set({ dialog }),
      setLoad: (load) => set({ load }),
      showGraph: (graph) => {
        untracked(() => set((state) => withGraph(state, graph)))
        const { dossier, load } = useApp.getState()
        // What was done before is undone on the new reading, too.
        const anew = (step: Partial<Step>): Partial<Step> =>
          step.dossier === dossier ? { ...step, load } : step
        useApp.temporal.setState(({ pastStates, futureStates }) => ({
          pastStates: pastStates.map(anew),
          futureStates: futureStates.map(anew),
        }))
      },
      growGraph: (dossier, graph) => {
        endGesture()
        set((state) => ({ dossier, ...withGraph(state, graph) }))
      },
      showDossier: (dossier, graph, choices) => {
        const index = indexGraph(graph)
        untracked(() =>
          set({ dossier, load: { status: 'ready', index }, hover: null, ...dropUnknown(choices, index) }),
        )
        useApp.temporal.getState().clear()
      },
      setFilters: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
      setTime: (change) => set(({ time }) => ({ time: { ...time, ...change } })),
      setViewChoices: ({ filters, time, lens, hiddenActors }) => set({ filters, time, lens, hiddenActors }),
      resetFilters: () => set(unfiltered),
      select: (selection) => set({ selection, relation: null, hover: null }),
      showRelation: (id, from) =>
        set((state) => {
          const relation = id === null ? undefined : shownIndex(state)?.relations.get(id)
          if (!relation) return { relation: null, hover: null }
          const { selection } = state
          const pair = pairOf(relation)
          const stays = from === 'stay' && selection.kind === 'actor' && takesPart(selection.id, relation)
          const sameView = stays || (selection.kind === 'pair' && selection.id === pair)
          return {
            relation: relation.id,
            hover: null,
            selection: sameView ? selection : { kind: 'pair', id: pair, strand: null },
          }
        }),
      read: (reading) => set({ reading }),
      setTheme: (theme) => set({ theme }),
      setHover: (hover) => set({ hover }),
      setView: (view) => set({ view }),
      setLens: (lens) => set({ lens }),
      setDisplay: (change) => set((state) => settled({ ...state, display: { ...state.display, ...change } })),
      rearrange: (change) =>
        set((state) => settled({ ...state, pins: {}, display: { ...state.display, ...change } })),
      hideActor: (id) =>
        set(({ hiddenActors, selection }) => ({
          hiddenActors: hiddenActors.includes(id) ? hiddenActors : [...hiddenActors, id],
          selection: concerns(selection, id) ? { kind: 'none' } : selection,
        })),
      showActor: (id) =>
        set(({ hiddenActors }) => ({ hiddenActors: hiddenActors.filter((one) => one !== id) })),
      showActors: () => set({ hiddenActors: [] }),
      pin: (id, at) =>
        set(({ pins: { [id]: _, ...others } }) => ({
          pins: at === null ? others : { ...others, [id]: { x: whole(at.x), y: whole(at.y) } },
        })),
      pinEvent: (id) =>
        set(({ pinnedEvents, load }) =>
          load.status === 'ready' && canPin(load.index, id) && !pinnedEvents.includes(id)
            ? { pinnedEvents: [...pinnedEvents, id] }
            : {},
        ),
      unpinEvents: (ids) =>
        set(({ pinnedEvents }) => ({ pinnedEvents: pinnedEvents.filter((id) => !ids.includes(id)) })),
      setFocus: (focus) => set({ focus }),
      setCamera: (camera) =>
        set({
          camera: camera && {
            x: rounded(camera.x, 2),
            y: rounded(camera.y, 2),
            zoom: rounded(camera.zoom, 4),
          },
        }),
      setListing: (change) => set(({ listing }) => ({ listing: { ...listing, ...change } })),
      setPath: (path) =>
        set((state) => ({
          path,
          // Another path takes the light from what was selected before, and shall be in sight.
          ...(path && !sameEnds(path, state.path)
            ? { selection: { kind: 'none' }, relation: null, camera: null }
            : {}),
        })),
      setChoices: (choices) => set(choices),
    }),
    { partialize: stepOf, equality: sameStep, limit: MOST_STEPS, handleSet: gatherSteps },
  ),
)

/** Takes back the last step of filters, time, lens, display, pins, pinned events, hidden actors or added articles. */
export const undo = (): void => travel(() => useApp.temporal.getState().undo())

export const redo = (): void => travel(() => useApp.temporal.getState().redo())

function travel(go: () => void): void {
  endGesture()
  const before = useApp.getState()
  go()
  untracked(() => useApp.setState(settled))
  const after = useApp.getState()
  if (!sameGraph(before, after)) regrown(before, after)
}

let regrown: (before: Opened, after: Opened) => void = () => {}

/** Tells when articles are taken off again by undo, or put back by redo. One listener: who keeps the dossiers. */
export function onRegrown(listener: typeof regrown): void {
  regrown = listener
}

/** Changes the state without a step to undo. */
export function untracked(change: () => void): void {
  const { pause, resume } = useApp.temporal.getState()
  pause()
  change()
  resume()
}

const withGraph = (state: AppState, graph: Graph): Partial<AppState> => {
  const index = indexGraph(graph)
  return { load: { status: 'ready', index }, hover: null, ...dropUnknown(choicesOf(state), index) }
}

/** The graph as it is drawn, folded by country when that is chosen; null before there is one. */
export const shownIndex = ({ load, display }: Pick<AppState, 'load' | 'display'>): GraphIndex | null =>
  load.status === 'ready' ? (display.fold ? foldIndex(load.index) : load.index) : null

/** Choices that name only what the drawn graph holds: folding and unfolding change what can be selected. */
const settled = (state: AppState): Partial<AppState> =>
  state.load.status === 'ready' ? { ...dropUnknown(choicesOf(state), state.load.index), hover: null } : state

/** The choices alone, out of the whole state. */
export const choicesOf = (choices: Choices): Choices => ({
  filters: choices.filters,
  time: choices.time,
  selection: choices.selection,
  relation: choices.relation,
  reading: choices.reading,
  theme: choices.theme,
  view: choices.view,
  lens: choices.lens,
  display: choices.display,
  hiddenActors: choices.hiddenActors,
  pins: choices.pins,
  pinnedEvents: choices.pinnedEvents,
  focus: choices.focus,
  camera: choices.camera,
  listing: choices.listing,
  path: choices.path,
})

const sameEnds = (one: PathChoice, other: PathChoice | null): boolean =>
  one.from === other?.from && one.to === other.to

const concerns = (selection: Selection, id: string): boolean =>
  selection.kind !== 'none' && (selection.id === id || selection.id.split('~').includes(id))

const takesPart = (actor: string, { source, target, attribution }: Relation): boolean =>
  actor === source || actor === target || actor === attribution

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) || 0
const whole = (value: number): number => Math.round(value) || 0
