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
