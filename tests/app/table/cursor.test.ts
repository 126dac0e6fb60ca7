import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveCursor } from '../../../src/app/table/cursor.ts'

const SIZE = { rows: 30, columns: 4, first: { row: -1, column: 0 }, page: 10 }

describe('moveCursor', () => {
  it.each([
    [0, 0, 'ArrowUp', false, -1, 0],
    [-1, 0, 'ArrowUp', false, -1, 0],
    [29, 0, 'ArrowDown', false, 29, 0],
    [4, 3, 'ArrowRight', false, 4, 3],
    [4, 0, 'ArrowLeft', false, 4, 0],
    [4, 2, 'Home', false, 4, 0],
    [4, 2, 'End', false, 4, 3],
    [4, 2, 'Home', true, 0, 0],
    [4, 2, 'End', true, 29, 3],
    [4, 2, 'PageUp', false, 0, 2],
    [25, 2, 'PageDown', false, 29, 2],
    [-1, 1, 'PageUp', false, -1, 1],
    [4, 2, 'ArrowDown', true, 29, 2],
  ] as const)('from %d %d by %s, mod %s, to %d %d', (row, column, key, mod, r, c) => {
    expect(moveCursor({ row, column }, key, mod, SIZE)).toEqual({ row: r, column: c })
  })

  it.each(['Enter', 'a', 'Tab'])('%s means nothing', (key) => {
    expect(moveCursor({ row: 0, column: 0 }, key, false, SIZE)).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (pressed) => {
        let at = { row: 0, column: 0 }
        for (const [key, mod] of pressed) {
          at = moveCursor(at, key, mod, SIZE)!
          expect(at.row).toBeGreaterThanOrEqual(-1)
          expect(at.row).toBeLessThan(30)
          expect(at.column).toBeGreaterThanOrEqual(0)
          expect(at.column).toBeLessThan(4)
        }
      }),
    )
  })
})
