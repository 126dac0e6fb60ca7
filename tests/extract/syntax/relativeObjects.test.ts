import { describe, expect, it } from 'vitest'
import { relativeObjects } from '../../../src/extract/syntax/relativeObjects.ts'
import { parsed } from '../../support/parsed.ts'
import { ruledIn } from '../../support/ruled.ts'

const madeObjects = (rows: string): readonly string[] =>
  [...relativeObjects(parsed(rows)).values()].map(({ form, deprel }) => `${form} ${deprel}`)

describe('of two subjects of a relative clause', () => {
  it('the pronoun is the object', () => {
    expect(
      madeObjects(`leader NOUN NN 0 root
        whom PRON WP 4 nsubj
        states NOUN NNS 4 nsubj
        recognised VERB VBD 1 acl:relcl`),
    ).toEqual(['whom obj'])
  })

  it.each([
    [
      'it is the only one',
      `leader NOUN NN 0 root
       that PRON WDT 3 nsubj
       recognised VERB VBD 1 acl:relcl`,
    ],
    [
      'the clause has an object',
      `leader NOUN NN 0 root
       which PRON WDT 4 nsubj
       states NOUN NNS 4 nsubj
       recognised VERB VBD 1 acl:relcl
       him PRON PRP 4 obj`,
    ],
  ])('not where %s', (_, rows) => {
    expect(madeObjects(rows)).toEqual([])
  })
})

describe('who is one of several that do something', () => {
  it('does it', () => {
    const told = ruledIn('Norway was one of three states that recognised Uganda.')
    expect(told).toContain('NOR>UGA SUPPORT')
  })

  it('but not who is one of theirs', () => {
    const told = ruledIn('Norway met one of the ministers of Chile that recognised Uganda.')
    expect(told).not.toContain('NOR>UGA SUPPORT')
  })
})
