import { describe, expect, it } from 'vitest'
import { parseAmbiguities } from '../../../src/extract/knowledge/ambiguous.ts'
import { fold } from '../../../src/extract/knowledge/fold.ts'
import { parseGroupNouns } from '../../../src/extract/knowledge/groupNouns.ts'
import { parseGroups } from '../../../src/extract/knowledge/groups.ts'
import { parseInstitutions } from '../../../src/extract/knowledge/institutions.ts'
import { buildKnowledge } from '../../../src/extract/knowledge/knowledge.ts'
import { parseLeadership } from '../../../src/extract/knowledge/leadership.ts'
import { parseBodyNouns, parseStateNouns, parseTitles } from '../../../src/extract/knowledge/titles.ts'

const knowledge = buildKnowledge()
const codes = new Set(knowledge.states.map((state) => state.code))

/** ISO 3166-1 alpha-3, complete. */
const iso = new Set(
  `ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
  BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP
  CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB
  GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN
  KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD
  MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN
  PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM
  SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR
  UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE`.split(/\s+/),
)

describe('states', () => {
  it('have each a code of its own, of ISO 3166-1 or user-assigned', () => {
    expect(codes.size).toBe(knowledge.states.length)
    const others = [...codes].filter((code) => !iso.has(code))
    expect(others.sort()).toEqual(['XAB', 'XKX', 'XNC', 'XNK', 'XSL', 'XSO', 'XTN'])
  })

  it('are all there', () => {
    expect([...iso].filter((code) => !codes.has(code))).toEqual([])
  })

  it('count 193 members of the United Nations and three more as sovereign', () => {
    expect(knowledge.states.filter((state) => state.status === 'sovereign')).toHaveLength(193 + 3)
  })

  it('belong to states that exist', () => {
    for (const state of knowledge.states) if (state.of !== null) expect(codes).toContain(state.of)
  })

  it('have a capital, unless the state is a city or has none', () => {
    const without = knowledge.states.filter((s) => s.status === 'sovereign' && s.capitals.length === 0)
    expect(without.map((state) => state.code).sort()).toEqual(['MCO', 'SGP', 'SMR', 'SYC', 'VAT'])
  })

  it('have people', () => {
    const without = knowledge.states.filter((s) => s.status === 'sovereign' && s.demonyms.length === 0)
    expect(without.map((state) => state.code)).toEqual(['VAT'])
  })

  it('bound former names by years in order', () => {
    for (const state of knowledge.states) {
      for (const form of [...state.aliases, ...state.demonyms, ...state.capitals, ...state.seats]) {
        if (form.former === null) continue
        const { from, to } = form.former
        expect(from !== null || to !== null, form.text).toBe(true)
        if (from !== null && to !== null) expect(from, form.text).toBeLessThanOrEqual(to)
      }
    }
  })
})

