import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canvasLimits,
  customShape,
  PICTURE_SHAPES,
  pictureFileName,
  pictureSize,
  SCALES,
  sizeWords,
} from '../../../src/app/export/pictureSize.ts'

describe('PICTURE_SHAPES', () => {
  it.each([
    ['post', 1200, 675],
    ['square', 1080, 1080],
    ['slide', 1920, 1080],
    ['column-85', 1004, 1299],
    ['column-180', 2126, 1417],
    ['a4', 3508, 2480],
  ])('%s has %i × %i pixels', (id, width, height) => {
    expect(PICTURE_SHAPES.find((shape) => shape.id === id)).toMatchObject({ width, height })
  })

  it('sets the smallest words of print in 5.5 points or more', () => {
    for (const { density, dpi } of PICTURE_SHAPES)
      if (dpi !== null) expect((11 * density * 72) / dpi).toBeGreaterThan(5.5)
  })
})

describe('pictureSize', () => {
  it('never asks a browser for more than it holds, whatever is wished for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 20_000, noNaN: false }),
        fc.double({ min: -10, max: 20_000, noNaN: false }),
        fc.constantFrom(...SCALES),
        fc.constantFrom(
          { userAgent: 'Chrome', maxTouchPoints: 0 },
          { userAgent: 'iPhone', maxTouchPoints: 5 },
          { userAgent: 'Macintosh', maxTouchPoints: 5 },
        ),
        (width, height, scale, navigator) => {
          const limits = canvasLimits(navigator)
          const size = pictureSize(customShape(width, height), scale, limits)
          expect(size.width * size.height).toBeLessThanOrEqual(limits.pixels)
          expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(limits.side)
          expect(Math.min(size.width, size.height)).toBeGreaterThan(100)
          expect(size.lowered).toBe(size.scale < scale)
        },
      ),
    )
  })

  it('gives the very pixels where they can be had', () => {
    for (const shape of PICTURE_SHAPES)
      expect(pictureSize(shape, 1)).toEqual({
        width: shape.width,
        height: shape.height,
        scale: 1,
        lowered: false,
      })
  })

  it('lowers the scale with a word instead of handing out a blank picture', () => {
    const a4 = PICTURE_SHAPES.find(({ id }) => id === 'a4')!
    const size = pictureSize(a4, 4)
    expect(size).toEqual({ width: 3508, height: 2480, scale: 1, lowered: true })
    expect(sizeWords(a4, 4, size)).toBe(
      '3508 × 2480 pixels, 297 mm wide at 300 dpi. 4× would be more than this browser can draw, so it is 1×.',
    )
  })
})

describe('pictureFileName', () => {
  it.each([
    [
      'Xi hosts Lukashenko in Beijing',
      '2023-03-01',
      2,
      'entente-xi-hosts-lukashenko-in-beijing-2023-03-01@2x.png',
    ],
    ['Élysée: “Non”, says Macron', null, 1, 'entente-elysee-non-says-macron.png'],
    ['Лукашенко в Пекине', '2023-03-01', 1, 'entente-лукашенко-в-пекине-2023-03-01.png'],
    ['', null, 1, 'entente-graph.png'],
    ['../../etc/passwd', '2020-01-01', 1, 'entente-etc-passwd-2020-01-01.png'],
  ] as const)('%s', (title, date, scale, name) => {
    expect(pictureFileName(title, date, scale)).toBe(name)
  })
})
