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
        const looks = (list: typeof relations) =>
          foldStrands(list).map(({ id, tellings, modality, denied, arrows, types }) => ({
            id,
            tellings,
            modality,
            denied,
            arrows,
            types,
          }))
        expect(looks([...relations].reverse())).toEqual(looks(relations))
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
