import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('verbs that take up another', () => {
  it.each([
    ['Chad praised Niger. Togo and Benin did so too.', 'BEN>NER SUPPORT'],
    ['Canada has blacklisted Daniel Ortega. Britain has done the same.', 'GBR>NIC SANCTION'],
    ['Tanzania recognised Kosovo. Kenya followed suit.', 'KEN>XKX SUPPORT'],
    ['Tanzania recognised Kosovo. Kenya followed within days.', 'KEN>XKX SUPPORT'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['Tanzania recognised Kosovo. Kenya refused to do so.', 'KEN>XKX SUPPORT'],
    ['Tanzania recognised Kosovo. Kenya followed the news.', 'KEN>XKX SUPPORT'],
  ])('not: %s', (text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
