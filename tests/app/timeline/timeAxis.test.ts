import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BIN_UNITS,
  type BinUnit,
  binNumber,
  binOf,
  type DaySpan,
  firstDayOf,
} from '../../../src/app/timeline/bins.ts'
import { type TimeAxis, timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { panBy, reveal, WHOLE, type Zoom, zoomAt } from '../../../src/app/timeline/zoom.ts'
import { isoFromDay } from '../../../src/model/isoDate.ts'
import { day, span } from './make.ts'

const everyDay = (first: string, days: number, step = 1): readonly DaySpan[] =>
  Array.from({ length: Math.ceil(days / step) }, (_, i) => ({
    first: day(first) + i * step,
    last: day(first) + i * step,
  }))

describe('timeAxis', () => {
  it('has nothing to show without dates', () => {
    expect(timeAxis([], 800)).toBeNull()
  })

  it('gives a week told by the day a segment of days beside a year told as a whole', () => {
    const axis = timeAxis(
      [
        span('2023-02-27'),
        span('2023-02-28'),
        span('2023-03-01'),
        span('2023-03-02'),
        span('2022-01-01', '2022-12-31'),
      ],
      900,
    )!
    expect(axis.segments.map(({ unit }) => unit)).toEqual(['month', 'day'])
    expect(axis.segments[1]!.x1 - axis.segments[1]!.x0).toBeGreaterThan(300)
    expect(isoFromDay(axis.first)).toBe('2022-01-01')
  })

  it('keeps the days told apart when months around them are told as well', () => {
    const axis = timeAxis(
      [
        span('2022-01-01', '2022-12-31'),
        span('2023-02-01', '2023-02-28'),
        span('2023-03-01', '2023-03-31'),
        span('2023-02-27'),
        span('2023-02-28'),
        span('2023-03-01'),
      ],
      900,
    )!
    const days = axis.segments.find(({ unit }) => unit === 'day')!
    expect(days.x1 - days.x0).toBeGreaterThan(200)
    expect(days.first).toBeLessThanOrEqual(day('2023-02-27'))
    expect(days.last).toBeGreaterThanOrEqual(day('2023-03-01'))
  })

  it('folds the empty years between two wars', () => {
    const axis = timeAxis(
      [span('1990-08-02'), span('1990-08-03'), span('2003-03-20'), span('2003-03-21')],
      900,
    )!
    expect(axis.segments).toHaveLength(2)
    expect(axis.dayAt(axis.x(day('1990-08-02')))).toBe(day('1990-08-02'))
    expect(axis.dayAt(axis.x(day('2003-03-20')))).toBe(day('2003-03-20'))
  })

  it('folds short silences too, once the long ones are gone', () => {
    const axis = timeAxis(
      ['1914-07-28', '1914-08-04', '1939-09-01', '1939-11-30', '2003-03-20', '2003-05-01'].map((iso) =>
        span(iso),
      ),
      1200,
    )!
    expect(axis.segments.length).toBeGreaterThan(3)
    expect(axis.segments.every(({ unit }) => unit === 'day')).toBe(true)
  })

  it.each([
    ['one day', 'day', [span('2023-03-01')]],
    ['three months of days', 'day', everyDay('2023-01-01', 90)],
    ['a year and a half', 'week', everyDay('2022-01-01', 540, 3)],
    ['seven years', 'month', everyDay('2015-01-01', 2550, 9)],
    ['twenty-five years', 'quarter', everyDay('1998-01-01', 9100, 20)],
    ['a hundred years', 'year', everyDay('1920-01-01', 36_500, 100)],
    ['three hundred years', 'fiveYears', everyDay('1720-01-01', 109_500, 300)],
    ['eight hundred years', 'decade', everyDay('1220-01-01', 292_000, 900)],
  ] as const)('%s: bins of the unit %s', (_, unit: BinUnit, spans) => {
    const axis = timeAxis(spans, 900)!
    expect(new Set(axis.segments.map((segment) => segment.unit))).toEqual(new Set([unit]))
    if (spans.length > 1) expect(axis.binCount).toBeGreaterThanOrEqual(30)
    expect(axis.binCount).toBeLessThanOrEqual(121)
    for (const { x0, x1, bins } of axis.segments) expect((x1 - x0) / bins).toBeGreaterThan(4.5)
  })

  it('labels the first tick of a stretch so that it can be read alone', () => {
    const axis = timeAxis([span('2022-01-01', '2022-12-31')], 900)!
    expect(axis.ticks[0]!.label).toBe('2022')
    expect(axis.ticks[1]!.label).toMatch(/^[A-Z][a-z]{2}$/)
  })

  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 0, max: 800 }))
      .map(([first, length]) => ({ first, last: first + length })),
    { minLength: 1, maxLength: 30 },
  )

  it('holds every span, in order, without overlap, inside its width', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 200, max: 1600 }), (told, width) => {
        const axis = timeAxis(told, width)!
        for (const { first, last } of told) {
          expect(axis.segments.some((segment) => segment.first <= first && first <= segment.last)).toBe(true)
          expect(axis.end(last)).toBeGreaterThanOrEqual(axis.x(first))
        }
        axis.segments.forEach((segment, i) => {
          expect(axis.ticks.some(({ x }) => segment.x0 <= x && x <= segment.x1)).toBe(true)
          expect(segment.last).toBeGreaterThanOrEqual(segment.first)
          const next = axis.segments[i + 1]
          if (next) {
            expect(next.first).toBeGreaterThan(segment.last)
            expect(next.x0).toBeGreaterThan(segment.x1)
          }
        })
        expect(axis.segments.at(-1)!.x1).toBeLessThanOrEqual(width + 0.001)
      }),
    )
  })

  it('finds the day again under its own pixel', () => {
    fc.assert(
      fc.property(spans, (told) => {
        const axis = timeAxis(told, 1200)!
        for (const { first } of told) {
          expect(axis.dayAt((axis.x(first) + axis.end(first)) / 2)).toBe(first)
        }
      }),
    )
  })

  it('numbers its bins through: every day of a segment lies in just one, and the next begins where it ends', () => {
    fc.assert(
      fc.property(spans, fc.nat(), (told, pick) => {
        const axis = timeAxis(told, 900)!
        const index = pick % axis.binCount
        const bin = axis.bin(index)
        expect(bin.first).toBeLessThanOrEqual(bin.last)
        expect(axis.binIndex(bin.first)).toBe(index)
        expect(axis.binIndex(bin.last, 'before')).toBe(index)
        if (index + 1 < axis.binCount) {
          const next = axis.bin(index + 1)
          const opensSegment = axis.segments.some(({ first }) => first === next.first)
          if (!opensSegment) expect(next.first).toBe(bin.last + 1)
        }
      }),
    )
  })
})

