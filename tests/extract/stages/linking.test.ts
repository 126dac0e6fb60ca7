import { describe, expect, it } from 'vitest'
import type { LinkedActor } from '../../../src/extract/results.ts'
import { type ReadOptions, readActors } from '../../support/actors.ts'

const actor = (text: string, id: string, options: ReadOptions = {}): LinkedActor => {
  const { links } = readActors(text, options)
  const found = links.actors.get(id)
  if (found === undefined) throw new Error(`no ${id} among ${[...links.actors.keys()].join(', ')}`)
  return found
}

describe('states', () => {
  it.each([
    ['Beijing', 'country:CHN', 'Beijing protested.'],
    ['Kremlin', 'country:RUS', 'The Kremlin protested.'],
    ['Swiss', 'country:CHE', 'The Swiss protested.'],
    ['Burma', 'country:MMR', 'Burma protested.'],
    ['U.S.', 'country:USA', 'The U.S. protested.'],
    ['Downing Street', 'country:GBR', 'Downing Street protested.'],
  ])('%s is %s', (words, id, text) => {
    expect(readActors(text).who(words)).toEqual([id])
  })

  it('a name that two states share is the one that the article names otherwise', () => {
    expect(readActors('Brazzaville said the Congolese army had left.').links.actors.has('country:COG')).toBe(
      true,
    )
  })

  it('aliases are the other names seen, without the noun of officials', () => {
    const { aliases } = actor(
      'China spoke. Beijing spoke. Chinese officials spoke. They left.',
      'country:CHN',
    )
    expect(aliases).toEqual(['Beijing', 'Chinese'])
  })

  it('The Hague is the court where the article speaks of its warrants, else the Netherlands', () => {
    const court = 'The ICC issued a warrant. Sudan criticised The Hague.'
    expect(readActors(court).who('Hague')).toEqual(['organization:international-criminal-court'])
    expect(readActors('The Hague recalled its envoy.').who('Hague')).toEqual(['country:NLD'])
    expect(readActors('William Hague spoke. Hague left.').who('Hague')).toEqual(['person:william-hague'])
  })

  it('Brussels is the Union where the article speaks of it, else Belgium', () => {
    expect(readActors('EU leaders met. Brussels warned London.').who('Brussels')).toEqual([
      'organization:european-union',
    ])
    expect(readActors('Belgium protested. Brussels recalled its envoy.').who('Brussels')).toEqual([
      'country:BEL',
    ])
  })

  it('a state that few recognise has no code in the graph', () => {
    expect(actor('Abkhazia protested.', 'country:XAB').country).toBeNull()
    expect(actor('Kosovo protested.', 'country:XKX').country).toBe('XKX')
  })
})

