import { type LayoutRequest, runLayout } from './runLayout.ts'

self.onmessage = async ({ data }: MessageEvent<LayoutRequest>) => {
  try {
    self.postMessage(await runLayout(data))
  } catch (error) {
    // Thrown outside the promise, so that the page's worker hears of it.
    setTimeout(() => {
      throw error
    })
  }
}
