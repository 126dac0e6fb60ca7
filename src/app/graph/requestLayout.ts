import type { Layout } from './layout.ts'
import type { LayoutReply, LayoutRequest } from './runLayout.ts'

/** How long a layout took with its worker's start; part of what `npm run bench` measures. */
const LAID_OUT = 'entente:layout'

/** Lays a graph out in a worker of its own, which ends with it. Rejects when the worker cannot be loaded or fails. */
export function requestLayout(request: LayoutRequest): Promise<Layout> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data: { layout, at } }: MessageEvent<LayoutReply>) => {
      worker.terminate()
      // Not until the page had time for the answer: it is being rendered meanwhile.
      performance.measure(LAID_OUT, { start: begin, end: Math.max(begin, at - performance.timeOrigin) })
      resolve(layout)
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      reject(new Error(message || 'The layout worker cannot be loaded'))
    }
    worker.postMessage(request)
  })
}
