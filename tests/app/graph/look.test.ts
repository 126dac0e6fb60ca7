import { describe, expect, it } from 'vitest'
import { FULL_SIZE, radiusOf } from '../../../src/app/graph/figures.ts'
import { pillText, strandLook, strandWidth } from '../../../src/app/graph/look.ts'
import { foldStrands } from '../../../src/model/dyad.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { relation } from '../../support/graphs.ts'

const strandOf = (...relations: Relation[]) => foldStrands(relations)[0]!
const look = (...relations: Relation[]) => strandLook(strandOf(...relations), FULL_SIZE)

describe('strandLook', () => {
  it.each([
    ['words, one way', [relation('a', 'ACCUSE', 'b')], 'none', 'verbal'],
    ['words, the other way', [relation('b', 'ACCUSE', 'a')], 'verbal', 'none'],
    ['deeds, one way', [relation('a', 'SANCTION', 'b')], 'none', 'material'],
    [
      'deeds, both ways',
      [relation('a', 'AID', 'b'), relation('b', 'AID', 'a', { sentence: 1 })],
      'material',
      'material',
    ],
    ['a type without direction', [relation('a', 'CONSULT', 'b')], 'none', 'none'],
    ['an alliance', [relation('a', 'ALLY', 'b')], 'none', 'none'],
    ['a membership', [relation('a', 'MEMBER', 'b')], 'none', 'member'],
  ] as const)('heads of %s', (_, relations, source, target) => {
    expect(look(...relations)).toMatchObject({ source, target })
  })

  it.each([
    ['actual', 'positive', 'solid'],
    ['planned', 'positive', 'dashed'],
    ['possible', 'positive', 'dotted'],
    ['possible', 'negative', 'solid'],
  ] as const)('%s and %s is drawn %s', (modality, polarity, line) => {
    expect(look(relation('a', 'AID', 'b', { modality, polarity })).line).toBe(line)
  })

  it('draws a denied strand thin, with a sign in place of a count', () => {
    const denied = look(
      relation('a', 'AID', 'b', { polarity: 'negative' }),
      relation('a', 'AID', 'b', { polarity: 'negative', sentence: 1 }),
    )
    expect(denied.width).toBe(1.5)
    expect(denied.badge).toMatchObject({ kind: 'denied', text: '∅', always: true })
  })

  it.each([
    ['nothing of it is sure', [0.45, 0.41], true],
    ['one telling is sure', [0.45, 0.5], false],
  ] as const)('is hollow and thinner only where %s', (_, confidences, hollow) => {
    const relations = confidences.map((confidence, sentence) =>
      relation('a', 'AID', 'b', { confidence, sentence }),
    )
    expect(look(...relations).hollow).toBe(hollow)
    expect(look(...relations).width).toBeCloseTo(strandWidth(2) * (hollow ? 0.75 : 1))
  })

  it.each([
    ['two tellings for', 'AGREE', 2, '+2', false],
    ['three tellings for', 'AGREE', 3, '+3', true],
    ['twelve tellings for', 'AGREE', 12, '+12', true],
    ['one telling against', 'ACCUSE', 1, '−1', true],
    ['twelve tellings against', 'ACCUSE', 12, '−12', true],
  ] as const)('counts %s', (_, type, times, text, always) => {
    const relations = Array.from({ length: times }, (_, sentence) => relation('a', type, 'b', { sentence }))
    expect(look(...relations).badge).toMatchObject({ kind: 'count', text, always })
  })

  it.each([
    ['on a phone', { narrow: true, dense: true }, 1, true],
    ['in a crowd', { dense: true, crowd: true }, 3, false],
    ['in a crowd, where it is told often', { dense: true, crowd: true }, 4, true],
  ] as const)('has the count of a conflict %s', (_, sizes, times, always) => {
    const relations = Array.from({ length: times }, (_, sentence) =>
      relation('a', 'ACCUSE', 'b', { sentence }),
    )
    expect(strandLook(strandOf(...relations), { ...FULL_SIZE, ...sizes }).badge.always).toBe(always)
  })

  it('tells also of what is denied whether it is a conflict', () => {
    const denied = (type: 'ACCUSE' | 'AID') => look(relation('a', type, 'b', { polarity: 'negative' })).badge
    expect([denied('ACCUSE').text, denied('AID').text]).toEqual(['−∅', '∅'])
  })

  it.each([
    ['ALLY', 'ally'],
    ['RIVAL', 'rival'],
    ['MEMBER', 'member'],
  ] as const)('calls a strand of %s by its word', (type, text) => {
    expect(look(relation('a', type, 'b')).badge).toMatchObject({ kind: 'word', text, always: true })
  })

  it('draws ties beneath thin strands, and those beneath thick ones', () => {
    const thick = Array.from({ length: 9 }, (_, sentence) => relation('a', 'AID', 'b', { sentence }))
    const levels = [look(relation('a', 'ALLY', 'b')), look(relation('a', 'AID', 'b')), look(...thick)].map(
      ({ level }) => level,
    )
    expect(levels).toEqual([...levels].sort())
    expect(new Set(levels).size).toBe(3)
  })

  it('leaves a head that can be seen on the thinnest line', () => {
    const { width, headLength, headHalfWidth } = look(relation('a', 'AID', 'b'))
    expect(headLength).toBeGreaterThanOrEqual(8)
    expect(2 * headHalfWidth).toBeGreaterThan(2 * width)
  })
})

describe('sizes', () => {
  it.each([
    [1, 2.35],
    [4, 3.45],
    [100, 9],
  ])('%i tellings are %f px wide', (tellings, width) => {
    expect(strandWidth(tellings)).toBeCloseTo(width)
  })

  it.each([
    [0, 13],
    [7, 20.2],
    [1000, 26],
  ])('an actor of %i mentions has a radius of %f px', (mentions, radius) => {
    expect(radiusOf(mentions)).toBeCloseTo(radius)
  })
})

describe('pillText', () => {
  it('names types by how often they are told, and counts the rest', () => {
    const strand = strandOf(
      relation('a', 'CONSULT', 'b'),
      relation('a', 'CONSULT', 'b', { sentence: 1 }),
      relation('a', 'SUPPORT', 'b', { sentence: 1 }),
      relation('a', 'AID', 'b', { sentence: 2 }),
      relation('a', 'AGREE', 'b', { sentence: 3 }),
    )
    expect(pillText(strand)).toBe('meets ×2 · agrees with · +2')
  })
})
