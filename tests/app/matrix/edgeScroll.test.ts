import { describe, expect, it } from 'vitest'
import { edgeStep } from '../../../src/app/matrix/edgeScroll.ts'

describe('edgeStep', () => {
  it.each([
    ['in the middle', 250, 0],
    ['just outside of the zone', 144, 0],
    ['just inside of the zone', 143, -1],
    ['half way to the upper edge', 122, -6],
    ['at the upper edge', 100, -12],
    ['above it', 20, -12],
    ['half way to the lower edge', 378, 6],
    ['at the lower edge', 400, 12],
    ['below it', 480, 12],
  ])('%s', (_, at, step) => {
    expect(edgeStep(at, 100, 400)).toBe(step)
  })

  it('leaves a middle free where there is little room', () => {
    expect([10, 20, 30, 40, 50].map((at) => edgeStep(at, 0, 60))).toEqual([-6, 0, 0, 0, 6])
  })
})
