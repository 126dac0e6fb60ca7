import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../../src/extract/knowledge/knowledge.ts'

const knowledge = buildKnowledge()

describe('titles', () => {
  it.each([
    ['President', 'office', 'head-of-state', true],
    ['prime minister', 'office', 'head-of-government', true],
    ['Premier', 'office', 'head-of-government', true],
    ['Secretary of State', 'office', 'foreign-minister', true],
    ['Foreign Ministers', 'office', 'foreign-minister', true],
    ['defense secretary', 'office', 'defence-minister', true],
    ['leader', 'office', 'leader', true],
    ['Gen.', 'rank', null, true],
    ['Ayatollah', 'rank', null, true],
    ['Mr.', 'honorific', null, true],
    ['ambassador', 'agent', null, true],
    ['officials', 'agent', null, false],
    ['counterpart', 'person', null, false],
  ])('%s is %s of %s', (words, what, office, beforeName) => {
    expect(knowledge.title(words)).toMatchObject({ what, office, beforeName })
  })

  it('tell the gender where they have one', () => {
    expect(knowledge.title('spokeswoman')?.gender).toBe('female')
    expect(knowledge.title('King')?.gender).toBe('male')
    expect(knowledge.title('president')?.gender).toBeNull()
  })

  it('tell whether an unnamed bearer stands for the state', () => {
    expect(knowledge.title('diplomats')?.standsForState).toBe(true)
    expect(knowledge.title('president')?.standsForState).toBe(false)
  })

  it('are matched longest first', () => {
    expect(knowledge.longestTitle('Secretary of State Antony Blinken'.split(' '), 0)?.end).toBe(3)
    expect(knowledge.longestTitle('Deputy Prime Minister Chrystia Freeland'.split(' '), 0)?.end).toBe(3)
    expect(knowledge.longestTitle(['Antony'], 0)).toBeNull()
  })
})

describe('institutions', () => {
  const body = (country: string, phrase: string) => {
    const found = knowledge.longestInstitution(phrase.split(' '), 0)
    return found === null ? null : knowledge.institutionOf(country, found.value)
  }

  it.each([
    ['CHN', 'foreign ministry', 'Chinese foreign ministry', 'ministry'],
    ['RUS', 'Ministry of Foreign Affairs', 'Russian foreign ministry', 'ministry'],
    ['USA', 'foreign ministry', 'U.S. State Department', 'ministry'],
    ['GBR', 'Foreign Ministry', 'British Foreign Office', 'ministry'],
    ['TUR', 'defence ministry', 'Turkish defence ministry', 'ministry'],
    ['USA', 'Department of Defense', 'Pentagon', 'military'],
    ['ISR', 'army', 'Israel Defense Forces', 'military'],
    ['NZL', 'navy', 'New Zealand navy', 'military'],
    ['HKG', 'police', 'Hong Kong police', 'agency'],
    ['TUR', 'troops', 'Turkish military', 'military'],
    ['RUS', 'parliament', 'State Duma', 'legislature'],
    ['IRQ', 'parliament', 'Iraqi parliament', 'legislature'],
    ['CHN', 'central bank', "People's Bank of China", 'agency'],
    ['IRN', 'state media', 'Iranian state media', 'media'],
  ])('%s, %s: %s', (country, phrase, name, kind) => {
    expect(body(country, phrase)).toMatchObject({ name, kind, country })
  })

  it('are one object a state', () => {
    expect(body('CHN', 'foreign ministry')).toBe(body('CHN', 'ministry of foreign affairs'))
  })
})

describe('nouns', () => {
  it.each([
    ['country', 'state'],
    ['nations', 'state'],
    ['regime', 'government'],
    ['authorities', 'government'],
    ['side', 'government'],
    ['territory', 'part'],
  ] as const)('%s means %s', (word, means) => {
    expect(knowledge.stateNoun(word)?.means).toBe(means)
  })

  it('name kinds of bodies', () => {
    expect(knowledge.bodyNoun('bloc')?.kinds).toContain('bloc')
    expect(knowledge.bodyNoun('militant group')?.kinds).toEqual(['armed-group'])
    expect(knowledge.bodyNoun('table')).toBeNull()
  })
})

describe('given names', () => {
  it.each([
    ['Angela', 'female'],
    ['Sergey', 'male'],
    ['Volodymyr', 'male'],
    ['Fatima', 'female'],
    ['Robin', 'either'],
    ['Zoë', 'female'],
    ['Table', null],
  ])('%s: %s', (name, gender) => {
    expect(knowledge.givenName(name)).toBe(gender)
  })
})

describe('groups', () => {
  it.each([
    ['European Union', 'GBR', '2015', true],
    ['European Union', 'GBR', '2022', false],
    ['ex-Soviet', 'BLR', null, true],
    ['nato', 'FIN', '2022', false],
    ['nato', 'FIN', '2024', true],
    ['baltic', 'EST', null, true],
    ['Gulf', 'QAT', null, true],
    ['landlocked', 'MNG', null, true],
  ])('%s has %s in %s: %s', (name, country, date, member) => {
    const group = knowledge.group(name)
    expect(group !== null && knowledge.isMember(country, group, date)).toBe(member)
  })
})
