import type { Shortcut } from '../keys.ts'
import { type AppState, useApp } from '../state/store.ts'
import type { Point } from './geometry.ts'

/** What the keys of the map need of the canvas. */
interface MapActions {
  readonly tidy: () => void
  readonly showAll: () => void
  /** Where an actor stands in the layout; undefined for one that is not drawn. */
  readonly placeOf: (id: string) => Point | undefined
}

const graphShown = (): boolean => useApp.getState().view === 'graph' && useApp.getState().reading === null

/** The actors that the selection is about. */
const selectedActors = ({ selection }: AppState): readonly string[] =>
  selection.kind === 'none' ? [] : selection.id.split('~')

const hasSelection = (): boolean => graphShown() && useApp.getState().selection.kind !== 'none'

/** Pins what is selected where it stands; lets it go when all of it is pinned already. */
export function togglePins(placeOf: MapActions['placeOf']): void {
  const state = useApp.getState()
  const ids = selectedActors(state).filter((id) => placeOf(id))
  const allPinned = ids.every((id) => state.pins[id])
  for (const id of ids) state.pin(id, allPinned ? null : (placeOf(id) ?? null))
}

/** F, Shift+F, dot, H, T, 0: what acts on the map and on what is selected in it. */
export const mapKeys = ({ tidy, showAll, placeOf }: MapActions): readonly Shortcut[] => [
  {
    keys: ['F'],
    says: 'Focus on what is selected, and back',
    group: 'Map',
    run: () => useApp.getState().setFocus(useApp.getState().focus === null ? 1 : null),
    when: () => graphShown() && (useApp.getState().focus !== null || hasSelection()),
  },
  {
    keys: ['Shift+F'],
    says: 'One more hop around the focus',
    group: 'Map',
    run: () => useApp.getState().setFocus((useApp.getState().focus ?? 0) + 1),
    when: hasSelection,
  },
  {
    keys: ['.'],
    says: 'Pin what is selected, or let it go',
    group: 'Map',
    run: () => togglePins(placeOf),
    when: hasSelection,
  },
  {
    keys: ['H'],
    says: 'Hide the selected actor',
    group: 'Map',
    run: () => {
      const { selection, hideActor } = useApp.getState()
      if (selection.kind === 'actor') hideActor(selection.id)
    },
    when: () => graphShown() && useApp.getState().selection.kind === 'actor',
  },
  { keys: ['T'], says: 'Tidy what is visible', group: 'Map', run: tidy, when: graphShown },
  { keys: ['0'], says: 'Show the whole graph', group: 'Map', run: showAll, when: graphShown },
]
