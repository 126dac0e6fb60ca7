import { assertNever } from '../base/assertNever.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Graph } from '../model/graph.ts'
import { formatProblem, parseWith } from '../model/parse.ts'
import {
  type ExtractError,
  type ExtractJob,
  type WorkerReply,
  type WorkerRequest,
  workerReplySchema,
} from './protocol.ts'

/** How a job ended. `cancelled`: by `cancel`, by `close`, or because a newer job took its place. */
type ExtractOutcome =
  | {
      readonly kind: 'done'
      readonly graph: Graph
      /** Ids of the articles that came in. */
      readonly added: readonly string[]
      /** Errors for articles that could not be read, warnings, and the extractor's notes. */
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: ExtractError }

/** Articles done of how many, and the name of the next one. */
interface ExtractProgress {
  readonly done: number
  readonly total: number
  readonly path: string
}

export interface ExtractorClient {
  /** Starts a job, in place of one that still runs. Never rejects. */
  extract(job: ExtractJob, onProgress?: (progress: ExtractProgress) => void): Promise<ExtractOutcome>
  /** Ends the job that runs, if one does. */
  cancel(): void
  /** Ends the job and the worker; the next job would start a new one. */
  close(): void
}

/** The part of a `Worker` that the client uses. */
export interface WorkerPort {
  postMessage(message: WorkerRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/** Starts the worker with the first job, so that a page that extracts nothing loads no language code. */
export function createExtractorClient(startWorker: () => WorkerPort = startExtractWorker): ExtractorClient {
  let worker: WorkerPort | null = null
  let lastJob = 0
  let running: RunningJob | null = null

  const end = (outcome: ExtractOutcome): void => {
    const ended = running
    running = null
    ended?.finish(outcome)
  }
  const stopWorker = (): void => {
    worker?.terminate()
    worker = null
  }
  const fail = (message: string): void => {
    // What is broken stays broken: the next job gets a fresh worker.
    stopWorker()
    end({ kind: 'failed', error: { kind: 'worker', message } })
  }
  const receive = (reply: WorkerReply): void => {
    if (reply.job !== running?.number) return
    if (reply.kind === 'progress') {
      running.onProgress({ done: reply.done, total: reply.total, path: reply.path })
    } else end(outcomeOf(reply))
  }
  const startedWorker = (): WorkerPort => {
    if (worker) return worker
    const started = startWorker()
    started.onmessage = ({ data }) => {
      const reply = parseWith(workerReplySchema, data)
      if (reply.ok) receive(reply.value)
      else fail(`the extractor sent something else: ${formatProblem(reply.error[0]!)}`)
    }
    started.onerror = ({ message }) => fail(message || 'the extractor could not be loaded')
    started.onmessageerror = () => fail('the extractor sent something unreadable')
    worker = started
    return started
  }
  const cancel = (): void => {
    if (!running) return
    worker?.postMessage({ kind: 'cancel', job: running.number })
    end({ kind: 'cancelled' })
  }

  return {
    extract: (job, onProgress = () => {}) => {
      cancel()
      const number = ++lastJob
      return new Promise((finish) => {
        running = { number, onProgress, finish }
        startedWorker().postMessage({ kind: 'extract', job: number, ...job })
      })
    },
    cancel,
    close: () => {
      cancel()
      stopWorker()
    },
  }
}

function outcomeOf(reply: Exclude<WorkerReply, { kind: 'progress' }>): ExtractOutcome {
  switch (reply.kind) {
    case 'graph':
      return { kind: 'done', graph: reply.graph, added: reply.added, diagnostics: reply.diagnostics }
    case 'failed':
      return { kind: 'failed', error: reply.error }
    default:
      return assertNever(reply)
  }
}

interface RunningJob {
  readonly number: number
  readonly onProgress: (progress: ExtractProgress) => void
  readonly finish: (outcome: ExtractOutcome) => void
}

const startExtractWorker = (): WorkerPort =>
  new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module', name: 'extractor' })
