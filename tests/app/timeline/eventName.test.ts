import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventName } from '../../../src/app/timeline/eventName.ts'
import type { Actor } from '../../../src/model/actor.ts'
import { MODALITIES, POLARITIES, type Relation } from '../../../src/model/relation.ts'
import { RELATION_TYPE_NAMES, type RelationType } from '../../../src/model/relationTypes.ts'
import { actor, relation } from '../../support/graphs.ts'

const ACTORS = new Map<string, Actor>(
  [
    actor('xi', { kind: 'person', name: 'Xi Jinping', aliases: ['Chinese leader Xi Jinping', 'Xi'] }),
    actor('li', { kind: 'person', name: 'Li Keqiang', aliases: ['Chinese Premier Li Keqiang'] }),
    actor('us', { name: 'United States', aliases: ['Washington', 'US'], country: 'USA' }),
    actor('russia', { name: 'Russia', country: 'RUS' }),
    actor('saudi', { name: 'Saudi Arabia', country: 'SAU' }),
    actor('west', { kind: 'organization', name: 'the West', aliases: ['Western leaders'] }),
    actor('army', { kind: 'organization', name: 'Russian Armed Forces' }),
    actor('eu', { kind: 'organization', name: 'European Union', aliases: ['EU'] }),
  ].map((one) => [one.id, one]),
)

const named = (source: string, type: RelationType, target: string, rest: Partial<Relation> = {}): string =>
  eventName(relation(source, type, target, rest), ACTORS)

describe('eventName: an event in two words', () => {
  it.each<[string, RelationType, string, string]>([
    ['us', 'AGREE', 'russia', 'US agrees'],
    ['us', 'CONSULT', 'xi', 'meets Xi'],
    ['us', 'SUPPORT', 'russia', 'backs Russia'],
    ['us', 'CONCEDE', 'russia', 'US yields'],
    ['us', 'COOPERATE', 'russia', 'US cooperates'],
    ['us', 'AID', 'russia', 'aids Russia'],
    ['russia', 'RETREAT', 'us', 'Russia withdraws'],
    ['us', 'REQUEST', 'russia', 'US demands'],
    ['us', 'ACCUSE', 'russia', 'accuses Russia'],
    ['us', 'REJECT', 'russia', 'rejects Russia'],
    ['us', 'THREATEN', 'russia', 'threatens Russia'],
    ['us', 'PROTEST', 'russia', 'US protests'],
    ['us', 'SANCTION', 'russia', 'sanctions Russia'],
    ['us', 'MOBILIZE', 'russia', 'US mobilises'],
    ['us', 'COERCE', 'russia', 'coerces Russia'],
    ['us', 'ASSAULT', 'russia', 'attacks Russia'],
    ['russia', 'ALLY', 'us', 'US ally'],
    ['russia', 'RIVAL', 'us', 'US rival'],
    ['russia', 'MEMBER', 'eu', 'EU member'],
  ])('%s %s %s: “%s”', (source, type, target, name) => expect(named(source, type, target)).toBe(name))

  it.each<[string, RelationType, Partial<Relation>, string]>([
    ['a plan', 'CONSULT', { modality: 'planned' }, 'planned talks'],
    ['what may be', 'ASSAULT', { modality: 'possible' }, 'possible attack'],
    ['what is denied', 'AID', { polarity: 'negative' }, 'no aid'],
    ['what is denied of a plan', 'AGREE', { polarity: 'negative', modality: 'planned' }, 'no deal'],
  ])('says of %s that it is no fact', (_, type, rest, name) =>
    expect(named('us', type, 'russia', rest)).toBe(name),
  )

  it.each<[string, string, RelationType, string, string]>([
    ['a body by its name without the article', 'us', 'ACCUSE', 'west', 'accuses West'],
    ['the doer, where the target has no short name', 'xi', 'CONSULT', 'li', 'Xi meets'],
    ['letters, where neither has one', 'saudi', 'CONSULT', 'li', 'meets LK'],
    ['letters, where the deed needs its target', 'us', 'AID', 'army', 'aids RAF'],
    ['letters of the doer', 'saudi', 'AGREE', 'xi', 'SAU agrees'],
  ])('names %s', (_, source, type, target, name) => expect(named(source, type, target)).toBe(name))

  it('names the deed alone where the actors are not there', () => {
    expect(named('nobody', 'ASSAULT', 'no one')).toBe('attack')
  })

  it('never takes more than two words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTORS.keys()),
        fc.constantFrom(...RELATION_TYPE_NAMES),
        fc.constantFrom(...ACTORS.keys()),
        fc.record({
          modality: fc.constantFrom(...MODALITIES),
          polarity: fc.constantFrom(...POLARITIES),
        }),
        (source, type, target, rest) => {
          expect(named(source, type, target, rest)).toMatch(/^\S+( \S+)?$/)
        },
      ),
    )
  })
})
