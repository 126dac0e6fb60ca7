import { type LayoutReply, type LayoutRequest, runLayout } from './runLayout.ts'

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const now = (): number => performance.timeOrigin + performance.now()
  const from = now()
  const layout = runLayout(data)
  self.postMessage({ layout, from, at: now() } satisfies LayoutReply)
}
