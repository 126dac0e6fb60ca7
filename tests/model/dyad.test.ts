import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, dyadId, foldDyads, foldStrands } from '../../src/model/dyad.ts'
import { MODALITIES, POLARITIES } from '../../src/model/relation.ts'
import { RELATION_TYPE_NAMES } from '../../src/model/relationTypes.ts'
import { relation } from '../support/graphs.ts'

const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1)
  return items[0]!
}

describe('foldStrands', () => {
  it('makes at most one strand a side, whatever the direction', () => {
    const strands = foldStrands([
      relation('b', 'ACCUSE', 'a'),
      relation('a', 'SANCTION', 'b', { sentence: 1 }),
      relation('a', 'CONSULT', 'b', { sentence: 2 }),
      relation('b', 'RIVAL', 'a', { sentence: 3 }),
    ])
    expect(strands.map(({ kind }) => kind)).toEqual(['conflict', 'cooperation', 'tie'])
  })

  it('counts a sentence once, however much it tells', () => {
    const strand = only(
      foldStrands([
        relation('a', 'ACCUSE', 'b'),
        relation('a', 'THREATEN', 'b'),
        relation('a', 'ACCUSE', 'b', { sentence: 1 }),
      ]),
    )
    expect(strand.tellings).toBe(2)
    expect(strand.types).toEqual([
      { type: 'ACCUSE', count: 2 },
      { type: 'THREATEN', count: 1 },
    ])
  })

  it('takes the hue from the class with the larger sum of intensities', () => {
    expect(only(foldStrands([relation('a', 'ACCUSE', 'b'), relation('a', 'ASSAULT', 'b')])).class).toBe(
      'material conflict',
    )
  })

  it('does not make a hedged deed solid by plain words beside it', () => {
    const strand = only(
      foldStrands([
        relation('a', 'AID', 'b', { modality: 'possible' }),
        relation('a', 'AID', 'b', { modality: 'possible', sentence: 1 }),
        relation('a', 'SUPPORT', 'b', { sentence: 2 }),
      ]),
    )
    expect(strand.class).toBe('material cooperation')
    expect(strand.modality).toBe('possible')
  })

  it.each([
    ['the case of the comps: four possible deliveries of arms, plain words beside them', 'possible'],
    ['one of the deliveries is planned', 'planned'],
    ['one of them is told as done', 'actual'],
  ] as const)('China – Russia, %s', (_, last) => {
    const arms = (sentence: number, modality: 'actual' | 'planned' | 'possible') =>
      relation('CHN', 'AID', 'RUS', { sentence, modality })
    const strand = only(
      foldStrands([
        ...[0, 1, 2].map((sentence) => arms(sentence, 'possible')),
        arms(3, last),
        relation('CHN', 'SUPPORT', 'RUS', { sentence: 4 }),
        relation('CHN', 'CONSULT', 'RUS', { sentence: 5 }),
        relation('RUS', 'AGREE', 'CHN', { sentence: 6 }),
      ]),
    )
    expect(strand).toMatchObject({
      class: 'material cooperation',
      modality: last,
      denied: false,
      tellings: 7,
    })
  })

  it('does not make a denied deed solid, nor words denied by it', () => {
    const strand = only(
      foldStrands([
        relation('a', 'AID', 'b', { polarity: 'negative' }),
        relation('a', 'AID', 'b', { modality: 'possible', sentence: 1 }),
        relation('a', 'SUPPORT', 'b', { sentence: 2 }),
      ]),
    )
    expect(strand).toMatchObject({ class: 'material cooperation', modality: 'possible', denied: false })
  })

  it('of equal sums shows the lesser claim, whatever the order', () => {
    const words = relation('a', 'REQUEST', 'b', { intensity: -5 })
    const deed = relation('a', 'SANCTION', 'b', { intensity: -5, sentence: 1 })
    expect(only(foldStrands([words, deed])).class).toBe('verbal conflict')
    expect(only(foldStrands([deed, words])).class).toBe('verbal conflict')
  })

  it('names the types that are told as true, and the denied ones only where nothing else is', () => {
    const attack = relation('a', 'ASSAULT', 'b', { polarity: 'negative' })
    expect(only(foldStrands([attack])).types).toEqual([{ type: 'ASSAULT', count: 1 }])
    const both = foldStrands([attack, relation('a', 'ACCUSE', 'b', { sentence: 1 })])
    expect(only(both).types).toEqual([{ type: 'ACCUSE', count: 1 }])
  })

  it('keeps ties on a strand of their own, without an arrow between allies and with one at a member', () => {
    const [coloured, tie] = foldStrands([
      relation('a', 'ALLY', 'b'),
      relation('a', 'AID', 'b'),
      relation('b', 'RIVAL', 'a', { sentence: 1 }),
      relation('a', 'ALLY', 'b', { sentence: 2 }),
    ])
    expect(coloured!.kind).toBe('cooperation')
    expect(tie).toMatchObject({ kind: 'tie', class: 'tie', arrows: 'none', tellings: 3 })
    expect(tie!.types[0]).toEqual({ type: 'ALLY', count: 2 })
    expect(only(foldStrands([relation('a', 'MEMBER', 'b')])).arrows).toBe('forward')
  })

  it.each([
    [10, 0, 'forward'],
    [8, 2, 'forward'],
    [4, 1, 'forward'],
    [7, 3, 'both'],
    [5, 5, 'both'],
    [3, 7, 'both'],
    [1, 4, 'backward'],
    [2, 8, 'backward'],
    [0, 10, 'backward'],
  ] as const)('arrows of %i tellings forward and %i backward: %s', (forward, backward, arrows) => {
    const told = [
      ...Array.from({ length: forward }, (_, i) => relation('a', 'ACCUSE', 'b', { sentence: i })),
      ...Array.from({ length: backward }, (_, i) => relation('b', 'ACCUSE', 'a', { sentence: 20 + i })),
    ]
    expect(only(foldStrands(told)).arrows).toBe(arrows)
  })

  it('takes the most factual modality within the class', () => {
    const strand = only(
      foldStrands([
        relation('a', 'AID', 'b', { modality: 'possible' }),
        relation('a', 'AID', 'b', { modality: 'planned', sentence: 1 }),
      ]),
    )
    expect(strand.modality).toBe('planned')
  })

  it('is denied only when every telling of its class is', () => {
    const denied = relation('a', 'CONSULT', 'b', { polarity: 'negative' })
    expect(only(foldStrands([denied])).denied).toBe(true)
    expect(only(foldStrands([denied, relation('a', 'CONSULT', 'b', { sentence: 1 })])).denied).toBe(false)
  })

  it('lets a denied deed weigh nothing for the hue when something is affirmed', () => {
    const strand = only(
      foldStrands([
        relation('a', 'ASSAULT', 'b', { polarity: 'negative' }),
        relation('a', 'ACCUSE', 'b', { sentence: 1 }),
      ]),
    )
    expect(strand.class).toBe('verbal conflict')
    expect(strand.denied).toBe(false)
  })

  it.each([
    ['symmetric types alone have none', [relation('a', 'CONSULT', 'b')], 'none'],
    ['forward', [relation('a', 'AID', 'b')], 'forward'],
    ['backward', [relation('b', 'AID', 'a')], 'backward'],
    ['both ways', [relation('a', 'ACCUSE', 'b'), relation('b', 'ACCUSE', 'a', { sentence: 1 })], 'both'],
    [
      'a meeting does not blur a direction',
      [relation('a', 'AID', 'b'), relation('b', 'CONSULT', 'a', { sentence: 1 })],
      'forward',
    ],
  ] as const)('arrows: %s', (_, relations, arrows) => {
    expect(only(foldStrands([...relations])).arrows).toBe(arrows)
  })
})

