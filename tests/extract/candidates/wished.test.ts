import { describe, expect, it } from 'vitest'
import { wishersOf } from '../../../src/extract/candidates/wished.ts'
import { treeOf, triggersIn } from '../../support/rules.ts'

/** The words for those who only wish for what the noun tells. */
function wishers(text: string, noun: string): readonly string[] {
  const tree = treeOf(text)
  const at = tree.tokens.find(({ form }) => form === noun)!
  return wishersOf(tree, at.index).map((token) => tree.at(token).form)
}

describe('who wishes that others do something together', () => {
  it.each([
    ['Chad wanted to see negotiations.', 'negotiations', ['Chad']],
    ['Chad called for talks.', 'talks', ['Chad']],
    ['Chad urged talks.', 'talks', ['Chad']],
    ['Chad wanted them to hold talks.', 'talks', ['Chad']],
    ['Chad wants talks with Niger.', 'talks', []],
    ['Chad urged talks between Niger and Mali.', 'talks', []],
    ['Chad held talks.', 'talks', []],
    ['Talks were held.', 'Talks', []],
  ])('%s', (text, noun, wanted) => {
    expect(wishers(text, noun)).toEqual(wanted)
  })
})

describe('what there is', () => {
  it('is nobody who is somewhere', () => {
    expect(triggersIn('Togo said there was no way to Benin.')).not.toContain('was CONSULT')
    expect(triggersIn('The minister was in Cotonou.')).toContain('was CONSULT')
  })
})
