import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForest } from '../../../src/extract/candidates/forest.ts'

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Two trees: what stands at `near`, and whether `ruled` is there at all. */
const SMALL = `near
ruled
calibration 1 0
0<2.5 1.5 0>6 -0.5 -2
1>0.5 -1 1`

describe('a forest', () => {
  const forest = readForest(SMALL)
  const score = (near: number, ruled: number): number => forest.scoreOf(Float32Array.of(near, ruled))

  it.each([
    { near: 1, ruled: 1, sum: 1.5 + 1 },
    { near: 2.5, ruled: 1, sum: -0.5 + 1 },
    { near: 9, ruled: 1, sum: -2 + 1 },
    { near: 1, ruled: 0.2, sum: 1.5 - 1 },
  ])('walks $near, $ruled to the leaves whose sum is $sum', ({ near, ruled, sum }) => {
    expect(score(near, ruled)).toBeCloseTo(logistic(sum), 6)
  })

  it('sends what is absent where the split says', () => {
    // `0<` keeps absence in the first branch, `1>` sends it to the second.
    expect(score(0, 0)).toBeCloseTo(logistic(1.5 + 1), 6)
  })

  it('knows its features by name, in order', () => {
    expect([...forest.indexOf]).toEqual([
      ['near', 0],
      ['ruled', 1],
    ])
  })

  it('applies the calibration to the sum', () => {
    const calibrated = readForest(SMALL.replace('calibration 1 0', 'calibration 0.5 -1'))
    expect(calibrated.scoreOf(Float32Array.of(1, 1))).toBeCloseTo(logistic(0.5 * 2.5 - 1), 6)
  })

  it('gives a likelihood between 0 and 1 for any values', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (near, ruled) => {
        const likelihood = score(near, ruled)
        return likelihood > 0 && likelihood < 1
      }),
    )
  })

  it.each([
    { text: 'a\n0<1 1 2', why: 'no calibration' },
    { text: 'a\ncalibration 1 0\n0<1 1 2 3', why: 'loose nodes' },
    { text: 'a\ncalibration 1 0\n0<1 x 2', why: 'not a node: x' },
    { text: 'a\ncalibration 1 0\n0<1 1', why: 'not a node' },
  ])('refuses a text with $why', ({ text, why }) => {
    expect(() => readForest(text)).toThrow(why)
  })
})
