import { describe, expect, it } from 'vitest'
import { relationIn } from '../../support/relations.ts'

describe('time', () => {
  it.each([
    ['a weekday', 'On Monday, Kenya condemned Uganda.', 'KEN>UGA ACCUSE', '2024-05-13', '2024-05-13'],
    ['a date', 'Kenya condemned Uganda on 3 March 2021.', 'KEN>UGA ACCUSE', '2021-03-03', '2021-03-03'],
    ['a year', 'In 1998 Kenya invaded Uganda.', 'KEN>UGA ASSAULT', '1998-01-01', '1998-12-31'],
    ['a month', 'Kenya invaded Uganda in March 1998.', 'KEN>UGA ASSAULT', '1998-03-01', '1998-03-31'],
    [
      'of a noun',
      "Kenya's visit to Uganda in 1998 was short.",
      'KEN>UGA CONSULT',
      '1998-01-01',
      '1998-12-31',
    ],
    [
      'of the support verb',
      'Kenya held talks with Uganda on 3 March 2021.',
      'KEN>UGA CONSULT',
      '2021-03-03',
      '2021-03-03',
    ],
  ])('%s: %s', (_, text, wanted, start, end) => {
    expect(relationIn(text, wanted).when).toMatchObject({ start, end, basis: 'stated' })
  })

  it.each([
    ['no time', 'Kenya condemned Uganda.', 'KEN>UGA ACCUSE'],
    ['a deadline', 'Kenya urged Uganda to sign by 3 March 2025.', 'KEN>UGA REQUEST'],
    ['the time of the telling', 'Tanzania said on Monday that Kenya had invaded Uganda.', 'KEN>UGA ASSAULT'],
    ['a tie', 'Cuba, an ally of Russia, fell silent in 1998.', 'CUB>RUS ALLY'],
  ])('gives none for %s: %s', (_, text, wanted) => {
    expect(relationIn(text, wanted).when).toBeNull()
  })

  it('carries the time of the same event into the next sentence', () => {
    const text = 'Kenya held talks with Uganda on 3 March 2021. The talks between Kenya and Uganda failed.'
    const carried = relationIn(`${text}`, 'KEN>UGA CONSULT')
    expect(carried.when).toMatchObject({ start: '2021-03-03' })
  })
})
