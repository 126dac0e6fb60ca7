import { describe, expect, it } from 'vitest'
import { findActors, namesOf } from '../../../src/app/palette/findActors.ts'
import { actor } from '../../support/graphs.ts'

const names = namesOf([
  actor('country:UKR', { name: 'Ukraine', aliases: ['Kyiv', 'Ukrainian'] }),
  actor('country:USA', { name: 'United States', aliases: ['US', 'Washington', 'Americans'] }),
  actor('person:zelensky', { name: 'Volodymyr Zelensky', aliases: ['Zelensky', 'President Zelensky'] }),
  actor('person:gaddafi', { name: 'Muammar Gaddafi', aliases: ['Gaddafi'] }),
  actor('organization:un', { name: 'United Nations', aliases: ['UN'] }),
  actor('person:erdogan', { name: 'Recep Tayyip Erdoğan', aliases: ['Erdoğan'] }),
])
const found = (text: string) => findActors(names, text).map(({ actor: { id } }) => id)

describe('findActors', () => {
  it.each<[string, string[]]>([
    ['us', ['country:USA']],
    ['un', ['organization:un', 'country:USA']],
    ['united', ['country:USA', 'organization:un']],
    ['washington', ['country:USA']],
    ['zelenskyy', ['person:zelensky']],
    ['Zelenskiy', ['person:zelensky']],
    ['volodimir zelenskij', ['person:zelensky']],
    ['qaddafi', ['person:gaddafi']],
    ['erdogan', ['person:erdogan']],
    ['tayyip erd', ['person:erdogan']],
    ['kiyv', ['country:UKR']],
    ['uuuu', []],
    ['', []],
    ['?!', []],
  ])('%s finds %j', (text, ids) => expect(found(text)).toEqual(ids))

  it('tells by which name', () => {
    expect(findActors(names, 'kyiv')[0]?.by).toBe('Kyiv')
    expect(findActors(names, 'zelenskyy')[0]?.by).toBe('Zelensky')
  })
})
