import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extendLayout } from '../../../src/app/graph/extendLayout.ts'
import { extentOf, layoutGraph } from '../../../src/app/graph/layout.ts'
import { layoutInputOf } from '../../../src/app/graph/layoutInput.ts'
import { partOf } from '../../../src/app/graph/partOf.ts'
import type { LayoutInput } from '../../../src/app/graph/problem.ts'
import { INDEX } from './fixture.ts'

/** Connected or not, with boxes of all shapes. */
const graphs: fc.Arbitrary<LayoutInput> = fc
  .array(
    fc.record({
      halfWidth: fc.integer({ min: 10, max: 30 }),
      halfHeight: fc.integer({ min: 10, max: 26 }),
      labelWidth: fc.integer({ min: 0, max: 130 }),
      labelHeight: fc.constantFrom(0, 16, 32),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .chain((boxes) => {
    const actors = boxes.map((box, i) => ({ id: `actor-${i}`, ...box }))
    const pair = fc.tuple(
      fc.nat(actors.length - 1),
      fc.nat(actors.length - 1),
      fc.integer({ min: 1, max: 3 }),
    )
    return fc.record({
      actors: fc.constant(actors),
      pairs: fc
        .uniqueArray(pair, { selector: ([a, b]) => `${Math.min(a, b)}~${Math.max(a, b)}`, maxLength: 14 })
        .map((pairs) =>
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b, strands]) => ({
              a: `actor-${Math.min(a, b)}`,
              b: `actor-${Math.max(a, b)}`,
              strands,
            })),
        ),
    })
  })

describe('layoutGraph', () => {
  it('gives the same picture for the same graph, in whatever order it comes', () => {
    const input = layoutInputOf(INDEX)
    const shuffled = {
      actors: input.actors.toReversed(),
      pairs: input.pairs.toReversed().map(({ a, b, strands }) => ({ a: b, b: a, strands })),
    }
    expect(layoutGraph(shuffled)).toEqual(layoutGraph(input))
  })

  it('places every actor inside the frame, without one on another', () => {
    fc.assert(
      fc.property(graphs, (input) => {
        const { positions, width, height } = layoutGraph(input)
        expect(Object.keys(positions).sort()).toEqual(input.actors.map(({ id }) => id).sort())
        for (const one of input.actors) {
          const { x, y } = positions[one.id]!
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
          for (const other of input.actors) {
            if (other.id <= one.id) continue
            const at = positions[other.id]!
            const apart =
              Math.abs(at.x - x) >= one.halfWidth + other.halfWidth ||
              Math.abs(at.y - y) >= one.halfHeight + other.halfHeight
            expect(apart, `${one.id} on ${other.id}`).toBe(true)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  it('lays out a large graph without overlaps', () => {
    const actors = Array.from({ length: 80 }, (_, i) => ({
      id: `actor-${i}`,
      halfWidth: 14 + (i % 5) * 3,
      halfHeight: 14,
      labelWidth: 70,
      labelHeight: 16,
    }))
    const pairs = actors.slice(1).flatMap(({ id }, i) => [
      { a: actors[Math.floor(i / 3)]!.id, b: id, strands: 1 },
      { a: actors[(i * 7) % (i + 1)]!.id, b: id, strands: 2 },
    ])
    const { positions } = layoutGraph({
      actors,
      pairs: pairs.filter(({ a }, i) => pairs[i ^ 1]?.a !== a || i % 2 === 0),
    })
    const overlaps = actors.flatMap((one, i) =>
      actors
        .slice(i + 1)
        .filter(
          (other) =>
            Math.abs(positions[one.id]!.x - positions[other.id]!.x) < one.halfWidth + other.halfWidth &&
            Math.abs(positions[one.id]!.y - positions[other.id]!.y) < one.halfHeight + other.halfHeight,
        ),
    )
    expect(overlaps).toEqual([])
  })

  it('takes a graph without actors, and one of a single actor', () => {
    expect(layoutGraph({ actors: [], pairs: [] }).positions).toEqual({})
    const alone = { id: 'a', halfWidth: 20, halfHeight: 20, labelWidth: 60, labelHeight: 16 }
    expect(Object.keys(layoutGraph({ actors: [alone], pairs: [] }).positions)).toEqual(['a'])
  })
})

describe('extendLayout', () => {
  it('moves no actor that stood there, and sets newcomers on none', () => {
    fc.assert(
      fc.property(graphs, fc.nat(8), (whole, left) => {
        const late = new Set(
          whole.actors.slice(0, Math.min(left, whole.actors.length - 1)).map(({ id }) => id),
        )
        const first: LayoutInput = {
          actors: whole.actors.filter(({ id }) => !late.has(id)),
          pairs: whole.pairs.filter(({ a, b }) => !late.has(a) && !late.has(b)),
        }
        const before = layoutGraph(first)
        const after = extendLayout(before, whole)
        for (const { id } of first.actors) expect(after.positions[id]).toEqual(before.positions[id])
        expect(Object.keys(after.positions).sort()).toEqual(whole.actors.map(({ id }) => id).sort())
        for (const one of whole.actors.filter(({ id }) => late.has(id))) {
          const at = after.positions[one.id]!
          for (const other of whole.actors) {
            if (other.id === one.id) continue
            const { x, y } = after.positions[other.id]!
            expect(
              Math.abs(at.x - x) >= one.halfWidth + other.halfWidth ||
                Math.abs(at.y - y) >= one.halfHeight + other.halfHeight,
              `${one.id} on ${other.id}`,
            ).toBe(true)
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  it('gives the same places again, however often it is asked and in whatever order', () => {
    const whole = layoutInputOf(INDEX)
    const fewer = {
      actors: whole.actors.slice(3),
      pairs: whole.pairs.filter(({ a, b }) =>
        [a, b].every((end) => whole.actors.slice(3).some(({ id }) => id === end)),
      ),
    }
    const before = layoutGraph(fewer)
    const turned = { actors: whole.actors.toReversed(), pairs: whole.pairs.toReversed() }
    expect(extendLayout(before, turned)).toEqual(extendLayout(before, whole))
    const after = extendLayout(before, whole)
    expect(extendLayout(after, whole).positions).toEqual(after.positions)
  })

  it('lays out anew what has little to do with what stood there', () => {
    const whole = layoutInputOf(INDEX)
    const stranger = { ...whole.actors[0]!, id: 'country:NAR' }
    const before = layoutGraph({ actors: [whole.actors[0]!, stranger], pairs: [] })
    expect(extendLayout(before, whole)).toEqual(layoutGraph(whole))
  })
})

describe('partOf', () => {
  const layout = layoutGraph(layoutInputOf(INDEX))
  const [first, second] = Object.keys(layout.positions)

  it('leaves some where they stand, and shows no more than them', () => {
    const part = partOf(layout, new Set([first!, second!]))
    expect(part.positions).toEqual({
      [first!]: layout.positions[first!],
      [second!]: layout.positions[second!],
    })
    const { left, right } = extentOf(part)
    expect(right - left).toBeCloseTo(Math.abs(layout.positions[first!]!.x - layout.positions[second!]!.x) + 2)
  })

  it('is all of them when none or all are asked for', () => {
    expect(partOf(layout, new Set(['country:NOWHERE']))).toBe(layout)
    expect(partOf(layout, new Set(Object.keys(layout.positions)))).toBe(layout)
  })
})
