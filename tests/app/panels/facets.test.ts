import { describe, expect, it } from 'vitest'
import { chipWords } from '../../../src/app/panels/chipWords.ts'
import {
  checkState,
  clicked,
  facetValues,
  histogram,
  negated,
  only,
  onlyOne,
  stateOf,
  toggled,
  typesOfClass,
} from '../../../src/app/panels/facets.ts'
import type { Filters, TimeChoice } from '../../../src/app/state/choices.ts'
import { facetCounts } from '../../../src/app/state/facetCounts.ts'
import type { Chip } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { index } from './fixture.ts'

const graph = index()

describe('toggled, only, checkState', () => {
  it.each([
    [[], ['a'], ['a']],
    [['a'], ['a'], []],
    [['a'], ['a', 'b'], ['a', 'b']],
    [['a', 'b', 'c'], ['a', 'b'], ['c']],
  ])('toggled %j by %j → %j', (hidden, values, expected) => expect(toggled(hidden, values)).toEqual(expected))

  it.each([
    [[], ['a'], ['b', 'c']],
    [['b', 'c'], ['a'], []],
    [['a'], ['a'], ['b', 'c']],
  ])('only: hidden %j, only %j → %j', (hidden, values, expected) =>
    expect(only(hidden, ['a', 'b', 'c'], values)).toEqual(expected),
  )

  it.each([
    [[], 'checked'],
    [['a'], 'mixed'],
    [['a', 'b'], 'unchecked'],
  ] as const)('checkState %j → %s', (hidden, expected) =>
    expect(checkState(hidden, ['a', 'b'])).toBe(expected),
  )
})

describe('values of a facet that can be excluded', () => {
  const kept = (hidden: string, excluded: string) => ({ hidden: [...hidden], excluded: [...excluded] })
  it.each([
    ['a click hides what is shown', clicked, kept('', ''), kept('a', '')],
    ['a click shows what is hidden', clicked, kept('ab', ''), kept('b', '')],
    ['a click brings back what is excluded', clicked, kept('', 'ab'), kept('', 'b')],
    ['"not" excludes what is shown', negated, kept('', ''), kept('', 'a')],
    ['"not" excludes what is hidden', negated, kept('ab', ''), kept('b', 'a')],
    ['"not" brings back what is excluded', negated, kept('b', 'a'), kept('b', '')],
  ])('%s', (_, act, before, after) => expect(act(before, 'a')).toEqual(after))

  it('"only" excludes nothing', () =>
    expect(onlyOne(kept('', 'b'), ['a', 'b', 'c'], 'a')).toEqual(kept('bc', '')))

  it.each([
    [kept('', 'a'), 'excluded'],
    [kept('a', ''), 'unchecked'],
    [kept('b', 'c'), 'checked'],
  ])('%j: a is %s', (value, state) => expect(stateOf(value, 'a')).toBe(state))
})

describe('facetValues', () => {
  it('lists the types that the graph holds under all five classes, and the own voice first', () => {
    const { classes, voices } = facetValues(graph)
    expect(classes.map(({ types }) => types)).toEqual([
      ['CONSULT', 'SUPPORT'],
      ['AID'],
      ['ACCUSE'],
      ['ASSAULT'],
      [],
    ])
    expect(voices).toEqual(['own', 'person:ana-maro'])
  })
})

describe('counts of classes', () => {
  it('counts a sentence with two types of a class once', () => {
    expect(facetCounts(graph, choosing()).classes.get('verbal cooperation')).toBe(1)
  })

  it('does not count under its own choice, but under the others', () => {
    const counts = facetCounts(graph, choosing({ hiddenTypes: ['AID'], hiddenClaims: ['denied'] })).classes
    expect(counts.get('material cooperation')).toBe(1)
    expect(counts.get('material conflict') ?? 0).toBe(0)
  })
})

describe('histogram', () => {
  it('puts 1 into the last bin', () => expect(histogram([0, 0.24, 0.5, 1], 4)).toEqual([2, 0, 1, 1]))

  it('takes any scale', () => expect(histogram([-10, -0.1, 0, 10], 4, -10, 10)).toEqual([1, 1, 1, 1]))
})

describe('chipWords', () => {
  const chip = (facet: Chip['facet'], change: Partial<Filters>, time: Partial<TimeChoice> = {}): string =>
    chipWords({ facet }, choosing(change, time), graph)
  it.each<[string, Chip['facet'], Partial<Filters>]>([
    ['“grain”', 'text', { text: ' grain ' }],
    ['Without: Material conflict', 'types', { hiddenTypes: ['ASSAULT'] }],
    ['Without: meets', 'types', { hiddenTypes: ['CONSULT'] }],
    [
      'Only: Verbal cooperation',
      'types',
      { hiddenTypes: [...typesOfClass('material cooperation'), 'ACCUSE', 'ASSAULT'] },
    ],
    ['No types', 'types', { hiddenTypes: ['CONSULT', 'SUPPORT', 'AID', 'ACCUSE', 'ASSAULT'] }],
    ['Touching: Countries, Organisations', 'kinds', { hiddenKinds: ['person'] }],
    ['Touching: Countries', 'kinds', { hiddenKinds: ['person', 'organization'] }],
    ['Only: Planned, Possible', 'claims', { hiddenClaims: ['actual', 'denied'] }],
    ['Without: Claimed by Maro', 'voices', { hiddenVoices: ['person:ana-maro'] }],
    ['Confidence 0.30 or more', 'confidence', { minConfidence: 0.3 }],
    ['No outlets', 'outlets', { hiddenOutlets: ['The Courier'] }],
    ['Without: Westland', 'countries', { hiddenCountries: ['WES'] }],
    ['Not: Westland', 'excludedCountries', { excludedCountries: ['WES'] }],
    ['Not: People', 'excludedKinds', { excludedKinds: ['person'] }],
    ['Intensity −4 to +10', 'intensity', { intensity: { min: -4, max: 10 } }],
    ['3 tellings or more', 'tellings', { minTellings: 3 }],
    [
      'Between: Ana Maro, Westland',
      'actors',
      { actors: { ids: ['person:ana-maro', 'country:WES'], how: 'between' } },
    ],
  ])('%s', (expected, facet, change) => expect(chip(facet, change)).toBe(expected))

  it('says the brush and the undated', () => {
    const time = { range: { start: '2024-03-01', end: '2024-03-04' }, undated: 'without' as const }
    expect(chip('range', {}, time)).toBe('1 – 4 Mar 2024')
    expect(chip('undated', {}, time)).toBe('Without undated')
  })
})
