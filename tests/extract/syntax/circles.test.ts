import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCircles } from '../../../src/extract/syntax/circles.ts'
import type { Token } from '../../../src/nlp/document.ts'
import { toldByRules } from '../../support/rules.ts'

const trees = (...heads: readonly (readonly number[])[]): readonly Token[] =>
  heads
    .flatMap((sentence, at) => sentence.map((head) => ({ head, sentence: at })))
    .map(({ head, sentence }, index) => ({
      index,
      sentence,
      head,
      start: index,
      end: index + 1,
      form: 'x',
      lemma: 'x',
      upos: 'X',
      xpos: 'X',
      deprel: 'dep',
    }))
const headsOf = (tokens: readonly Token[]): readonly number[] => tokens.map(({ head }) => head)

describe('trees after repairs', () => {
  it('a sound one stays as it was repaired', () => {
    const repaired = trees([1, -1, 1], [-1, 3])
    expect(withoutCircles(trees([-1, 0, 1], [-1, 3]), repaired)).toBe(repaired)
  })

  it('a circle gives its sentence back as it was parsed, and leaves the others', () => {
    const found = withoutCircles(trees([-1, 0, 1], [-1, 3]), trees([-1, 2, 1], [4, -1]))
    expect(headsOf(found)).toEqual([-1, 0, 1, 4, -1])
  })

  it('what hangs on itself is a circle', () => {
    expect(headsOf(withoutCircles(trees([-1, 0]), trees([-1, 1])))).toEqual([-1, 0])
  })
})

describe('heaps of words', () => {
  const words =
    'Saddam Hussein alleged danger the suicide encouraged that and Palestinian much is it money warfare , actually to not clear of asymmetrical families gave evidence he Israel ( without a posed bombers often so ? in retaliation response for called on Chad Kenya troops and by with which whose who attacked denied said talks aid'.split(
      ' ',
    )

  it('are read to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 45 }), (heap) => {
        expect(toldByRules(`${heap.join(' ')}.`)).toBeInstanceOf(Array)
      }),
      { numRuns: 150 },
    )
  })
})
