import { answer, type Question } from './sentenceProtocol.ts'

self.onmessage = ({ data }: MessageEvent<Question>) => {
  const reply = answer(data)
  if (reply) self.postMessage(reply)
}
