import { describe, expect, it } from 'vitest'
import { type Fit, fitLayout } from '../../../src/app/graph/fit.ts'
import type { Point } from '../../../src/app/graph/geometry.ts'
import type { Layout } from '../../../src/app/graph/layout.ts'
import { cameraFor } from '../../../src/app/graph/picture.ts'
import { frameFor } from '../../../src/app/graph/problem.ts'
import { LAYOUT } from './fixture.ts'

const WINDOWS = [
  [752, 663],
  [390, 372],
  [1600, 500],
  [300, 900],
] as const

/** Where a place of the model stands in the window. */
const onScreen = ({ zoom, pan }: Pick<Fit, 'zoom' | 'pan'>, { x, y }: Point): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
})

describe('fitLayout', () => {
  it.each(WINDOWS)('keeps the order of actors, and x and y within 1 : 1.6, in %i × %i', (width, height) => {
    const fit = fitLayout(LAYOUT, width, height)
    const ids = Object.keys(LAYOUT.positions)
    const [one, other] = ids as [string, string]
    const scale = (axis: 'x' | 'y') =>
      (fit.positions[one]![axis] - fit.positions[other]![axis]) /
      (LAYOUT.positions[one]![axis] - LAYOUT.positions[other]![axis])
    const ratio = scale('x') / scale('y')
    expect(ratio).toBeLessThanOrEqual(1.6 + 1e-9)
    expect(ratio).toBeGreaterThanOrEqual(1 / 1.6 - 1e-9)
    const order = (positions: typeof LAYOUT.positions) =>
      [...ids].sort((a, b) => positions[a]!.x - positions[b]!.x)
    expect(order(fit.positions)).toEqual(order(LAYOUT.positions))
  })

  it.each(WINDOWS)('shows all actors in %i × %i', (width, height) => {
    const fit = fitLayout(LAYOUT, width, height)
    for (const at of Object.values(fit.positions)) {
      const { x, y } = onScreen(fit, at)
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    }
  })

  it.each([
    ['left', { x: 0, y: 0 }, 'right'],
    ['right', { x: 900, y: 0 }, 'left'],
  ] as const)(
    'sets the button of a narrow window on the other side of an actor at the upper %s',
    (_, at, side) => {
      const layout = { positions: { a: at, b: { x: 450, y: 700 } }, width: 900, height: 700 }
      const { buttonSide, reserved } = fitLayout(layout, 390, 372)
      expect(buttonSide).toBe(side)
      expect(reserved.left < 100).toBe(side === 'left')
    },
  )

  it('begins below the button of a narrow window where both corners are taken', () => {
    const corners = { a: { x: 0, y: 0 }, b: { x: 900, y: 0 }, c: { x: 450, y: 700 } }
    const fit = fitLayout({ positions: corners, width: 900, height: 700 }, 390, 372)
    for (const at of Object.values(fit.positions))
      expect(onScreen(fit, at).y).toBeGreaterThan(onScreen(fit, { x: 0, y: fit.reserved.bottom }).y + 10)
  })

  it('has actors outside of the frame in the window too, as large as their number allows', () => {
    const few = { positions: { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } }, width: 200, height: 100 }
    const grown = { ...few, positions: { ...few.positions, c: { x: 900, y: 700 }, d: { x: -400, y: 300 } } }
    const fit = fitLayout(grown, 752, 663)
    for (const at of Object.values(fit.positions)) {
      const { x, y } = onScreen(fit, at)
      expect(x > 0 && x < 752 && y > 0 && y < 663).toBe(true)
    }
    expect(fit.zoom * fit.sizes.grown).toBeGreaterThan(0.7)
    expect(fit.sizes.actors * fit.zoom).toBeGreaterThan(0.5)
    expect(fit.sizes.actors * fit.zoom).toBeLessThanOrEqual(1)
  })

  /** A map of so many actors, all over its frame, and the same with newcomers at these places. */
  const spread = (count: number): Layout => {
    const { width, height } = frameFor(count)
    const at = (i: number) => ({
      x: (i / (count - 1)) * width,
      y: (((i * 7) % count) / (count - 1)) * height,
    })
    return {
      positions: Object.fromEntries(Array.from({ length: count }, (_, i) => [`old${i}`, at(i)])),
      width,
      height,
    }
  }
  const joined = (map: Layout, places: readonly Point[]): Layout => ({
    ...map,
    positions: { ...map.positions, ...Object.fromEntries(places.map((at, i) => [`new${i}`, at])) },
  })

  describe.each(WINDOWS)('a map that grows, in %i × %i', (width, height) => {
    it.each<[string, Layout, readonly Point[]]>([
      ['inside its frame', LAYOUT, [{ x: 40, y: 40 }]],
      ['to the right', LAYOUT, [{ x: LAYOUT.width + 120, y: 40 }]],
      ['on all sides', LAYOUT, [-300, 1500].flatMap((at) => [{ x: at, y: at }])],
      ['from few to more', spread(4), [{ x: 60, y: 60 }]],
      ['to a crowd', spread(59), [{ x: 90, y: 90 }]],
      ['into both upper corners', spread(12), [0, frameFor(12).width].map((x) => ({ x, y: 0 }))],
    ])('%s moves none of those that stood there', (_, map, places) => {
      const before = fitLayout(map, width, height)
      const after = fitLayout(joined(map, places), width, height)
      for (const [id, { x, y }] of Object.entries(before.positions)) {
        expect(after.positions[id]!.x).toBeCloseTo(x, 6)
        expect(after.positions[id]!.y).toBeCloseTo(y, 6)
      }
      for (const at of Object.values(after.positions)) {
        const seen = onScreen(after, at)
        expect(seen.x > 0 && seen.x < width && seen.y > 0 && seen.y < height).toBe(true)
      }
    })
  })

  it('moves the camera back instead of shrinking actors beyond what can be told apart', () => {
    const large = { ...LAYOUT, width: LAYOUT.width * 4, height: LAYOUT.height * 4 }
    const { zoom, sizes } = fitLayout(large, 752, 663)
    expect(zoom).toBeLessThan(1)
    expect(sizes.actors).toBeGreaterThanOrEqual(0.6)
  })
})

describe('cameraFor', () => {
  it('shows in another size all that the window shows, in its middle', () => {
    const extent = {
      width: 800,
      height: 600,
      zoom: 2,
      pan: { x: -100, y: 50 },
      frame: { width: 800, height: 600 },
    }
    expect(cameraFor(extent, 1600, 600)).toEqual({ zoom: 2, pan: { x: 300, y: 50 } })
    expect(cameraFor(extent, 400, 300)).toEqual({ zoom: 1, pan: { x: -50, y: 25 } })
  })
})
