import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('what is called, condemned, handed over and halted', () => {
  it.each([
    ['what stands in quotation marks', 'Togo called the Beninese move "a hostile act".', 'TGO>BEN ACCUSE'],
    ['past a phrase', 'Togo called the Beninese tax on lorries "cynical".', 'TGO>BEN ACCUSE'],
    ['an object that stands last', 'Togo condemned as an outrage a Beninese raid.', 'TGO>BEN ACCUSE'],
    [
      'a verb taken for an adjective of its object',
      "Togo's Jean Petro denounced the Beninese offensive as genocide, and in response Benin halted security exports to Lome.",
      'BEN>TGO SANCTION',
    ],
    [
      'a participle taken for a finite verb',
      'Togo said a Beninese ship had rammed and sunk one of its boats.',
      'BEN>TGO ASSAULT',
    ],
  ])('is read: %s', (_, text, told) => {
    expect(toldByRules(text)).toContain(told)
  })

  it.each([
    [
      'a telephone, behind a long name',
      'Togo had again called the former Beninese prime minister Jean Petro a fascist.',
      /CONSULT/,
    ],
    ['a telephone', 'Togo called the Beninese ban on its newspapers "political censorship".', /CONSULT/],
    [
      'a giver',
      "Togo's envoy was called in and handed a note of protest after the arrest of a Beninese singer.",
      /TGO>BEN ACCUSE/,
    ],
    [
      'a deed of who condemns',
      'Togo condemned as a violation of the truce a Beninese raid.',
      /TGO>BEN REJECT/,
    ],
    ['who blocks', 'Togo said a Beninese ship had shadowed and blocked one of its boats.', /TGO>BEN REJECT/],
  ])('is not taken for %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((line) => wrong.test(line))).toEqual([])
  })
})
