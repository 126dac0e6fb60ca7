/**
 * Asks a worker of its own one thing; it ends with the answer. Rejects when it cannot be loaded or fails, then with `what` it was to
 * do where the browser says no more, or with the signal.
 */
export function askWorker<Reply>(
  worker: Worker,
  request: unknown,
  what: string,
  signal?: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      reject(new Error(message || `${what} cannot be loaded`))
    }
    signal?.addEventListener('abort', () => {
      worker.terminate()
      reject(signal.reason)
    })
    worker.postMessage(request)
  })
}
