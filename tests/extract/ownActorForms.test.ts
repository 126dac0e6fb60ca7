import { describe, expect, it } from 'vitest'
import type { OwnActor } from '../../src/model/actor.ts'
import { readActors } from '../support/actors.ts'

const own = (
  kind: OwnActor['kind'],
  name: string,
  aliases: readonly string[],
  country: string | null,
  role: string | null = null,
  [from, to]: readonly [string | null, string | null] = [null, null],
): OwnActor => ({ kind, name, aliases: [...aliases], country, role, from, to })

const ownActors = [
  own('country', 'Velmora', ['Velmoran', 'Trask'], 'VLM'),
  own('country', 'Ostrand', ['Ostrandish', 'Ostranders'], 'OST'),
  own('country', 'West Liria', ['West Lirian', 'Port Anse'], 'WLI'),
  own('country', 'Tamaz', ['Tamazi'], 'TMZ'),
  own('person', 'Idris Calloway', [], 'VLM', 'President', ['2020-01-01', null]),
  own('person', 'Bero Tann', [], 'VLM', 'President', ['2010-01-01', '2019-12-31']),
  own('person', 'Sule Amadi', [], 'TMZ', 'High Warden'),
  own('person', 'Mara Senegal', [], 'OST', 'Foreign Minister'),
]

const read = (text: string) => readActors(text, { ownActors, published: '2023-03-01' })

describe('bodies of own states', () => {
  it.each([
    ['the Velmoran navy', 'organization:velmoran-navy'],
    ["Ostrand's navy", 'organization:ostrandish-navy'],
    ['the West Lirian interior ministry', 'organization:west-lirian-interior-ministry'],
    ['the Tamazi army', 'organization:tamazi-military'],
    ['the Chilean navy', 'organization:chilean-navy'],
  ])('%s has a name of its own', (words, id) => {
    expect([...read(`It was ${words} that protested.`).coreference.actors.keys()]).toContain(id)
  })
})

describe('inhabitants of own states', () => {
  it.each([
    ['Two Velmorans were freed.', 'Velmorans', 'country:VLM'],
    ['An Ostrander was freed.', 'Ostrander', 'country:OST'],
    ['Two West Lirians were freed.', 'West Lirians', 'country:WLI'],
    ['Tamazis were freed.', 'Tamazis', 'country:TMZ'],
  ])('%s', (text, words, id) => {
    expect(read(text).who(words)).toEqual([id])
  })
})

describe('own persons', () => {
  it.each([
    ['Calloway criticised Chile.', 'Calloway', 'person:idris-calloway'],
    ['High Warden Amadi criticised Chile.', 'High Warden Amadi', 'person:sule-amadi'],
    ["Tamaz's High Warden Amadi criticised Chile.", 'High Warden Amadi', 'person:sule-amadi'],
    ['The Velmoran leader criticised Chile.', 'The Velmoran leader', 'person:idris-calloway'],
    ['The Velmoran president criticised Chile.', 'The Velmoran president', 'person:idris-calloway'],
    ['Tann criticised Chile.', 'Tann', 'person:bero-tann'],
  ])('%s', (text, words, id) => {
    expect(read(text).who(words)).toEqual([id])
  })

  it('a last name that is a known name means that', () => {
    expect(read('Senegal criticised Chile.').who('Senegal')).toEqual(['country:SEN'])
  })
})
