import { describe, expect, it } from 'vitest'
import { turningPointsOf } from '../../../src/app/lens/turningPoints.ts'
import type { Selection } from '../../../src/app/state/choices.ts'
import { turnTicks } from '../../../src/app/timeline/turns.ts'
import { isoDay } from '../../../src/model/isoDate.ts'
import { told } from '../lens/told.ts'

const NOTHING: Selection = { kind: 'none' }
/** 20 px a day from 1 January 2024 on. */
const middleOf = (day: number): number => (day - isoDay('2024-01-01')!) * 20
const WIDTH = 8000

/** A pair that turns to conflict in the week of a day, with a swing of its own. */
const turn = (pair: string, day: string, by: 'ACCUSE' | 'ASSAULT' = 'ASSAULT') => {
  const [a, b] = pair.split('~')
  return [told(`${a} CONSULT ${b}`, { when: '2024-01-02' }), told(`${a} ${by} ${b}`, { when: day })]
}

describe('turnTicks', () => {
  it('stands on the day of the first telling of the new sign', () => {
    const turns = turningPointsOf(turn('A~B', '2024-02-14'))
    expect(turnTicks(turns, NOTHING, middleOf, WIDTH)).toMatchObject([
      { x: 44 * 20, to: 'conflict', chosen: false, turns: [{ pair: 'A~B' }] },
    ])
  })

  it('has no mark for a day that the axis leaves out, or that is zoomed away', () => {
    const turns = turningPointsOf([...turn('A~B', '2024-02-14'), ...turn('A~C', '2024-03-20')])
    const middle = (day: number) => (day === isoDay('2024-02-14') ? null : middleOf(day))
    expect(turnTicks(turns, NOTHING, middle, 100)).toEqual([])
  })

  it('puts under one mark what would touch, in order of time', () => {
    const back = told('A AID B', { when: '2024-02-19' })
    const turns = turningPointsOf([...turn('A~B', '2024-02-18'), back, ...turn('C~D', '2024-02-18')])
    const tight = (day: number): number => middleOf(day) / 10
    const [tick, ...others] = turnTicks(turns, NOTHING, tight, WIDTH)
    expect(others).toEqual([])
    expect(tick!.turns.map(({ after }) => after.when?.start)).toEqual([
      '2024-02-18',
      '2024-02-18',
      '2024-02-19',
    ])
    expect(tick!.to).toBeNull()
  })

  it.each([
    ['its pair', { kind: 'pair', id: 'A~B', strand: null }, true],
    ['one of its actors', { kind: 'actor', id: 'B' }, true],
    ['another pair', { kind: 'pair', id: 'A~C', strand: null }, false],
  ] as const)('of %s is chosen: %j', (_, selection, chosen) => {
    const turns = turningPointsOf(turn('A~B', '2024-02-14'))
    expect(turnTicks(turns, selection, middleOf, WIDTH)[0]!.chosen).toBe(chosen)
  })

  it('of many marks the largest swings, and always those of what is selected', () => {
    const many = Array.from({ length: 20 }, (_, i) => {
      const day = new Date(Date.UTC(2024, 1, 1 + 5 * i)).toISOString().slice(0, 10)
      return turn(`A${String.fromCharCode(97 + i)}~B`, day, i === 0 ? 'ACCUSE' : 'ASSAULT')
    })
    const turns = turningPointsOf(many.flat())
    expect(turns).toHaveLength(20)
    const marked = (selection: Selection) =>
      turnTicks(turns, selection, middleOf, WIDTH).flatMap((tick) => tick.turns.map(({ pair }) => pair))
    expect(marked(NOTHING)).toHaveLength(12)
    expect(marked(NOTHING)).not.toContain('Aa~B')
    expect(marked({ kind: 'actor', id: 'Aa' })).toContain('Aa~B')
  })
})
