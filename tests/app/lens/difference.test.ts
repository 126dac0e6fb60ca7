import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countShares,
  differenceOf,
  SHARES,
  type Share,
  unmarkedShare,
} from '../../../src/app/lens/difference.ts'
import { type Lens, OWN_VOICE } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { choosing } from '../../support/choices.ts'
import { graphOf } from '../../support/graphs.ts'
import { told } from './told.ts'

const COMPARE: Lens = { kind: 'compare', a: 'USA', b: 'RUS', show: 'difference' }
const NO = { polarity: 'negative' } as const

const viewed = (relations: readonly Relation[], lens: Lens = COMPARE) =>
  viewOf(indexGraph(graphOf(relations)), choosing({}, {}, { lens }))

describe('differenceOf', () => {
  it.each([
    ['a', [told('RUS ASSAULT UKR', { by: 'USA' })]],
    ['b', [told('RUS ASSAULT UKR', { by: 'RUS' })]],
    ['both', [told('RUS ASSAULT UKR', { by: 'USA' }), told('RUS ASSAULT UKR', { by: 'RUS' })]],
    ['both', [told('RUS ASSAULT UKR', { by: 'USA' }), told('UKR ACCUSE RUS', { by: 'RUS' })]],
    ['contradicted', [told('RUS ASSAULT UKR', { by: 'USA' }), told('RUS ASSAULT UKR', { by: 'RUS', ...NO })]],
    ['both', [told('RUS ASSAULT UKR', { by: 'USA' }), told('RUS THREATEN UKR', { by: 'RUS', ...NO })]],
  ] as const)('%s: %#', (share, relations) => {
    expect([...differenceOf(viewed(relations))]).toEqual([['RUS~UKR~conflict', share]])
  })

  it('keeps the two sides of a pair apart', () => {
    const shares = differenceOf(
      viewed([told('USA AID UKR', { by: 'USA' }), told('USA ASSAULT UKR', { by: 'RUS' })]),
    )
    expect(Object.fromEntries(shares)).toEqual({ 'UKR~USA~conflict': 'b', 'UKR~USA~cooperation': 'a' })
  })

  it('does not call it a contradiction of the two when the articles differ among themselves', () => {
    const relations = [
      told('RUS ASSAULT UKR', { on: '2024-05-01' }),
      told('RUS ASSAULT UKR', { on: '2024-05-02', ...NO }),
    ].map((relation) => ({ ...relation, evidence: { ...relation.evidence, article: 'a' } }))
    const shares = differenceOf(viewed(relations, { ...COMPARE, a: OWN_VOICE }))
    expect([...shares.values()]).toEqual(['a'])
  })

  it('is empty where no two voices are compared', () => {
    expect(differenceOf(viewed([told('RUS ASSAULT UKR')], { kind: 'everyone' })).size).toBe(0)
  })

  it('gives each strand in view exactly one share, and none to another', () => {
    const any = fc
      .record({
        triple: fc.constantFrom('RUS AID UKR', 'UKR ASSAULT RUS', 'USA COERCE RUS', 'UKR ALLY USA'),
        by: fc.constantFrom(null, 'RUS', 'USA', 'UKR'),
        polarity: fc.constantFrom('positive' as const, 'negative' as const),
      })
      .map(({ triple, ...rest }) => told(triple, { ...rest, on: 'a' }))
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (relations) => {
        const view = viewed(relations)
        const shares = differenceOf(view)
        expect([...shares.keys()]).toEqual(view.strands.map(({ id }) => id))
        const counts = countShares(shares)
        expect(SHARES.reduce((sum, share) => sum + counts[share], 0)).toBe(view.strands.length)
      }),
    )
  })
})

describe('unmarkedShare', () => {
  const shares = (counts: Partial<Record<Share, number>>) =>
    new Map(
      SHARES.flatMap((share) =>
        Array.from({ length: counts[share] ?? 0 }, (_, i): [string, Share] => [`${share}${i}`, share]),
      ),
    )

  it.each([
    [{ a: 59, b: 1 }, null],
    [{ a: 60, b: 1 }, 'a'],
    [{ a: 1, b: 60 }, 'b'],
    [{ a: 20, b: 10, both: 40 }, 'both'],
    [{ a: 1, contradicted: 80 }, 'a'],
  ] as const)('of %j: %s', (counts, share) => {
    expect(unmarkedShare(shares(counts))).toBe(share)
  })
})
