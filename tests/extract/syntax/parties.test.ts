import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('whom a phrase stands for', () => {
  it.each([
    ['including', 'Several countries, including Peru and Chile, condemned Togo.', 'CHL>TGO ACCUSE'],
    [
      'including, as those to whom it is done',
      'Togo condemned several countries, including Peru.',
      'TGO>PER ACCUSE',
    ],
    ['such as', 'Large states such as Peru condemned Togo.', 'PER>TGO ACCUSE'],
    ['among them', 'Togo criticised twelve states, among them Peru and Chile.', 'TGO>CHL ACCUSE'],
    ["one's allies", 'US allies, including Japan, condemned Togo.', 'JPN>TGO ACCUSE'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it('is no one else than who is named of the group', () => {
    expect(ruledIn('US allies, including Japan, condemned Togo.')).not.toContain('USA>TGO ACCUSE')
  })
})

describe('who does what a clause without a subject tells', () => {
  it.each([
    [
      'who writes',
      'The leaders of Chad closed the talks with a declaration that condemned Togo.',
      'TCD>TGO ACCUSE',
    ],
    ['who is the first', 'Iceland was the first state to recognise Lithuania.', 'ISL>LTU SUPPORT'],
    ['who is among the first', 'Iceland was among the first to recognise Lithuania.', 'ISL>LTU SUPPORT'],
    ['together with', 'Spain recognised Kosovo together with Norway.', 'NOR>XKX SUPPORT'],
    ['together with, before', 'Together with Norway, Spain recognised Kosovo.', 'NOR>XKX SUPPORT'],
    ['along with', 'Spain, along with Norway, recognised Kosovo.', 'NOR>XKX SUPPORT'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })
})

it.each([
  ['whose allies act', "Peru's allies condemned Togo.", 'PER>TGO ACCUSE'],
  ['whose partners act, by a pronoun', 'Peru says its partners condemned Togo.', 'PER>TGO ACCUSE'],
  ['whom those who are asked would harm', 'Peru urged its lawmakers to sanction Togo.', 'PER>TGO REQUEST'],
  ['where someone lives acts not', 'Tribes along the Spanish border warned Kosovo.', 'ESP>XKX THREATEN'],
  [
    'a deed that provokes is not done by its victim',
    'The riots were provoked by the Spanish assault on Kosovo.',
    'ESP>XKX COERCE',
  ],
])('%s: %s', (_, text, wrong) => {
  expect(ruledIn(text)).not.toContain(wrong)
})

describe('people without a name', () => {
  it.each([
    ['who leads them', 'Chad recognised a government under Faure Gnassingbe.', 'TCD>TGO SUPPORT'],
    ['who is said to lead them', 'Chad recognised a government led by Faure Gnassingbe.', 'TCD>TGO SUPPORT'],
  ])('are those of %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it('are not those of whom they are only against', () => {
    expect(ruledIn('Rebels hated by Faure Gnassingbe attacked Chad.')).not.toContain('TGO>TCD ASSAULT')
  })
})

describe('who is sent to do something', () => {
  it.each([
    [
      'does it for who sends',
      'Togo has sent 500 soldiers to Chad to fight against Niger.',
      'TGO>NER ASSAULT',
    ],
    ['and does it by a name', 'Togo sent Beninese fighters to Chad to attack Niger.', 'BEN>NER ASSAULT'],
    ['who is appealed to does it', 'Togo appealed to Chad to condemn Niger.', 'TCD>NER ACCUSE'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    ['where one is sent', 'Togo has sent 500 soldiers to Chad to fight against Niger.', 'TCD>NER ASSAULT'],
    ['who sends those of another', 'Togo sent Beninese fighters to Chad to attack Niger.', 'TGO>NER ASSAULT'],
  ])('is not %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})

describe('to whom words were addressed', () => {
  it.each([
    ['who rejects them', 'Iran refused Chinese requests to lift the controls.', 'CHN>IRN REQUEST'],
    ['who brushes them aside', 'Iran brushed aside appeals from Norway to end the war.', 'NOR>IRN REQUEST'],
    ['who responds', 'Togo responded to a request by Benin.', 'BEN>TGO REQUEST'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it('tells no request of one to oneself', () => {
    expect(ruledIn('Iran repeated its demand.')).toEqual([])
  })
})

describe('words that a reading requires', () => {
  it.each([
    ['hours to leave', 'Peru gave the ambassador of Mexico 72 hours to leave.', 'PER>MEX SANCTION'],
    [
      'the largest donor',
      "The European Union, Chad's largest donor, kept silent.",
      'organization:european-union>TCD AID',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })
})
