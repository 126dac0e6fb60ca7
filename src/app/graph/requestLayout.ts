import { askWorker } from './askWorker.ts'
import type { Layout } from './layout.ts'
import type { LayoutReply, LayoutRequest } from './runLayout.ts'

/** How long a layout took in its worker, and with the worker's start; part of what `npm run bench` measures. */
const LAYOUT = 'entente:layout'
const WITH_START = 'entente:layout-with-start'

/** Lays a graph out in a worker of its own, which ends with it. Rejects when the worker cannot be loaded or fails. */
export async function requestLayout(request: LayoutRequest): Promise<Layout> {
  const begin = performance.now()
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const { layout, from, at } = await askWorker<LayoutReply>(worker, request, 'The layout worker')
  // Not until the page had time for the answer: it is being rendered meanwhile.
  const since = (time: number): number => Math.max(begin, time - performance.timeOrigin)
  performance.measure(LAYOUT, { start: since(from), end: since(at) })
  performance.measure(WITH_START, { start: begin, end: since(at) })
  return layout
}
