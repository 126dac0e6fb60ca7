import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

type Case = readonly [name: string, text: string, words: string, nth: number, actors: readonly string[]]

describe('bodies of a state', () => {
  it.each<Case>([
    [
      'the capital after a ministry says whose it is',
      "Kenya's defence ministry spoke. The transport ministry in Dodoma closed the border.",
      'The transport ministry',
      1,
      ['organization:tanzanian-transport-ministry'],
    ],
    [
      'police without an article are those of the state told of',
      'Peru has seen weeks of unrest. Police blamed a gang on Monday.',
      'Police',
      1,
      ['organization:peruvian-police'],
    ],
    [
      'police are at home where the story plays, not of those whose embassy is there',
      'CAIRO, Egypt – The Norwegian embassy in Cairo burned. Police left.',
      'Police',
      1,
      ['organization:egyptian-police'],
    ],
    [
      'a crowd is of the people named before',
      'Israel was shocked. Hundreds of Egyptians marched. The crowd tore down a wall.',
      'The crowd',
      1,
      ['organization:egyptian-protesters'],
    ],
    [
      'an army is no movement, though one calls itself an army',
      'The Arakan Army shelled a port of Myanmar. Myanmar was angry. Myanmar mourned. The army fired back.',
      'The army',
      1,
      ['organization:tatmadaw'],
    ],
    [
      'a body of which no name is told stands for its state',
      'Togo fined the Beninese airline.',
      'the Beninese airline',
      1,
      ['country:BEN'],
    ],
    [
      'a body is of no other state than its words say',
      'Ethiopian Airlines flew on. Togo fined the Beninese airline.',
      'the Beninese airline',
      1,
      ['country:BEN'],
    ],
    [
      'the bodies of a state are none of no state',
      "The United Nations met. Togo defended Benin's institutions.",
      'institutions',
      1,
      [],
    ],
    [
      'while a body without an owner is the last told of',
      'The African Union met. Togo left the bloc.',
      'the bloc',
      1,
      ['organization:african-union'],
    ],
    [
      'a body is not who acts on it by the same verb',
      'The FARC left. The European Union banned the group.',
      'the group',
      1,
      ['organization:farc'],
    ],
    [
      'a style is of the last who ruled by it, no other head of state',
      'The Shah of Iran met President Hafez Assad in Algiers in 1975.',
      'The Shah',
      1,
      ['person:mohammad-reza-pahlavi'],
    ],
    [
      'also without its state',
      'Iran had changed since 1975. Akbar Hashemi Rafsanjani led it in 1990, and the Shah was dead.',
      'the Shah',
      1,
      ['person:mohammad-reza-pahlavi'],
    ],
    [
      'government forces are no movement',
      'Syria and the Syrian Democratic Forces made peace. Syrian state media spoke. Government forces moved north.',
      'Government forces',
      1,
      ['organization:syrian-military'],
    ],
    [
      "a foreign office is its state's",
      "France protested. Pakistan's Foreign Office rejected it.",
      'Foreign Office',
      1,
      ['organization:pakistani-foreign-ministry'],
    ],
    [
      'soldiers without an article',
      'Zimbabwe woke to gunfire in 2017, when soldiers arrested the president.',
      'soldiers',
      1,
      ['organization:zimbabwean-military'],
    ],
    [
      'no police where two states are told of alike',
      'Peru and Chile met. Police in general are slow.',
      'Chile',
      1,
      ['country:CHL'],
    ],
    [
      'a parliament named without its state is that of the state told of',
      'Peru is in turmoil. Peruvian police left. Congress removed the president in Lima.',
      'Congress',
      1,
      ['organization:peruvian-parliament'],
    ],
    [
      'a congress where the United States are told of',
      'The United States promised arms. Congress agreed.',
      'Congress',
      1,
      ['organization:us-congress'],
    ],
  ])('%s: %s', (_, text, words, nth, actors) => {
    expect(readActors(text).who(words, nth)).toEqual(actors)
  })
})

