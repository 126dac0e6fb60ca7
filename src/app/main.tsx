import { seedGraphHash, seedGraphUrl, seedLayout } from 'virtual:seed-graph'
import { StrictMode } from 'react'
import { App } from './App.tsx'
import { openDossier, openSeed, openShelf } from './dossier/dossiers.ts'
import { useCanvas } from './graph/canvasStore.ts'
import { followGraphs } from './graph/graphMaps.ts'
import { loadGraph } from './loadGraph.ts'
import { keepForOffline } from './offline/keepForOffline.ts'
import { Boundary } from './panels/Boundary.tsx'
import { formatDay } from './panels/wording.ts'
import { fetchParts } from './part.tsx'
import { useApp } from './state/store.ts'
import { showToast } from './toasts/toasts.ts'
import { dossierInUrl, queryInUrl, syncUrl } from './urlSync.ts'

const SEED = { url: seedGraphUrl, hash: seedGraphHash }

/** Fetches the graph and puts it on the screen; a failed refetch in dev keeps the last good one. */
async function open(refetch: boolean): Promise<void> {
  const { setLoad, showGraph } = useApp.getState()
  const loaded = await loadGraph(SEED, (stage) => {
    if (!refetch) setLoad({ status: 'loading', stage })
  })
  if (loaded.ok) showGraph(loaded.graph)
  else if (!refetch || useApp.getState().load.status !== 'ready') setLoad(loaded.failure)
}

/** The dossier that the URL names, or the one that came with the page. */
async function start(): Promise<void> {
  const id = dossierInUrl()
  const isHere = id !== null && (await openDossier(id, queryInUrl() ?? ''))
  if (!isHere) await open(false)
  if (id !== null && !isHere) showToast(NOT_HERE, { stays: true })
  await openShelf(async () => {
    const loaded = await loadGraph(SEED, () => {})
    return loaded.ok ? loaded.graph : null
  })
}

/** So many ms after its files have come, the page has been drawn, a map or none. */
const DRAWN_MS = 1500

const NOT_HERE =
  'This link names a dossier that this browser does not keep. Here is the one that came with the page; whoever sent the link can send the dossier as a file.'

syncUrl({ openDossier, openSeed })
// Before the graph is there: layout and flags come while the page is rendered, and while the script of the canvas arrives.
followGraphs(seedLayout)
void start()
keepForOffline()
// A task of its own: a browser takes tens of ms to set up what its first date needs.
setTimeout(() => formatDay(new Date().toISOString().slice(0, 10)))
// The scripts of all other parts: once there is a map, and in any case some time after the page's own files.
const stop = useCanvas.subscribe(({ handle }) => {
  if (handle === null) return
  stop()
  void fetchParts()
})
addEventListener('load', () => setTimeout(() => void fetchParts(), DRAWN_MS))
import.meta.hot?.on('entente:graph', () => {
  if (useApp.getState().dossier === null) void open(true)
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// A script and a task of its own: run together with the page's own code it is the longest task of a visit.
void import('react-dom/client').then(({ createRoot }) =>
  createRoot(root).render(
    <StrictMode>
      <Boundary what="The page">
        <App onRetry={() => void open(false)} />
      </Boundary>
    </StrictMode>,
  ),
)
