import { describe, expect, it } from 'vitest'
import { type ReadOptions, readActors } from '../../support/actors.ts'

type Case = readonly [name: string, text: string, words: string, nth: number, actors: readonly string[]]
type Issued = readonly [...Case, options: ReadOptions]

const CHN = 'country:CHN'
const FRA = 'country:FRA'
const xi = 'person:xi-jinping'
const macron = 'person:emmanuel-macron'

const expectActors = (text: string, words: string, nth: number, options: ReadOptions = {}) =>
  expect([...readActors(text, options).who(words, nth)].sort())

describe('several who do something together', () => {
  it.each<Case>([
    ['who met', 'Xi Jinping met Emmanuel Macron. They agreed on trade.', 'They', 1, [xi, macron]],
    ['who talked', 'Xi Jinping talked to Emmanuel Macron for an hour. They agreed.', 'They', 1, [xi, macron]],
    ['called to meet is no meeting', 'Xi Jinping accused Emmanuel Macron. They left.', 'They', 1, []],
    [
      'in the same sentence those who are nearer',
      'Xi Jinping met Emmanuel Macron and asked Chad and Togo to mend their roads.',
      'their',
      1,
      ['country:TCD', 'country:TGO'],
    ],
    [
      'whose they are stands behind them',
      'France warned China. The presidents of the two countries talked.',
      'The presidents',
      1,
      [CHN, FRA],
    ],
    [
      'presidents of whom none is named',
      'Chad accused Togo. Togo denied it. Both presidents flew home.',
      'Both presidents',
      1,
      ['country:TCD', 'country:TGO'],
    ],
    [
      'the leaders of a body that meets are the body',
      'ECOWAS met in Accra on Sunday. Mali was late. ECOWAS waited. The leaders rejected the plan.',
      'The leaders',
      1,
      ['organization:ecowas'],
    ],
    [
      'parties of one state are no sides',
      'Chad accused Togo. He met the large parties.',
      'the large parties',
      1,
      [],
    ],
    ['fighters of a body', 'Fighters of the M23 took Goma.', 'Fighters', 1, ['organization:m23']],
    ['its hostages are others', 'The hostages of the M23 fled.', 'The hostages', 1, []],
    [
      'men of a leader',
      'Xi Jinping spoke. The rebel Ali Garan fled. Garan\u2019s men fought on.',
      'men',
      1,
      ['person:ali-garan'],
    ],
  ])('%s: %s', (_, text, words, nth, expected) => {
    expectActors(text, words, nth).toEqual([...expected].sort())
  })
})

describe('one against another', () => {
  it.each<Case>([
    [
      'the other side',
      'Chad accused Togo. Togo denied it. Chad had warned the other side.',
      'the other side',
      1,
      ['country:TGO'],
    ],
    [
      'the neighbour of one of two',
      'Chad accused Togo. Togo denied it. Chad called its neighbour a liar.',
      'neighbour',
      1,
      ['country:TGO'],
    ],
    [
      'what a state does it does to another',
      'Chilean police arrested Bolivian customs officers. Chile deported them.',
      'them',
      1,
      ['organization:bolivian-customs'],
    ],
    [
      'authorities are many',
      'The European Union protested. The Belarusian authorities denied it. They called it a lie.',
      'They',
      1,
      ['country:BLR'],
    ],
  ])('%s: %s', (_, text, words, nth, expected) => {
    expectActors(text, words, nth).toEqual([...expected].sort())
  })
})

describe('who issues a text', () => {
  const text = 'We thank Chad. Our aid goes on. Emmanuel Macron called us on Monday.'
  it.each<Issued>([
    [
      'the government that it opens with',
      `The Government of Costa Rica thanks Chad. ${text}`,
      'We',
      1,
      ['country:CRI'],
      { title: 'Statement of the Ministry of Foreign Affairs on Chad' },
    ],
    [
      'a ministry by its long name',
      `The Ministry of Foreign Affairs of the Republic of Moldova thanks Chad. ${text}`,
      'We',
      1,
      ['country:MDA'],
      { title: 'Statement of the Ministry on Chad' },
    ],
    [
      'who makes the following statement',
      `The Foreign Secretary, David Lammy, made the following statement today.\n\n${text}`,
      'We',
      1,
      ['country:GBR'],
      { title: 'A statement', published: '2024-12-24' },
    ],
    ['a note', text, 'We', 1, ['country:BRA'], { title: 'Note of the Brazilian foreign ministry on Chad' }],
  ])('%s', (_, words, mention, nth, expected, options) => {
    expectActors(words, mention, nth, options).toEqual(expected)
  })
})

describe('bodies by another name', () => {
  it.each<Case>([
    [
      'an organ of a body',
      'The Human Rights Council of the United Nations met. Chad left. The Council condemned it.',
      'The Council',
      1,
      ['organization:united-nations'],
    ],
    [
      'the Commission after its president',
      'European Commission President Ursula von der Leyen spoke. Farmers accused the Commission.',
      'the Commission',
      1,
      ['organization:european-commission'],
    ],
    [
      'an acronym by what the article spells out',
      'The Rapid Support Forces took Nyala. The RSF denied it.',
      'RSF',
      1,
      ['organization:rapid-support-forces'],
    ],
    [
      'a ministry in the capital where the clause plays',
      'Ecuador protested. In Beijing, the foreign ministry welcomed the plan.',
      'the foreign ministry',
      1,
      ['organization:chinese-foreign-ministry'],
    ],
    [
      'a ship',
      'Chad seized the trawler Estrella. On Monday the Estrella was towed to port.',
      'Estrella',
      1,
      ['organization:estrella'],
    ],
  ])('%s: %s', (_, text, words, nth, expected) => {
    expectActors(text, words, nth).toEqual(expected)
  })
})

it('the two stay in the order of their names', () => {
  expect(readActors('France met China. They agreed.').who('They')).toEqual([FRA, CHN])
})

it('who wrote the article is no actor of it', () => {
  const { mentions } = readActors('Chad left. Martin Garan and Sandra Keller contributed to this report.')
  expect(mentions.filter(({ kind }) => kind === 'person')).toEqual([])
})
