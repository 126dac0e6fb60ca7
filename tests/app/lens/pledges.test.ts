import { describe, expect, it } from 'vitest'
import { pledgesOf } from '../../../src/app/lens/pledges.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { articlesOf, told } from './told.ts'

const PLAN = { modality: 'planned', on: '2024-05-01' } as const
const report = (...relations: readonly Relation[]) => pledgesOf(relations, articlesOf(...relations))

describe('pledgesOf', () => {
  it.each([
    ['a dated deed', PLAN, { on: '2024-05-20', when: '2024-05-11' }, 10, true],
    ['a deed that is only reported', PLAN, { on: '2024-05-20' }, 19, false],
    [
      'what was only possible',
      { ...PLAN, modality: 'possible' },
      { on: '2024-05-04', when: '2024-05-03' },
      2,
      true,
    ],
    ['a deed that began the same day', PLAN, { on: '2024-05-02', when: '2024-05-01' }, 0, true],
    [
      'a deed at the time planned',
      { ...PLAN, when: '2024-05-08' },
      { on: '2024-05-09', when: '2024-05-08' },
      7,
      true,
    ],
    ['a long deed that was going on', PLAN, { on: '2024-06-02', when: '2024-04-01..2024-05-30' }, 0, true],
  ] as const)('joins a plan to %s', (_, plan, deed, lag, dated) => {
    const relations = [told('A AID B', plan), told('A AID B', deed)]
    expect(report(...relations)).toMatchObject({
      pledges: [
        { pair: 'A~B', announced: relations[0], told: '2024-05-01', outcome: { kind: 'done', lag, dated } },
      ],
      open: 0,
    })
  })

  it.each([
    ['a deed of the other direction', 'B AID A', { on: '2024-05-20' }],
    ['another deed', 'A CONCEDE B', { on: '2024-05-20' }],
    ['a deed told in the same article', 'A AID B', { on: '2024-05-01' }],
    ['a deed told before', 'A AID B', { on: '2024-04-01' }],
    ['a deed done before, told later', 'A AID B', { on: '2024-05-20', when: '2024-04-20' }],
    ['another plan', 'A AID B', { on: '2024-05-20', modality: 'planned' }],
    ['a deed in an article without a date', 'A AID B', { on: 'undated' }],
  ] as const)('does not join a plan to %s', (_, triple, deed) => {
    expect(report(told('A AID B', PLAN), told(triple, deed))).toEqual({ pledges: [], open: 1 })
  })

  it('joins kindred deeds, and mutual ones from either end', () => {
    expect(report(told('A AID B', PLAN), told('B COOPERATE A', { on: '2024-05-03' })).pledges).toHaveLength(1)
    expect(report(told('A CONSULT B', PLAN), told('B CONSULT A', { on: '2024-05-03' })).pledges).toHaveLength(
      1,
    )
  })

  it('takes a plan told twice before it was done for one, and counts from the first telling', () => {
    const { pledges } = report(
      told('A AID B', { ...PLAN, on: '2024-05-04' }),
      told('A AID B', PLAN),
      told('A AID B', { on: '2024-05-11', when: '2024-05-11' }),
    )
    expect(pledges).toMatchObject([{ told: '2024-05-01', outcome: { lag: 10 } }])
  })

  it('knows a later plan for one of its own', () => {
    const { pledges } = report(
      told('A AID B', PLAN),
      told('A AID B', { on: '2024-05-03', when: '2024-05-03' }),
      told('A AID B', { ...PLAN, on: '2024-06-01' }),
      told('A AID B', { on: '2024-06-30', when: '2024-06-21' }),
    )
    expect(pledges.map(({ told: day, outcome }) => [day, outcome.kind === 'done' && outcome.lag])).toEqual([
      ['2024-06-01', 20],
      ['2024-05-01', 2],
    ])
  })

  it('says when a later article tells that it did not happen', () => {
    const { pledges } = report(
      told('A AID B', PLAN),
      told('A AID B', { on: '2024-05-20', polarity: 'negative' }),
    )
    expect(pledges).toMatchObject([{ outcome: { kind: 'negated' } }])
  })

  it.each([
    ['planned for a day before the last article', { when: '2024-05-10' }, '2024-05-10'],
    ['planned for a month that is over', { when: '2024-05-01..2024-05-31' }, '2024-05-31'],
  ] as const)('lists as not told as done what was %s', (_, plan, due) => {
    const { pledges } = report(
      told('A AID B', { ...PLAN, ...plan }),
      told('C ACCUSE D', { on: '2024-06-01' }),
    )
    expect(pledges).toMatchObject([{ outcome: { kind: 'overdue', due } }])
  })

  it.each([
    ['planned for the last article’s day', { when: '2024-06-01' }, 1],
    ['planned without a day', {}, 1],
    ['only possible', { when: '2024-05-10', modality: 'possible' }, 0],
    ['a denied plan', { when: '2024-05-10', polarity: 'negative' }, 0],
  ] as const)('does not call overdue what was %s', (_, plan, open) => {
    expect(report(told('A AID B', { ...PLAN, ...plan }), told('C ACCUSE D', { on: '2024-06-01' }))).toEqual({
      pledges: [],
      open,
    })
  })

  it.each([
    ['told as done in the very article', { on: '2024-05-01' }, 0],
    ['told as done on its day, told earlier', { on: '2024-04-30', when: '2024-05-10' }, 0],
    ['told as done only before its day', { on: '2024-04-30', when: '2024-04-20' }, 1],
  ] as const)('of what was due counts as overdue what is %s: %#', (_, deed, overdue) => {
    const plan = told('A AID B', { ...PLAN, when: '2024-05-10' })
    const { pledges } = report(plan, told('A AID B', deed), told('C ACCUSE D', { on: '2024-06-01' }))
    expect(pledges.filter(({ outcome }) => outcome.kind === 'overdue')).toHaveLength(overdue)
  })

  it('counts an open plan once, however often it is told', () => {
    expect(report(told('A AID B', PLAN), told('A AID B', PLAN)).open).toBe(1)
  })
})
