import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellingsOf } from '../../../src/app/state/selectors.ts'
import { tellingCounter, total } from '../../../src/app/timeline/counter.ts'
import type { Dated } from '../../../src/app/timeline/dated.ts'
import { MEASURES, weightsOf } from '../../../src/app/timeline/measure.ts'
import { placeOf, type Stacks, stackRelations } from '../../../src/app/timeline/stacks.ts'
import { timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'
import { dated, day, relation, span } from './make.ts'

const NONE: ReadonlySet<string> = new Set()

function stack(
  all: readonly Dated[],
  measure: (typeof MEASURES)[number],
  selected = NONE,
  width = 900,
): Stacks {
  const relations = all.map((one) => one.relation)
  return stackRelations(all, weightsOf(relations, measure), selected, timeAxis(all, width)!)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

describe('stackRelations', () => {
  const day1 = span('2023-03-01')

  it('puts verbal next to the line and material outside, conflict below, ties on the line', () => {
    const { bars } = stack(
      [
        dated(relation('r1', 'AID'), day1),
        dated(relation('r2', 'CONSULT'), day1),
        dated(relation('r3', 'ASSAULT'), day1),
        dated(relation('r4', 'ACCUSE'), day1),
        dated(relation('r5', 'ALLY'), day1),
        dated(relation('r6', 'RIVAL'), day1),
        dated(relation('r7', 'MEMBER'), day1),
      ],
      'intensity',
    )
    const classesOn = (side: string) =>
      bars.find((bar) => bar.side === side)!.blocks.map((block) => block.class)
    expect(classesOn('up')).toEqual(['verbal cooperation', 'material cooperation'])
    expect(classesOn('down')).toEqual(['verbal conflict', 'material conflict'])
    expect(classesOn('line')).toEqual(['tie'])
  })

  it('keeps what is planned, possible and denied apart from what is said to have happened', () => {
    const { bars } = stack(
      [
        dated(relation('r1', 'AID'), day1),
        dated(relation('r2', 'AID', { modality: 'planned' }), day1),
        dated(relation('r3', 'AID', { modality: 'possible' }), day1),
        dated(relation('r4', 'AID', { polarity: 'negative' }), day1),
      ],
      'tellings',
    )
    expect(bars[0]!.blocks.map(({ claim, weight }) => [claim, weight])).toEqual([
      ['actual', 1],
      ['planned', 1],
      ['possible', 1],
      ['denied', 1],
    ])
  })

  it('shares an interval out over its days, and says so', () => {
    const { bars, bands } = stack(
      [
        dated(relation('r1', 'ASSAULT'), span('2023-03-01', '2023-03-04')),
        dated(relation('r2', 'AID'), day1),
      ],
      'tellings',
    )
    const spread = bars.filter(({ side }) => side === 'down')
    expect(spread.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(spread.every(({ blocks }) => blocks.every((block) => block.spread))).toBe(true)
    expect(bands).toEqual([])
  })

  it.each([
    ['a month among days is a soft band', span('2023-03-01', '2023-03-31'), 'band'],
    ['a month among months is a bar', span('2019-05-01', '2019-05-31'), 'bar'],
  ] as const)('%s', (_, month, kind) => {
    const days = [span('2023-03-01'), span('2023-03-02'), span('2019-01-01', '2019-12-31')]
    expect(placeOf(dated(relation('r1', 'AID'), month, true), timeAxis([...days, month], 900)!).kind).toBe(
      kind,
    )
  })

  it('knows how much of a block is selected, and puts it next to the line', () => {
    const { bars } = stack(
      [dated(relation('r1', 'CONSULT'), day1), dated(relation('r2', 'SUPPORT'), day1)],
      'intensity',
      new Set(['r2']),
    )
    const [block] = bars[0]!.blocks
    expect(block!.selected).toBeCloseTo(4.6)
    expect(block!.parts).toEqual([4.6, 2.1])
  })

  const told = fc.array(
    fc.record({
      type: fc.constantFrom(...RELATION_TYPE_NAMES),
      sentence: fc.nat(40),
      first: fc.integer({ min: day('1990-01-01'), max: day('2024-12-31') }),
      length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(800)),
      dayUnknown: fc.boolean(),
      modality: fc.constantFrom('actual' as const, 'planned' as const, 'possible' as const),
      polarity: fc.constantFrom('positive' as const, 'negative' as const),
    }),
    { minLength: 1, maxLength: 60 },
  )
  const made = told.map((all) =>
    all.map(({ type, sentence, first, length, dayUnknown, modality, polarity }, i) =>
      dated(
        relation(`r${i}`, type, { sentence, modality, polarity }),
        { first, last: first + length },
        dayUnknown,
      ),
    ),
  )

  it('loses nothing and counts nothing twice: bars and bands sum up to the relations', () => {
    fc.assert(
      fc.property(
        made,
        fc.constantFrom(...MEASURES),
        fc.integer({ min: 300, max: 1400 }),
        (all, measure, width) => {
          const { bars, bands } = stack(all, measure, NONE, width)
          for (const side of ['up', 'line', 'down'] as const) {
            const on = all.filter((one) => one.side === side).map((one) => one.relation)
            const drawn =
              sum(bars.filter((bar) => bar.side === side).map(({ weight }) => weight)) +
              sum(bands.filter((band) => band.side === side).map(({ weight }) => weight))
            const expected =
              measure === 'tellings' ? tellingsOf(on) : sum(on.map(({ intensity }) => Math.abs(intensity)))
            expect(drawn).toBeCloseTo(expected, 6)
          }
          for (const { weight, blocks } of bars)
            expect(sum(blocks.flatMap(({ parts }) => parts))).toBeCloseTo(weight, 6)
        },
      ),
    )
  })

  it('gives every relation just one kind of place, and a bar only days of its own', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 300, max: 1400 }), (all, width) => {
        const axis = timeAxis(all, width)!
        for (const one of all) {
          const place = placeOf(one, axis)
          if (place.kind === 'band') expect(one.dayUnknown).toBe(true)
          const bins = place.kind === 'bar' ? [place] : place.kind === 'spread' ? place.shares : []
          for (const { index } of bins) {
            const bin = axis.bin(index)
            expect(bin.first <= one.last && one.first <= bin.last).toBe(true)
          }
          if (place.kind === 'spread') expect(sum(place.shares.map(({ share }) => share))).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  it('stacks lanes of bands without overlap', () => {
    fc.assert(
      fc.property(made, (all) => {
        const { bands } = stack(all, 'tellings')
        for (const one of bands)
          for (const other of bands)
            if (one !== other && one.side === other.side && one.lane === other.lane)
              expect(one.last < other.first || other.last < one.first).toBe(true)
      }),
    )
  })

  it('counts the tellings of any span as the page does', () => {
    fc.assert(
      fc.property(
        made,
        fc.integer({ min: day('1990-01-01'), max: day('2026-12-31') }),
        fc.nat(3000),
        (all, first, days) => {
          const last = first + days
          const count = tellingCounter(all)
          const inside = all
            .filter((one) => one.first <= last && first <= one.last)
            .map((one) => one.relation)
          expect(total(count({ first, last }))).toBe(tellingsOf(inside))
          expect(total(count({ first: 1e6, last: 1e6 }))).toBe(0)
          expect(total(count({ first, last }))).toBe(tellingsOf(inside))
        },
      ),
    )
  })
})
