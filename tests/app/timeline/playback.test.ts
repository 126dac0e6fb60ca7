import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Brush } from '../../../src/app/timeline/brush.ts'
import { beginPlaying, isSpoken, nextStep, PLAY_MODES, stepMs } from '../../../src/app/timeline/playback.ts'
import { timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { span } from './make.ts'

// 36 bins of a day.
const axis = timeAxis(
  Array.from({ length: 16 }, (_, i) => span(`2023-03-${String(1 + 2 * i).padStart(2, '0')}`)),
  1200,
)!
const last = axis.binCount - 1

describe('playing', () => {
  it.each([
    ['from all of time, a window of a twelfth', 'window', { first: 0, last }, { first: 0, last: 2 }],
    ['from all of time, the first bin', 'cumulative', { first: 0, last }, { first: 0, last: 0 }],
    ['from the brush', 'window', { first: 4, last: 9 }, { first: 4, last: 9 }],
    ['on from the brush', 'cumulative', { first: 4, last: 9 }, { first: 4, last: 9 }],
    ['anew with a window of that length', 'window', { first: last - 3, last }, { first: 0, last: 3 }],
    ['anew from where the brush begins', 'cumulative', { first: 5, last }, { first: 5, last: 5 }],
    ['anew from the beginning', 'cumulative', { first: last, last }, { first: 0, last: 0 }],
  ] as const)('begins %s', (_, mode, brush, expected) => {
    expect(beginPlaying(brush, mode, axis)).toEqual(expected)
  })

  it.each([
    ['window', { first: 4, last: 9 }, { first: 5, last: 10 }],
    ['cumulative', { first: 4, last: 9 }, { first: 4, last: 10 }],
    ['window', { first: 4, last }, null],
    ['cumulative', { first: 0, last }, null],
  ] as const)('a step of a %s from %o', (mode, brush, expected) => {
    expect(nextStep(brush, mode, axis)).toEqual(expected)
  })

  it('comes to the end from anywhere, each bin in its turn, the last step spoken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLAY_MODES), fc.nat(last), fc.nat(last), (mode, one, other) => {
        let now: Brush = beginPlaying({ first: Math.min(one, other), last: Math.max(one, other) }, mode, axis)
        let steps = 0
        for (let next = nextStep(now, mode, axis); next; next = nextStep(now, mode, axis)) {
          expect(next.last).toBe(now.last + 1)
          expect(next.last - next.first).toBe(now.last - now.first + (mode === 'window' ? 0 : 1))
          now = next
          steps += 1
        }
        expect(now.last).toBe(last)
        expect(steps).toBeLessThanOrEqual(last)
        expect(isSpoken(steps, now, axis)).toBe(true)
      }),
    )
  })

  it('speaks every fifth step, and takes 600 ms a bin at single speed', () => {
    const middle = { first: 3, last: 5 }
    expect([1, 2, 3, 4, 5, 6, 10].filter((step) => isSpoken(step, middle, axis))).toEqual([5, 10])
    expect([0.5, 1, 2, 4].map((speed) => stepMs(speed as 1))).toEqual([1200, 600, 300, 150])
  })
})
