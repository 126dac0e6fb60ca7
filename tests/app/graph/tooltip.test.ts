import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround } from '../../../src/app/graph/geometry.ts'
import { placeBeside } from '../../../src/app/graph/Tooltip.tsx'

const FRAME = { clientWidth: 800, clientHeight: 600 }
const BOX = { offsetWidth: 320, offsetHeight: 180 }

describe('placeBeside', () => {
  it('stands below and to the right where nothing is in the way', () => {
    expect(placeBeside({ x: 200, y: 100 }, BOX, FRAME, [])).toEqual({ x: 218, y: 118 })
  })

  it.each([
    ['at the right edge, pushed in', { x: 780, y: 100 }, [], { x: 472, y: 118 }],
    ['at the foot, pushed up', { x: 200, y: 580 }, [], { x: 218, y: 412 }],
    [
      'beside an actor, on the other side',
      { x: 300, y: 300 },
      [boxAround(420, 400, 60, 60)],
      { x: 318, y: 102 },
    ],
  ])('%s', (_, at, avoid, place) => {
    expect(placeBeside(at, BOX, FRAME, avoid)).toEqual(place)
  })

  it('never leaves the frame, and never lies under the pointer', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) })
    fc.assert(
      fc.property(at, (pointer) => {
        const { x, y } = placeBeside(pointer, BOX, FRAME, [])
        expect(x >= 8 && y >= 8 && x + 320 <= 792 && y + 180 <= 592).toBe(true)
        expect(pointer.x > x && pointer.x < x + 320 && pointer.y > y && pointer.y < y + 180).toBe(false)
      }),
    )
  })
})
