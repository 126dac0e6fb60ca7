import { describe, expect, it } from 'vitest'
import { lineBoxDistance, strandCurve } from '../../../src/app/graph/curve.ts'
import { boxAround, type Point } from '../../../src/app/graph/geometry.ts'
import { placeBadges } from '../../../src/app/graph/placeBadges.ts'
import type { Ground, Line } from '../../../src/app/graph/surroundings.ts'

const FIGURE = { halfWidth: 10, halfHeight: 10, shape: 'rect' }

/** A strand between two points, bent so far aside. */
const line = (id: string, from: Point, to: Point, bend: number, badge: boolean): Line =>
  ({
    id,
    a: `${id}-a`,
    b: `${id}-b`,
    badge: badge ? { width: 24, height: 16 } : null,
    curve: strandCurve(FIGURE as never, from, FIGURE as never, to, bend),
  }) as unknown as Line

const GROUND = { figures: new Map(), positions: {} } as unknown as Ground

describe('placeBadges', () => {
  it('sets no badge in the middle of another line where its own has a place further on', () => {
    const own = line('own', { x: 0, y: 0 }, { x: 200, y: 0 }, 0, true)
    // It crosses the badge's own line right in the middle.
    const other = line('other', { x: 100, y: -80 }, { x: 100, y: 80 }, 0, false)
    const at = placeBadges(GROUND, [own, other], new Map()).get('own')!
    expect(lineBoxDistance(other.curve, boxAround(at.x, at.y, 1, 1), 20)).toBeGreaterThan(4)
    expect(Math.abs(at.y)).toBeLessThan(1)
  })

  it('sets it in the middle of its own where nothing is in the way', () => {
    const own = line('own', { x: 0, y: 0 }, { x: 200, y: 0 }, 0, true)
    expect(placeBadges(GROUND, [own], new Map()).get('own')!.x).toBeCloseTo(100)
  })

  it('rather touches two lines with its edges than stands with its middle on one', () => {
    const own = line('own', { x: 0, y: 0 }, { x: 200, y: 0 }, 0, true)
    const crossing = line('crossing', { x: 100, y: -60 }, { x: 100, y: 60 }, 0, false)
    const along = [-8.5, 8.5].flatMap((y) => [
      line(`left ${y}`, { x: -10, y }, { x: 94, y }, 0, false),
      line(`right ${y}`, { x: 106, y }, { x: 210, y }, 0, false),
    ])
    const at = placeBadges(GROUND, [own, crossing, ...along], new Map()).get('own')!
    for (const other of [crossing, ...along])
      expect(lineBoxDistance(other.curve, boxAround(at.x, at.y, 1, 1), 20)).toBeGreaterThan(4.9)
  })
})
