import { describe, expect, it } from 'vitest'
import { foldStrands } from '../../src/model/dyad.ts'
import type { Graph } from '../../src/model/graph.ts'
import { countTellings, markCopies, sentenceId, tellingId } from '../../src/model/telling.ts'
import { relation } from '../support/graphs.ts'

/** A graph of one sentence an article, each telling that a accuses b. */
const printed = (...texts: readonly string[]): Graph => ({
  schema: 'diplomacy-graph/1',
  articles: texts.map((text, i) => ({
    id: `paper${i}`,
    title: '',
    published: null,
    source: null,
    url: null,
    text,
    sentences: [{ start: 0, end: text.length }],
  })),
  actors: [],
  relations: texts.map((text, i) => {
    const told = relation('a', 'ACCUSE', 'b', { id: `r${i}` })
    return {
      ...told,
      evidence: { ...told.evidence, article: `paper${i}`, sentence: { start: 0, end: text.length } },
    }
  }),
})

describe('copies of a sentence', () => {
  it.each([
    ['the same words', 'A accused B.', 'A accused B.', 1],
    ['another case', 'A accused B.', 'a ACCUSED b.', 1],
    ['other white space', 'A accused B.', 'A  accused\n B.', 1],
    ['another style of quotation marks', 'A said: "B’s lie."', "A said: “B's lie.”", 1],
    ['other words', 'A accused B.', 'A accused B again.', 2],
    ['another punctuation', 'A accused B.', 'A accused B!', 2],
  ])('%s', (_, one, other, tellings) => {
    const { relations } = markCopies(printed(one, other))
    expect(relations).toHaveLength(2)
    expect(countTellings(relations)).toBe(tellings)
    const [strand] = foldStrands(relations)
    expect(strand!.tellings).toBe(tellings)
    expect(strand!.relations).toHaveLength(2)
  })

  it('all point to the first, in the order of the articles', () => {
    const graph = printed('A accused B.', 'A accused B.', 'a accused b.')
    const { relations } = markCopies({ ...graph, relations: graph.relations.toReversed() })
    expect(new Set(relations.map(tellingId))).toEqual(new Set(['paper0@0']))
    expect(relations.map(sentenceId)).toEqual(['paper2@0', 'paper1@0', 'paper0@0'])
  })

  it('are not seen where one article repeats itself', () => {
    const text = 'A accused B. A accused B.'
    const relations = [0, 13].map((start) => {
      const told = relation('a', 'ACCUSE', 'b', { id: `r${start}` })
      return {
        ...told,
        evidence: { ...told.evidence, article: 'paper0', sentence: { start, end: start + 12 } },
      }
    })
    expect(countTellings(markCopies({ ...printed(text), relations }).relations)).toBe(2)
  })

  it('leave a graph without any as it is', () => {
    const graph = printed('A accused B.', 'B accused A.')
    expect(markCopies(graph)).toBe(graph)
  })

  it('weigh once for the hue: ten prints of a threat do not outweigh an attack', () => {
    const prints = Array.from({ length: 10 }, (_, i) => {
      const told = relation('a', 'THREATEN', 'b', { id: `t${i}` })
      return { ...told, evidence: { ...told.evidence, article: `p${i}`, copyOf: 'p0@0' } }
    })
    const [strand] = foldStrands([...prints, relation('a', 'ASSAULT', 'b', { sentence: 4 })])
    expect(strand).toMatchObject({ class: 'material conflict', tellings: 2 })
  })
})
