import { describe, expect, it } from 'vitest'
import { turningPointsOf } from '../../../src/app/lens/turningPoints.ts'
import { told } from './told.ts'

// 2024-05-06, -13 and -20 are Mondays.
describe('turningPointsOf', () => {
  it.each([
    ['to cooperation', 'A ASSAULT B', 'A AID B', 'cooperation', -9.3, 7.4],
    ['to conflict', 'B CONSULT A', 'A ACCUSE B', 'conflict', 2.1, -2],
  ] as const)('finds a turn %s, with the sentences around it', (_, first, then, to, before, after) => {
    const relations = [told(then, { when: '2024-05-14' }), told(first, { when: '2024-05-07' })]
    expect(turningPointsOf(relations)).toMatchObject([
      {
        pair: 'A~B',
        to,
        balanceBefore: before,
        balanceAfter: after,
        before: relations[1],
        after: relations[0],
      },
    ])
  })

  it('takes the last telling of the old sign and the first of the new', () => {
    const relations = [
      told('A ASSAULT B', { when: '2024-05-06' }),
      told('A COERCE B', { when: '2024-05-08' }),
      told('A CONSULT B', { when: '2024-05-09' }),
      told('A ACCUSE B', { when: '2024-05-13' }),
      told('A AID B', { when: '2024-05-14' }),
      told('A SUPPORT B', { when: '2024-05-15' }),
    ]
    expect(turningPointsOf(relations)).toMatchObject([{ before: relations[1], after: relations[4] }])
  })

  it('passes over weeks without a telling, and finds every turn', () => {
    const turns = turningPointsOf([
      told('A ASSAULT B', { when: '2024-01-02' }),
      told('A AID B', { when: '2024-05-06' }),
      told('A ACCUSE B', { when: '2024-05-20' }),
    ])
    expect(turns.map(({ to }) => to)).toEqual(['cooperation', 'conflict'])
  })

  it.each([
    ['one week holds both', '2024-05-06', '2024-05-12', {}],
    ['the first is undated', null, '2024-05-14', {}],
    ['the first is told by the month', '2024-04-01..2024-04-30', '2024-05-14', {}],
    ['the second is planned', '2024-05-07', '2024-05-14', { modality: 'planned' }],
    ['the second is denied', '2024-05-07', '2024-05-14', { polarity: 'negative' }],
  ] as const)('finds none when %s', (_, first, then, rest) => {
    expect(
      turningPointsOf([told('A ASSAULT B', { when: first }), told('A AID B', { when: then, ...rest })]),
    ).toEqual([])
  })

  it('does not count ties, nor other pairs', () => {
    expect(
      turningPointsOf([
        told('A ASSAULT B', { when: '2024-05-07' }),
        told('A ALLY B', { when: '2024-05-14' }),
        told('A AID C', { when: '2024-05-14' }),
      ]),
    ).toEqual([])
  })

  it('sets the widest swing first', () => {
    const turns = turningPointsOf([
      told('A ACCUSE B', { when: '2024-05-07' }),
      told('A CONSULT B', { when: '2024-05-14' }),
      told('A ASSAULT C', { when: '2024-05-07' }),
      told('A AID C', { when: '2024-05-14' }),
    ])
    expect(turns.map(({ pair }) => pair)).toEqual(['A~C', 'A~B'])
  })
})
