import { describe, expect, it } from 'vitest'
import { talkAndDeedsOf } from '../../../src/app/lens/talkAndDeeds.ts'
import { told } from './told.ts'

describe('talkAndDeedsOf', () => {
  it.each([
    ['A SUPPORT B', 'A ASSAULT B', 'talk peace, act war', 4.6, -9.3],
    ['A SUPPORT B', 'B ASSAULT A', 'talk peace, act war', 4.6, -9.3],
    ['A ACCUSE B', 'A AID B', 'talk war, act peace', -2, 7.4],
    ['A CONSULT B', 'A AID B', 'in step', 2.1, 7.4],
    ['A THREATEN B', 'A ASSAULT B', 'in step', -5.1, -9.3],
  ] as const)('%s, %s: %s', (word, deed, agreement, talk, deeds) => {
    const relations = [told(word), told(deed)]
    expect(talkAndDeedsOf(relations)).toEqual([
      { pair: 'A~B', talk, deeds, agreement, word: relations[0], deed: relations[1] },
    ])
  })

  it.each([
    ['words alone', [told('A SUPPORT B')]],
    ['deeds alone', [told('A ASSAULT B')]],
    ['a tie is neither', [told('A ALLY B'), told('A ASSAULT B')]],
    ['a planned deed is none', [told('A SUPPORT B'), told('A ASSAULT B', { modality: 'planned' })]],
    ['nor a possible one', [told('A SUPPORT B'), told('A ASSAULT B', { modality: 'possible' })]],
    ['nor a denied one', [told('A SUPPORT B'), told('A ASSAULT B', { polarity: 'negative' })]],
    [
      'words that cancel out',
      [told('A SUPPORT B', { intensity: 2 }), told('A ACCUSE B', { intensity: -2 }), told('A ASSAULT B')],
    ],
  ])('is silent about %s', (_, relations) => {
    expect(talkAndDeedsOf(relations)).toEqual([])
  })

  it('shows the strongest word and deed of the side that prevails', () => {
    const relations = [
      told('A CONSULT B'),
      told('A CONCEDE B'),
      told('A ACCUSE B'),
      told('A COERCE B'),
      told('A ASSAULT B'),
    ]
    expect(talkAndDeedsOf(relations)).toMatchObject([
      { talk: 5.1, deeds: -16.5, word: relations[1], deed: relations[4] },
    ])
  })

  it('counts a copied sentence once', () => {
    const prints = ['2024-01-01', '2024-01-02', '2024-01-03'].map((on) => {
      const print = told('A ACCUSE B', { on })
      return {
        ...print,
        evidence: { ...print.evidence, copyOf: '2024-01-01@0', trigger: print.evidence.sentence },
      }
    })
    expect(talkAndDeedsOf([...prints, told('A SUPPORT B'), told('A ASSAULT B')])).toMatchObject([
      { talk: 2.6 },
    ])
  })

  it('sets talk of peace and acts of war on top, the widest gap first', () => {
    const pairs = talkAndDeedsOf([
      ...['A SUPPORT B', 'A AID B'].map((one) => told(one)),
      ...['A ACCUSE C', 'A AID C'].map((one) => told(one)),
      ...['A CONSULT D', 'A SANCTION D'].map((one) => told(one)),
      ...['A SUPPORT E', 'A ASSAULT E'].map((one) => told(one)),
    ]).map(({ pair }) => pair)
    expect(pairs).toEqual(['A~E', 'A~D', 'A~C', 'A~B'])
  })
})
