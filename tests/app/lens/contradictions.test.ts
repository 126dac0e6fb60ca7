import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictsOf, contradictionsOf } from '../../../src/app/lens/contradictions.ts'
import { strandIdOf } from '../../../src/model/dyad.ts'
import { MODALITIES, POLARITIES } from '../../../src/model/relation.ts'
import { actor } from '../../support/graphs.ts'
import { told } from './told.ts'

const NO = { polarity: 'negative' } as const
const actors = new Map(
  [
    actor('RUS', { country: 'RUS' }),
    actor('UKR', { country: 'UKR' }),
    actor('USA', { country: 'USA' }),
    actor('peskov', { kind: 'person', country: 'RUS' }),
    actor('UN', { kind: 'organization' }),
  ].map((one) => [one.id, one]),
)

describe('contradictionsOf', () => {
  it.each([
    ['the doer denies it', 'RUS ASSAULT UKR', { by: 'USA' }, 'RUS ASSAULT UKR', { by: 'RUS' }, 'doer'],
    [
      'a speaker of the doer denies it',
      'RUS ASSAULT UKR',
      { by: 'USA' },
      'RUS ASSAULT UKR',
      { by: 'peskov' },
      'doer',
    ],
    [
      'the other party denies it',
      'RUS ASSAULT UKR',
      { by: 'USA' },
      'RUS ASSAULT UKR',
      { by: 'UKR' },
      'other party',
    ],
    ['a third denies it', 'RUS ASSAULT UKR', { by: 'USA' }, 'RUS ASSAULT UKR', { by: 'UN' }, 'third'],
    ['the article denies it by itself', 'RUS ASSAULT UKR', { by: 'USA' }, 'RUS ASSAULT UKR', {}, 'third'],
    ['two articles differ', 'RUS ASSAULT UKR', { on: '2024-01-01' }, 'RUS ASSAULT UKR', {}, 'third'],
    ['a kindred type', 'RUS SANCTION UKR', { by: 'USA' }, 'RUS COERCE UKR', { by: 'RUS' }, 'doer'],
    ['a mutual deed told from either end', 'RUS CONSULT UKR', { by: 'UKR' }, 'UKR CONSULT RUS', {}, 'third'],
    [
      'both told as planned',
      'RUS ASSAULT UKR',
      { by: 'USA', modality: 'planned' },
      'RUS ASSAULT UKR',
      { by: 'RUS', modality: 'planned' },
      'doer',
    ],
    [
      'times that overlap',
      'RUS ASSAULT UKR',
      { by: 'USA', when: '2024-05-02' },
      'RUS ASSAULT UKR',
      { by: 'RUS', when: '2024-05-01..2024-05-31' },
      'doer',
    ],
  ] as const)('finds one when %s', (_, claim, claimed, denial, denied, denier) => {
    const relations = [told(claim, claimed), told(denial, { ...denied, ...NO })]
    const found = contradictionsOf(relations, actors)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ asserted: relations[0], denied: relations[1], denier, more: 0 })
  })

  it.each([
    ['one voice says both', 'RUS ASSAULT UKR', { by: 'RUS' }, 'RUS ASSAULT UKR', { by: 'RUS' }],
    ['one article says both', 'RUS ASSAULT UKR', {}, 'RUS ASSAULT UKR', {}],
    ['the denial is of the other direction', 'RUS ASSAULT UKR', { by: 'USA' }, 'UKR ASSAULT RUS', {}],
    ['the types are of one class only', 'RUS ACCUSE UKR', { by: 'USA' }, 'RUS THREATEN UKR', {}],
    [
      'the claim is only possible',
      'RUS ASSAULT UKR',
      { by: 'USA', modality: 'possible' },
      'RUS ASSAULT UKR',
      {},
    ],
    [
      'a plan is told, and that it is not done',
      'RUS AID UKR',
      { by: 'USA', modality: 'planned' },
      'RUS AID UKR',
      {},
    ],
    [
      'the times lie apart',
      'RUS ASSAULT UKR',
      { by: 'USA', when: '2024-05-02' },
      'RUS ASSAULT UKR',
      { by: 'RUS', when: '2024-05-03' },
    ],
  ] as const)('finds none when %s', (_, claim, claimed, denial, denied) => {
    expect(contradictionsOf([told(claim, claimed), told(denial, { ...denied, ...NO })], actors)).toEqual([])
  })

  it('takes copies of one report for one teller', () => {
    const copyOf = '2024-01-01@0'
    const first = told('RUS ASSAULT UKR', { on: '2024-01-01' })
    const printed = told('RUS ASSAULT UKR', { on: '2024-01-02', ...NO })
    const copy = { ...printed, evidence: { ...printed.evidence, copyOf } }
    expect(contradictionsOf([first, copy], actors)).toEqual([])
  })

  it('folds all tellings of one deed, shows the denial of the doer, and says how many more there are', () => {
    const relations = [
      told('RUS ASSAULT UKR', { by: 'USA' }),
      told('RUS ASSAULT UKR', { by: 'UKR' }),
      told('RUS ASSAULT UKR', { by: 'UN', ...NO }),
      told('RUS ASSAULT UKR', { by: 'RUS', ...NO }),
    ]
    const [found, ...rest] = contradictionsOf(relations, actors)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ denied: relations[3], denier: 'doer', times: 'unknown', more: 2 })
    expect(found!.strand).toBe('RUS~UKR~conflict')
  })

  it('sets the doer’s denials before those of others', () => {
    const relations = [
      told('RUS AID UKR', { by: 'USA' }),
      told('RUS AID UKR', { by: 'UN', ...NO }),
      told('RUS ASSAULT UKR', { by: 'USA' }),
      told('RUS ASSAULT UKR', { by: 'RUS', ...NO }),
    ]
    expect(contradictionsOf(relations, actors).map(({ denier }) => denier)).toEqual(['doer', 'third'])
  })
})

describe('conflictsOf', () => {
  it('always joins opposite tellings of one strand by two voices', () => {
    const any = fc
      .record({
        triple: fc.constantFrom('RUS AID UKR', 'UKR AID RUS', 'RUS COOPERATE UKR', 'RUS COERCE UKR'),
        by: fc.constantFrom(null, 'RUS', 'UKR'),
        on: fc.constantFrom('2024-05-01', '2024-05-02'),
        when: fc.constantFrom(null, '2024-05-01', '2024-05-01..2024-05-03', '2024-05-05'),
        polarity: fc.constantFrom(...POLARITIES),
        modality: fc.constantFrom(...MODALITIES),
      })
      .map(({ triple, ...rest }) => told(triple, rest))
    fc.assert(
      fc.property(fc.array(any), (relations) => {
        for (const { asserted, denied } of [...conflictsOf(relations).values()].flat()) {
          expect(strandIdOf(asserted)).toBe(strandIdOf(denied))
          expect([asserted.polarity, denied.polarity]).toEqual(['positive', 'negative'])
          expect(asserted.modality).toBe(denied.modality)
          expect([asserted.attribution, asserted.evidence.article]).not.toEqual([
            denied.attribution,
            denied.evidence.article,
          ])
        }
      }),
    )
  })
})