describe('persons', () => {
  it.each([
    ['title before', 'Togolese President Komla Ayassou spoke.', 'person:komla-ayassou', 'TGO', 'President'],
    ['owner before', "Togo's president, Komla Ayassou, spoke.", 'person:komla-ayassou', 'TGO', 'president'],
    [
      'apposition after',
      'Komla Ayassou, the president of Togo, spoke.',
      'person:komla-ayassou',
      'TGO',
      'president of Togo',
    ],
    [
      'state after the name',
      'President Komla Ayassou of Togo spoke.',
      'person:komla-ayassou',
      'TGO',
      'President',
    ],
    [
      'a body of a state',
      'Komla Ayassou, a spokesman for the Togolese Foreign Ministry, spoke.',
      'person:komla-ayassou',
      'TGO',
      'spokesman for the Togolese Foreign Ministry',
    ],
    [
      'beside a leader of the state',
      'Togolese President Komla Ayassou and Energy Minister Efua Dzigbo spoke.',
      'person:efua-dzigbo',
      'TGO',
      'Energy Minister',
    ],
    ['nothing told', 'Analyst Komla Ayassou spoke.', 'person:komla-ayassou', null, null],
    [
      'a role that is no office',
      'Togolese activist Komla Ayassou spoke.',
      'person:komla-ayassou',
      null,
      null,
    ],
    [
      'an office of a body of many states',
      'NATO Secretary-General Jens Stoltenberg spoke.',
      'person:jens-stoltenberg',
      null,
      'Secretary General',
    ],
  ])('country and role by %s: %s', (_, text, id, country, role) => {
    const { country: found, role: foundRole } = actor(text, id)
    expect(found).toBe(country)
    if (role === null) expect(foundRole).toBeNull()
    else
      expect(foundRole?.toLowerCase()).toContain(role.toLowerCase().replace('secretary general', 'secretary'))
  })

  it('who is known needs no title, and the office is the one at the date', () => {
    expect(actor('Merkel spoke.', 'person:angela-merkel', { published: '2015-05-05' })).toMatchObject({
      country: 'DEU',
      role: 'Chancellor',
      gender: 'female',
    })
  })

  it('full name, title with last name, and last name alone are one', () => {
    const { links, coreference } = readActors(
      'Togolese President Komla Ayassou spoke. President Ayassou left. Ayassou said no.',
    )
    expect([...links.actors.keys()].filter((id) => id.startsWith('person'))).toEqual(['person:komla-ayassou'])
    expect(links.actors.get('person:komla-ayassou')?.aliases).toEqual([
      'Togolese President Komla Ayassou',
      'Ayassou',
      'President Ayassou',
    ])
    expect(coreference.reasons).toContain('Komla Ayassou by title and last name')
  })

  it('two of one last name stay two, told apart by title', () => {
    const text =
      'President Efua Dzigbo met Finance Minister Kofi Dzigbo. President Dzigbo smiled. Finance Minister Dzigbo frowned.'
    const { links, mentions, words } = readActors(text)
    const ids = mentions
      .filter((one) => words(one).endsWith('Dzigbo'))
      .map(({ index }) => links.actorsOf[index]?.[0])
    expect(ids).toEqual([
      'person:efua-dzigbo',
      'person:kofi-dzigbo',
      'person:efua-dzigbo',
      'person:kofi-dzigbo',
    ])
  })

  it('transliterations that are generally known are one', () => {
    expect(readActors('Volodymyr Zelenskyy spoke. Zelensky left.').links.actors.size).toBe(1)
  })

  it('in a statement of a government a title without a state is its own', () => {
    const text = 'The Minister for Trade, Alan Garr, spoke.'
    expect(actor(text, 'person:alan-garr', { source: 'Canadian Department of Trade' }).country).toBe('CAN')
    expect(actor(text, 'person:alan-garr', { source: 'The Daily Bugle' }).country).toBeNull()
  })
})

