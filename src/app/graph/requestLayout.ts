import type { GraphIndex } from '../state/graphIndex.ts'
import type { Layout } from './layout.ts'
import { layoutInputOf } from './layoutInput.ts'

/** Lays a graph out in a worker of its own, which ends with it. Rejects when the worker cannot be loaded or fails. */
export function requestLayout(index: GraphIndex, signal: AbortSignal): Promise<Layout> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    const done = (): void => worker.terminate()
    worker.onmessage = ({ data }: MessageEvent<Layout>) => {
      done()
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      done()
      reject(new Error(message || 'The layout worker cannot be loaded'))
    }
    signal.addEventListener('abort', () => {
      done()
      reject(signal.reason)
    })
    worker.postMessage(layoutInputOf(index))
  })
}
