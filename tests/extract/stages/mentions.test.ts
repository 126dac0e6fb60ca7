import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

/** "person: President X", in the order of the text, without pronouns. */
const named = (text: string): string[] => {
  const { mentions, words } = readActors(text)
  return mentions
    .filter(({ form }) => form !== 'pronoun')
    .map((mention) => `${mention.form} ${mention.kind ?? 'open'}: ${words(mention)}`)
}

describe('persons', () => {
  it.each([
    [
      'by title and name',
      'Peruvian President Dina Boluarte arrived.',
      ['name person: Peruvian President Dina Boluarte'],
    ],
    [
      'by a title of several words',
      'US Secretary of State Antony Blinken left.',
      ['name person: US Secretary of State Antony Blinken'],
    ],
    [
      'by an office over a portfolio',
      'The Minister for Trade, the Hon. Alan Garr, spoke.',
      ['name person: Minister for Trade, the Hon. Alan Garr'],
    ],
    ['by a form of address', 'Mr. Tarvell resigned.', ['name person: Mr. Tarvell']],
    [
      'the state as owner is apart',
      "Kenya's President William Ruto spoke.",
      ['name country: Kenya', 'name person: President William Ruto'],
    ],
    ['with a particle', 'Officials praised Omar al-Tarhuni on Monday.', ['name person: Omar al-Tarhuni']],
    ['whom everybody knows, by last name', 'Analysts said Putin would not yield.', ['name person: Putin']],
    [
      'again by last name',
      'Prime Minister Ana Brnabic spoke. Brnabic left.',
      ['name person: Prime Minister Ana Brnabic', 'name person: Brnabic'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected))
  })

  it('a name that is a place elsewhere in the text is none', () => {
    const text = 'Fighters entered Ain Dawla and left. A camp at Ain Dawla was shelled.'
    expect(named(text)).not.toContainEqual(expect.stringMatching(/^name person/))
  })

  it('a title is no part of the name after it, nor a nobleman in a university', () => {
    expect(named('Emeritus Professor Alan Garr spoke at Duke University.')).toContain(
      'name person: Emeritus Professor Alan Garr',
    )
    expect(readActors('Emeritus Professor Alan Garr spoke.').who('Emeritus Professor Alan Garr')).toEqual([
      'person:alan-garr',
    ])
    expect(named('He spoke at Duke University.')).not.toContainEqual(expect.stringMatching(/^name person/))
  })

  it.each([
    ['Moon Jae-in', 'South Korean President Moon Jae-in left.', 'South Korean President Moon Jae-in'],
    ['with a verb for its second half', 'Yoon Jie-won denied it.', 'Yoon Jie-won'],
    ['that nothing else tells for a name', 'He met Song Ho-gyong of the committee.', 'Song Ho-gyong'],
    ['in older spelling', 'Chiang Kai-shek fled to the island.', 'Chiang Kai-shek'],
  ])('a given name of two halves is whole: %s', (_, text, expected) => {
    expect(named(text)).toContain(`name person: ${expected}`)
  })

  it('a known name may begin like another word, and end like a title', () => {
    expect(named('General Secretary To Lam met Joe Biden.')).toContain(
      'name person: General Secretary To Lam',
    )
    expect(named("Pakistan's envoy, Syed Haider Shah, left.")).toContain('name person: Syed Haider Shah')
  })

  it.each([
    ['Joe Biden-era rules lapsed.', 'Biden-era'],
    ['The Sinn Fein-run council met.', 'Fein-run'],
    ['The South Korea-based firm left.', 'Korea-based'],
    ['The Kim Jong-un-led party met.', 'led'],
    ['President Lee-in-waiting spoke.', 'Lee-in'],
  ])('what a hyphen joins else is no part of a name: %s', (text, unexpected) => {
    expect(named(text).filter((one) => one.includes(unexpected))).toEqual([])
  })

  it('no modifier written small is part of a title written large', () => {
    expect(named('She told reporters President Mattarella was ill.')).toContain(
      'name person: President Mattarella',
    )
  })

  it('a state or body after a role is none', () => {
    expect(named('They fought the rival Hamas and the ally Hungary.')).not.toContainEqual(
      expect.stringMatching(/^name person/),
    )
  })
})