describe('bins', () => {
  it.each([
    ['day', '2023-03-01', '2023-03-01', '2023-03-02'],
    ['week', '2023-03-01', '2023-02-27', '2023-03-06'],
    ['week', '2023-03-05', '2023-02-27', '2023-03-06'],
    ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
    ['quarter', '2023-12-31', '2023-10-01', '2024-01-01'],
    ['year', '1965-09-06', '1965-01-01', '1966-01-01'],
    ['decade', '1989-11-09', '1980-01-01', '1990-01-01'],
  ] as const)('%s of %s runs from %s to before %s', (unit, at, first, end) => {
    expect(binOf(day(at), unit)).toEqual({ first: day(first), end: day(end) })
  })

  it('hold the day that they are made from, and follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BIN_UNITS), fc.integer({ min: -200_000, max: 60_000 }), (unit, at) => {
        const { first, end } = binOf(at, unit)
        expect(first <= at && at < end).toBe(true)
        expect(binNumber(end, unit)).toBe(binNumber(at, unit) + 1)
        expect(firstDayOf(binNumber(at, unit), unit)).toBe(first)
      }),
    )
  })
})

describe('zoom', () => {
  const told = [
    ...everyDay('1999-03-01', 20),
    ...everyDay('2003-03-20', 40, 2),
    span('2008-01-01', '2008-12-31'),
  ]
  const at = (zoom: Zoom): TimeAxis => timeAxis(told, 800, zoom)!

  it('keeps the day under the pointer, and the whole axis within reach', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.4, max: 3, noNaN: true }),
            fc.integer({ min: 1, max: 799 }),
            fc.integer({ min: -200, max: 200 }),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (steps) => {
          let zoom = WHOLE
          for (const [factor, x, pan] of steps) {
            const before = at(zoom)
            const under = before.dayAt(x)
            const inside = before.segments.some(({ x0, x1 }) => x0 < x && x < x1)
            const next = zoomAt(zoom, factor, x, before)
            const after = at(next)
            const content = after.segments.at(-1)!.x1 - after.segments[0]!.x0
            expect(content).toBeGreaterThan(799)
            const stopped = next.left === 0 || Math.abs(next.left - (content - 800)) < 0.01
            if (inside && !stopped) {
              const dayPx = after.end(under) - after.x(under)
              expect(Math.abs((after.x(under) + after.end(under)) / 2 - x)).toBeLessThan(dayPx + 1)
            }
            zoom = panBy(next, pan, after)
            expect(at(zoom).segments[0]!.x0).toBeLessThanOrEqual(0.001)
            expect(at(zoom).segments.at(-1)!.x1).toBeGreaterThan(799)
          }
        },
      ),
    )
  })

  it('shows finer bins, and stops where a day is wide', () => {
    const wide = timeAxis(everyDay('1950-01-01', 20_000, 50), 800)!
    expect(wide.segments[0]!.unit).toBe('year')
    const zoom = zoomAt(WHOLE, 20, 400, wide)
    expect(timeAxis(everyDay('1950-01-01', 20_000, 50), 800, zoom)!.segments[0]!.unit).toBe('month')
    const most = timeAxis(everyDay('1950-01-01', 20_000, 50), 800, zoomAt(WHOLE, 1e9, 400, wide))!
    expect(most.segments[0]!.unit).toBe('day')
    expect((most.segments[0]!.x1 - most.segments[0]!.x0) / 20_000).toBeLessThan(45)
    expect(most.ticks.length).toBeLessThan(20)
  })

  it('comes back to the whole, and reveals what lies aside', () => {
    const zoom = zoomAt(WHOLE, 8, 400, at(WHOLE))
    expect(zoomAt(zoom, 1 / 8, 400, at(zoom))).toEqual(WHOLE)
    const axis = at(zoom)
    const shown = at(reveal(zoom, axis.x(axis.first), axis.end(axis.first), axis))
    expect(shown.x(shown.first)).toBeCloseTo(0)
  })
})
