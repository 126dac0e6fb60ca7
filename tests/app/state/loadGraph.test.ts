import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadGraph } from '../../../src/app/loadGraph.ts'
import { parseGraph } from '../../../src/app/parseGraph.ts'
import { hashText } from '../../../src/base/hashText.ts'
import { GRAPH } from '../panels/fixture.ts'

describe('parseGraph', () => {
  it('takes a sound graph', () => {
    const loaded = parseGraph(JSON.stringify(GRAPH), 'graph.json')
    expect(loaded).toEqual({ ok: true, graph: GRAPH })
  })

  it('says that something is not JSON', () => {
    const loaded = parseGraph('<!doctype html>', 'graph.json')
    expect(loaded).toMatchObject({ ok: false, failure: { message: 'The dossier is not valid JSON.' } })
  })

  it('names the place, what was found and what was expected', () => {
    const broken = { ...GRAPH, relations: [{ ...GRAPH.relations[0], confidence: 7 }] }
    const loaded = parseGraph(JSON.stringify(broken), 'graph.json')
    expect(loaded.ok).toBe(false)
    expect(!loaded.ok && loaded.failure.details).toBe(
      'graph.json: relations[0].confidence: found 7, expected at most 1',
    )
  })

  it('counts the problems that it does not list', () => {
    const broken = { ...GRAPH, relations: Array.from({ length: 30 }, () => ({})) }
    const loaded = parseGraph(JSON.stringify(broken), 'graph.json')
    const lines = loaded.ok ? [] : loaded.failure.details.split('\n')
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toMatch(/^… and \d+ more$/)
  })
})

describe('loadGraph', () => {
  afterEach(() => vi.unstubAllGlobals())

  const served = (body: string, status = 200): void =>
    void vi.stubGlobal('fetch', async () => new Response(body, { status }))
  const sound = JSON.stringify(GRAPH)
  const broken = JSON.stringify({ ...GRAPH, relations: [{ ...GRAPH.relations[0], confidence: 7 }] })
  const load = async (hash: number | null) => {
    const stages: string[] = []
    return { loaded: await loadGraph({ url: 'graph.json', hash }, (stage) => stages.push(stage)), stages }
  }

  it('takes what the build has written without checking it anew', async () => {
    served(sound)
    const { loaded, stages } = await load(hashText(sound))
    expect(loaded).toEqual({ ok: true, graph: GRAPH })
    expect(stages).toEqual(['Fetching the dossier'])
  })

  it.each([
    ['one of which nothing is known', sound, null, true],
    ['another one than the build has written', broken, hashText(sound), false],
    ['half of one', sound.slice(0, 900), hashText(sound), false],
    ['a page of somebody between', '<!doctype html>', hashText(sound), false],
  ])('checks %s', async (_, body, hash, ok) => {
    served(body)
    const { loaded, stages } = await load(hash)
    expect(loaded.ok).toBe(ok)
    expect(stages).toEqual(['Fetching the dossier', 'Checking the dossier'])
  })

  it('says what a server answers', async () => {
    served('', 404)
    const { loaded } = await load(null)
    expect(loaded).toMatchObject({
      ok: false,
      failure: {
        message: 'The dossier could not be fetched.',
        details: 'graph.json: the server answered 404',
      },
    })
  })
})
