import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../../src/extract/knowledge/knowledge.ts'
import type { KnowledgeEntry } from '../../../src/extract/knowledge/types.ts'

const knowledge = buildKnowledge()

function told(entry: KnowledgeEntry): string {
  switch (entry.kind) {
    case 'state':
      return `${entry.code} ${entry.form}`
    case 'organisation':
      return `${entry.organisation.name} (${entry.organisation.country ?? '-'})`
    case 'person':
      return entry.person.name
    case 'place':
      return `${entry.place.name} in ${entry.place.country ?? '-'}`
  }
}

const lookup = (form: string): string[] => knowledge.lookup(form).map(told)

describe('lookup of states', () => {
  it.each([
    ['United States', 'USA name'],
    ['the United States', 'USA name'],
    ['US', 'USA name'],
    ['U.S.', 'USA name'],
    ['USA', 'USA name'],
    ['America', 'USA name'],
    ['Americans', 'USA demonym'],
    ['Washington', 'USA metonym'],
    ['Washington, D.C.', 'USA metonym'],
    ['White House', 'USA metonym'],
    ['Foggy Bottom', 'USA metonym'],
    ['UK', 'GBR name'],
    ['U.K.', 'GBR name'],
    ['Great Britain', 'GBR name'],
    ['Briton', 'GBR demonym'],
    ['British', 'GBR demonym'],
    ['Downing Street', 'GBR metonym'],
    ['Whitehall', 'GBR metonym'],
    ['Russia', 'RUS name'],
    ['Soviet Union', 'RUS name'],
    ['USSR', 'RUS name'],
    ['Soviet', 'RUS demonym'],
    ['Kremlin', 'RUS metonym'],
    ['Moscow', 'RUS metonym'],
    ['China', 'CHN name'],
    ["People's Republic of China", 'CHN name'],
    ['People’s Republic of China', 'CHN name'],
    ['Peking', 'CHN metonym'],
    ['Beijing', 'CHN metonym'],
    ['Zhongnanhai', 'CHN metonym'],
    ['Elysee', 'FRA metonym'],
    ['Élysée Palace', 'FRA metonym'],
    ["Quai d'Orsay", 'FRA metonym'],
    ['Quai d’Orsay', 'FRA metonym'],
    ['West Germany', 'DEU name'],
    ['East German', 'DEU demonym'],
    ['Bonn', 'DEU metonym'],
    ['Burma', 'MMR name'],
    ['Rangoon', 'MMR metonym'],
    ['Burmese', 'MMR demonym'],
    ['Zaire', 'COD name'],
    ['DR Congo', 'COD name'],
    ['Persia', 'IRN name'],
    ['DPRK', 'PRK name'],
    ['North Koreans', 'PRK demonym'],
    ['Republic of Korea', 'KOR name'],
    ['ROK', 'KOR name'],
    ['Blue House', 'KOR metonym'],
    ['Yugoslavia', 'SRB name'],
    ['Czechoslovakia', 'CZE name'],
    ['Rhodesia', 'ZWE name'],
    ['Swaziland', 'SWZ name'],
    ['Macedonia', 'MKD name'],
    ['East Timor', 'TLS name'],
    ['Ivory Coast', 'CIV name'],
    ["Cote d'Ivoire", 'CIV name'],
    ['Côte d’Ivoire', 'CIV name'],
    ['Türkiye', 'TUR name'],
    ['Turks', 'TUR demonym'],
    ['Sublime Porte', 'TUR metonym'],
    ['Holland', 'NLD name'],
    ['Dutch', 'NLD demonym'],
    ['The Hague', 'NLD metonym'],
    ['Swede', 'SWE demonym'],
    ['Swedish', 'SWE demonym'],
    ['Filipinos', 'PHL demonym'],
    ['Philippine', 'PHL demonym'],
    ['Malacañang', 'PHL metonym'],
    ['Malacanang Palace', 'PHL metonym'],
    ['Kiev', 'UKR metonym'],
    ['Kyiv', 'UKR metonym'],
    ['Israelis', 'ISR demonym'],
    ['Tel Aviv', 'ISR metonym'],
    ['Belarusians', 'BLR demonym'],
    ['Minsk', 'BLR metonym'],
    ['Rideau Hall', 'CAN metonym'],
    ['Palazzo Chigi', 'ITA metonym'],
    ['Chigi', 'ITA metonym'],
    ['Rashtrapati Bhavan', 'IND metonym'],
    ['Vatican', 'VAT name'],
    ['Holy See', 'VAT name'],
    ['Palestinians', 'PSE demonym'],
    ['Kosovo', 'XKX name'],
    ['Taiwanese', 'TWN demonym'],
    ['Taipei', 'TWN metonym'],
    ['Hong Kong', 'HKG name'],
    ['Abkhazia', 'XAB name'],
    ['Western Sahara', 'ESH name'],
    ['Greenland', 'GRL name'],
    ['Malvinas', 'FLK name'],
    ['Ottoman Empire', 'TUR name'],
    ['Nagorno-Karabakh', 'XNK name'],
    ['UAE', 'ARE name'],
    ['Emirati', 'ARE demonym'],
    ['Guinea-Bissau', 'GNB name'],
    ['Papua New Guinea', 'PNG name'],
  ])('%s → %s', (form, expected) => {
    expect(lookup(form)).toContain(expected)
  })
})

