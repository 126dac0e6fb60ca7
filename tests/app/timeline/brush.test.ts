import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Brush,
  brushKey,
  brushOf,
  dragTo,
  type Handle,
  isAll,
  rangeOf,
  shifted,
} from '../../../src/app/timeline/brush.ts'
import { timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { isoFromDay } from '../../../src/model/isoDate.ts'
import { day, span } from './make.ts'

// 18 February to 8 March, by the day.
const axis = timeAxis(
  ['2023-02-20', '2023-02-24', '2023-03-01', '2023-03-06'].map((iso) => span(iso)),
  1000,
)!
const last = axis.binCount - 1
const bins = (from: string, to: string): Brush => ({
  first: axis.binIndex(day(from)),
  last: axis.binIndex(day(to)),
})
const brush = bins('2023-02-24', '2023-03-01')
const press = (key: string, held: 'Shift' | 'Alt' | '' = '') => ({
  key,
  shiftKey: held === 'Shift',
  altKey: held === 'Alt',
})

describe('brushKey', () => {
  it.each([
    ['ArrowLeft', '', 'first', '2023-02-23', '2023-02-28'],
    ['ArrowRight', '', 'first', '2023-02-25', '2023-03-02'],
    ['ArrowLeft', '', 'last', '2023-02-23', '2023-02-28'],
    ['ArrowRight', 'Shift', 'first', '2023-02-24', '2023-03-02'],
    ['ArrowLeft', 'Shift', 'first', '2023-02-24', '2023-02-28'],
    ['ArrowRight', 'Alt', 'last', '2023-02-25', '2023-03-01'],
    ['ArrowLeft', 'Alt', 'last', '2023-02-23', '2023-03-01'],
    ['ArrowUp', '', 'first', '2023-02-25', '2023-03-01'],
    ['ArrowDown', '', 'last', '2023-02-24', '2023-02-28'],
    ['PageUp', '', 'first', '2023-03-02', '2023-03-07'],
    ['PageDown', '', 'first', '2023-02-18', '2023-02-23'],
    ['Home', '', 'last', '2023-02-18', '2023-02-23'],
    ['End', '', 'first', '2023-03-03', '2023-03-08'],
  ] as const)('%s with %s on the %s handle gives %s to %s', (key, held, handle, first, end) => {
    expect(brushKey(press(key, held), handle, brush, axis)).toEqual(bins(first, end))
  })

  it('goes back to all of time with Escape, and leaves other keys alone', () => {
    expect(brushKey(press('Escape'), 'first', brush, axis)).toBe('all')
    expect(brushKey(press('a'), 'first', brush, axis)).toBeNull()
  })

  it.each([
    ['last', 'ArrowLeft', { first: 0, last: last - 1 }],
    ['first', 'ArrowRight', { first: 1, last }],
    ['first', 'ArrowLeft', { first: 0, last }],
  ] as const)('over all of time, the %s handle goes alone with %s', (handle, key, expected) => {
    expect(brushKey(press(key), handle, { first: 0, last }, axis)).toEqual(expected)
  })

  it('steps over a fold instead of into it', () => {
    const folded = timeAxis(
      ['1990-08-02', '1990-08-03', '2003-03-20', '2003-03-21'].map((iso) => span(iso)),
      1000,
    )!
    const end = folded.segments[0]!.last
    const before = { first: 0, last: folded.binIndex(end) }
    const after = brushKey(press('ArrowRight', 'Shift'), 'last', before, folded) as Brush
    expect(rangeOf(after, folded)).toEqual({
      start: isoFromDay(folded.first),
      end: isoFromDay(folded.segments[1]!.first),
    })
  })

  it('never leaves the axis nor turns the brush around', () => {
    const key = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    )
    const held = fc.constantFrom('', 'Shift', 'Alt') as fc.Arbitrary<'' | 'Shift' | 'Alt'>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, held, fc.constantFrom<Handle>('first', 'last')), { maxLength: 60 }),
        (presses) => {
          let now: Brush = { first: 0, last }
          for (const [name, modifier, handle] of presses) {
            now = brushKey(press(name, modifier), handle, now, axis) as Brush
            expect(now.first).toBeGreaterThanOrEqual(0)
            expect(now.last).toBeLessThanOrEqual(last)
            expect(now.first).toBeLessThanOrEqual(now.last)
          }
        },
      ),
    )
  })
})

describe('dragTo', () => {
  it('draws a new brush in either direction', () => {
    expect(dragTo({ kind: 'new', from: 4 }, 8, brush, axis)).toEqual({ first: 4, last: 8 })
    expect(dragTo({ kind: 'new', from: 8 }, 4, brush, axis)).toEqual({ first: 4, last: 8 })
  })

  it('never lets the handles pass each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Handle>('first', 'last'),
        fc.integer({ min: -9, max: 99 }),
        (handle, to) => {
          const dragged = dragTo({ kind: 'handle', handle }, to, brush, axis)
          expect(dragged.first).toBeLessThanOrEqual(dragged.last)
          expect(dragged.first).toBeGreaterThanOrEqual(0)
          expect(dragged.last).toBeLessThanOrEqual(last)
        },
      ),
    )
  })

  it('keeps its length when the whole brush is moved, and stops at the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), (by) => {
        const moved = shifted(brush, by, axis)
        expect(moved.last - moved.first).toBe(brush.last - brush.first)
        expect(moved.first).toBeGreaterThanOrEqual(0)
        expect(moved.last).toBeLessThanOrEqual(last)
      }),
    )
  })
})

describe('a brush and its range', () => {
  it('give each other back, and all of time is no range', () => {
    fc.assert(
      fc.property(fc.nat(last), fc.nat(last), (one, other) => {
        const made = { first: Math.min(one, other), last: Math.max(one, other) }
        const range = rangeOf(made, axis)
        expect(range === null).toBe(isAll(made, axis))
        expect(brushOf(range, axis)).toEqual(made)
      }),
    )
  })

  it('is cut to the axis when it reaches beyond it', () => {
    expect(brushOf({ start: '1900-01-01', end: '2023-02-20' }, axis)).toEqual(
      bins('2023-02-18', '2023-02-20'),
    )
    expect(brushOf({ start: '2024-01-01', end: '2025-01-01' }, axis)).toEqual({ first: last, last })
  })
})
