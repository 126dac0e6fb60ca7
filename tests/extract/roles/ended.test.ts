import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('what is ended or refused', () => {
  it.each([
    [
      'no talks beside their end',
      'Togo recalled its envoy to Benin and suspended talks on a ferry.',
      /CONSULT/,
    ],
    ['no contact beside its ban', 'Togo outlawed any contact with Benin.', /CONSULT/],
    ["none of one's own", "Togo vetoed the start of Benin's talks.", /CONSULT/],
  ])('is %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((line) => wrong.test(line))).toEqual([])
  })

  it('is told of others who are named', () => {
    expect(toldByRules('Togo blocked talks between Benin and Niger.')).toContain('BEN>NER CONSULT')
  })

  it('leaves talks that go on', () => {
    expect(toldByRules('Togo held talks with Benin and cut its aid to Niger.')).toContain('TGO>BEN CONSULT')
  })
})

describe('who arrested and judged', () => {
  it.each([
    ["Togo's police said two Beninese citizens had been arrested.", 'TGO>BEN COERCE'],
    ['A Beninese national was convicted of smuggling, a court in Togo said.', 'TGO>BEN SANCTION'],
  ])('is whose authorities tell it: %s', (text, told) => {
    expect(toldByRules(text)).toContain(told)
  })

  it('is not whoever else tells it', () => {
    expect(toldByRules('A newspaper in Togo said two Beninese citizens had been arrested.')).toEqual([])
  })
})
