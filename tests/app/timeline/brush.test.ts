import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Brush, brushKey, dragTo, shiftBrush } from '../../../src/app/timeline/brush.ts'
import { timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { isoDay } from '../../../src/model/isoDate.ts'

const day = (iso: string): number => isoDay(iso)!
const axis = timeAxis(
  ['2023-02-20', '2023-02-24', '2023-03-01', '2023-03-06'].map((iso) => ({
    first: day(iso),
    last: day(iso),
  })),
  1000,
)!
const brush: Brush = { first: day('2023-02-24'), last: day('2023-03-01') }

describe('brushKey', () => {
  it.each([
    ['ArrowLeft', false, 'first', '2023-02-23', '2023-03-01'],
    ['ArrowRight', false, 'first', '2023-02-25', '2023-03-01'],
    ['ArrowRight', true, 'first', '2023-03-01', '2023-03-01'],
    ['ArrowRight', false, 'last', '2023-02-24', '2023-03-02'],
    ['ArrowLeft', false, 'last', '2023-02-24', '2023-02-28'],
    ['ArrowRight', false, 'body', '2023-02-25', '2023-03-02'],
  ] as const)('%s (shift %s) on %s gives %s to %s', (key, shift, handle, first, last) => {
    expect(brushKey(key, shift, handle, brush, axis)).toEqual({ first: day(first), last: day(last) })
  })

  it('goes to the ends with Home and End, and to all time with Escape', () => {
    expect(brushKey('Home', false, 'first', brush, axis)).toEqual({ first: axis.first, last: brush.last })
    expect(brushKey('End', false, 'last', brush, axis)).toEqual({ first: brush.first, last: axis.last })
    expect(brushKey('Escape', false, 'first', brush, axis)).toBe('all')
    expect(brushKey('a', false, 'first', brush, axis)).toBeNull()
  })

  it('steps over a fold instead of into it', () => {
    const folded = timeAxis(
      ['1990-08-02', '1990-08-03', '2003-03-20', '2003-03-21'].map((iso) => ({
        first: day(iso),
        last: day(iso),
      })),
      1000,
    )!
    const end = folded.segments[0]!.last
    const moved = brushKey('ArrowRight', false, 'last', { first: folded.first, last: end }, folded)
    expect(moved).toEqual({ first: folded.first, last: folded.segments[1]!.first })
  })
})

describe('dragTo', () => {
  it('draws a new brush in either direction', () => {
    const expected = { first: day('2023-02-22'), last: day('2023-02-26') }
    expect(dragTo({ kind: 'new', day: day('2023-02-22') }, day('2023-02-26'), brush, axis)).toEqual(expected)
    expect(dragTo({ kind: 'new', day: day('2023-02-26') }, day('2023-02-22'), brush, axis)).toEqual(expected)
  })

  it('never lets the handles pass each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('first', 'last'),
        fc.integer({ min: axis.first - 99, max: axis.last + 99 }),
        (handle, to) => {
          const dragged = dragTo({ kind: 'handle', handle }, to, brush, axis)
          expect(dragged.first).toBeLessThanOrEqual(dragged.last)
          expect(dragged.first).toBeGreaterThanOrEqual(axis.first)
          expect(dragged.last).toBeLessThanOrEqual(axis.last)
        },
      ),
    )
  })

  it('keeps its length when the whole brush is moved, and stops at the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (days) => {
        const shifted = shiftBrush(brush, days, axis)
        expect(shifted.last - shifted.first).toBe(brush.last - brush.first)
        expect(shifted.first).toBeGreaterThanOrEqual(axis.first)
        expect(shifted.last).toBeLessThanOrEqual(axis.last)
      }),
    )
  })
})
