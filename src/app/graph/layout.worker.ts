import { type LayoutInput, layoutGraph } from './layout.ts'

self.onmessage = ({ data }: MessageEvent<LayoutInput>) => self.postMessage(layoutGraph(data))
