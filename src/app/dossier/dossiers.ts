import { create } from 'zustand'
import type { Graph } from '../../model/graph.ts'
import { useCanvas } from '../graph/canvasStore.ts'
import { dropUnknown } from '../state/known.ts'
import type { Opened } from '../state/loadState.ts'
import { choicesOf, onRegrown, useApp } from '../state/store.ts'
import { choicesToQuery, queryToChoices } from '../state/url.ts'
import { showToast } from '../toasts/toasts.ts'
import {
  cardOf,
  type Desk,
  type Dossier,
  type DossierCard,
  EMPTY_DESK,
  nameAfter,
  nameFor,
  type SavedView,
} from './dossier.ts'
import {
  readCards,
  readDesk,
  readDossier,
  removeDossier,
  writeCard,
  writeDesk,
  writeDossier,
} from './shelf.ts'

/** The key of the dossier that came with the page, which has a desk but no card. */
const SEED = 'seed'

/** A changed desk is written after this many ms of rest. */
const REST_MS = 500

interface Dossiers {
  /** Whether this browser keeps anything; asked for at the start. */
  readonly storage: 'asking' | 'works' | 'none'
  /** Newest first. */
  readonly cards: readonly DossierCard[]
  /** Of the dossier that is open. */
  readonly views: readonly SavedView[]
}

export const useDossiers = create<Dossiers>()(() => ({ storage: 'asking', cards: [], views: [] }))

/** The name of the open dossier; null for the one that came with the page. */
export const useDossierName = (): string | null => {
  const id = useApp((state) => state.dossier)
  const cards = useDossiers((state) => state.cards)
  return cards.find((card) => card.id === id)?.name ?? null
}

/** Runs what needs the storage; where there is none, the page goes on without it and says so once it matters. */
async function kept<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    const result = await work()
    useDossiers.setState({ storage: 'works' })
    return result
  } catch (error) {
    console.info('This browser keeps no dossiers:', error)
    useDossiers.setState({ storage: 'none' })
    return otherwise
  }
}

/** Null when the network is gone and nothing is cached. */
type LoadSeed = () => Promise<Graph | null>
let loadSeed: LoadSeed = async () => null

/** Lists what this browser keeps, reads the saved views of the seed, and from then on keeps what is done. Call once. */
export async function openShelf(seed: LoadSeed): Promise<void> {
  loadSeed = seed
  useDossiers.setState({ cards: await kept(readCards, []) })
  if (useApp.getState().dossier === null)
    useDossiers.setState({ views: (await kept(() => readDesk(SEED), EMPTY_DESK)).views })
  keepDesk()
  onRegrown((before, after) => void followHistory(before, after))
}

/** Opens a kept dossier as it was left, or in the choices of a link. False when this browser does not have it. */
export async function openDossier(id: string, query: string | null = null): Promise<boolean> {
  const dossier = await kept(() => readDossier(id), null)
  if (dossier === null) return false
  show(dossier, query)
  return true
}

/** Opens the dossier that came with the page, as it was left or in the choices of a link. */
export async function openSeed(query: string | null = null): Promise<void> {
  const graph = await loadSeed()
  if (graph === null) return showToast('The dossier that came with the page cannot be fetched now.')
  const desk = await kept(() => readDesk(SEED), EMPTY_DESK)
  useCanvas.setState({ kept: null })
  useDossiers.setState({ views: desk.views })
  const { showDossier, theme } = useApp.getState()
  showDossier(null, graph, { ...queryToChoices(query ?? ''), theme })
}

function show({ id, graph, desk }: Dossier, query: string | null = null): void {
  useCanvas.setState({ kept: desk.layout })
  useDossiers.setState({ views: desk.views })
  const { showDossier, theme } = useApp.getState()
  showDossier(id, graph, { ...queryToChoices(query ?? desk.query), theme })
}

/**
 * Shows articles that a person has brought: as more of what is open, which can be undone, or as a new dossier. What grows out of the
 * dossier that came with the page is a dossier of one's own.
 */
export async function showOwn(
  graph: Graph,
  where: 'beside' | 'instead',
  from?: { name: string; desk: Desk },
): Promise<void> {
  const { dossier: open, growGraph, showDossier, theme, load } = useApp.getState()
  const card = useDossiers.getState().cards.find(({ id }) => id === open)
  if (where === 'beside' && card) {
    const before = load.status === 'ready' ? load.index.graph : null
    const name = before ? nameAfter(card.name, before, graph) : card.name
    growGraph(card.id, graph)
    await keep({ ...card, name, changed: now(), graph, desk: deskNow() })
    return
  }
  const id = crypto.randomUUID().slice(0, 8)
  const desk = from?.desk ?? { ...EMPTY_DESK, query: where === 'beside' ? deskNow().query : '' }
  const dossier: Dossier = { id, name: from?.name ?? nameFor(graph), changed: now(), graph, desk }
  if (from) useCanvas.setState({ kept: desk.layout })
  useDossiers.setState(({ cards }) => ({ views: desk.views, cards: [cardOf(dossier), ...cards] }))
  if (where === 'beside') growGraph(id, graph)
  else showDossier(id, graph, { ...queryToChoices(desk.query), theme })
  await keep(dossier)
}

