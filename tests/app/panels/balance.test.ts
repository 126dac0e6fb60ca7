import { describe, expect, it } from 'vitest'
import { balanceBar, doerFirst, rankPairs } from '../../../src/app/panels/balance.ts'
import { RELATIONS } from './fixture.ts'

const [meet, praise, accuse, aid, reject] = RELATIONS

describe('balanceBar', () => {
  it('counts a sentence once a side, and what is negated not at all', () => {
    expect(balanceBar([meet!, praise!, accuse!, reject!])).toEqual({
      cooperation: [{ class: 'verbal cooperation', tellings: 1, hedged: false }],
      conflict: [{ class: 'verbal conflict', tellings: 1, hedged: false }],
      for: 1,
      against: 1,
    })
  })

  it('marks a part in which nothing is told as happened', () => {
    expect(balanceBar([aid!]).cooperation).toEqual([
      { class: 'material cooperation', tellings: 1, hedged: true },
    ])
  })

  it('counts a sentence with words and a deed as a deed', () => {
    const deed = { ...praise!, type: 'AID' as const }
    expect(balanceBar([meet!, deed]).cooperation.map((part) => part.class)).toEqual(['material cooperation'])
  })
})

describe('rankPairs', () => {
  it('puts the pair that is told most first, and its doer first', () => {
    const rows = rankPairs(RELATIONS)
    expect(rows.map(({ a, b, tellings }) => [a, b, tellings])).toEqual([
      ['person:ana-maro', 'country:WES', 2],
      ['organization:northern-league', 'country:OST', 1],
    ])
  })

  it.each([
    [
      [meet!, reject!],
      ['country:WES', 'person:ana-maro'],
    ],
    [
      [meet!, praise!, reject!],
      ['person:ana-maro', 'country:WES'],
    ],
    [[reject!], ['country:WES', 'person:ana-maro']],
  ])('doer first', (relations, expected) => {
    expect(doerFirst(relations, 'country:WES', 'person:ana-maro')).toEqual(expected)
  })
})
