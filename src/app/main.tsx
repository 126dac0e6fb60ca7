import { seedGraphUrl } from 'virtual:seed-graph'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { loadGraph } from './loadGraph.ts'
import { Boundary } from './panels/Boundary.tsx'
import { useApp } from './state/store.ts'
import { syncUrl } from './urlSync.ts'

/** Fetches the graph and puts it on the screen; a failed refetch in dev keeps the last good one. */
async function open(refetch: boolean): Promise<void> {
  const { setLoad, showGraph } = useApp.getState()
  const loaded = await loadGraph(seedGraphUrl, (stage) => {
    if (!refetch) setLoad({ status: 'loading', stage })
  })
  if (loaded.ok) showGraph(loaded.graph)
  else if (!refetch || useApp.getState().load.status !== 'ready') setLoad(loaded.failure)
}

syncUrl()
void open(false)
import.meta.hot?.on('entente:graph', () => void open(true))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Boundary what="The page">
      <App onRetry={() => void open(false)} />
    </Boundary>
  </StrictMode>,
)
