import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/model/graph.ts'
import { createExtractorClient, type WorkerPort } from '../../src/worker/client.ts'
import type { ExtractJob, WorkerReply, WorkerRequest } from '../../src/worker/protocol.ts'

const JOB: ExtractJob = { articles: [], ownActors: null, into: null }
const EMPTY: Graph = { schema: 'diplomacy-graph/1', articles: [], actors: [], relations: [] }

/** A client whose workers are only recorded; `reply` speaks as the newest of them. */
function start() {
  const workers: (WorkerPort & { readonly received: WorkerRequest[]; terminated: boolean })[] = []
  const client = createExtractorClient(() => {
    const received: WorkerRequest[] = []
    const worker = {
      received,
      terminated: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (message: WorkerRequest) => void received.push(message),
      terminate: () => {
        worker.terminated = true
      },
    }
    workers.push(worker)
    return worker
  })
  const reply = (data: WorkerReply | { readonly kind: string }) =>
    workers.at(-1)!.onmessage!(new MessageEvent('message', { data }))
  const graph = (job: number): WorkerReply => ({
    kind: 'graph',
    job,
    graph: EMPTY,
    added: ['a'],
    diagnostics: [],
  })
  return { client, workers, reply, graph }
}

describe('the client', () => {
  it('starts a worker with the first job only, and keeps it', async () => {
    const { client, workers, reply, graph } = start()
    expect(workers).toHaveLength(0)
    const first = client.extract(JOB)
    reply(graph(1))
    expect(await first).toEqual({ kind: 'done', graph: EMPTY, added: ['a'], diagnostics: [] })
    const second = client.extract(JOB)
    reply(graph(2))
    await second
    expect(workers).toHaveLength(1)
    expect(workers[0]?.received.map(({ job }) => job)).toEqual([1, 2])
  })

  it('passes progress on, of the running job alone', async () => {
    const { client, reply, graph } = start()
    const seen: unknown[] = []
    void client.extract(JOB)
    const second = client.extract(JOB, (progress) => seen.push(progress))
    reply({ kind: 'progress', job: 1, done: 0, total: 2, path: 'stale.txt' })
    reply({ kind: 'progress', job: 2, done: 1, total: 2, path: 'b.txt' })
    reply(graph(2))
    await second
    expect(seen).toEqual([{ done: 1, total: 2, path: 'b.txt' }])
  })

  it('lets a newer job take the place of one that runs, and drops the stale answer', async () => {
    const { client, workers, reply, graph } = start()
    const first = client.extract(JOB)
    const second = client.extract(JOB)
    expect(await first).toEqual({ kind: 'cancelled' })
    expect(workers[0]?.received.map(({ kind, job }) => [kind, job])).toEqual([
      ['extract', 1],
      ['cancel', 1],
      ['extract', 2],
    ])
    reply({ kind: 'failed', job: 1, error: { kind: 'worker', message: 'stale' } })
    reply(graph(2))
    expect(await second).toMatchObject({ kind: 'done' })
  })

  it('cancels and closes', async () => {
    const { client, workers } = start()
    const first = client.extract(JOB)
    client.cancel()
    client.cancel()
    expect(await first).toEqual({ kind: 'cancelled' })
    expect(workers[0]?.received).toHaveLength(2)
    const second = client.extract(JOB)
    client.close()
    expect(await second).toEqual({ kind: 'cancelled' })
    expect(workers[0]?.terminated).toBe(true)
  })

  it('gives what the worker said of its failure', async () => {
    const { client, reply } = start()
    const outcome = client.extract(JOB)
    reply({ kind: 'failed', job: 1, error: { kind: 'model', message: 'damaged' } })
    expect(await outcome).toEqual({ kind: 'failed', error: { kind: 'model', message: 'damaged' } })
  })

  it('refuses an answer of another shape and starts afresh', async () => {
    const { client, workers, reply, graph } = start()
    const first = client.extract(JOB)
    reply({ kind: 'graph' })
    expect(await first).toMatchObject({
      kind: 'failed',
      error: { kind: 'worker', message: expect.stringContaining('job: found nothing') },
    })
    expect(workers[0]?.terminated).toBe(true)
    const second = client.extract(JOB)
    reply(graph(2))
    expect(await second).toMatchObject({ kind: 'done' })
    expect(workers).toHaveLength(2)
  })

  it('ends the job when the worker cannot be loaded', async () => {
    const { client, workers } = start()
    const outcome = client.extract(JOB)
    workers[0]!.onerror!({ message: '' } as ErrorEvent)
    expect(await outcome).toEqual({
      kind: 'failed',
      error: { kind: 'worker', message: 'the extractor could not be loaded' },
    })
  })
})