describe('bodies', () => {
  it.each([
    [
      'a known one under its acronym',
      'The IAEA met. The International Atomic Energy Agency spoke.',
      ['organization:international-atomic-energy-agency'],
    ],
    [
      'a mission with and without its host',
      'The UN mission in Chad closed. The UN mission had failed.',
      ['organization:un-mission-in-chad'],
    ],
    [
      'forces, troops and army of one state',
      'Rwandan forces left. Rwandan troops came. The Rwandan army fired.',
      ['organization:rwandan-military'],
    ],
    [
      'parliament before and after its state',
      'The Armenian parliament met. The parliament of Armenia voted.',
      ['organization:armenian-parliament'],
    ],
    [
      'a name and the acronym in brackets',
      'The Northern Peoples Resistance Front (NPRF) fled. NPRF denied it.',
      ['organization:northern-peoples-resistance-front'],
    ],
  ])('%s is one: %s', (_, text, ids) => {
    expect([...readActors(text).links.actors.keys()].filter((id) => id.startsWith('organization'))).toEqual(
      ids,
    )
  })

  it.each([
    ['RSF', 'The Rapid Support Forces (RSF) denied it. RSF fighters fled.', 'rapid-support-forces'],
    ['MSF', 'The Mountain Shepherds Federation (MSF) met. The MSF voted.', 'mountain-shepherds-federation'],
    ['EU', 'The European Union (EU) paid. The EU agreed.', 'european-union'],
  ])('the article says itself what its acronym means: %s', (words, text, id) => {
    const { who } = readActors(text)
    expect(who(words)).toEqual([`organization:${id}`])
    expect([...readActors(text).links.actors.keys()]).toEqual([`organization:${id}`])
  })

  it.each([
    ['RSF praised the reporters.', 'reporters-without-borders'],
    ['The RSF shelled El Fasher.', 'rapid-support-forces'],
    ['Kenya received envoys of Khartoum. The RSF protested.', 'rapid-support-forces'],
  ])(
    'an acronym that the article does not explain is the known one, of two the one whose matter it is: %s',
    (text, id) => {
      expect(readActors(text).who('RSF')).toEqual([`organization:${id}`])
    },
  )

  it.each([
    ["Georgia's Defence Ministry denied it.", 'Defence Ministry', 'georgian-defence-ministry'],
    ["South Korea's Supreme Court ordered Japan to pay.", 'Supreme Court', 'south-korean-supreme-court'],
    [
      'The Ministry of Foreign Affairs and European Integration of the Republic of Moldova protested.',
      'Ministry of Foreign Affairs and European Integration of the Republic of Moldova',
      'moldovan-foreign-ministry',
    ],
  ])('a common name is of the state that owns it: %s', (text, words, id) => {
    expect(readActors(text).who(words)).toEqual([`organization:${id}`])
  })

  it('the owner is part of a name of the body, unless the body is of others', () => {
    expect(
      actor("Georgia's Defence Ministry denied it.", 'organization:georgian-defence-ministry').aliases,
    ).toEqual(['Defence Ministry', "Georgia's Defence Ministry"])
    expect(actor("Ghana's Greenpeace protested.", 'organization:greenpeace').aliases).toEqual([])
  })

  it('has the state before it', () => {
    expect(actor('Rwandan forces left.', 'organization:rwandan-military').country).toBe('RWA')
  })

  it('a general name after another state is a body of that state', () => {
    const { links } = readActors('The Libyan House of Representatives voted.')
    expect([...links.actors.values()].find(({ kind }) => kind === 'organization')?.country).toBe('LBY')
  })
})

describe('own actors', () => {
  const ownActors = [
    {
      kind: 'country',
      name: 'Gondor',
      aliases: ['Minas Tirith', 'Gondorian'],
      country: 'GON',
      role: null,
      from: null,
      to: null,
    },
    { kind: 'person', name: 'Denethor', aliases: [], country: 'GON', role: 'Steward', from: null, to: null },
    {
      kind: 'organization',
      name: 'White Council',
      aliases: ['the Wise'],
      country: null,
      role: null,
      from: null,
      to: null,
    },
    {
      kind: 'country',
      name: 'Norway',
      aliases: ['Norgard'],
      country: 'NGD',
      role: null,
      from: null,
      to: null,
    },
  ] as const

  it.each([
    ['Minas Tirith', 'Minas Tirith protested.', 'country:GON'],
    ['Gondorian', 'Gondorian exports fell.', 'country:GON'],
    ['Denethor', 'Denethor protested.', 'person:denethor'],
    ['White Council', 'The White Council met.', 'organization:white-council'],
    ['Norway', 'Norway protested.', 'country:NGD'],
  ])('%s', (words, text, id) => {
    expect(readActors(text, { ownActors }).who(words)).toEqual([id])
  })

  it('one that replaces a known actor leaves nothing of it', () => {
    expect(readActors('Norwegian ships left.', { ownActors }).mentions).toEqual([])
  })

  it('their names count exactly as written', () => {
    expect(readActors('the white council of nurses', { ownActors }).coreference.actors.size).toBe(0)
  })
})
