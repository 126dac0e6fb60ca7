import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('talks that a third mediates', () => {
  it.each([
    [
      'with each who acts in the clause',
      'Togo and Benin failed to sign an accord on Monday after talks mediated by Ghana in Abidjan.',
      ['GHA>TGO CONSULT', 'GHA>BEN CONSULT'],
    ],
    [
      'of three',
      'Togo, Benin and Mali failed to reach a deal during talks mediated by Ghana.',
      ['GHA>TGO CONSULT', 'GHA>BEN CONSULT', 'GHA>MLI CONSULT'],
    ],
    [
      'of whom the talks were told',
      'Togo and Benin met in Accra. The talks were mediated by Ghana and Mali.',
      ['GHA>TGO CONSULT', 'GHA>BEN CONSULT', 'MLI>TGO CONSULT', 'MLI>BEN CONSULT'],
    ],
    [
      'of whom the truce was told',
      'Togo and Benin agreed to a truce. Ghana brokered the truce.',
      ['GHA>TGO CONSULT', 'GHA>BEN CONSULT'],
    ],
    [
      'with whom the talks are',
      'Togo opened talks with Benin brokered by Ghana.',
      ['GHA>TGO CONSULT', 'GHA>BEN CONSULT'],
    ],
  ])('are held %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toEqual(expect.arrayContaining([...wanted]))
  })

  it.each([
    [
      'where they are held',
      'Togo and Benin failed to sign an accord on Monday after talks mediated by Ghana in Abidjan.',
      'GHA>CIV CONSULT',
    ],
    [
      'with whom others talked',
      'Togo and Benin met in Accra. Ghana mediated the talks between Kenya and Uganda.',
      'GHA>BEN CONSULT',
    ],
    [
      'with whom one talked oneself',
      'Ghana and Benin met in Accra. Ghana mediated the talks.',
      'GHA>GHA CONSULT',
    ],
    ['with one who only comments on them', 'Togo praised a truce brokered by Ghana.', 'GHA>TGO CONSULT'],
  ])('not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
