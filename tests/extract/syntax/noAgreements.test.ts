import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

const KINDS = ['AGREE', 'CONCEDE']
const yielding = (text: string): readonly string[] =>
  toldByRules(text).filter((told) => KINDS.some((kind) => told.includes(kind)))

describe('what one is ready for', () => {
  it.each([
    ['sanctions', 'Kenya is prepared to impose sanctions on Uganda.'],
    ['force', 'Kenya is ready to use force against Uganda.'],
    ['an attack', 'Kenya is ready to attack Uganda.'],
    ['a fight', '"We are prepared to fight Uganda," Kenyan President William Ruto said.'],
    ['tariffs', 'Kenya is willing to impose tariffs on Uganda.'],
  ])('is granted to no one: %s', (_, text) => {
    expect(yielding(text)).toEqual([])
  })

  it.each([
    ['talks', 'Kenya is ready to talk to Uganda.'],
    ['help', 'Kenya is prepared to help Uganda.'],
    ['an ambassador', 'Kenya is willing to send an ambassador to Uganda.'],
    ['a step', 'Kenya is prepared to take a first step towards Uganda.'],
    ['what is not done', 'Kenya is ready not to impose sanctions on Uganda.'],
  ])('may be granted: %s', (_, text) => {
    expect(yielding(text)).not.toEqual([])
  })
})
