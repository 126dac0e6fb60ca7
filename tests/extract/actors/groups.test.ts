import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'
import { ruledIn } from '../../support/ruled.ts'

type Case = readonly [name: string, text: string, words: string, actors: readonly string[]]

const of = (...codes: readonly string[]): readonly string[] => codes.map((code) => `country:${code}`)

describe('the two of whom a text tells together', () => {
  it.each<Case>([
    [
      'not who mediates',
      'Peru and Ecuador have quarrelled for years. Brazil hosted the talks. The two sides met on Monday.',
      'The two sides',
      of('ECU', 'PER'),
    ],
    [
      'not a third who is told of later',
      'Niger accused Benin of a raid. Benin shelled a post in Niger. Envoys of Ghana arrived. Both countries closed the border.',
      'Both countries',
      of('BEN', 'NER'),
    ],
    [
      'not whom they thank',
      'Latvia and Estonia are neighbours. China sent them masks. Both neighbours thanked China.',
      'Both neighbours',
      of('EST', 'LVA'),
    ],
    [
      'one of them may tell of both',
      'Chad and Sudan quarrelled. Chad welcomed an end to the row between the two countries.',
      'the two countries',
      of('SDN', 'TCD'),
    ],
    [
      'all sides',
      'Malta attacked Cyprus. Malta shelled a Cypriot port. Norway called on all sides to show restraint.',
      'all sides',
      of('CYP', 'MLT'),
    ],
    [
      'the parties to the conflict',
      'Malta attacked Cyprus. Norway urged the parties to the conflict to talk.',
      'the parties',
      of('CYP', 'MLT'),
    ],
    [
      'governments are those of states, not of who calls on them',
      'Chad and Niger quarrelled over a well. In 1985 the Arab League spoke of it. The committee asked the two governments to talk.',
      'the two governments',
      of('NER', 'TCD'),
    ],
    ['each of them', 'Chad and Niger met. Each side blamed the other.', 'Each side', of('NER', 'TCD')],
    ['neither', 'Chad and Niger met. Neither government gave way.', 'Neither government', of('NER', 'TCD')],
    ['to both', 'Chad and Niger quarrelled. Russia is a friend to both.', 'both', of('NER', 'TCD')],
    [
      'between the two',
      'Chad and Niger quarrelled. Talks between the two failed.',
      'the two',
      of('NER', 'TCD'),
    ],
    ['their armies', 'Chad attacked Niger. Both armies drew back.', 'Both armies', of('NER', 'TCD')],
    [
      'of three a list',
      'Chad, Niger and Benin signed a pact. Ghana was absent. The three countries will meet again.',
      'The three countries',
      of('BEN', 'NER', 'TCD'),
    ],
    [
      'presidents whom the text leaves unnamed stand for their states',
      'Chad and Niger fought for years. Emmanuel Macron received both presidents.',
      'both presidents',
      of('NER', 'TCD'),
    ],
    [
      'states that share a name',
      'Japan looked on. The two Koreas exchanged fire.',
      'Koreas',
      of('KOR', 'PRK'),
    ],
    [
      'halves named as one',
      'Japan looked on. North and South Korea exchanged fire.',
      'North and South Korea',
      of('KOR', 'PRK'),
    ],
    [
      'whose allies they are is not one of them',
      'Japan and South Korea quarrelled. The United States urged its two allies to talk.',
      'two allies',
      of('JPN', 'KOR'),
    ],
    ['hosts', 'Hillary Clinton flew to Beijing. She thanked her hosts.', 'hosts', of('CHN')],
    [
      'the other side',
      'Chad and Niger met. Ghana looked on. Chad accused the other side of lying.',
      'the other side',
      of('NER'),
    ],
    [
      'members of a body are the body',
      'The members of the European Union recalled their envoys from Chad.',
      'The members',
      ['organization:european-union'],
    ],
    [
      'those who govern its states as well',
      'The foreign ministers of NATO condemned the raid.',
      'The foreign ministers',
      ['organization:nato'],
    ],
    [
      'an old quarrel',
      'Armenia and Azerbaijan agreed on a truce with Russia. Turkey armed Azerbaijan. Each side broke it.',
      'Each side',
      of('ARM', 'AZE'),
    ],
  ])('%s: %s', (_, text, words, actors) => {
    expect([...readActors(text).who(words)].sort()).toEqual([...actors].sort())
  })

  it('the leaders who met, not a third', () => {
    const text =
      'Xi Jinping met Emmanuel Macron in Paris. Macron had spoken with Olaf Scholz on Sunday. The two presidents praised the talks.'
    expect([...readActors(text).who('The two presidents')].sort()).toEqual([
      'person:emmanuel-macron',
      'person:xi-jinping',
    ])
  })

  it.each([
    ['two whom no one tells of', 'Chad held elections. Both sides were content.', 'Both sides'],
    ['two of its members', 'Two members of NATO objected.', 'Two members'],
    ['places', 'Chad and Niger met. Aid reached the two camps of the mission.', 'the two camps'],
    ['what is counted', 'Chad and Niger met. Both of the lorries burned.', 'Both'],
    ['hosts of nobody who travels', 'Chad held a fair. Its hosts were glad.', 'hosts'],
    ['one another', 'Chad and Niger met. They helped each other.', 'each'],
  ])('nobody: %s: %s', (_, text, words) => {
    const { mentions, coreference, words: wordsOf } = readActors(text)
    const found = mentions.find((one) => wordsOf(one) === words)
    expect(found === undefined ? [] : coreference.actorsOf[found.index]).toEqual([])
  })

  it.each([
    ['Chad and Niger clashed. Each side accused the other of lying.', ['TCD>NER ACCUSE', 'NER>TCD ACCUSE']],
    ['Chad and Niger clashed. Neither side blamed the other.', ['TCD>NER ACCUSE', 'NER>TCD ACCUSE']],
  ])('to one another: %s', (text, expected) => {
    expect(ruledIn(text)).toEqual(expect.arrayContaining(expected))
  })

  it('others than each other', () => {
    const told = ruledIn('Chad and Niger clashed. Each side accused the other bank of fraud.')
    expect(told.filter((one) => one.endsWith('ACCUSE'))).toEqual([])
  })

  it('a relation to each', () => {
    const told = ruledIn('Chad attacked Niger. Norway urged both sides to stop.')
    expect(told).toEqual(expect.arrayContaining(['NOR>TCD REQUEST', 'NOR>NER REQUEST']))
  })
})

