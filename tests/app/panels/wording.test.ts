import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/app/panels/citation.ts'
import { shortName } from '../../../src/app/panels/names.ts'
import {
  badgesOf,
  confidenceDots,
  confidenceWords,
  counted,
  dossierLine,
  formatCount,
  formatRange,
  formatWhen,
  pairRemark,
  placeWords,
  relationWords,
  shortTitle,
  typesSummary,
  voiceWords,
} from '../../../src/app/panels/wording.ts'
import type { Relation, When } from '../../../src/model/relation.ts'
import { ACTORS, GRAPH, index, RELATIONS, SENTENCES } from './fixture.ts'

const byId = (id: string): Relation => RELATIONS.find((relation) => relation.id === id)!
const when = (start: string, end: string, granularity: When['granularity']): When => ({
  start,
  end,
  granularity,
  text: null,
  basis: 'document',
})

describe('numbers and dates', () => {
  it.each([
    [1, '1 telling'],
    [5, '5 tellings'],
    [1408, '1\u202f408 tellings'],
  ])('%d → %s', (count, expected) => expect(counted(count, 'telling')).toBe(expected))

  it('parts thousands', () => expect(formatCount(1234567)).toBe('1\u202f234\u202f567'))

  it.each([
    [when('2023-03-01', '2023-03-01', 'day'), 'Wed 1 Mar 2023'],
    [when('2023-02-27', '2023-03-05', 'week'), 'week of 27 Feb 2023'],
    [when('2022-09-01', '2022-09-30', 'month'), 'Sep 2022'],
    [when('2022-01-01', '2022-12-31', 'year'), '2022'],
    [when('2023-02-27', '2023-03-02', 'range'), '27 Feb – 2 Mar 2023'],
  ])('%o → %s', (value, expected) => expect(formatWhen(value)).toBe(expected))

  it.each([
    ['2023-03-01', '2023-03-01', '1 Mar 2023'],
    ['2023-03-01', '2023-03-04', '1 – 4 Mar 2023'],
    ['2022-12-30', '2023-01-02', '30 Dec 2022 – 2 Jan 2023'],
  ])('%s to %s → %s', (start, end, expected) => expect(formatRange(start, end)).toBe(expected))
})

describe('names', () => {
  it.each([
    ['person:ana-maro', 'Maro'],
    ['country:WES', 'WL'],
    ['country:OST', 'Ostland'],
    ['organization:northern-league', 'the Northern League'],
  ])('%s → %s', (id, expected) => expect(shortName(ACTORS.find((actor) => actor.id === id)!)).toBe(expected))
})

