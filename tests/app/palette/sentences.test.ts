import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/app/palette/sentenceProtocol.ts'
import { openSentenceSearch } from '../../../src/app/palette/sentenceSearch.ts'
import { sentencesOf } from '../../../src/app/palette/sentences.ts'
import { GRAPH } from '../panels/fixture.ts'

const search = openSentenceSearch(GRAPH)
const found = async (text: string) =>
  (await search.search(text, 5)).map((id) => search.sentences.get(id)!.text.split(' ')[0])

describe('full text search', () => {
  it.each([
    ['grain', ['The']],
    ['accused rebels', ['He']],
    ['WESTLAND envoy', ['President']],
    ['westland', ['President', 'He']],
    ['grain rebels', []],
    ['', []],
  ])('%s finds %j', async (text, first) => {
    expect((await found(text)).sort()).toEqual([...first].sort())
  })

  it('forgives a slip in a long word', async () => {
    expect(await found('Northen')).toEqual(['The'])
  })

  it('answers the same in a worker', async () => {
    expect(answer({ kind: 'index', sentences: sentencesOf(GRAPH) })).toBeNull()
    const reply = answer({ kind: 'search', number: 7, text: 'westland', most: 5 })
    expect(reply).toEqual({ number: 7, ids: await search.search('westland', 5) })
  })
})