describe('descriptions that say what kind of land is meant', () => {
  it.each<Case>([
    [
      'a colony is the territory, not the state that the text is about',
      'Spain shut the border with Gibraltar. Spain was angry. The Queen sailed to the colony.',
      'the colony',
      of('GIB'),
    ],
    [
      'as one that gives or gets something',
      'Britain and Argentina quarrelled over the Falklands. Chile supplied the colony with food.',
      'the colony',
      of('FLK'),
    ],
    [
      'no land that belongs to nobody else',
      'Chad and Niger quarrelled. Togo supplied the colony with food.',
      'the colony',
      [],
    ],
  ])('%s', (_, text, words, actors) => {
    expect(readActors(text).who(words)).toEqual(actors)
  })

  it.each([
    ['in their time', '1972-05-30', of('RUS', 'USA')],
    ['not of another time', '2024-05-30', of('FRA', 'CHE')],
  ])('the two superpowers %s', (_, published, actors) => {
    const text = 'France and Switzerland quarrelled. The two superpowers met.'
    expect(readActors(text, { published }).who('The two superpowers')).toEqual(actors)
  })
})

describe('a government named by the movement that rules', () => {
  it.each([
    ['is its state', '2025-10-19', ['country:AFG']],
    ['is none before it ruled', '2010-10-19', []],
  ])('%s', (_, published, actors) => {
    const text = 'Chad and Niger met. The Taliban government denied it.'
    expect(readActors(text, { published }).who('The Taliban government')).toEqual(actors)
  })
})

describe('a people that is also a group of states', () => {
  it.each([
    ['officials', 'Soviet officials', of('RUS')],
    ['its forces', 'Soviet troops', ['organization:russian-armed-forces']],
  ])('has %s of one state', (_, words, actors) => {
    expect(readActors(`${words} left Prague.`, { published: '1983-09-12' }).who(words)).toEqual(actors)
  })

  it('Arab officials are of several states', () => {
    expect(readActors('Arab officials left Prague.').who('Arab officials')).toEqual([
      'organization:arab-states',
    ])
  })
})
