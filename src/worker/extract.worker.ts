import { createSession } from './session.ts'
import { openWorkerExtractor } from './workerExtractor.ts'

const receive = createSession({
  openExtractor: openWorkerExtractor,
  post: (reply) => self.postMessage(reply),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})

self.onmessage = ({ data }) => receive(data)