describe('states by what they are', () => {
  it.each<Case>([
    [
      'a kingdom',
      'Saudi Arabia closed the road to Ethiopia. The United States protested. It trained guards of the kingdom.',
      'the kingdom',
      1,
      ['country:SAU'],
    ],
    [
      'an archipelago',
      'The Maldives quarrelled with India. The archipelago expelled the soldiers.',
      'The archipelago',
      1,
      ['country:MDV'],
    ],
    [
      'an emirate',
      'Qatar received Chadian rebels. Chad thanked the emirate.',
      'the emirate',
      1,
      ['country:QAT'],
    ],
    [
      'an island state',
      'Nauru left Taiwan for China. China paid the island state.',
      'the island state',
      1,
      ['country:NRU'],
    ],
  ])('%s: %s', (_, text, words, nth, actors) => {
    expect(readActors(text).who(words, nth)).toEqual(actors)
  })
})

describe('groups', () => {
  it.each<Case>([
    [
      'the host of a meeting is no party',
      'KINGSTOWN, St. Vincent — Envoys of Guyana met those of Venezuela on Monday. Guyana said Venezuela had threatened it. The two countries agreed on a truce.',
      'The two countries',
      1,
      ['country:GUY', 'country:VEN'],
    ],
    [
      'two men',
      'Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday. The two men signed a pact.',
      'The two men',
      1,
      ['person:william-ruto', 'person:yoweri-museveni'],
    ],
    [
      'both men',
      'William Ruto called Yoweri Museveni. António Guterres congratulated both men.',
      'both men',
      1,
      ['person:william-ruto', 'person:yoweri-museveni'],
    ],
    [
      'both, of persons who were subjects together',
      'Kenyan President William Ruto and Ugandan President Yoweri Museveni met on Monday. Both promised that the swap would be finished by May.',
      'Both',
      1,
      ['person:william-ruto', 'person:yoweri-museveni'],
    ],
  ])('%s: %s', (_, text, words, nth, actors) => {
    expect([...readActors(text).who(words, nth)].sort()).toEqual([...actors].sort())
  })
})

it('several bodies are not the one named before', () => {
  const text = 'Hezbollah signed the pact. The two movements then left.'
  expect(readActors(text).who('The two movements')).not.toContain('organization:hezbollah')
})

describe('names that are none of a person', () => {
  it.each([
    ['a town by a place word', 'The truce was signed at Lincoln on Friday.', 'person:abraham-lincoln'],
    ['the end of a longer name', 'The invaders took Lang Son on March 5.', 'person:bui-thanh-son'],
    ['who shares but the given name', 'Togo jailed Sheikh Abdullah al-Ani.', 'person:abdullah-abdullah'],
    ['a short name of a ministry', 'The MoI jailed a Togolese envoy.', 'person:daniel-arap-moi'],
    ['a town after to', 'He flew the rebels to Burnham, near Christchurch.', 'person:forbes-burnham'],
  ])('%s: %s', (_, text, id) => {
    expect([...readActors(text).links.actors.keys()]).not.toContain(id)
  })
})

describe('whom a person serves', () => {
  it.each([
    [
      'a state before the bare name',
      "Belize's Carlos Fuller spoke for the islands.",
      'person:carlos-fuller',
      'BLZ',
    ],
    ['a state after the bare name', 'Magnus Malan of South Africa left early.', 'person:magnus-malan', 'ZAF'],
    ['a people before the name', 'The Zambian Nevers Mumba led the observers.', 'person:nevers-mumba', 'ZMB'],
    [
      'the state whose office it is, by a pronoun',
      'Tuvalu protested. Its new envoy, Bikeni Paeniu, left Taipei.',
      'person:bikeni-paeniu',
      'TUV',
    ],
    [
      'the state of him whose minister he is',
      'President William Ruto of Kenya left. His foreign minister, Tomas Wafula, stayed.',
      'person:tomas-wafula',
      'KEN',
    ],
    [
      'the state that the passage is about',
      'Peru is in turmoil after weeks of unrest. Peru said Chile had erred. Finance Minister Rosa Quispe resigned.',
      'person:rosa-quispe',
      'PER',
    ],
    [
      'an American by his people',
      'Chester Crocker, an American, had shuttled for years.',
      'person:chester-crocker',
      'USA',
    ],
    [
      'nothing, of a king of another house',
      'Saddam Hussein met King Hussein of Jordan.',
      'person:saddam-hussein',
      'IRQ',
    ],
    [
      'the body, whatever the office before',
      "The African Union's chairman, Moussa Faki Mahamat, spoke.",
      'person:moussa-faki-mahamat',
      null,
    ],
  ])('%s: %s', (_, text, id, country) => {
    const { coreference } = readActors(text)
    expect([...coreference.actors.keys()]).toContain(id)
    expect(coreference.actors.get(id)?.country).toBe(country)
  })

  it('another man of that surname and initial is no one known', () => {
    const { coreference } = readActors('Home Minister Asaduzzaman Khan told parliament in Dhaka so.')
    expect(coreference.actors.get('person:asaduzzaman-khan')?.country).toBe('BGD')
  })
})

