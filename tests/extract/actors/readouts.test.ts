import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

type Case = readonly [name: string, text: string, words: string, nth: number, actors: readonly string[]]

const TALKS =
  'Foreign Minister Ada Kona of Togo met Foreign Minister Ali Garan of Chad in Lome. President Sam Obo of Ghana was absent.'

const of = (...names: readonly string[]): readonly string[] => names.map((name) => `person:${name}`)

describe('who is meant in the report of a visit', () => {
  it.each<Case>([
    [
      'his counterpart is the one in a like office whom he met',
      `${TALKS} Garan invited his counterpart to Chad.`,
      'counterpart',
      1,
      of('ada-kona'),
    ],
    [
      'not one in another office',
      'Foreign Minister Ada Kona of Togo met President Sam Obo of Ghana. Kona praised her counterpart.',
      'counterpart',
      1,
      [],
    ],
    [
      'the ministers are those called so before',
      `${TALKS} The two ministers signed a pact. It covers fish. It covers rice. It covers salt. It covers tin. The ministers spoke of Mali.`,
      'The ministers',
      1,
      of('ada-kona', 'ali-garan'),
    ],
    [
      'none where none were called so',
      'Togo and Chad met. Nothing was signed. The ministers spoke of Mali.',
      'The ministers',
      1,
      [],
    ],
    [
      'a minister of one thing is no other minister',
      `${TALKS} The Minister of Transport will follow.`,
      'The Minister',
      1,
      [],
    ],
    [
      'the minister without more is',
      'Togo waited. Foreign Minister Ada Kona left. The minister was tired.',
      'The minister',
      1,
      of('ada-kona'),
    ],
    [
      'his ministry is that of which he is minister',
      'Chad waited. Togolese Foreign Minister Ada Kona spoke. Her ministry summoned an envoy.',
      'ministry',
      1,
      ['organization:togolese-foreign-ministry'],
    ],
    [
      'a community of a people abroad is no bloc',
      'The European Union spoke. Ada Kona met the Polish community.',
      'the Polish community',
      1,
      [],
    ],
  ])('%s', (_, text, words, nth, actors) => {
    const { who, mentions, words: wordsOf } = readActors(text)
    const known = mentions.some((one) => wordsOf(one) === words)
    expect(known ? [...who(words, nth)].sort() : []).toEqual([...actors].sort())
  })
})

describe('whom a pronoun means by the grammar of its clause', () => {
  it.each<Case>([
    [
      'the subject of its own clause has what it owns there',
      'The Polish side informed its partners of the situation on the border with Belarus, where the regime of Alexander Lukashenko continues its raids on Poland.',
      'its',
      2,
      ['country:BLR'],
    ],
    [
      'but whom one punishes for a deed has done it',
      'Kenya punished Chad for its raids.',
      'its',
      1,
      ['country:TCD'],
    ],
    [
      'whom one threatens has the condition to meet',
      'Kenya was angry. Kenya threatened Chad with sanctions if it shut the border.',
      'it',
      1,
      ['country:TCD'],
    ],
    [
      'one may do oneself what one says',
      'Kenya told Chad that it had shut the border.',
      'it',
      1,
      ['country:KEN'],
    ],
    [
      'nobody sends himself what he promised, by whatever word he stands there',
      'Egypt, which has quarrelled with Ethiopia for years, backed Somalia and promised to send it weapons.',
      'it',
      1,
      ['country:SOM'],
    ],
  ])('%s', (_, text, words, nth, actors) => {
    expect(readActors(text).who(words, nth)).toEqual(actors)
  })
})
