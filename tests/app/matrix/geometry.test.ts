import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfPath, matrixGeometry, placeAt } from '../../../src/app/matrix/geometry.ts'

const IDS = [...'abcde']
const ROOM = { width: 1000, height: 1000 }

describe('matrixGeometry', () => {
  it.each([
    [1000, 1000, 28],
    [126, 1000, 22],
    [10, 1000, 16],
    [1000, 126, 22],
    [1000, 10, 20],
    [101, 10, 17],
  ])('in %d by %d px has cells of %d', (width, height, cell) => {
    expect(matrixGeometry(IDS, new Set(['c', 'e']), { width, height }).cell).toBe(cell)
  })

  it.each([
    [1000, 1000, 28],
    [10, 10, 28],
  ])('for a finger in %d by %d px has cells of %d', (width, height, cell) => {
    expect(matrixGeometry(IDS, new Set(), { width, height }, { finger: true }).cell).toBe(cell)
  })

  it('opens gaps between blocs', () => {
    const { starts, runs, size } = matrixGeometry(IDS, new Set(['a', 'c', 'e']), ROOM)
    expect(starts).toEqual([0, 28, 64, 92, 128])
    expect(runs).toEqual([
      { first: 0, last: 1 },
      { first: 2, last: 3 },
      { first: 4, last: 4 },
    ])
    expect(size).toBe(156)
  })

  it('finds what stands under the pointer', () => {
    const geometry = matrixGeometry(IDS, new Set(['c']), ROOM)
    expect([0, 27.9, 28, 56, 63, 64, 147.9, 148, -1].map((px) => placeAt(geometry, px))).toEqual([
      0,
      0,
      1,
      null,
      null,
      2,
      4,
      null,
      null,
    ])
  })
})

/** The two shorter sides of the triangle that a path draws. */
const sides = (path: string): readonly [number, number] => {
  const [, , y, dx, , y2] = /^M([\d.-]+) ([\d.-]+)h([\d.-]+)L([\d.-]+) ([\d.-]+)Z$/.exec(path)!.map(Number)
  return [Math.abs(dx!), Math.abs(y2! - y!)]
}

describe('halfPath', () => {
  it('is twice as large for four times the tellings', () => {
    const area = (tellings: number): number => {
      const [one, other] = sides(halfPath(0, 0, 28, 'upper', tellings, 64))
      return (one * other) / 2
    }
    expect(area(64) / area(16)).toBeCloseTo(2, 1)
    expect(area(16) / area(4)).toBeCloseTo(2, 1)
  })

  it('stays in its half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 28 }), fc.integer({ min: 1, max: 500 }), (cell, tellings) => {
        for (const half of ['upper', 'lower'] as const)
          for (const side of sides(halfPath(0, 0, cell, half, tellings, 500))) {
            expect(side).toBeGreaterThan(4.9)
            expect(side).toBeLessThan(cell - 4)
          }
      }),
    )
  })
})
