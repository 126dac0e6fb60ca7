import { describe, expect, it } from 'vitest'
import { calendarDays } from '../../../src/app/timeline/calendarDays.ts'

const day = (iso: string): number => Date.parse(iso) / 86_400_000
const iso = (days: readonly number[]): readonly string[] =>
  days.map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10))

describe('calendarDays', () => {
  it.each<[string, string, string, number, readonly string[]]>([
    ['all days', '2024-02-27', '2024-03-01', 4, ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']],
    ['no finer than days', '2024-02-27', '2024-02-28', 20, ['2024-02-27', '2024-02-28']],
    ['every second day', '2024-03-01', '2024-03-06', 3, ['2024-03-02', '2024-03-04', '2024-03-06']],
    ['Sundays', '2024-03-01', '2024-03-20', 3, ['2024-03-03', '2024-03-10', '2024-03-17']],
    ['months', '2023-12-15', '2024-03-15', 3, ['2024-01-01', '2024-02-01', '2024-03-01']],
    ['quarters', '2023-12-15', '2024-08-01', 3, ['2024-01-01', '2024-04-01', '2024-07-01']],
    ['years', '2022-05-01', '2025-01-01', 3, ['2023-01-01', '2024-01-01', '2025-01-01']],
    ['decades', '1945-01-01', '1972-01-01', 3, ['1950-01-01', '1960-01-01', '1970-01-01']],
  ])('%s', (_, from, to, about, expected) => {
    expect(iso(calendarDays(day(from), day(to), about))).toEqual(expected)
  })
})
