import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FINGER_ROOM, MOUSE_ROOM, marginLines } from '../../../src/app/reader/marginLines.ts'

const at = (top: number, ...ids: string[]) => ids.map((id) => ({ id, top }))

describe('marginLines', () => {
  it('puts marks of one line side by side, in the order of the text', () => {
    expect(marginLines([...at(31, 'c'), ...at(2, 'a'), ...at(0, 'b')], MOUSE_ROOM, null)).toEqual([
      { top: 0, shown: ['b', 'a'], more: [] },
      { top: 31, shown: ['c'], more: [] },
    ])
  })

  it('holds back what has no room, but never the one in the light', () => {
    const marks = at(0, 'a', 'b', 'c', 'd', 'e')
    expect(marginLines(marks, MOUSE_ROOM, null)).toEqual([
      { top: 0, shown: ['a', 'b', 'c'], more: ['d', 'e'] },
    ])
    expect(marginLines(marks, MOUSE_ROOM, 'e')).toEqual([
      { top: 0, shown: ['a', 'b', 'e'], more: ['c', 'd'] },
    ])
    expect(marginLines(marks, { ...MOUSE_ROOM, most: 1 }, 'c')).toEqual([
      { top: 0, shown: ['c'], more: ['a', 'b', 'd', 'e'] },
    ])
  })

  it('leaves each mark the height of a finger', () => {
    const marks = [...at(0, 'a'), ...at(30, 'b'), ...at(44, 'c'), ...at(60, 'd'), ...at(90, 'e')]
    expect(marginLines(marks, FINGER_ROOM, null)).toEqual([
      { top: 0, shown: ['a'], more: ['b'] },
      { top: 44, shown: ['c'], more: ['d'] },
      { top: 90, shown: ['e'], more: [] },
    ])
  })

  it('draws or holds back every mark exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), fc.integer({ min: 1, max: 4 }), (tops, most) => {
        const marks = tops.map((top, i) => ({ id: `r${i}`, top }))
        const lines = marginLines(marks, { most, apart: 12 }, 'r1')
        const all = lines.flatMap(({ shown, more }) => [...shown, ...more])
        expect(all.toSorted()).toEqual(marks.map(({ id }) => id).toSorted())
        expect(lines.every(({ shown }) => shown.length <= most)).toBe(true)
      }),
    )
  })
})
