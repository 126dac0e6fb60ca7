import { createStore, del, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval'
import { cardOf, type Desk, type Dossier, type DossierCard, EMPTY_DESK } from './dossier.ts'

/**
 * The dossiers that this browser keeps, in IndexedDB: `card:ID`, `graph:ID` and `desk:ID` for each, so that a moved camera does not
 * write a whole graph. Every function rejects where the browser keeps nothing (a private window, a full disk).
 */
let opened: UseStore | null = null
const shelf = (): UseStore => {
  opened ??= createStore('entente', 'dossiers')
  return opened
}

/** Newest first. */
export async function readCards(): Promise<readonly DossierCard[]> {
  const names = (await keys<string>(shelf())).filter((key) => key.startsWith('card:'))
  const cards = await getMany<DossierCard>(names, shelf())
  return cards.flatMap((card) => card ?? []).sort((one, other) => (one.changed < other.changed ? 1 : -1))
}

/** What checks the things that were kept: no part of the first view, which for most people comes without any. */
const checks = () => import('./dossierFile.ts')

/** Null when there is no such dossier, or when what is kept of it has another shape than this version reads. */
export async function readDossier(id: string): Promise<Dossier | null> {
  const [card, graph, desk] = await getMany<unknown>([`card:${id}`, `graph:${id}`, `desk:${id}`], shelf())
  if (card === undefined) return null
  const { soundGraph, soundDesk } = await checks()
  const sound = soundGraph(graph)
  if (sound === null) return null
  const { name, changed } = card as DossierCard
  return { id, name, changed, graph: sound, desk: soundDesk(desk) }
}

export const writeDossier = (dossier: Dossier): Promise<void> =>
  setMany(
    [
      [`card:${dossier.id}`, cardOf(dossier)],
      [`graph:${dossier.id}`, dossier.graph],
      [`desk:${dossier.id}`, dossier.desk],
    ],
    shelf(),
  )

export const writeCard = (card: DossierCard): Promise<void> => setMany([[`card:${card.id}`, card]], shelf())

/** The desk of a dossier, or of the one that came with the page (`seed`). */
export const writeDesk = (id: string, desk: Desk): Promise<void> => setMany([[`desk:${id}`, desk]], shelf())

export async function readDesk(id: string): Promise<Desk> {
  const desk = await get<unknown>(`desk:${id}`, shelf())
  return desk === undefined ? EMPTY_DESK : (await checks()).soundDesk(desk)
}

export async function removeDossier(id: string): Promise<void> {
  await delMany([`graph:${id}`, `desk:${id}`], shelf())
  await del(`card:${id}`, shelf())
}
