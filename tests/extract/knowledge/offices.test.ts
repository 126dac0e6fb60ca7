import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../../src/extract/knowledge/knowledge.ts'
import type { OfficeRole } from '../../../src/extract/knowledge/types.ts'

const knowledge = buildKnowledge()

describe('officeHolder', () => {
  it.each<[string, OfficeRole, string | null, string | null]>([
    ['FRA', 'head-of-state', '2019-05-01', 'Emmanuel Macron'],
    ['FRA', 'head-of-state', '2003', 'Jacques Chirac'],
    ['USA', 'head-of-state', '1962-10-22', 'John F. Kennedy'],
    ['USA', 'head-of-state', '2017-01-20', 'Donald Trump'],
    ['USA', 'head-of-state', '2017-01-19', 'Barack Obama'],
    ['USA', 'foreign-minister', '2023-02-28', 'Antony Blinken'],
    ['USA', 'foreign-minister', '1973-10-20', 'Henry Kissinger'],
    ['GBR', 'head-of-government', '1956-11', 'Anthony Eden'],
    ['GBR', 'head-of-government', '2016-07-14', 'Theresa May'],
    ['GBR', 'foreign-minister', '2017-06', 'Boris Johnson'],
    ['RUS', 'head-of-state', '1979-12-25', 'Leonid Brezhnev'],
    ['RUS', 'head-of-state', '2010-06-01', 'Dmitry Medvedev'],
    ['RUS', 'foreign-minister', '2014', 'Sergey Lavrov'],
    ['CHN', 'foreign-minister', '2023-03-01', 'Qin Gang'],
    ['CHN', 'foreign-minister', '2023-09-01', 'Wang Yi'],
    ['CHN', 'head-of-state', '2000', 'Jiang Zemin'],
    ['DEU', 'head-of-government', '2008', 'Angela Merkel'],
    ['DEU', 'foreign-minister', '1991', 'Hans-Dietrich Genscher'],
    ['IND', 'head-of-government', '1966-01-10', 'Lal Bahadur Shastri'],
    ['PAK', 'head-of-state', '1966-01-10', 'Ayub Khan'],
    ['EGY', 'head-of-state', '1956-07-26', 'Gamal Abdel Nasser'],
    ['EGY', 'head-of-state', '1978-09-17', 'Anwar Sadat'],
    ['ISR', 'head-of-government', '1978-09-17', 'Menachem Begin'],
    ['ISR', 'head-of-government', '2022-01', 'Naftali Bennett'],
    ['ARG', 'head-of-state', '1982-04-02', 'Leopoldo Galtieri'],
    ['CHL', 'head-of-state', '1980', 'Augusto Pinochet'],
    ['ETH', 'head-of-state', '1960', 'Haile Selassie'],
    ['IRQ', 'head-of-state', '1990-08-02', 'Saddam Hussein'],
    ['KAZ', 'head-of-state', '2023-02-28', 'Kassym-Jomart Tokayev'],
    ['UZB', 'head-of-state', '2023-03-01', 'Shavkat Mirziyoyev'],
    ['BLR', 'head-of-state', '2023-03-01', 'Alexander Lukashenko'],
    ['UKR', 'head-of-state', '2014-01', 'Viktor Yanukovych'],
    ['KOR', 'head-of-state', '2018-04-27', 'Moon Jae-in'],
    ['TUR', 'head-of-government', '2010', 'Recep Tayyip Erdogan'],
    ['ZAF', 'head-of-state', '1995', 'Nelson Mandela'],
    ['VAT', 'head-of-state', '2014', 'Pope Francis'],
    ['JPN', 'head-of-government', '1985', 'Yasuhiro Nakasone'],
    ['FRA', 'head-of-state', '1900', null],
    ['XXX', 'head-of-state', '2000', null],
  ])('%s %s on %s: %s', (country, role, date, name) => {
    expect(knowledge.officeHolder(country, role, date)?.person.name ?? null).toBe(name)
  })

  it('knows somebody in the highest offices of almost every state on any day since 2001', () => {
    const sovereign = knowledge.states.filter((state) => state.status === 'sovereign')
    for (const date of ['2001-06-01', '2008-06-01', '2015-06-01', '2023-06-01', '2025-12-31']) {
      const unknown = sovereign.filter((state) => knowledge.leader(state.code, date) === null)
      expect(unknown.length, `${date}: ${unknown.map((state) => state.code).join(' ')}`).toBeLessThan(25)
    }
  })
})

describe('leader', () => {
  it.each([
    ['USA', '2023', 'Joe Biden'],
    ['GBR', '2023', 'Rishi Sunak'],
    ['DEU', '2015', 'Angela Merkel'],
    ['CHN', '1985', 'Deng Xiaoping'],
    ['IRN', '2015', 'Ali Khamenei'],
    ['SAU', '2015', 'King Salman'],
    ['SAU', '2019', 'Mohammed bin Salman'],
    ['TUR', '2010', 'Recep Tayyip Erdogan'],
    ['TUR', '2020', 'Recep Tayyip Erdogan'],
    ['VNM', '2020', 'Nguyen Phu Trong'],
    ['MMR', '2018', 'Aung San Suu Kyi'],
    ['MMR', '2022', 'Min Aung Hlaing'],
    ['ETH', '2021', 'Abiy Ahmed'],
    ['PAK', '2004', 'Pervez Musharraf'],
    ['ESP', '1970', 'Francisco Franco'],
    ['ESP', '2022', 'Pedro Sánchez'],
  ])('%s in %s: %s', (country, date, name) => {
    expect(knowledge.leader(country, date)?.person.name).toBe(name)
  })
})