describe('relations in words', () => {
  it.each([
    ['meet', 'Maro meets WL'],
    ['aid', 'The Northern League aids Ostland'],
  ])('%s → %s', (id, expected) => expect(relationWords(byId(id), index().actors)).toBe(expected))

  it.each([
    ['meet', []],
    ['aid', ['Possible', 'Claimed by Maro', 'Undated']],
    ['reject', ['Denied', 'Undated']],
  ])('badges of %s', (id, expected) => {
    expect(badgesOf(byId(id), index().actors).map(({ text }) => text)).toEqual(expected)
  })

  it.each([
    [0, 1],
    [0.3, 2],
    [0.82, 4],
    [1, 5],
  ])('confidence %d → %d dots', (confidence, dots) => expect(confidenceDots(confidence)).toBe(dots))

  it.each([
    [0.02, 'Fewer than 1 of 10 such readings is right'],
    [0.12, 'About 1 of 10 such readings is right'],
    [0.7, 'About 7 of 10 such readings are right'],
    [0.98, 'More than 9 of 10 such readings are right'],
  ])('confidence %d → %s', (confidence, words) => expect(confidenceWords(confidence)).toBe(words))

  it.each<[string, When | null, string | null, string]>([
    [
      'on the day of the report',
      when('2024-03-05', '2024-03-05', 'day'),
      '2024-03-05',
      'The Courier · Tue 5 Mar 2024',
    ],
    [
      'before the report',
      when('2024-03-04', '2024-03-04', 'day'),
      '2024-03-05',
      'The Courier · Mon 4 Mar 2024, reported 5 Mar 2024',
    ],
    ['no day told', null, '2024-03-05', 'The Courier · reported 5 Mar 2024'],
    ['nothing known', null, null, 'The Courier'],
  ])('happened and reported: %s', (_, told, published, expected) =>
    expect(placeWords({ when: told }, { ...GRAPH.articles[0]!, published })).toBe(expected),
  )

  it('a claim names its voice, which its badge leads to', () => {
    expect(badgesOf(byId('aid'), index().actors).map(({ text, voice }) => [text, voice])).toContainEqual([
      'Claimed by Maro',
      'person:ana-maro',
    ])
  })

  it('sums types up, negated ones apart', () => {
    expect(typesSummary([byId('meet'), byId('praise'), byId('reject')])).toBe(
      'meets, backs; negated: attacks',
    )
  })

  it.each<[string, Relation[], string]>([
    ['nothing', [], ''],
    ['words alone', [byId('meet'), byId('praise')], 'all talk, no deeds'],
    ['a deed that may come', [byId('aid')], 'all of it only possible'],
    [
      'words and a deed that may come',
      [byId('meet'), byId('aid')],
      'talk, and deeds only planned or possible',
    ],
    ['words and a deed', [byId('meet'), { ...byId('aid'), modality: 'actual' }], ''],
    ['a deed', [{ ...byId('aid'), modality: 'actual' }], 'deeds, no talk'],
    ['a negated deed', [byId('reject')], 'all of it negated'],
    ['words beside a negated deed', [byId('meet'), byId('reject')], 'all talk, no deeds'],
    ['a tie', [{ ...byId('meet'), type: 'ALLY' }], 'a standing tie, no event'],
  ])('remark on %s', (_, relations, expected) => expect(pairRemark(relations)).toBe(expected))
})

describe('the dossier', () => {
  it('says what is open', () => expect(dossierLine(GRAPH)).toBe('1 article · The Courier · 5 March 2024'))

  it('names the first of many outlets and the span of their dates', () => {
    const articles = ['A', 'B', 'C', 'D'].map((source, i) => ({
      ...GRAPH.articles[0]!,
      source,
      published: `2024-03-0${i + 1}`,
    }))
    expect(dossierLine({ articles })).toBe('4 articles · A, B and 2 more · 1 – 4 Mar 2024')
  })

  it.each([
    ['Short enough', 'Short enough'],
    ['Xi hosts Lukashenko in Beijing as the West warns over aid to Russia', 'Xi hosts Lukashenko in Beijing'],
    ['An unusually long headline without any clause to stop at', 'An unusually long headline…'],
  ])('%s → %s', (title, expected) => expect(shortTitle(title)).toBe(expected))

  it.each([
    ['own', 'The Courier’s own voice'],
    ['person:ana-maro', 'Claimed by Maro'],
  ])('voice %s → %s', (voice, expected) => expect(voiceWords(voice, index())).toBe(expected))

  it('cites a sentence that quotes with single marks inside', () => {
    const text = 'He called it a “disgrace” and "over".'
    const article = { ...GRAPH.articles[0]!, text, url: null, published: null, source: null, title: 'T' }
    expect(citation(article, { start: 0, end: text.length })).toBe(
      '“He called it a ‘disgrace’ and ‘over’.” “T”.',
    )
  })

  it('cites a sentence with its place', () => {
    expect(citation(GRAPH.articles[0]!, SENTENCES[2]!)).toBe(
      '“The Northern League may send grain to Ostland, Maro said.” The Courier, “Maro meets envoys as grain talks go on”, 5 March 2024. https://courier.example/a',
    )
  })
})
