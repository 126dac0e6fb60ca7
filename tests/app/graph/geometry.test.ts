import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointOn, strandCurve } from '../../../src/app/graph/curve.ts'
import type { Figure } from '../../../src/app/graph/figures.ts'
import { boxAround, boxGap, segmentBoxDistance, segmentsCross } from '../../../src/app/graph/geometry.ts'
import { seededRandom } from '../../../src/app/graph/random.ts'

const coordinate = fc.integer({ min: -100, max: 100 })
const point = fc.tuple(coordinate, coordinate)

describe('segmentBoxDistance', () => {
  it('agrees with the nearest of many points along the segment', () => {
    fc.assert(
      fc.property(
        point,
        point,
        point,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (a, b, c, w, h) => {
          const box = boxAround(c[0], c[1], w, h)
          const exact = segmentBoxDistance(
            a[0],
            a[1],
            b[0],
            b[1],
            box.left,
            box.top,
            box.right,
            box.bottom,
            1000,
          )
          const sampled = Array.from({ length: 401 }, (_, i) => {
            const x = a[0] + ((b[0] - a[0]) * i) / 400
            const y = a[1] + ((b[1] - a[1]) * i) / 400
            return Math.hypot(
              Math.max(box.left - x, 0, x - box.right),
              Math.max(box.top - y, 0, y - box.bottom),
            )
          })
          expect(Math.min(...sampled) - exact).toBeGreaterThanOrEqual(-1e-9)
          expect(Math.min(...sampled) - exact).toBeLessThan(0.5)
        },
      ),
    )
  })

  it('never says more than what counts as far', () => {
    expect(segmentBoxDistance(0, 0, 1, 1, 500, 500, 510, 510, 16)).toBe(16)
  })
})

describe('segmentsCross', () => {
  it.each([
    ['a cross', [0, 0, 10, 10, 0, 10, 10, 0], true],
    ['side by side', [0, 0, 10, 0, 0, 5, 10, 5], false],
    ['a shared end', [0, 0, 10, 0, 10, 0, 10, 10], false],
    ['short of it', [0, 0, 4, 4, 0, 10, 10, 0], false],
  ] as const)('%s', (_, [ax, ay, bx, by, cx, cy, dx, dy], crosses) => {
    expect(segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)).toBe(crosses)
  })
})

describe('boxGap', () => {
  it.each([
    ['apart across', 30, 0, 10],
    ['apart both ways', 23, 24, 5],
    ['overlapping', 15, 0, -5],
  ])('%s', (_, x, y, gap) => {
    expect(boxGap(boxAround(0, 0, 10, 10), boxAround(x, y, 10, 10))).toBeCloseTo(gap)
  })
})

describe('strandCurve', () => {
  const figure: Figure = {
    id: 'a',
    kind: 'person',
    halfWidth: 10,
    halfHeight: 10,
    label: { lines: [], fontSize: 13, width: 0, height: 0 },
  }

  it('starts and ends at the edges, with a gap', () => {
    const { from, to } = strandCurve(figure, { x: 0, y: 0 }, figure, { x: 100, y: 0 }, 0)
    expect(from.x).toBeCloseTo(13)
    expect(to.x).toBeCloseTo(87)
  })

  it('bows to the right of its way by half its bend', () => {
    const curve = strandCurve(figure, { x: 0, y: 0 }, figure, { x: 100, y: 0 }, 28)
    expect(curve.control).toEqual({ x: 50, y: 28 })
    expect(pointOn(curve, 0.5).y).toBeGreaterThan(14)
    expect(pointOn(curve, 0.5).y).toBeLessThan(20)
  })

  it('leaves a flag at its side, not at its corner’s distance', () => {
    const flag: Figure = { ...figure, kind: 'country', halfWidth: 30, halfHeight: 20 }
    expect(strandCurve(flag, { x: 0, y: 0 }, figure, { x: 0, y: 100 }, 0).from.y).toBeCloseTo(23)
  })
})

describe('seededRandom', () => {
  it('depends on its seed alone, and spreads over [0, 1)', () => {
    const draws = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed))
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
    const mean = draws(7).reduce((sum, value) => sum + value, 0) / 1000
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
    expect(draws(7).every((value) => value >= 0 && value < 1)).toBe(true)
  })
})
