import { type WindingInput, windStrands } from './winding.ts'

self.onmessage = ({ data }: MessageEvent<WindingInput>) => {
  const winding = windStrands(data)
  self.postMessage(winding, { transfer: [winding.starts.buffer, winding.turns.buffer] })
}
