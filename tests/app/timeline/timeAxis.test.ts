import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binOf, type DaySpan, timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { isoDay, isoFromDay } from '../../../src/model/isoDate.ts'

const day = (iso: string): number => isoDay(iso)!
const span = (first: string, last = first): DaySpan => ({ first: day(first), last: day(last) })

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

  it('labels the first tick of a stretch so that it can be read alone', () => {
    const axis = timeAxis([span('2022-01-01', '2022-12-31')], 900)!
    expect(axis.ticks[0]!.label).toBe('2022')
    expect(axis.ticks[1]!.label).toMatch(/^[A-Z][a-z]{2}$/)
  })

  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 0, max: 800 }))
      .map(([first, length]) => ({
        first,
        last: first + length,
      })),
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
          const middle = (axis.x(first) + axis.end(first)) / 2
          expect(axis.dayAt(middle)).toBe(first)
        }
      }),
    )
  })
})

describe('binOf', () => {
  it.each([
    ['day', '2023-03-01', '2023-03-01', '2023-03-02'],
    ['week', '2023-03-01', '2023-02-27', '2023-03-06'],
    ['week', '2023-03-05', '2023-02-27', '2023-03-06'],
    ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
    ['quarter', '2023-12-31', '2023-10-01', '2024-01-01'],
    ['year', '1965-09-06', '1965-01-01', '1966-01-01'],
  ] as const)('%s of %s runs from %s to before %s', (unit, at, first, end) => {
    expect(binOf(day(at), unit)).toEqual({ first: day(first), end: day(end) })
  })
})
