import { describe, expect, it } from 'vitest'
import { addedText } from '../../../src/app/intake/addedText.ts'
import { GRAPH } from '../panels/fixture.ts'

describe('addedText', () => {
  const [first, ...others] = GRAPH.articles.map(({ id }) => id)
  const told = GRAPH.relations.filter(({ evidence }) => evidence.article === first).length

  it('names one article and counts what it tells', () => {
    expect(addedText(GRAPH, [first!])).toBe(
      `“${GRAPH.articles[0]!.title}” is added: ${told} relation${told === 1 ? '' : 's'}.`,
    )
  })

  it('counts several', () => {
    expect(addedText({ ...GRAPH, articles: GRAPH.articles }, [first!, ...others, 'another'])).toBe(
      `${others.length + 2} articles added: ${GRAPH.relations.length} relations.`,
    )
  })

  it('says where nothing is told', () => {
    expect(addedText({ ...GRAPH, relations: [] }, [first!])).toBe(
      `“${GRAPH.articles[0]!.title}” is added. No relation was found there.`,
    )
  })
})
