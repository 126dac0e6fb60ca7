import { describe, expect, it } from 'vitest'
import { perfectVerbs } from '../../../src/extract/syntax/perfectVerbs.ts'
import { parsed } from '../../support/parsed.ts'

const changed = (rows: string): readonly string[] => {
  const tokens = parsed(rows)
  return [...perfectVerbs(tokens).values()].map(
    ({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? ''}`,
  )
}

describe('a perfect with an adverb in it', () => {
  it('is the verb of its clause', () => {
    const rows = `Chad PROPN NNP 2 nsubj
      has VERB VBZ 0 root have
      often ADV RB 4 advmod
      rejected VERB VBN 5 amod
      demands NOUN NNS 2 obj`
    expect([...changed(rows)].sort()).toEqual([
      'Chad nsubj rejected',
      'demands obj rejected',
      'has aux rejected',
      'rejected root ',
    ])
  })

  it.each([
    [
      'what one has is described',
      `Chad PROPN NNP 2 nsubj
       has VERB VBZ 0 root have
       frozen VERB VBN 4 amod
       assets NOUN NNS 2 obj`,
    ],
    [
      'an article stands before it',
      `Chad PROPN NNP 2 nsubj
       has VERB VBZ 0 root have
       a DET DT 6 det
       newly ADV RB 5 advmod
       built VERB VBN 6 amod
       port NOUN NN 2 obj`,
    ],
  ])('not where %s', (_, rows) => {
    expect(changed(rows)).toEqual([])
  })
})