describe('states', () => {
  it.each([
    ['a name', 'Norway agreed.', 'name country: Norway'],
    ['a demonym that modifies', 'Swedish exports fell.', 'demonym country: Swedish'],
    ['a people', 'The Dutch refused.', 'demonym country: Dutch'],
    ['a capital', 'Ankara protested.', 'metonym country: Ankara'],
    ['a seat of power', 'The Kremlin denied it.', 'metonym country: Kremlin'],
    ['a government', 'The Danish government apologised.', 'demonym country: Danish government'],
    ['unnamed officials', 'Senior US officials met Serbian diplomats.', 'demonym country: Serbian diplomats'],
    ['the first half of a pair', 'Sino-Russian ties grew.', 'demonym country: Sino'],
    ['a side', 'The Omani side agreed.', 'demonym country: Omani side'],
  ])('%s: %s', (_, text, expected) => {
    expect(named(text)).toContain(expected)
  })

  it.each([
    ['Talks were held in Vienna on Monday.', 'Vienna', true],
    ['WARSAW (AP) The deal was signed.', 'WARSAW', true],
    ['They met in Lagos, Nigeria, on Monday.', 'Nigeria', true],
    ['Madrid summoned the envoy.', 'Madrid', false],
    ['He will travel to Prague.', 'Prague', false],
    ['The ambassador left the Paris headquarters of the agency.', 'Paris', true],
  ])('%s is “%s” only a place? %s', (text, words, locative) => {
    expect(readActors(text).mention(words).locative).toBe(locative)
  })

  it('a town is a mention of its state where something is done to it', () => {
    expect(named('Rebels shelled Goma on Monday.')).toContain('metonym country: Goma')
    expect(named('The annexation of Crimea angered Oslo.')).toContain('metonym country: Crimea')
    expect(named("Rwanda's war in Goma angered Oslo.")).toContain('metonym country: Goma')
    expect(named('The talks will be held in Goma.')).not.toContain('metonym country: Goma')
    expect(
      named('The debate on war in Goma went on in Goma.').filter((one) => /Goma/.test(one)),
    ).toHaveLength(1)
  })

  it('another reading that words nearby speak for leaves the state out', () => {
    expect(named('Voters in Atlanta backed the governor of Georgia.')).not.toContain('name country: Georgia')
    expect(named('Tbilisi said Georgia would not yield.')).toContain('name country: Georgia')
  })
})

