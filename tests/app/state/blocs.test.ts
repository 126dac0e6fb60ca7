import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocGroups, blocsOf, findCommunities, type Pull } from '../../../src/app/state/blocs.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { actor, graphOf, relation } from '../../support/graphs.ts'
import { INDEX } from '../graph/fixture.ts'

/** "ab c": a and b together, c alone, whatever the numbers. */
const grouped = (ids: readonly string[], communities: readonly number[]): string =>
  [...new Set(communities)]
    .map((community) => ids.filter((_, i) => communities[i] === community).join(''))
    .join(' ')

const pulls = (text: string): readonly Pull[] =>
  text.split(' ').map((one) => ({ a: one[0]!, b: one[1]!, weight: Number(one.slice(2)) }))

describe('findCommunities', () => {
  it.each([
    ['friends stand together', 'abc', 'ab3 bc3', 'abc'],
    ['foes do not', 'ab', 'ab-3', 'a b'],
    ['two camps', 'abcdef', 'ab3 bc3 ac3 de3 ef3 df3 cd1', 'abc def'],
    ['two camps that only fight', 'abcd', 'ab2 cd2 ac-3 bd-3', 'ab cd'],
    ['the foe of my friend is not with us', 'abc', 'ab3 bc-3', 'ab c'],
  ])('%s', (_, ids, text, expected) => {
    expect(grouped([...ids], findCommunities([...ids], pulls(text)))).toBe(expected)
  })

  it('ends, and parts no two that only one bond joins and nothing else', () => {
    const ids = [...'abcdefgh']
    const bond = fc.record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      weight: fc.integer({ min: -5, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(bond, { maxLength: 30 }), (bonds) => {
        const of = findCommunities([...ids, 'x', 'y'], [...bonds, { a: 'x', b: 'y', weight: 1 }])
        expect(of).toHaveLength(10)
        expect(of[8]).toBe(of[9])
      }),
    )
  })
})

describe('blocsOf', () => {
  it('keeps people with their own state unless they are told to be against it', () => {
    const index = indexGraph(
      graphOf(
        [
          relation('country:AAA', 'ACCUSE', 'country:BBB', { sentence: 0 }),
          relation('person:p', 'CONSULT', 'person:q', { sentence: 1 }),
          relation('person:p', 'ACCUSE', 'country:BBB', { sentence: 2 }),
          relation('person:q', 'ACCUSE', 'country:AAA', { sentence: 3 }),
        ],
        [
          actor('country:AAA', { country: 'AAA' }),
          actor('country:BBB', { country: 'BBB' }),
          actor('person:p', { kind: 'person', country: 'AAA' }),
          actor('person:q', { kind: 'person', country: 'BBB' }),
        ],
      ),
    )
    const blocs = blocsOf(index)
    expect(blocs.get('person:p')).toBe(blocs.get('country:AAA'))
    expect(blocs.get('person:q')).toBe(blocs.get('country:BBB'))
    expect(blocs.get('country:AAA')).not.toBe(blocs.get('country:BBB'))
  })

  it('gives the map the same blocs as the matrix, the largest first', () => {
    const groups = blocGroups(INDEX)
    const blocs = blocsOf(INDEX)
    expect(groups.flat().sort()).toEqual(INDEX.drawnActors.map(({ id }) => id).sort())
    for (const group of groups) expect(new Set(group.map((id) => blocs.get(id))).size).toBe(1)
    expect(groups).toHaveLength(new Set(blocs.values()).size)
    expect(groups.map(({ length }) => length)).toEqual(
      groups.map(({ length }) => length).toSorted((a, b) => b - a),
    )
  })
})