describe('bodies that carry the name of their state', () => {
  it.each([
    ['at the end', 'The Export-Import Bank of China agreed.', 'CHN'],
    ['an owner', "The islands owe China's Exim Bank a fifth of the debt.", 'CHN'],
  ])('%s: %s', (_, text, country) => {
    const { coreference } = readActors(text)
    expect(
      [...coreference.actors.values()]
        .filter(({ kind }) => kind === 'organization')
        .map((one) => one.country),
    ).toEqual([country])
  })
})

describe('"we" of who issues a text', () => {
  it.each([
    [
      'a ministry by its title',
      'Statement of the Ministry of Foreign Affairs of Norway',
      'We summoned the Chilean ambassador. Our ships were hit, and we protest.',
      ['country:NOR'],
    ],
    [
      'a bloc',
      'Joint statement of the G7 foreign ministers on Georgia',
      'We condemn the violence. We call on Georgia to act. Our support stands.',
      ['organization:group-of-seven'],
    ],
    [
      'a spokesperson of the state whose ministers come first',
      "Transcript of the spokesperson's press briefing",
      'Foreign Minister Espen Barth Eide returned from Chile. We will not yield. Our position is known to us all.',
      ['country:NOR'],
    ],
    ['nobody, of a plain report', 'Chile protests', 'We went to the market. Our guide told us of it.', []],
  ])('%s: %s', (_, title, text, actors) => {
    expect(readActors(text, { title }).who('We')).toEqual(actors)
  })
})

describe('a minister by the title in full', () => {
  const MET = 'Prime Minister Narendra Modi met Emmanuel Macron.'
  const TURK = 'Foreign Minister Hakan Fidan recalled an envoy.'

  it.each<Case>([
    [
      'the prime minister is no foreign minister',
      `${MET} ${TURK} The prime minister left.`,
      'The prime minister',
      1,
      ['person:narendra-modi'],
    ],
    [
      'nor the foreign minister a prime minister',
      `${TURK} ${MET} The foreign minister left.`,
      'The foreign minister',
      1,
      ['person:hakan-fidan'],
    ],
    [
      'the minister may be who was last called so',
      `${MET} ${TURK} The minister left.`,
      'The minister',
      1,
      ['person:hakan-fidan'],
    ],
    [
      'the vice president is no president',
      'Vice President Mike Pence met Narendra Modi. President Emmanuel Macron spoke. The vice president left.',
      'The vice president',
      1,
      ['person:mike-pence'],
    ],
    [
      'of the state of another minister where none is named',
      `${TURK} The prime minister left.`,
      'The prime minister',
      1,
      ['country:TUR'],
    ],
  ])('%s: %s', (_, text, words, nth, actors) => {
    expect(readActors(text).who(words, nth)).toEqual(actors)
  })
})

describe('armed groups without a name', () => {
  it.each<Case>([
    [
      'that act',
      'Gunfire rang out when rebels attacked a Malian convoy.',
      'rebels',
      1,
      ['organization:rebels'],
    ],
    [
      'again with an article',
      'Some forty armed groups signed an accord with Chad. The armed groups praised Qatar.',
      'The armed groups',
      1,
      ['organization:armed-groups'],
    ],
    [
      'not where one is named',
      'The M23 signed. Later rebels attacked a Congolese convoy; the rebels then left.',
      'the rebels',
      1,
      ['organization:m23'],
    ],
  ])('%s: %s', (_, text, words, nth, actors) => {
    expect(readActors(text).who(words, nth)).toEqual(actors)
  })
})
