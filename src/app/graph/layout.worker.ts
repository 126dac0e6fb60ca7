import { type LayoutRequest, runLayout } from './runLayout.ts'

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(runLayout(data))
}
