import { describe, expect, it } from 'vitest'
import {
  groupBySide,
  groupTellings,
  marksOf,
  orderTellings,
  resolvedName,
} from '../../../src/app/panels/tellings.ts'
import { ACTORS, at, index, RELATIONS, TEXT } from './fixture.ts'

const ids = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id)
const [maro, west] = ACTORS

describe('groupTellings', () => {
  it('shows a sentence once with all that it tells, by the place of the triggers', () => {
    const tellings = groupTellings(RELATIONS.toReversed())
    expect(tellings.map(({ relations }) => ids(relations))).toEqual([
      ['meet', 'praise'],
      ['accuse', 'reject'],
      ['aid'],
    ])
  })
})

describe('orderTellings', () => {
  it('puts sentences that name both parties first', () => {
    const tellings = groupTellings(
      RELATIONS.filter(({ id }) => id === 'accuse' || id === 'meet'),
    ).toReversed()
    expect(ids(tellings.flatMap(({ relations }) => relations))).toEqual(['accuse', 'meet'])
    expect(
      ids(orderTellings(tellings, 'clearest', index().actors).flatMap(({ relations }) => relations)),
    ).toEqual(['meet', 'accuse'])
  })

  it.each([
    ['newest', ['aid', 'accuse', 'reject', 'meet']],
    ['strongest', ['reject', 'aid', 'meet', 'accuse']],
    ['certain', ['meet', 'reject', 'accuse', 'aid']],
    ['outlet', ['aid', 'meet', 'accuse', 'reject']],
  ] as const)('%s first', (order, expected) => {
    const { articles } = index()
    // Each in a sentence of its own; the last one in an article of another outlet and a later day.
    const spread = ['meet', 'accuse', 'reject', 'aid'].map((id, i) => {
      const relation = RELATIONS.find((one) => one.id === id)!
      const sentence = { start: i * 10, end: i * 10 + 5 }
      const article = id === 'aid' ? 'z' : 'a'
      return { ...relation, evidence: { ...relation.evidence, article, sentence } }
    })
    const own = articles.get('a')!
    const both = new Map([
      ...articles,
      ['z', { ...own, id: 'z', source: 'Bulletin', published: '2024-04-01' }],
    ])
    const ordered = orderTellings(groupTellings(spread), order, index().actors, both)
    expect(ids(ordered.flatMap(({ relations }) => relations))).toEqual(expected)
  })

  it('leaves the order of the text alone when asked to', () => {
    const tellings = groupTellings(RELATIONS)
    expect(orderTellings(tellings, 'text', index().actors)).toBe(tellings)
  })
})

describe('groupBySide', () => {
  it('puts the picked side first and leaves empty sides out', () => {
    expect(groupBySide(RELATIONS, 'conflict').map(({ kind, relations }) => [kind, ids(relations)])).toEqual([
      ['conflict', ['accuse', 'reject']],
      ['cooperation', ['meet', 'praise', 'aid']],
    ])
  })
})

describe('marksOf', () => {
  it('marks source, target and trigger, and time and cues where there are any', () => {
    const relation = RELATIONS[0]!
    expect(marksOf(relation).map(({ role }) => role)).toEqual(['source', 'target', 'trigger'])
    const evidence = {
      ...relation.evidence,
      time: at('on Monday'),
      cues: [{ kind: 'attribution' as const, ...at('said') }],
    }
    expect(marksOf({ ...relation, evidence }).map(({ role }) => role)).toEqual([
      'source',
      'target',
      'trigger',
      'time',
      'cue',
    ])
  })
})

describe('resolvedName', () => {
  it.each([
    ['a name', maro!, at('Maro'), null],
    ['a pronoun', maro!, at('He'), 'Ana Maro'],
    ['words that are an alias, in no mention', maro!, at('President Maro'), null],
    ['words that are none of the names', west!, at('rebels'), 'Westland'],
    ['a name with an article before it', ACTORS[3]!, at('The Northern League'), null],
  ])('%s', (_, actor, span, expected) => {
    expect(resolvedName(actor, 'a', TEXT, span)).toBe(expected)
  })
})