describe('bodies', () => {
  it.each([
    ['generally known', 'NATO met.', 'name organization: NATO'],
    [
      'of a state',
      'The Bulgarian Foreign Ministry protested.',
      'name organization: Bulgarian Foreign Ministry',
    ],
    ['those who protest', 'Iranian protesters burned a flag.', 'name organization: Iranian protesters'],
    ['forces', 'Rwandan troops crossed the river.', 'name organization: Rwandan troops'],
    [
      'state before a shorter known body',
      'Russian military forces left.',
      'name organization: Russian military forces',
    ],
    ['after "of"', 'The parliament of Armenia voted.', 'name organization: parliament of Armenia'],
    ['media of a state', 'Syrian state media reported it.', 'name organization: Syrian state media'],
    [
      'with an acronym',
      'The Northern Peoples Resistance Front (NPRF) fled.',
      'name organization: Northern Peoples Resistance Front',
    ],
    [
      'its acronym',
      'The Northern Peoples Resistance Front (NPRF) fled. NPRF denied it.',
      'name organization: NPRF',
    ],
    [
      'introduced by a noun',
      'The Greek gas producer Karvelon signed.',
      'name organization: Greek gas producer Karvelon',
    ],
    [
      'by the noun after it',
      'Police searched for the Los Grises gang.',
      'name organization: Los Grises gang',
    ],
    [
      'a run of capitals',
      'The Baltic Institute for Grain Research said so.',
      'name organization: Baltic Institute for Grain Research',
    ],
    ['people of a body', 'EU leaders agreed.', 'name organization: EU leaders'],
    [
      'two words of a council',
      "The Union's Peace and Security Council met.",
      'name organization: Peace and Security Council',
    ],
    [
      'the mission of a body',
      'The UN monitoring mission in Chad accused Niger.',
      'name organization: UN monitoring mission in Chad',
    ],
    ['the people in the street', 'A crowd attacked the embassy.', 'nominal organization: A crowd'],
    ['police by their work', 'Riot police arrested them.', 'nominal organization: Riot police'],
    ['unions', 'Trade unions rallied.', 'nominal organization: Trade unions'],
    ['states of a kind', 'Arab leaders agreed.', 'name organization: Arab leaders'],
  ])('%s: %s', (_, text, expected) => {
    expect(named(text)).toContain(expected)
  })

  it.each([
    ['a noun that only modifies', 'US military aid arrived.', 'name organization: US military'],
    [
      'an indefinite name',
      'It is a Project of Common Interest (PCI).',
      'name organization: Project of Common Interest',
    ],
    ['a crowd that does nothing', 'He spoke to a crowd.', 'nominal organization: a crowd'],
    [
      'two bodies apart by "and"',
      'The European Union and Security Council members met.',
      'name organization: European Union and Security Council members',
    ],
    ['a mission that only modifies', 'UN mission staff left.', 'name organization: UN mission'],
    ['a newspaper without its article', 'A Hindu leader spoke.', 'name organization: Hindu'],
  ])('%s is none: %s', (_, text, unexpected) => {
    expect(named(text)).not.toContain(unexpected)
  })

  it('what is once introduced as a body is no person later', () => {
    const text = 'The Greek gas producer Karvelon signed. Karvelon said it would invest.'
    expect(readActors(text).who('Karvelon')).toEqual(['organization:karvelon'])
  })
})

describe('descriptions and pronouns', () => {
  it.each([
    ['the Chilean leader', 'nominal person: the Chilean leader'],
    ['both countries', 'nominal country: both countries'],
    ['the two sides', 'nominal open: the two sides'],
    ['the bloc', 'nominal organization: the bloc'],
    ['the ministry', 'nominal organization: the ministry'],
  ])('%s', (words, expected) => {
    expect(named(`On Monday ${words} agreed to talk.`)).toContain(expected)
  })

  it('a description holds its demonym: that one is no mention beside it', () => {
    expect(named('The Chilean leader agreed.')).toEqual(['nominal person: The Chilean leader'])
  })

  it('"it" without anyone meant is none', () => {
    const { mentions } = readActors('It is clear that France will leave.')
    expect(mentions.map(({ form }) => form)).not.toContain('pronoun')
  })
})

describe('invariants', () => {
  const piece = fc.constantFrom(
    'President',
    'Xi',
    'the',
    'EU',
    '(',
    ')',
    'France',
    "'s",
    'army',
    'of',
    'Georgia',
    ',',
    'and',
    'its',
    'Ministry',
    'said',
    '“',
    '”',
    'US',
    '-',
    'led',
    'al',
    'Mr.',
    'both',
    'countries',
    '.',
    'he',
    'New',
    'Delhi',
    'Foreign',
  )
  it.each(['Xi, President', 'Xi (the president', 'President Xi, the'])(
    'a text may end in the middle of a phrase: %s',
    (text) => {
      expect(readActors(text).mentions.length).toBeGreaterThan(0)
    },
  )

  it('mentions are whole tokens in order, each with its head inside it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join(' ')
        const { mentions, coreference } = readActors(text)
        mentions.forEach((mention, i) => {
          expect(mention.index).toBe(i)
          expect(mention.lastToken).toBeGreaterThan(mention.firstToken)
          expect(mention.headToken).toBeGreaterThanOrEqual(mention.firstToken)
          expect(mention.headToken).toBeLessThan(mention.lastToken)
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end))
        })
        expect(coreference.actorsOf).toHaveLength(mentions.length)
        for (const actors of coreference.actorsOf)
          for (const actor of actors) expect(coreference.actors.has(actor)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