describe('organisations and places', () => {
  it('have each a name of its own', () => {
    const names = knowledge.organisations.map((organisation) => organisation.name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    const places = knowledge.places.map((place) => `${place.name} ${place.country}`)
    expect(places.filter((name, i) => places.indexOf(name) !== i)).toEqual([])
  })

  it('lie in states that exist', () => {
    for (const { name, country } of [...knowledge.organisations, ...knowledge.places]) {
      if (country !== null) expect(codes, name).toContain(country)
    }
  })

  it('give bodies of several states and movements no state', () => {
    for (const organisation of knowledge.organisations) {
      const stateless = ['igo', 'bloc', 'armed-group', 'people'].includes(organisation.kind)
      if (stateless) expect(organisation.country, organisation.name).toBeNull()
    }
  })
})

describe('forms', () => {
  it('that two entries claim are marked as ambiguous', () => {
    const claims = new Map<string, Set<string>>()
    const claim = (text: string, who: string): void => {
      const key = fold(text)
      const claimants = claims.get(key) ?? new Set()
      claims.set(key, claimants.add(who))
    }
    for (const state of knowledge.states) {
      claim(state.name, state.code)
      for (const { text } of [...state.aliases, ...state.demonyms, ...state.capitals, ...state.seats]) {
        claim(text, state.code)
      }
    }
    for (const { name, aliases } of knowledge.organisations) {
      for (const text of [name, ...aliases]) claim(text, `organisation ${name}`)
    }
    for (const { name, aliases, country } of knowledge.places) {
      for (const text of [name, ...aliases]) claim(text, `place ${name} ${country}`)
    }
    for (const { name, aliases } of knowledge.persons) {
      for (const text of [name, ...aliases]) if (fold(text).includes(' ')) claim(text, `person ${name}`)
    }
    const ambiguous = parseAmbiguities()
    const unmarked = [...claims].filter(([key, claimants]) => claimants.size > 1 && !ambiguous.has(key))
    expect(unmarked.map(([key, claimants]) => [key, ...claimants])).toEqual([])
  })

  it('marked as ambiguous are known', () => {
    const unknown = [...parseAmbiguities().keys()].filter((key) => knowledge.lookupAnyCase(key).length === 0)
    expect(unknown).toEqual([])
  })

  it('have no empty cell and no stray space', () => {
    const texts = [
      ...knowledge.states.flatMap((s) => [
        s.name,
        ...[...s.aliases, ...s.capitals, ...s.seats].map((f) => f.text),
      ]),
      ...knowledge.organisations.flatMap((o) => [o.name, ...o.aliases]),
      ...knowledge.places.flatMap((p) => [p.name, ...p.aliases]),
      ...knowledge.persons.flatMap((p) => [p.name, p.surname, ...p.aliases]),
    ]
    expect(texts.filter((text) => text === '' || text !== text.trim() || /\s\s|[|;[\]~]/.test(text))).toEqual(
      [],
    )
  })
})

describe('office holders', () => {
  const offices = knowledge.persons.flatMap((person) => person.offices.map((office) => ({ person, office })))
  const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

  it('are many', () => {
    expect(knowledge.persons.length).toBeGreaterThan(2500)
  })

  it('have dates that are dates, in order', () => {
    for (const { person, office } of offices) {
      if (office.from !== null) expect(office.from, person.name).toMatch(date)
      if (office.to !== null) expect(office.to, person.name).toMatch(date)
      if (office.from !== null && office.to !== null) {
        expect(office.from <= office.to, `${person.name} ${office.from} ${office.to}`).toBe(true)
      }
    }
  })

  it('hold offices of states and bodies that exist, with a title', () => {
    for (const { person, office } of offices) {
      expect(office.title, person.name).not.toBe('')
      expect((office.country === null) !== (office.organisation === null), person.name).toBe(true)
      if (office.country !== null) expect(codes, person.name).toContain(office.country)
      if (office.organisation !== null) {
        expect(knowledge.organisation(office.organisation)?.name, person.name).toBe(office.organisation)
      }
    }
  })

  it('serve one state, but for three who served two', () => {
    const several = knowledge.persons.filter(
      (person) =>
        new Set(person.offices.map((office) => office.country).filter((code) => code !== null)).size > 1,
    )
    expect(several.map((person) => person.name).sort()).toEqual([
      'Deng Alor',
      'Eduard Shevardnadze',
      'Mikheil Saakashvili',
    ])
  })

  it('overlap by weeks at most, save in disputed months', () => {
    const disputed = new Set([
      'RUS head-of-state', // the Soviet and the Russian president of 1991
      'RUS foreign-minister',
      'BIH head-of-state', // a presidency of three
      'LBY head-of-state', // 2011
      'LBY head-of-government', // two governments
      'CIV head-of-state', // 2010 and 2011
      'MDG head-of-state', // 2002
    ])
    const lists = new Map<string, typeof offices>()
    for (const holding of offices) {
      const { role, country, from } = holding.office
      if (role === 'other' || country === null || from === null) continue
      const list = lists.get(`${country} ${role}`) ?? []
      lists.set(`${country} ${role}`, [...list, holding])
    }
    for (const [list, holders] of lists) {
      if (disputed.has(list)) continue
      holders.sort((a, b) => ((a.office.from ?? '') < (b.office.from ?? '') ? -1 : 1))
      for (const [i, { person, office }] of holders.entries()) {
        const next = holders[i + 1]
        if (next === undefined) break
        const end = Date.parse(office.to ?? '')
        const start = Date.parse(next.office.from ?? '')
        expect(end - start, `${list}: ${person.name}, ${next.person.name}`).toBeLessThan(32 * 86_400_000)
      }
    }
  })
})

describe('groups, institutions, leadership, titles', () => {
  it('name states that exist', () => {
    for (const group of parseGroups())
      for (const code of group.members.keys()) expect(codes, group.name).toContain(code)
    for (const { country } of parseLeadership()) expect(codes).toContain(country)
  })

  it('name organisations that exist', () => {
    for (const { organisation } of parseGroups()) {
      if (organisation !== null) expect(knowledge.organisation(organisation)?.name).toBe(organisation)
    }
    for (const institution of parseInstitutions()) {
      for (const [country, name] of institution.named) {
        expect(codes).toContain(country)
        expect(knowledge.organisation(name)?.country, name).toBe(country)
      }
    }
  })

  it('nouns of groups name institutions that exist', () => {
    for (const { institution } of parseGroupNouns())
      if (institution !== null) expect(knowledge.institution(institution)?.key).toBe(institution)
  })

  it('have their words in lower case', () => {
    const words = [
      ...parseTitles().flatMap((title) => title.words),
      ...parseStateNouns().flatMap((noun) => noun.words),
      ...parseBodyNouns().flatMap((noun) => noun.words),
      ...parseInstitutions().flatMap((institution) => institution.phrases),
      ...parseGroupNouns().flatMap((noun) => noun.words),
    ]
    expect(words.filter((word) => word === '' || word !== word.toLowerCase())).toEqual([])
  })
})
