import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCopies, groupEvents, holdsRelation } from '../../../src/app/panels/events.ts'
import { groupTellings } from '../../../src/app/panels/tellings.ts'
import type { Relation, When } from '../../../src/model/relation.ts'
import type { RelationType } from '../../../src/model/relationTypes.ts'
import { relation } from '../../support/graphs.ts'

const on = (start: string, end = start): When => ({
  start,
  end,
  granularity: start === end ? 'day' : 'range',
  text: null,
  basis: 'stated',
})

const told = (
  sentence: number,
  type: RelationType,
  when: When | null,
  rest: Partial<Relation> = {},
  [source, target]: readonly [string, string] = ['a', 'b'],
): Relation => relation(source, type, target, { sentence, when, ...rest })

/** Sentences of each event, by their numbers. */
const eventsOf = (relations: readonly Relation[]): readonly (readonly number[])[] =>
  groupEvents(groupTellings(relations)).map(({ told: all }) =>
    all.flatMap(({ telling, copies }) => [telling, ...copies].map(({ sentence }) => sentence.start / 10)),
  )

describe('sentences of one event', () => {
  it.each<[string, readonly Relation[], readonly (readonly number[])[]]>([
    [
      'the same deed on the same day',
      [told(0, 'ASSAULT', on('2024-05-01')), told(1, 'ASSAULT', on('2024-05-01'))],
      [[0, 1]],
    ],
    [
      'a day inside the week of the other',
      [told(0, 'ASSAULT', on('2024-04-29', '2024-05-05')), told(1, 'ASSAULT', on('2024-05-01'))],
      [[0, 1]],
    ],
    [
      'a denial of it',
      [told(0, 'ASSAULT', on('2024-05-01')), told(1, 'ASSAULT', on('2024-05-01'), { polarity: 'negative' })],
      [[0, 1]],
    ],
    [
      'a meeting told from the other side',
      [told(0, 'CONSULT', on('2024-05-01')), told(1, 'CONSULT', on('2024-05-01'), {}, ['b', 'a'])],
      [[0, 1]],
    ],
    ['another day', [told(0, 'ASSAULT', on('2024-05-01')), told(1, 'ASSAULT', on('2024-05-02'))], [[0], [1]]],
    ['no day', [told(0, 'ASSAULT', null), told(1, 'ASSAULT', null)], [[0], [1]]],
    [
      'a whole year, which holds many events',
      [told(0, 'ASSAULT', on('2024-01-01', '2024-12-31')), told(1, 'ASSAULT', on('2024-05-01'))],
      [[0], [1]],
    ],
    [
      'a blow in return',
      [told(0, 'ASSAULT', on('2024-05-01')), told(1, 'ASSAULT', on('2024-05-01'), {}, ['b', 'a'])],
      [[0], [1]],
    ],
    ['another deed', [told(0, 'ASSAULT', on('2024-05-01')), told(1, 'ACCUSE', on('2024-05-01'))], [[0], [1]]],
    [
      'a sentence that tells more than the leading one',
      [
        told(0, 'ASSAULT', on('2024-05-01')),
        told(1, 'ASSAULT', on('2024-05-01')),
        told(1, 'ACCUSE', on('2024-05-01')),
      ],
      [[0], [1]],
    ],
    [
      'a sentence that tells less',
      [
        told(0, 'ASSAULT', on('2024-05-01')),
        told(0, 'ACCUSE', on('2024-05-01')),
        told(1, 'ACCUSE', on('2024-05-01')),
      ],
      [[0, 1]],
    ],
  ])('%s', (_, relations, expected) => expect(eventsOf(relations)).toEqual(expected))

  it('the same words in another article are one telling with a copy, dated or not', () => {
    const first = told(0, 'ASSAULT', null)
    const copy = {
      ...told(3, 'ASSAULT', null),
      evidence: { ...told(3, 'ASSAULT', null).evidence, article: 'b', copyOf: 'a@0' },
    }
    const [one, ...others] = foldCopies(groupTellings([first, copy]))
    expect(others).toEqual([])
    expect(one!.copies.map(({ article }) => article)).toEqual(['b'])
    expect(holdsRelation(one!, copy.id)).toBe(true)
    expect(holdsRelation(one!, null)).toBe(false)
  })

  const anyRelation = fc
    .record({
      sentence: fc.nat(8),
      type: fc.constantFrom<RelationType>('ASSAULT', 'ACCUSE', 'CONSULT'),
      day: fc.option(fc.integer({ min: 1, max: 5 })),
      ends: fc.constantFrom(['a', 'b'] as const, ['b', 'a'] as const),
    })
    .map(({ sentence, type, day, ends }) =>
      told(sentence, type, day ? on(`2024-05-0${day}`) : null, {}, ends),
    )

  it('keeps every sentence, each once, and the first of an event is the first in the order', () => {
    fc.assert(
      fc.property(fc.array(anyRelation, { maxLength: 24 }), (relations) => {
        const tellings = groupTellings(relations)
        const events = groupEvents(tellings)
        const ids = events.flatMap(({ told: all }) => all.map(({ telling }) => telling.id))
        expect(ids.toSorted()).toEqual(tellings.map(({ id }) => id).toSorted())
        const place = new Map(tellings.map(({ id }, i) => [id, i]))
        for (const { id, told: all } of events)
          expect(Math.min(...all.map(({ telling }) => place.get(telling.id)!))).toBe(place.get(id))
      }),
    )
  })
})
