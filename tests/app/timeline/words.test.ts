import { describe, expect, it } from 'vitest'
import type { Band } from '../../../src/app/timeline/bands.ts'
import type { BinUnit } from '../../../src/app/timeline/bins.ts'
import { articleTicks } from '../../../src/app/timeline/contents.ts'
import { timeAxis } from '../../../src/app/timeline/timeAxis.ts'
import {
  bandWords,
  binTitle,
  binWords,
  edgeWords,
  handleWords,
  noteWords,
  toldWords,
} from '../../../src/app/timeline/words.ts'
import type { Article } from '../../../src/model/article.ts'
import { day, span } from './make.ts'

const bin = (unit: BinUnit, first: string, last: string) => ({ index: 0, unit, ...span(first, last) })

describe('words', () => {
  it.each([
    ['day', '2023-03-01', '2023-03-01', '1 March 2023'],
    ['week', '2023-03-01', '2023-03-05', 'week of 27 February 2023'],
    ['month', '2024-03-01', '2024-03-31', 'March 2024'],
    ['quarter', '2024-01-01', '2024-03-31', 'January to March 2024'],
    ['year', '1965-01-01', '1965-12-31', '1965'],
    ['fiveYears', '1915-01-01', '1919-12-31', '1915 to 1919'],
    ['decade', '1990-01-01', '1999-12-31', 'the 1990s'],
  ] as const)('a %s from %s to %s is "%s"', (unit, first, last, words) => {
    expect(binWords(bin(unit, first, last))).toBe(words)
  })

  it('gives a day its weekday where there is room', () => {
    expect(binTitle(bin('day', '2023-03-01', '2023-03-01'))).toBe('Wednesday, 1 March 2023')
  })

  const months = timeAxis([span('2023-01-01', '2023-12-31'), span('2024-01-01', '2024-12-31')], 900)!

  it('says the month where the brush begins and ends with one, the day otherwise', () => {
    expect(edgeWords('first', span('2024-03-01', '2024-05-31'), months)).toBe('from March 2024')
    expect(edgeWords('last', span('2024-03-01', '2024-05-31'), months)).toBe('to May 2024')
    expect(edgeWords('first', span('2024-03-04', '2024-05-31'), months)).toBe('from 4 March 2024')
    expect(edgeWords('last', span('2024-03-04', '2024-05-30'), months)).toBe('to 30 May 2024')
    expect(handleWords('first', span('2024-03-01', '2024-05-31'), 18, months)).toBe(
      'from March 2024, 18 tellings',
    )
  })

  it.each([
    [{ up: 3, line: 1, down: 2 }, '3 cooperative, 2 conflictual, 1 standing tie'],
    [{ up: 0, line: 0, down: 1 }, '1 conflictual'],
    [{ up: 0, line: 0, down: 0 }, 'nothing told'],
  ])('%o is "%s"', (told, words) => {
    expect(toldWords(told)).toBe(words)
  })

  const band = (first: string, last: string, words: string | null, tellings = 1): Band => ({
    ...span(first, last),
    side: 'up',
    class: 'verbal cooperation',
    claim: 'actual',
    lane: 0,
    tellings,
    weight: 1,
    selected: false,
    words,
  })

  it.each([
    [[band('2022-01-01', '2022-12-31', 'last year', 2)], '“last year” (2022): 2 tellings, day unknown'],
    [[band('2023-03-01', '2023-03-31', 'in March 2023')], 'March 2023: 1 telling, day unknown'],
    [
      [band('2022-01-01', '2022-12-31', 'last year'), band('2022-01-01', '2022-12-31', 'in 2022')],
      '2022: 2 tellings, day unknown',
    ],
    [[band('2023-03-04', '2023-05-31', null)], '4 March 2023 to 31 May 2023: 1 telling, day unknown'],
  ])('bands are "%s"', (bands, words) => {
    expect(bandWords(bands)).toBe(words)
  })

  it('has shorter words for narrower bands', () => {
    expect(noteWords([band('2022-01-01', '2022-12-31', 'last year', 2)])).toEqual([
      '“last year”: 2 tellings, day unknown',
      '2 tellings, day unknown',
      'day unknown',
    ])
  })
})

describe('labels of the axis', () => {
  it.each([
    ['a stretch of days says its year', ['2023-03-01', '2023-03-06'], /^\d+ Feb 2023$/],
    ['a stretch of one day too', ['2023-03-01'], /^27 Feb 2023$/],
  ] as const)('%s', (_, days, label) => {
    expect(
      timeAxis(
        days.map((iso) => span(iso)),
        900,
      )!.ticks[0]!.label,
    ).toMatch(label)
  })

  it('lets no label run into the next, nor over the edge', () => {
    const spans = [1947, 1954, 1960, 1984, 1999, 2007, 2019, 2020, 2023, 2026].map((year) =>
      span(`${year}-02-08`),
    )
    for (const width of [340, 520, 700, 1000]) {
      const { ticks } = timeAxis(spans, width)!
      ticks.forEach(({ x, label }, i) => {
        expect(x + 6 * label.length, `${label} at ${width}`).toBeLessThan(ticks[i + 1]?.x ?? width + 9)
        if (i > 0) expect(label).toMatch(/\d{4}$/)
      })
    }
  })
})

describe('articleTicks', () => {
  const article = (id: string): Article => ({ id }) as Article

  it('puts articles that come out close together under one tick, and leaves out what the axis leaves out', () => {
    const days = new Map([
      [day('2023-03-01'), [article('a'), article('b')]],
      [day('2023-03-02'), [article('c')]],
      [day('2023-04-01'), [article('d')]],
      [day('2025-01-01'), [article('e')]],
    ])
    const x = (at: number): number | null => (at > day('2024-01-01') ? null : at - day('2023-02-01'))
    expect(articleTicks(days, x, 900).map(({ articles }) => articles.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ])
  })
})
