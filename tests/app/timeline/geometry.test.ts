import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../../src/app/timeline/bands.ts'
import { bandBox, blockBoxes, heightsOf, notesOf, plotOf } from '../../../src/app/timeline/geometry.ts'
import { MEASURES, weightsOf } from '../../../src/app/timeline/measure.ts'
import { stackRelations } from '../../../src/app/timeline/stacks.ts'
import { timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import { noteWords } from '../../../src/app/timeline/words.ts'
import { RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'
import { dated, day, relation, span } from './make.ts'

const NONE: ReadonlySet<string> = new Set()

describe('heights', () => {
  const told = fc.array(
    fc.record({
      type: fc.constantFrom(...RELATION_TYPE_NAMES),
      first: fc.integer({ min: day('2022-11-01'), max: day('2023-04-30') }),
      length: fc.constantFrom(0, 0, 0, 5, 30, 364),
    }),
    { minLength: 1, maxLength: 80 },
  )

  it('keep every bar and band inside the plot, on its side of the line, no block upon another', () => {
    fc.assert(
      fc.property(
        told,
        fc.constantFrom(...MEASURES),
        fc.boolean(),
        fc.constantFrom(32, 40, 88, 131),
        (all, measure, root, height) => {
          const entries = all.map(({ type, first, length }, i) =>
            dated(relation(`r${i}`, type), { first, last: first + length }, length > 29),
          )
          const axis = timeAxis(entries, 700)!
          const weights = weightsOf(
            entries.map((one) => one.relation),
            measure,
          )
          const stacks = stackRelations(entries, weights, NONE, axis)
          const plot = plotOf(height)
          const heights = heightsOf(stacks, plot, measure, root)
          for (const bar of stacks.bars) {
            const boxes = blockBoxes(bar, stacks.bands, axis, heights)
            for (const [i, box] of boxes.entries()) {
              expect(box.height).toBeGreaterThan(0)
              if (bar.side === 'line') continue
              if (bar.side === 'up') expect(box.y + box.height).toBeLessThanOrEqual(plot.base)
              else expect(box.y).toBeGreaterThanOrEqual(plot.base)
              const next = boxes[i + 1]
              if (next && box.height > 1 && next.height > 1)
                expect(bar.side === 'up' ? next.y + next.height : box.y + box.height).toBeLessThanOrEqual(
                  (bar.side === 'up' ? box.y : next.y) + 0.001,
                )
            }
          }
          if (plot.compact) return
          for (const box of [
            ...stacks.bars.flatMap((bar) => blockBoxes(bar, stacks.bands, axis, heights)),
            ...stacks.bands.map((band) => bandBox(band, axis, heights)),
          ]) {
            expect(box.y).toBeGreaterThanOrEqual(0)
            expect(box.y + box.height).toBeLessThanOrEqual(plot.base + plot.half + 2)
          }
        },
      ),
    )
  })

  it('grow with the weight, or with its root', () => {
    const stacks = { bars: [], bands: [], tallest: 100 }
    const linear = heightsOf(stacks, plotOf(131), 'tellings', false)
    const root = heightsOf(stacks, plotOf(131), 'tellings', true)
    expect(linear.of(25) / linear.of(100)).toBeCloseTo(0.25)
    expect(root.of(25) / root.of(100)).toBeCloseTo(0.5)
  })

  it('do not let one telling alone fill the plot', () => {
    const heights = heightsOf({ bars: [], bands: [], tallest: 1 }, plotOf(131), 'tellings', false)
    expect(heights.of(1)).toBeCloseTo(12)
  })

  it('leave bars on their side of the line where bands take all the room of a low plot', () => {
    const wide = ['2022-01', '2022-02', '2022-03'].map((month, i) =>
      dated(relation(`r${i}`, 'AID'), span(`${month}-01`, '2022-12-31'), true),
    )
    const bands = bandsOf(wide, new Map(), NONE)
    expect(bands.map(({ lane }) => lane)).toEqual([0, 1, 2])
    expect(heightsOf({ bars: [], bands, tallest: 4 }, plotOf(32), 'intensity', false).of(4)).toBeGreaterThan(
      0,
    )
  })
})

describe('notesOf', () => {
  const year = dated(relation('r0', 'AID'), span('2022-01-01', '2022-12-31'), true)
  const days = ['2023-02-27', '2023-02-28', '2023-03-01'].map((iso, i) =>
    dated(relation(`r${i + 1}`, 'AID'), span(iso)),
  )
  const notes = (all: readonly (typeof year)[], height = 131) => {
    const axis = timeAxis(all, 900)!
    const stacks = stackRelations(all, new Map(all.map(({ relation: { id } }) => [id, 1])), NONE, axis)
    return notesOf(stacks, axis, heightsOf(stacks, plotOf(height), 'tellings', false), noteWords)
  }

  it('names a year without a day beside its band', () => {
    expect(notes([year, ...days]).map(({ text }) => text)).toEqual(['1 telling, day unknown'])
  })

  it('writes nothing into a strip', () => {
    expect(notes([year, ...days], 40)).toEqual([])
  })
})

describe('plotOf', () => {
  it('has no negative part, however low it is', () => {
    for (const height of [0, 1, 2, 3, 32, 71, 72, 131]) {
      const { body, half, base } = plotOf(height)
      expect(Math.min(body, half, base), String(height)).toBeGreaterThanOrEqual(0)
      expect(body).toBeLessThanOrEqual(height)
    }
  })
})