describe('lookup of organisations', () => {
  it.each([
    ['EU', 'European Union (-)'],
    ['E.U.', 'European Union (-)'],
    ['NATO', 'NATO (-)'],
    ['Nato', 'NATO (-)'],
    ['UN', 'United Nations (-)'],
    ['U.N. Security Council', 'UN Security Council (-)'],
    ['G-7', 'Group of Seven (-)'],
    ['the West', 'the West (-)'],
    ['Western leaders', 'the West (-)'],
    ['Gulf states', 'Gulf states (-)'],
    ['Pentagon', 'Pentagon (USA)'],
    ['State Department', 'U.S. State Department (USA)'],
    ['US State Department', 'U.S. State Department (USA)'],
    ['Foreign Office', 'British Foreign Office (GBR)'],
    ['Hamas', 'Hamas (-)'],
    ['Hezbollah', 'Hezbollah (-)'],
    ['Hizbullah', 'Hezbollah (-)'],
    ['Taliban', 'Taliban (-)'],
    ['ISIS', 'Islamic State (-)'],
    ['IDF', 'Israel Defense Forces (ISR)'],
    ['Israeli army', 'Israel Defense Forces (ISR)'],
    ['Revolutionary Guards', 'Islamic Revolutionary Guard Corps (IRN)'],
    ['Duma', 'State Duma (RUS)'],
    ['Knesset', 'Knesset (ISR)'],
    ['Xinhua', 'Xinhua (CHN)'],
    ['Kuomintang', 'Kuomintang (TWN)'],
    ['Gazprom', 'Gazprom (RUS)'],
    ['Mossad', 'Mossad (ISR)'],
    ['ICC', 'International Criminal Court (-)'],
    ['Wagner Group', 'Wagner Group (RUS)'],
  ])('%s → %s', (form, expected) => {
    expect(lookup(form)).toContain(expected)
  })
})

describe('lookup of places', () => {
  it.each([
    ['Shanghai', 'Shanghai in CHN'],
    ['St Petersburg', 'St. Petersburg in RUS'],
    ['St. Petersburg', 'St. Petersburg in RUS'],
    ['Gaza Strip', 'Gaza in PSE'],
    ['Donbass', 'Donbas in UKR'],
    ['Crimea', 'Crimea in UKR'],
    ['Kashmir', 'Kashmir in -'],
    ['Darfur', 'Darfur in SDN'],
    ['Tigray', 'Tigray in ETH'],
    ['Tibet', 'Tibet in CHN'],
    ['Geneva', 'Geneva in CHE'],
    ['Guantanamo', 'Guantánamo Bay in CUB'],
    ['South China Sea', 'South China Sea in -'],
    ['Persian Gulf', 'Persian Gulf in -'],
  ])('%s → %s', (form, expected) => {
    expect(lookup(form)).toEqual([expected])
  })
})

