import { ok, type Result } from '../base/result.ts'
import type { ArticleFile } from '../extract/articleSource.ts'
import { extractFiles } from '../extract/extractFiles.ts'
import type { BindExtractor } from '../extract/extractor.ts'
import { mergeGraphs } from '../extract/mergeGraphs.ts'
import { ownActorsOrNone } from '../extract/ownActorsFile.ts'
import { readUtf8 } from '../extract/utf8.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { formatProblem, parseWith } from '../model/parse.ts'
import { type DroppedFile, type ExtractJob, type WorkerReply, workerRequestSchema } from './protocol.ts'

/** What a session is given of the place where it runs. */
export interface SessionWorld {
  /** Loads model and knowledge, once, with the first job; the error is for the person. */
  readonly openExtractor: () => Promise<Result<BindExtractor, string>>
  readonly post: (reply: WorkerReply) => void
  /** Lets messages in that have arrived meanwhile, such as a cancellation. */
  readonly pause: () => Promise<void>
}

/** The worker's side: takes one message at a time, does jobs one after the other, drops cancelled ones between articles. */
export function createSession(world: SessionWorld): (message: unknown) => void {
  const cancelled = new Set<number>()
  let extractor: Promise<Result<BindExtractor, string>> | null = null
  let queue = Promise.resolve()

  return (message) => {
    const request = parseWith(workerRequestSchema, message)
    // Only a bug of the page sends something else; the client turns the worker's error into an outcome.
    if (!request.ok) throw new Error(`request: ${formatProblem(request.error[0]!)}`)
    if (request.value.kind === 'cancel') {
      cancelled.add(request.value.job)
      return
    }
    const { job, ...task } = request.value
    queue = queue.then(() => run(job, task))
  }

  async function run(job: number, task: ExtractJob): Promise<void> {
    const isCancelled = (): boolean => cancelled.delete(job)
    try {
      extractor ??= world.openExtractor()
      const bind = await extractor
      if (!bind.ok) {
        extractor = null
        world.post({ kind: 'failed', job, error: { kind: 'model', message: bind.error } })
        return
      }
      const reply = await extractAll(job, task, bind.value, world, isCancelled)
      if (reply) world.post(reply)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      world.post({ kind: 'failed', job, error: { kind: 'worker', message } })
    }
  }
}

/** null: the job was cancelled on the way. */
async function extractAll(
  job: number,
  task: ExtractJob,
  bind: BindExtractor,
  world: SessionWorld,
  isCancelled: () => boolean,
): Promise<WorkerReply | null> {
  const own = ownActorsOrNone(task.ownActors && readFile(task.ownActors))
  const read = task.articles.map(readFile)
  const files = read.flatMap((file) => (file.ok ? [file.value] : []))
  const steps = extractFiles(
    files,
    bind(own.actors),
    task.into?.articles.map(({ id }) => id),
  )
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    world.post({ kind: 'progress', job, ...step.value })
    await world.pause()
    if (isCancelled()) return null
  }
  const { parts, diagnostics } = step.value
  return {
    kind: 'graph',
    job,
    graph: mergeGraphs(task.into ? [task.into, ...parts] : parts),
    added: parts.flatMap(({ articles }) => articles.map(({ id }) => id)),
    diagnostics: [
      ...own.diagnostics,
      ...read.flatMap((file) => (file.ok ? [] : [file.error])),
      ...diagnostics,
    ],
  }
}

const readFile = ({ name, content }: DroppedFile): Result<ArticleFile, Diagnostic> =>
  typeof content === 'string' ? ok({ path: name, text: content }) : readUtf8(name, content)
