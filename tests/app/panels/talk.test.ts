import { expect, it } from 'vitest'
import { speaksAbout, spokenAboutBy } from '../../../src/app/panels/talk.ts'
import { relation } from '../../support/graphs.ts'

const RELATIONS = [
  relation('a', 'ACCUSE', 'b', { attribution: 'a' }),
  relation('b', 'ASSAULT', 'c', { attribution: 'a', sentence: 1 }),
  relation('b', 'AID', 'c', { attribution: 'a', sentence: 1 }),
  relation('a', 'AID', 'c', { attribution: 'd', sentence: 2 }),
  relation('a', 'CONSULT', 'b', { sentence: 3 }),
  relation('b', 'CONSULT', 'c', { attribution: 'd', sentence: 4 }),
]

it.each([
  ['a', ['b 2', 'c 1']],
  ['d', ['b 1', 'c 2', 'a 1']],
  ['b', []],
])('%s speaks about %j', (id, expected) =>
  expect(
    speaksAbout(RELATIONS, id)
      .map((share) => `${share.id} ${share.tellings}`)
      .toSorted(),
  ).toEqual(expected.toSorted()),
)

it.each([
  ['a', ['d 1']],
  ['b', ['a 2', 'd 1']],
  ['c', ['d 2', 'a 1']],
  ['d', []],
])('%s is spoken about by %j, most first', (id, expected) =>
  expect(spokenAboutBy(RELATIONS, id).map((share) => `${share.id} ${share.tellings}`)).toEqual(expected),
)