describe('balanceOf', () => {
  it('counts what is denied as nothing', () => {
    expect(
      balanceOf([relation('a', 'ASSAULT', 'b', { polarity: 'negative' }), relation('a', 'CONSULT', 'b')]),
    ).toBeCloseTo(2.1)
  })
})

const anyRelation = fc
  .record({
    ends: fc.constantFrom(['a', 'b'], ['b', 'a'], ['a', 'c'], ['c', 'b']),
    type: fc.constantFrom(...RELATION_TYPE_NAMES),
    polarity: fc.constantFrom(...POLARITIES),
    modality: fc.constantFrom(...MODALITIES),
    sentence: fc.nat({ max: 5 }),
  })
  .map(({ ends, type, ...rest }) => relation(ends[0]!, type, ends[1]!, rest))

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

describe('strands and dyads', () => {
  it('lose no relation and invent none', () => {
    fc.assert(
      fc.property(fc.array(anyRelation), (drawn) => {
        const relations = byId(drawn)
        const folded = foldStrands(relations).flatMap((strand) => strand.relations.map(({ id }) => id))
        expect(folded.sort()).toEqual(relations.map(({ id }) => id).sort())
      }),
    )
  })

  it('do not depend on the order of the relations', () => {
    fc.assert(
      fc.property(fc.array(anyRelation), (drawn) => {
        const relations = byId(drawn)
        expect(foldStrands([...relations].reverse())).toEqual(foldStrands(relations))
      }),
    )
  })

  it('have at most three strands a pair', () => {
    fc.assert(
      fc.property(fc.array(anyRelation), (drawn) => {
        for (const dyad of foldDyads(byId(drawn))) {
          expect(dyad.strands.length).toBeLessThanOrEqual(3)
          expect(dyad.id).toBe(dyadId(dyad.b, dyad.a))
        }
      }),
    )
  })
})
