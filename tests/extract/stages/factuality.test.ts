import { describe, expect, it } from 'vitest'
import { relationIn } from '../../support/relations.ts'

describe('factuality', () => {
  it.each([
    ['a plain past', 'Kenya invaded Uganda.', 'KEN>UGA ASSAULT', 'actual', 'positive'],
    ['“not”', 'Kenya did not invade Uganda.', 'KEN>UGA ASSAULT', 'actual', 'negative'],
    ['“rather than”', 'Rather than invade Uganda, Kenya waited.', 'KEN>UGA ASSAULT', 'actual', 'negative'],
    [
      '“rather than” behind',
      'Kenya waited rather than invade Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'negative',
    ],
    ['“instead of”', 'Instead of invading Uganda, Kenya waited.', 'KEN>UGA ASSAULT', 'actual', 'negative'],
    [
      'what is done instead of another',
      'Instead of waiting, Kenya invaded Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    [
      'what befell others',
      'Kenya is not among the countries hit by Ugandan sanctions.',
      'UGA>KEN SANCTION',
      'actual',
      'negative',
    ],
    [
      'what befell one of several',
      'Kenya is among the countries hit by Ugandan sanctions.',
      'UGA>KEN SANCTION',
      'actual',
      'positive',
    ],
    [
      'what nothing prevents',
      'Nothing kept Kenya from invading Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    [
      'what one did nothing to stop',
      'Chad did nothing to stop Kenya from invading Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    ['“not … but”', 'Kenya will not help but invade Uganda.', 'KEN>UGA ASSAULT', 'planned', 'positive'],
    [
      'what a “not” before “but” denies',
      'Kenya did not invade but helped Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'negative',
    ],
    [
      '“not only”',
      'Kenya did not only criticise but also invaded Uganda.',
      'KEN>UGA ACCUSE',
      'actual',
      'positive',
    ],
    ['“none”', 'None of the Kenyan soldiers attacked Uganda.', 'KEN>UGA ASSAULT', 'actual', 'negative'],
    ['“neither … nor”', 'Neither Kenya nor Chad invaded Uganda.', 'KEN>UGA ASSAULT', 'actual', 'negative'],
    [
      '“neither … nor” behind a preposition',
      'Kenya sided with neither Uganda nor Chad.',
      'KEN>UGA SUPPORT',
      'actual',
      'negative',
    ],
    [
      'a rumour that is false',
      'A rumour that Kenya had invaded Uganda proved false.',
      'KEN>UGA ASSAULT',
      'actual',
      'negative',
    ],
    [
      'a report that is true',
      'A report that Kenya had invaded Uganda proved true.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    ['a novel', 'In the novel, Kenya invades Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    ['a region', 'In the east, Kenya invades Uganda.', 'KEN>UGA ASSAULT', 'actual', 'positive'],
    ['“never”', 'Kenya has never invaded Uganda.', 'KEN>UGA ASSAULT', 'actual', 'negative'],
    ['“will”', 'The Kenyan president will visit Uganda.', 'KEN>UGA CONSULT', 'planned', 'positive'],
    ['“plans to”', 'The Kenyan president plans to visit Uganda.', 'KEN>UGA CONSULT', 'planned', 'positive'],
    [
      '“no plans to”',
      'The Kenyan president has no plans to visit Uganda.',
      'KEN>UGA CONSULT',
      'planned',
      'negative',
    ],
    [
      'a round of what may come',
      'A first round of talks between Kenya and Uganda could take place.',
      'KEN>UGA CONSULT',
      'possible',
      'positive',
    ],
    [
      'a round of what has come',
      'A first round of talks between Kenya and Uganda took place.',
      'KEN>UGA CONSULT',
      'actual',
      'positive',
    ],
    ['“may”', 'Kenya may invade Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    ['“considers”', 'Kenya is considering invading Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    ['“if”', 'The price would rise if Kenya invaded Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    ['a request', 'Brazil urged Kenya to invade Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    [
      'what has an owner is taken for granted',
      'Brazil is considering sending aid for Kenya’s war in Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    ['a fear', 'There are fears that Kenya will invade Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    [
      'a fear whose clause comes after its verb',
      'Fears grew on Monday that Kenya would invade Uganda.',
      'KEN>UGA ASSAULT',
      'possible',
      'positive',
    ],
    [
      'the second clause of a fear',
      'There have been fears since the vote that Brazil will be drawn in, or that Kenya would invade Uganda.',
      'KEN>UGA ASSAULT',
      'possible',
      'positive',
    ],
    [
      'what is said after a fear is not feared',
      'Fears grew in Brazil, and the president said that Kenya had invaded Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    ['“refused to”', 'Kenya refused to help Uganda.', 'KEN>UGA AID', 'actual', 'negative'],
    ['reported future', 'Kenya said it would help Uganda.', 'KEN>UGA AID', 'planned', 'positive'],
    [
      '“is to”',
      'The Kenyan president is to visit Uganda on Friday.',
      'KEN>UGA CONSULT',
      'planned',
      'positive',
    ],
    [
      'a future within the past',
      'Under the deal, Kenya would send Uganda food.',
      'KEN>UGA AID',
      'planned',
      'positive',
    ],
    [
      'what was never possible',
      'The Kenyan president could not visit Uganda.',
      'KEN>UGA CONSULT',
      'actual',
      'negative',
    ],
    [
      'no way',
      'There was no way that Kenya would attack Uganda, its president said.',
      'KEN>UGA ASSAULT',
      'planned',
      'negative',
    ],
    [
      '“neither … nor”',
      'Kenya has neither attacked Uganda nor condemned Rwanda.',
      'KEN>RWA ACCUSE',
      'actual',
      'negative',
    ],
    [
      'the other verb than the denied one',
      'Kenya does not support Uganda and condemns Rwanda.',
      'KEN>RWA ACCUSE',
      'actual',
      'positive',
    ],
    ['an object that is none', 'Kenya offered Uganda no aid.', 'KEN>UGA AID', 'actual', 'negative'],
    ['“perhaps”', 'Perhaps Kenya invaded Uganda.', 'KEN>UGA ASSAULT', 'possible', 'positive'],
    [
      'what is stopped',
      'Brazil asked Kenya to stop attacking Uganda.',
      'KEN>UGA ASSAULT',
      'actual',
      'positive',
    ],
    [
      'a refusal itself',
      'Kenya does not accept the claim of Uganda.',
      'KEN>UGA REJECT',
      'actual',
      'positive',
    ],
  ] as const)('%s: %s', (_, text, wanted, modality, polarity) => {
    const relation = relationIn(text, wanted)
    expect([relation.modality, relation.polarity]).toEqual([modality, polarity])
  })

  // The article's day is Wednesday, 15 May 2024.
  it.each([
    ['Talks between Kenya and Uganda begin on Monday in Geneva.', 'KEN>UGA CONSULT', 'planned', '2024-05-20'],
    ['Talks between Kenya and Uganda began on Monday in Geneva.', 'KEN>UGA CONSULT', 'actual', '2024-05-13'],
    [
      'The exercises between Kenya and Uganda, which begin on May 24, were cut.',
      'KEN>UGA COOPERATE',
      'planned',
      '2024-05-24',
    ],
    [
      'The meeting of the Kenyan and Ugandan presidents will take place on May 24.',
      'KEN>UGA CONSULT',
      'planned',
      '2024-05-24',
    ],
    ['Fighting between Kenya and Uganda broke out on Friday.', 'KEN>UGA ASSAULT', 'actual', '2024-05-10'],
  ] as const)('what is dated after the article is to come: %s', (text, wanted, modality, day) => {
    const relation = relationIn(text, wanted)
    expect([relation.modality, relation.when?.start]).toEqual([modality, day])
  })

  it.each([
    ['Talks between Kenya and Uganda may resume.', 'KEN>UGA CONSULT', 'possible'],
    ['The war between Kenya and Uganda could spread.', 'KEN>UGA ASSAULT', 'actual'],
    ['Tensions between Kenya and Uganda may rise.', 'KEN>UGA RIVAL', 'actual'],
  ] as const)('what may begin is no fact yet, what may grow is: %s', (text, wanted, modality) => {
    expect(relationIn(text, wanted).modality).toBe(modality)
  })

  it('points to the words that decide', () => {
    const text = 'The Kenyan president has no plans to visit Uganda.'
    const { evidence, why } = relationIn(text, 'KEN>UGA CONSULT')
    expect(evidence.cues.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['modality', 'plans'],
      ['polarity', 'no'],
    ])
    expect(why.notes).toContainEqual({ part: 'polarity', text: '“no” denies it' })
  })
})
