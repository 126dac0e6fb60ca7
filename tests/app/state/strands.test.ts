import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strandsOf } from '../../../src/app/state/strands.ts'
import { tellingsOf } from '../../../src/app/state/tellingCount.ts'
import { foldStrands, strandIdOf } from '../../../src/model/dyad.ts'
import { tellingId } from '../../../src/model/telling.ts'
import { INDEX } from '../graph/fixture.ts'

const { relations } = INDEX.graph
const parts = fc.subarray([...relations])

describe('strandsOf', () => {
  it('is foldStrands, whatever was folded before', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (series) => {
        for (const part of series) expect(strandsOf(INDEX, part)).toEqual(foldStrands(part))
      }),
    )
  })

  it('gives the same objects for what has not changed', () => {
    const [first, ...rest] = relations
    const before = strandsOf(INDEX, rest)
    const after = strandsOf(INDEX, [...rest])
    expect(after.every((strand, i) => strand === before[i])).toBe(true)
    const whole = strandsOf(INDEX, relations)
    expect(whole.every((strand, i) => strand === INDEX.strands[i])).toBe(true)
    expect(before.filter((strand) => !whole.includes(strand)).map(({ id }) => id)).toEqual([
      strandIdOf(first!),
    ])
  })
})

describe('tellingsOf', () => {
  it('counts each sentence once for each strand', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const keys = part.map((relation) => `${strandIdOf(relation)}|${tellingId(relation)}`)
        expect(tellingsOf(part)).toBe(new Set(keys).size)
      }),
    )
  })
})
