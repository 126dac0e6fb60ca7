import { describe, expect, it, vi } from 'vitest'
import type { ExtractArticle } from '../../src/extract/extractor.ts'
import type { Graph } from '../../src/model/graph.ts'
import type { ExtractJob, WorkerReply } from '../../src/worker/protocol.ts'
import { createSession, type SessionWorld } from '../../src/worker/session.ts'

/** Finds one actor, named by the article's first word. */
const extract: ExtractArticle = (source) => {
  const name = source.text.split(' ')[0]!
  return {
    article: { ...source, sentences: [{ start: 0, end: source.text.length }] },
    actors: [
      {
        id: `country:${name}`,
        kind: 'country',
        name,
        aliases: [],
        country: null,
        role: null,
        mentions: [{ article: source.id, start: 0, end: name.length, form: 'name' }],
      },
    ],
    relations: [],
    diagnostics: [],
  }
}

const JOB: ExtractJob = { articles: [], ownActors: null, into: null }

/** A session, what it posted, and a wait for the reply that ends a job. */
function start(world: Partial<SessionWorld> = {}) {
  const posted: WorkerReply[] = []
  const receive = createSession({
    openExtractor: async () => ({ ok: true, value: () => extract }),
    post: (reply) => void posted.push(reply),
    pause: async () => {},
    ...world,
  })
  const last = (job: number) =>
    vi.waitFor(() => {
      const reply = posted.find((candidate) => candidate.job === job && candidate.kind !== 'progress')
      if (!reply) throw new Error('no reply yet')
      return reply
    })
  return { receive, posted, last }
}

const article = (name: string, content: string | Uint8Array) => ({ name, content })

describe('a session', () => {
  it('tells progress by article, then gives one graph', async () => {
    const { receive, posted, last } = start()
    receive({
      ...JOB,
      kind: 'extract',
      job: 1,
      articles: [article('one.txt', 'Norway speaks.'), article('two.txt', 'Sweden answers.')],
    })
    const reply = await last(1)
    expect(posted.slice(0, -1)).toEqual([
      { kind: 'progress', job: 1, done: 0, total: 2, path: 'one.txt' },
      { kind: 'progress', job: 1, done: 1, total: 2, path: 'two.txt' },
    ])
    expect(reply).toMatchObject({ kind: 'graph', added: ['one', 'two'], diagnostics: [] })
    expect(reply.kind === 'graph' && reply.graph.actors.map(({ name }) => name)).toEqual(['Norway', 'Sweden'])
  })

  it('adds to a graph, with ids that are free in it', async () => {
    const { receive, last } = start()
    receive({ ...JOB, kind: 'extract', job: 1, articles: [article('a.txt', 'Norway speaks.')] })
    const first = await last(1)
    const into: Graph | null = first.kind === 'graph' ? first.graph : null
    receive({ ...JOB, kind: 'extract', job: 2, into, articles: [article('a.txt', 'Norway again.')] })
    const second = await last(2)
    expect(second).toMatchObject({ kind: 'graph', added: ['a-2'] })
    if (second.kind !== 'graph') return
    expect(second.graph.articles.map(({ id }) => id)).toEqual(['a', 'a-2'])
    expect(second.graph.actors).toHaveLength(1)
    expect(second.graph.actors[0]?.mentions.map(({ article }) => article)).toEqual(['a', 'a-2'])
  })

  it('gives one error per article that cannot be read, and goes on', async () => {
    const { receive, last } = start()
    receive({
      ...JOB,
      kind: 'extract',
      job: 1,
      articles: [
        article('latin.txt', Uint8Array.from([0x41, 0xe9, 0x41])),
        article('good.txt', new TextEncoder().encode('Norway’s word.')),
        article('empty.txt', ''),
      ],
      ownActors: article('actors.json', '['),
    })
    const reply = await last(1)
    expect(reply).toMatchObject({
      kind: 'graph',
      added: ['good'],
      diagnostics: [{ file: 'actors.json' }, { file: 'latin.txt', line: 1 }, { file: 'empty.txt' }],
    })
  })

  it('binds the own actors', async () => {
    const bind = vi.fn(() => extract)
    const { receive, last } = start({ openExtractor: async () => ({ ok: true, value: bind }) })
    receive({
      ...JOB,
      kind: 'extract',
      job: 1,
      articles: [article('a.txt', 'Gondor calls.')],
      ownActors: article('actors.json', '[{ "kind": "country", "name": "Gondor", "country": "GON" }]'),
    })
    await last(1)
    expect(bind).toHaveBeenCalledWith([expect.objectContaining({ name: 'Gondor', country: 'GON' })])
  })

  it('stops a cancelled job between two articles and does the next', async () => {
    const { receive, posted, last } = start({
      post: (reply) => {
        posted.push(reply)
        if (reply.kind === 'progress' && reply.job === 1 && reply.done === 1) {
          receive({ kind: 'cancel', job: 1 })
        }
      },
    })
    const articles = ['a', 'b', 'c'].map((name) => article(`${name}.txt`, 'Norway speaks.'))
    receive({ ...JOB, kind: 'extract', job: 1, articles })
    receive({ ...JOB, kind: 'extract', job: 2, articles })
    await last(2)
    expect(posted.filter(({ job }) => job === 1).map(({ kind }) => kind)).toEqual(['progress', 'progress'])
  })

  it('tells that the model is missing, and tries again with the next job', async () => {
    const openExtractor = vi
      .fn<SessionWorld['openExtractor']>()
      .mockResolvedValueOnce({ ok: false, error: 'the language model is damaged' })
      .mockResolvedValue({ ok: true, value: () => extract })
    const { receive, last } = start({ openExtractor })
    receive({ ...JOB, kind: 'extract', job: 1 })
    expect(await last(1)).toEqual({
      kind: 'failed',
      job: 1,
      error: { kind: 'model', message: 'the language model is damaged' },
    })
    receive({ ...JOB, kind: 'extract', job: 2 })
    expect(await last(2)).toMatchObject({ kind: 'graph' })
  })

  it('turns a bug of the extractor into a reply', async () => {
    const broken = () => () => {
      throw new Error('no such rule')
    }
    const { receive, last } = start({ openExtractor: async () => ({ ok: true, value: broken }) })
    receive({ ...JOB, kind: 'extract', job: 1, articles: [article('a.txt', 'Norway speaks.')] })
    expect(await last(1)).toEqual({
      kind: 'failed',
      job: 1,
      error: { kind: 'worker', message: 'no such rule' },
    })
  })

  it.each([
    [{ kind: 'extract', job: 1 }, 'articles: found nothing'],
    [{ kind: 'fetch' }, 'kind'],
    [null, 'found null'],
  ])('refuses the message %j', (message, problem) => {
    const { receive } = start()
    expect(() => receive(message)).toThrow(problem)
  })
})