/** Dossiers that were grown out of the one that came with the page and undone again; redo puts them back. */
const undone = new Map<string, Dossier>()

/** Keeps the shelf in step when undo takes articles off a dossier again, and redo puts them back. */
async function followHistory(before: Opened, { dossier, load }: Opened): Promise<void> {
  if (load.status !== 'ready' || before.load.status !== 'ready') return
  const { cards, views } = useDossiers.getState()
  const was = { graph: before.load.index.graph, desk: { ...deskNow(), views } }
  const { graph } = load.index
  const card = cards.find(({ id }) => id === before.dossier)
  if (card && dossier === card.id)
    return keep({
      ...card,
      name: nameAfter(card.name, was.graph, graph),
      changed: now(),
      graph,
      desk: deskNow(),
    })
  if (card) {
    undone.set(card.id, { ...card, ...was })
    useDossiers.setState({ cards: cards.filter(({ id }) => id !== card.id) })
    await kept(() => removeDossier(card.id), undefined)
  }
  if (dossier === null) {
    const desk = await kept(() => readDesk(SEED), EMPTY_DESK)
    if (useApp.getState().dossier === null) useDossiers.setState({ views: desk.views })
    return
  }
  const again = undone.get(dossier)
  if (!again) return
  useDossiers.setState({ views: again.desk.views })
  await keep({ ...again, changed: now(), graph, desk: deskNow() })
}

async function keep(dossier: Dossier): Promise<void> {
  useDossiers.setState(({ cards }) => ({
    cards: [cardOf(dossier), ...cards.filter(({ id }) => id !== dossier.id)],
  }))
  await kept(() => writeDossier(dossier), undefined)
}

/** Takes a dossier off the shelf; until the note is gone it can be put back. */
export async function forget(card: DossierCard): Promise<void> {
  const dossier = await wholeOf(card)
  await kept(() => removeDossier(card.id), undefined)
  useDossiers.setState(({ cards }) => ({ cards: cards.filter(({ id }) => id !== card.id) }))
  showToast(`“${card.name}” is removed.`, {
    action: dossier && { label: 'Undo', run: () => void keep(dossier) },
  })
}

/** A dossier with all that belongs to it; the open one as it stands on the page. Null when it cannot be read. */
export async function wholeOf(card: DossierCard): Promise<Dossier | null> {
  const { dossier, load } = useApp.getState()
  if (dossier === card.id && load.status === 'ready')
    return { ...card, graph: load.index.graph, desk: deskNow() }
  return kept(() => readDossier(card.id), null)
}

export async function rename(card: DossierCard, name: string): Promise<void> {
  const renamed = { ...card, name }
  useDossiers.setState(({ cards }) => ({ cards: cards.map((one) => (one.id === card.id ? renamed : one)) }))
  await kept(() => writeCard(renamed), undefined)
}

/** Gives the view on the page a name; one with the same name gives way. */
export function saveView(name: string): void {
  const view = { id: crypto.randomUUID(), name, query: deskNow().query }
  setViews([view, ...useDossiers.getState().views.filter((one) => one.name !== name)])
}

export function removeView(view: SavedView): void {
  const { views } = useDossiers.getState()
  setViews(views.filter(({ id }) => id !== view.id))
  showToast(`The view “${view.name}” is removed.`, { action: { label: 'Undo', run: () => setViews(views) } })
}

/** Shows a saved view; the theme is a matter of the room, not of the view. */
export function openView({ query }: SavedView): void {
  const { setChoices, theme, load } = useApp.getState()
  const choices = { ...queryToChoices(query), theme }
  setChoices(load.status === 'ready' ? dropUnknown(choices, load.index) : choices)
}

function setViews(views: readonly SavedView[]): void {
  useDossiers.setState({ views })
  void kept(() => writeDesk(useApp.getState().dossier ?? SEED, deskNow()), undefined)
}

const now = (): string => new Date().toISOString()

/** What the person has made of the open dossier by now. */
function deskNow(): Desk {
  const state = useApp.getState()
  const { map } = useCanvas.getState()
  const index = state.load.status === 'ready' ? state.load.index : null
  return {
    query: choicesToQuery(choicesOf(state)),
    views: useDossiers.getState().views,
    layout: map !== null && map.index === index ? map.layout : (useCanvas.getState().kept ?? null),
  }
}

/** Writes the desk of an own dossier whenever choices or places have changed and rest. */
function keepDesk(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = ''
  const later = (): void => {
    const { dossier } = useApp.getState()
    clearTimeout(timer)
    if (dossier === null) return
    timer = setTimeout(() => {
      if (useApp.getState().dossier !== dossier) return
      const desk = deskNow()
      const text = `${dossier} ${desk.query} ${JSON.stringify(desk.layout)}`
      if (text === written) return
      written = text
      void kept(() => writeDesk(dossier, desk), undefined)
    }, REST_MS)
  }
  useApp.subscribe((state, before) => {
    if (state.hover === before.hover) later()
  })
  useCanvas.subscribe(({ map }, before) => {
    if (map !== before.map) later()
  })
}
