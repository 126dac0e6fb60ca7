import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../src/extract/knowledge/knowledge.ts'
import { withOwnActors } from '../../src/extract/ownActors.ts'
import type { OwnActor } from '../../src/model/actor.ts'

const own = (actor: Pick<OwnActor, 'kind' | 'name' | 'country'> & Partial<OwnActor>): OwnActor => ({
  aliases: [],
  role: null,
  from: null,
  to: null,
  ...actor,
})

const knowledge = withOwnActors(buildKnowledge(), [
  own({ kind: 'country', name: 'Gondor', aliases: ['Gondorian'], country: 'GON' }),
  own({ kind: 'country', name: 'Rohan', country: 'ROH' }),
  own({
    kind: 'person',
    name: 'Ecthelion',
    country: 'GON',
    role: 'Steward',
    from: '2953-01-01',
    to: '2983-12-31',
  }),
  own({ kind: 'person', name: 'Denethor', country: 'GON', role: 'Steward', from: '2984-01-01' }),
  own({ kind: 'person', name: 'Grima', country: 'ROH', role: 'Prime Minister' }),
])
const institution = (key: string) => {
  const found = knowledge.institution(key)
  if (found === null) throw new Error(`no institution ${key}`)
  return found
}

describe('what stands for a state of one’s own', () => {
  it.each([
    ['GON', 'military', 'Gondorian military'],
    ['ROH', 'military', 'Rohan military'],
    ['KEN', 'military', 'Kenyan military'],
  ])('%s: its %s', (country, key, name) => {
    expect(knowledge.institutionOf(country, institution(key))).toMatchObject({ name, country })
  })

  it('is one body each time it is asked for', () => {
    const military = institution('military')
    expect(knowledge.institutionOf('GON', military)).toBe(knowledge.institutionOf('GON', military))
  })

  it.each([
    ['GON', '2960-05-01', 'Ecthelion'],
    ['GON', '2990-05-01', 'Denethor'],
    ['ROH', '2990-05-01', 'Grima'],
    ['FRA', '2019-05-01', 'Emmanuel Macron'],
    ['GON', '2900-05-01', undefined],
  ])('who leads %s on %s: %s', (country, date, name) => {
    expect(knowledge.leader(country, date)?.person.name).toBe(name)
  })
})
