import { describe, expect, it } from 'vitest'
import { fitLayout } from '../../../src/app/graph/fit.ts'
import { cameraFor } from '../../../src/app/graph/picture.ts'
import { LAYOUT } from './fixture.ts'

const WINDOWS = [
  [752, 663],
  [390, 372],
  [1600, 500],
  [300, 900],
] as const

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
    const { positions, zoom } = fitLayout(LAYOUT, width, height)
    for (const { x, y } of Object.values(positions)) {
      expect(x * zoom > 0 && x * zoom < width && y * zoom > 0 && y * zoom < height).toBe(true)
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
    const { positions, zoom, reserved } = fitLayout({ positions: corners, width: 900, height: 700 }, 390, 372)
    for (const { y } of Object.values(positions))
      expect(y * zoom).toBeGreaterThan(reserved.bottom * zoom + 10)
  })

  it('has actors outside of the frame in the window too, as large as their number allows', () => {
    const few = { positions: { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } }, width: 200, height: 100 }
    const grown = { ...few, positions: { ...few.positions, c: { x: 900, y: 700 }, d: { x: -400, y: 300 } } }
    const { positions, zoom, sizes } = fitLayout(grown, 752, 663)
    for (const { x, y } of Object.values(positions))
      expect(x * zoom > 0 && x * zoom < 752 && y * zoom > 0 && y * zoom < 663).toBe(true)
    expect(zoom).toBe(1)
    expect(sizes.actors).toBeLessThanOrEqual(1)
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
