import { layoutGraph } from './layout.ts'
import type { LayoutInput } from './problem.ts'

self.onmessage = ({ data }: MessageEvent<LayoutInput>) => self.postMessage(layoutGraph(data))
