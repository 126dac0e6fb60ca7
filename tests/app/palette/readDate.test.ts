import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/app/palette/readDate.ts'
import { isoFromDay } from '../../../src/model/isoDate.ts'

const DAYS = { start: '2022-06-05', end: '2024-09-30' }

describe('readDate', () => {
  it.each<[string, string, string]>([
    ['2024', '2024-01-01', '2024-12-31'],
    ['march 2024', '2024-03-01', '2024-03-31'],
    ['Feb 2024', '2024-02-01', '2024-02-29'],
    ['feb. 2023', '2023-02-01', '2023-02-28'],
    ['sept 2023', '2023-09-01', '2023-09-30'],
    ['12 mar 2024', '2024-03-12', '2024-03-12'],
    ['March 12, 2024', '2024-03-12', '2024-03-12'],
    ['1st march 2024', '2024-03-01', '2024-03-01'],
    ['2024-03', '2024-03-01', '2024-03-31'],
    ['2024-3-9', '2024-03-09', '2024-03-09'],
    ['q2 2024', '2024-04-01', '2024-06-30'],
    ['march 2024 to may 2024', '2024-03-01', '2024-05-31'],
    ['from 2 mar 2024 until 5 mar 2024', '2024-03-02', '2024-03-05'],
    ['mar–may 2024', '2024-03-01', '2024-05-31'],
    ['2022..2023', '2022-01-01', '2023-12-31'],
    ['since march 2024', '2024-03-01', '2024-09-30'],
    ['after march 2024', '2024-04-01', '2024-09-30'],
    ['until 2023', '2022-06-05', '2023-12-31'],
    ['before 2023', '2022-06-05', '2022-12-31'],
  ])('%s is %s to %s', (text, start, end) => expect(readDate(text, DAYS)).toEqual({ start, end }))

  it.each([
    '',
    'march',
    'ma 2024',
    '30 feb 2024',
    '2024-13',
    '12 mar 13 2024',
    'iran',
    'since iran',
    '999',
    'may 2024 to march 2024',
    'since 2025',
    'before 2022',
    'between us and russia',
  ])('%s is no date', (text) => expect(readDate(text, DAYS)).toBeNull())

  it('reads back any day that it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 50_000 }), (day) => {
        const date = isoFromDay(day)
        expect(readDate(date, null)).toEqual({ start: date, end: date })
      }),
    )
  })
})