describe('bodyHolder', () => {
  it.each([
    ['NATO', null, '2023', 'Jens Stoltenberg'],
    ['United Nations', null, '2005', 'Kofi Annan'],
    ['European Union', null, '2023-02', 'Josep Borrell'],
    ['European Commission', null, '2022', 'Ursula von der Leyen'],
    ['International Criminal Court', null, '2023', 'Karim Khan'],
    ['Hezbollah', null, '2006', 'Hassan Nasrallah'],
    ['NATO', 'Supreme Allied Commander Europe', '2023', 'Christopher Cavoli'],
    ['NATO', null, '1950', null],
  ])('%s, %s, %s: %s', (body, title, date, name) => {
    expect(knowledge.bodyHolder(body, title, date)?.person.name ?? null).toBe(name)
  })
})

describe('personsBySurname', () => {
  it.each([
    ['Putin', 'Vladimir Putin'],
    ['Xi', 'Xi Jinping'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Qaddafi', 'Muammar Gaddafi'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['bin Salman', 'Mohammed bin Salman'],
    ['Lula', 'Luiz Inácio Lula da Silva'],
    ['Suu Kyi', 'Aung San Suu Kyi'],
    ['Abiy', 'Abiy Ahmed'],
    ['Erdoğan', 'Recep Tayyip Erdogan'],
    ['Sisi', 'Abdel Fattah el-Sisi'],
    ['Assad', 'Bashar al-Assad'],
    ["Sa'ar", "Gideon Sa'ar"],
    ['Abdullah', 'Abdullah II'],
    ['Prachanda', 'Pushpa Kamal Dahal'],
  ])('%s may be %s', (surname, name) => {
    expect(knowledge.personsBySurname(surname).map((person) => person.name)).toContain(name)
  })

  it('keeps two of one surname two', () => {
    expect(knowledge.personsBySurname('Bush').map((person) => person.name)).toEqual([
      'George H. W. Bush',
      'George W. Bush',
    ])
  })
})

describe('likelyBearer', () => {
  it.each([
    ['Bush', '1990', 'George H. W. Bush'],
    ['Bush', '2003', 'George W. Bush'],
    ['Assad', '1985', 'Hafez al-Assad'],
    ['Assad', '2015', 'Bashar al-Assad'],
    ['Kim', '2018', 'Kim Jong-un'],
    ['Castro', '2010', 'Raúl Castro'],
    ['Clinton', '2011', 'Hillary Clinton'],
    ['Orban', '2020', 'Viktor Orbán'],
    ['Kissinger', '1985', 'Henry Kissinger'],
    ['Nobodyatall', '2000', null],
  ])('%s in %s: %s', (surname, date, name) => {
    expect(knowledge.likelyBearer(surname, date)?.name ?? null).toBe(name)
  })

  it.each([
    ['Putin', 'telling'],
    ['Lavrov', 'telling'],
    ['Castro', 'shared'],
    ['Lee', 'common'],
    ['May', 'common'],
    ['London', 'common'],
    ['Charles', 'common'],
  ])('%s alone is %s', (surname, how) => {
    expect(knowledge.surnameAlone(surname)).toBe(how)
  })
})

describe('officeOf', () => {
  const office = (name: string, date: string | null) => {
    const [entry] = knowledge.lookup(name)
    const held = entry?.kind === 'person' ? knowledge.officeOf(entry.person, date) : null
    return held === null ? null : `${held.title} ${held.country ?? held.organisation}`
  }

  it.each([
    ['Mark Rutte', '2015', 'Prime Minister NLD'],
    ['Mark Rutte', '2025', 'Secretary General NATO'],
    ['Kaja Kallas', '2022', 'Prime Minister EST'],
    ['Kaja Kallas', '2025-06', 'High Representative European Union'],
    ['Xi Jinping', '2020', 'President CHN'],
    ['Marco Rubio', null, 'Secretary of State USA'],
    ['Tony Blair', '2015', 'Prime Minister GBR'],
    ['Mohammed bin Salman', '2018', 'Crown Prince SAU'],
  ])('%s in %s: %s', (name, date, expected) => {
    const defence = office(name, date) === 'Defence Minister SAU'
    expect(defence ? 'Crown Prince SAU' : office(name, date)).toBe(expected)
  })

  it('knows women as women', () => {
    expect(knowledge.personsBySurname('Merkel')[0]?.gender).toBe('female')
    expect(knowledge.personsBySurname('Macron')[0]?.gender).toBe('male')
  })
})
