import { describe, expect, it } from 'vitest'
import { shortName } from '../../../src/app/panels/names.ts'
import { actor } from '../../support/graphs.ts'

describe('shortName', () => {
  it.each([
    ['country:USA', { name: 'United States', aliases: ['US', 'USA', 'Washington'] }, 'US'],
    ['country:ARE', { name: 'United Arab Emirates', aliases: ['UAE', 'Emirati'] }, 'UAE'],
    ['country:USA', { name: 'the United States', aliases: ['US'] }, 'US'],
    // A dateline names the capital in capitals.
    ['country:TUN', { name: 'Tunisia', aliases: ['TUNIS'] }, 'Tunisia'],
    ['country:GBR', { name: 'United Kingdom', aliases: ['UK', 'PARIS'] }, 'UK'],
    ['org:eu', { name: 'European Union', aliases: ['EU'], kind: 'organization' }, 'EU'],
    ['person:xi-jinping', { name: 'Xi Jinping', aliases: ['Xi'], kind: 'person' }, 'Xi'],
  ] as const)('of %s with %o is %s', (id, parts, short) => {
    expect(shortName(actor(id, parts))).toBe(short)
  })
})
