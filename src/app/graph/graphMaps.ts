import { assertNever } from '../../base/assertNever.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type AppState, shownIndex, useApp } from '../state/store.ts'
import { type GraphMap, type MapWish, useCanvas } from './canvasStore.ts'
import { isGrowth } from './extendLayout.ts'
import { loadFlags } from './flags.ts'
import type { Layout } from './layout.ts'
import { factsOf, layoutInputOf, MOST_AT_FIRST } from './layoutInput.ts'
import type { LayoutInput } from './problem.ts'
import { requestLayout } from './requestLayout.ts'

/** Flags may not hold up the first picture longer than this many ms; the late ones come in after it. */
const FLAG_PATIENCE = 250

/**
 * Makes the map of the graph on the page, and of every one that follows it. Runs beside React: the worker can use the time in which
 * the page around the canvas is rendered, and a canvas that is mounted again finds the map there. Until the next map is ready the
 * last one stays. `made`: the map of one graph that was made when the page was built.
 */
export function followGraphs(made: Layout | null): void {
  last.made = made
  let wanted: MapWish | null = null
  const follow = (state: AppState): void => {
    const wish = wishOf(state)
    if (wish === null || (wanted && sameWish(wish, wanted))) return
    wanted = wish
    useCanvas.setState({ error: null })
    void makeMap(wish, () => wanted === wish)
  }
  follow(useApp.getState())
  useApp.subscribe(follow)
}

/** What map the page's choices ask for; null while there is no graph. */
export function wishOf(state: Pick<AppState, 'load' | 'display'>): MapWish | null {
  const index = shownIndex(state)
  if (index === null) return null
  const { arrangement, everyone, centre, tidied } = state.display
  return {
    index,
    arrangement,
    everyone: everyone || index.drawnActors.length <= MOST_AT_FIRST,
    centre: arrangement === 'ego' ? centre : null,
    tidied: arrangement === 'map' ? tidied : null,
  }
}

const sameWish = (one: MapWish, other: MapWish): boolean =>
  one.index === other.index &&
  one.arrangement === other.arrangement &&
  one.everyone === other.everyone &&
  one.centre === other.centre &&
  one.tidied === other.tidied

async function makeMap(wish: MapWish, isWanted: () => boolean): Promise<void> {
  const flagsLoaded = flagsOf(wish.index)
  try {
    const layouts = await layoutsFor(wish)
    const patience = new Promise<null>((resolve) => setTimeout(resolve, FLAG_PATIENCE, null))
    const early = await Promise.race([flagsLoaded, patience])
    if (isWanted()) useCanvas.setState({ map: { ...wish, ...layouts, flags: early ?? new Map() } })
    const flags = await flagsLoaded
    if (early === null && isWanted()) useCanvas.setState({ map: { ...wish, ...layouts, flags } })
  } catch (error) {
    if (isWanted()) useCanvas.setState({ error: error instanceof Error ? error : new Error(String(error)) })
  }
}

export const flagsOf = (index: GraphIndex): Promise<ReadonlyMap<string, string>> =>
  loadFlags(index.drawnActors.flatMap(({ country }) => country ?? []))

/** The layouts that a wish asks for. @throws Error when the worker cannot be loaded or fails */
export async function layoutsFor(wish: MapWish): Promise<Pick<GraphMap, 'layout' | 'arranged'>> {
  const { index, everyone } = wish
  const base = await baseLayout(index.unfolded ?? index, everyone)
  // Folded, states stand where they stood.
  const layout = index.unfolded
    ? await requestLayout({ kind: 'map', graph: layoutInputOf(index, everyone), before: base })
    : base
  return { layout, arranged: await arrangedFrom(layout, wish) }
}

async function arrangedFrom(
  map: Layout,
  { index, arrangement, everyone, centre, tidied }: MapWish,
): Promise<Layout> {
  if (arrangement === 'map' && tidied === null) return map
  const graph = layoutInputOf(index, everyone)
  const input = { graph, facts: factsOf(index), width: map.width, height: map.height }
  switch (arrangement) {
    case 'map':
      return requestLayout({ kind: 'tidy', graph, seen: tidied ?? [] })
    case 'ego': {
      const known = graph.actors.some(({ id }) => id === centre)
      return requestLayout({
        kind: 'ego',
        input,
        centre: (known ? centre : null) ?? index.drawnActors[0]?.id ?? '',
      })
    }
    case 'blocs': {
      const { blocGroups } = await import('../state/blocs.ts')
      return requestLayout({ kind: 'blocs', input, blocs: blocGroups(index) })
    }
    case 'circle':
    case 'world':
      return requestLayout({ kind: arrangement, input })
    default:
      return assertNever(arrangement)
  }
}

const bases = new WeakMap<GraphIndex, { few?: Promise<Layout>; all?: Promise<Layout> }>()
/** The maps shown last: what comes after them may have grown out of them. And the one that came with the page. */
const last: { few?: Layout; all?: Layout; made: Layout | null } = { made: null }

/**
 * The map of a graph, once for each. What a kept dossier says of its actors' places holds; else what was placed on the map
 * before stays there, if the graph has grown out of that one.
 */
function baseLayout(index: GraphIndex, everyone: boolean): Promise<Layout> {
  const kind = everyone ? 'all' : 'few'
  const known = bases.get(index) ?? {}
  bases.set(index, known)
  known[kind] ??= makeBase(
    layoutInputOf(index, everyone),
    last[kind] ?? last[everyone ? 'few' : 'all'] ?? null,
  )
  // Also when it was known: undo leads back to an earlier map, and what is added then grows out of that one.
  return known[kind].then((layout) => {
    last[kind] = layout
    return layout
  })
}

function makeBase(graph: LayoutInput, before: Layout | null): Promise<Layout> {
  const kept = useCanvas.getState().kept
  const from = [kept, before].find((layout) => layout !== null && isGrowth(layout, graph)) ?? null
  if (from === null && last.made !== null && isMapOf(last.made, graph)) return Promise.resolve(last.made)
  return requestLayout({ kind: 'map', graph, before: from })
}

/** Whether a map has these actors, and no others. */
const isMapOf = ({ positions }: Layout, { actors }: LayoutInput): boolean =>
  Object.keys(positions).length === actors.length && actors.every(({ id }) => positions[id] !== undefined)
