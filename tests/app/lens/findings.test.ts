import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/app/lens/findings.ts'
import { contradictionWords, outcomeWords } from '../../../src/app/lens/findingWords.ts'
import type { Pledge } from '../../../src/app/lens/pledges.ts'
import { EVERYONE, type Lens } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { choosing } from '../../support/choices.ts'
import { graphOf } from '../../support/graphs.ts'
import { told } from './told.ts'

const relations = [
  told('RUS ASSAULT UKR', { on: 'a', by: 'USA', when: '2024-05-01' }),
  told('RUS ASSAULT UKR', { on: 'a', by: 'RUS', polarity: 'negative' }),
  told('RUS AGREE UKR', { on: 'a', by: 'RUS', when: '2024-05-10' }),
  told('RUS ASSAULT UKR', { on: 'a', when: '2024-05-20' }),
]
const index = indexGraph(graphOf(relations))
const found = (lens: Lens, filters = {}) => findingsOf(index, choosing(filters, {}, { lens }))

describe('findingsOf', () => {
  it('finds contradictions, opposed words and deeds, and turns at once', () => {
    const findings = found(EVERYONE)
    expect(findings.contradictions).toHaveLength(1)
    expect(findings.talkAndDeeds).toMatchObject([{ agreement: 'talk peace, act war' }])
    expect(findings.turningPoints.map(({ to }) => to)).toEqual(['cooperation', 'conflict'])
    expect(findings.count).toBe(4)
  })

  it.each([
    ['of the one who denies', { kind: 'voice', voice: 'RUS' }, 1],
    ['of one who asserts', { kind: 'voice', voice: 'USA' }, 1],
    ['of one who says nothing to it', { kind: 'voice', voice: 'UKR' }, 0],
    ['of the two', { kind: 'compare', a: 'USA', b: 'RUS', show: 'side' }, 1],
    ['of one of them and a third', { kind: 'compare', a: 'UKR', b: 'RUS', show: 'side' }, 0],
  ] as const)('keeps under a lens the contradictions %s', (_, lens, count) => {
    expect(found(lens).contradictions).toHaveLength(count)
  })

  it('sees only what passes the filters', () => {
    expect(found(EVERYONE, { hiddenClaims: ['denied'] }).contradictions).toEqual([])
  })
})

describe('words', () => {
  it('say whose denial it is, and what is not known', () => {
    const [first] = found(EVERYONE).contradictions
    expect(contradictionWords(first!)).toBe(
      'Denied by the one who is told to do it · a date is missing, so they may speak of different moments · 1 more sentence on it',
    )
  })

  it.each([
    ['planned', { kind: 'done', lag: 1, dated: true }, 'Planned, done 1 day later'],
    ['planned', { kind: 'done', lag: 0, dated: true }, 'Planned, done the same day'],
    ['possible', { kind: 'done', lag: 12, dated: false }, 'Told as possible, reported as done 12 days later'],
    ['planned', { kind: 'negated' }, 'Planned, later told as not done'],
    [
      'planned',
      { kind: 'overdue', due: '2024-05-02' },
      'Planned for 2 May 2024; no article tells it as done',
    ],
  ] as const)('of what became of a plan: %s, %j', (modality, outcome, words) => {
    const announced = told('A AID B', { modality })
    const by = told('A AID B')
    const pledge: Pledge = {
      id: '',
      pair: 'A~B',
      announced,
      told: '2024-05-01',
      outcome: outcome.kind === 'overdue' ? outcome : { ...outcome, by },
    }
    expect(outcomeWords(pledge)).toBe(words)
  })
})
