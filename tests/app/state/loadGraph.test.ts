import { describe, expect, it } from 'vitest'
import { parseGraph } from '../../../src/app/loadGraph.ts'
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