describe('lookup of persons', () => {
  it.each([
    ['Xi Jinping', 'Xi Jinping'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
    ['Muammar Qaddafi', 'Muammar Gaddafi'],
    ['Moammar Gadhafi', 'Muammar Gaddafi'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Mahmud Abbas', 'Mahmoud Abbas'],
    ['Bashar Assad', 'Bashar al-Assad'],
    ['Bashar al-Assad', 'Bashar al-Assad'],
    ['Aleksandr Lukashenko', 'Alexander Lukashenko'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Gamal Abdel Nasser', 'Gamal Abdel Nasser'],
    ['Antonio Guterres', 'António Guterres'],
    ['Pope John Paul II', 'John Paul II'],
    ['Antony J. Blinken', 'Antony Blinken'],
  ])('%s → %s', (form, expected) => {
    expect(lookup(form)).toEqual([expected])
  })
})

describe('the case of letters', () => {
  it.each([
    'us',
    'Us',
    'who',
    'Who',
    'turkey',
    'polish',
    'is',
    'Is',
    'au',
    'un',
    'the west',
    'pa',
    'chad',
    'congress',
  ])('%s means nobody', (form) => {
    expect(lookup(form)).toEqual([])
  })

  it.each(['IRAN', 'WASHINGTON', 'UNITED NATIONS'])('%s in capitals is known', (form) => {
    expect(lookup(form)).not.toEqual([])
  })

  it('does not matter to lookupAnyCase', () => {
    expect(knowledge.lookupAnyCase('european union').map(told)).toEqual(['European Union (-)'])
  })
})

describe('ambiguous forms', () => {
  it.each([
    ['Georgia', 'place'],
    ['Jordan', 'person'],
    ['Turkey', 'word'],
    ['Brussels', 'organisation'],
    ['Washington', 'person'],
    ['Congo', 'state'],
    ['Niger', 'place'],
    ['Dominican', 'state'],
    ['Korea', 'state'],
  ])('%s may be a %s', (form, other) => {
    const entries = knowledge.lookup(form)
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) expect(entry.ambiguous?.other).toBe(other)
  })

  it('gives every reading that the tables hold', () => {
    expect(lookup('Georgia')).toEqual(['GEO name', 'Georgia (U.S. state) in USA'])
    expect(lookup('Brussels')).toEqual(['BEL metonym', 'European Union (-)'])
    expect(lookup('Dominican')).toEqual(['DMA demonym', 'DOM demonym'])
  })

  it('says what a demonym can be', () => {
    const uses = (form: string) => knowledge.lookup(form).flatMap((e) => (e.kind === 'state' ? e.uses : []))
    expect(uses('Belarusian')).toEqual(['adjective', 'singular'])
    expect(uses('Belarusians')).toEqual(['plural'])
    expect(uses('Chinese')).toEqual(['adjective', 'singular', 'plural'])
    expect(uses('French')).toEqual(['adjective', 'plural'])
    expect(uses('Swedes')).toEqual(['plural'])
  })

  it('bounds former names', () => {
    const [entry] = knowledge.lookup('Soviet Union')
    expect(entry).toMatchObject({ kind: 'state', former: { from: 1922, to: 1991 } })
  })
})

describe('longestMatch', () => {
  const match = (text: string, start = 0) => {
    const found = knowledge.longestMatch(text.split(' '), start)
    return found === null ? null : [found.end, ...found.entries.map(told)]
  }

  it.each([
    ['Democratic Republic of Congo', [4, 'COD name']],
    ['Republic of Congo', [3, 'COG name']],
    ['South Korea and Japan', [2, 'KOR name']],
    ["People 's Republic of China said", [5, 'CHN name']],
    ['Guinea - Bissau', [3, 'GNB name']],
    ["Côte d'Ivoire 's", [2, 'CIV name']],
    ['Washington , D.C. ,', [3, 'USA metonym']],
    ['Washington , Moscow', [1, 'USA metonym']],
    ['U.N. Security Council members', [3, 'UN Security Council (-)']],
    ['Papua New Guinea', [3, 'PNG name']],
    ['Latin America', [2, 'Latin America in -']],
    ['West Bank', [2, 'West Bank in PSE']],
    ['New York Times', [3, 'New York Times (USA)']],
    ['West Germany', [2, 'DEU name']],
    ['Antony J. Blinken met', [3, 'Antony Blinken']],
    ['Antony J . Blinken', [4, 'Antony Blinken']],
    ['Lloyd J. Austin III said', [4, 'Lloyd Austin']],
    ['Joe Biden , Jr. ,', [4, 'Joe Biden']],
    ['George W. Bush', [3, 'George W. Bush']],
    ['Jordan A. Nobody', [1, 'JOR name']],
    ['united states', null],
    ['said', null],
    ['the United States', null],
  ])('%s → %j', (text, expected) => {
    expect(match(text)).toEqual(expected)
  })

  it('begins where it is told', () => {
    expect(match('talks with the United States today', 3)).toEqual([5, 'USA name'])
  })
})
