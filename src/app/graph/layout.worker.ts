import { type LayoutReply, type LayoutRequest, runLayout } from './runLayout.ts'

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const layout = runLayout(data)
  self.postMessage({ layout, at: performance.timeOrigin + performance.now() } satisfies LayoutReply)
}
