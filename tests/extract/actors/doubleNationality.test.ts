import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('a person of two nationalities stands for neither state', () => {
  it.each([
    ['Kenya accused France of helping a Franco-Algerian activist.', 'KEN>DZA ACCUSE'],
    ['Kenya jailed a French-Algerian writer.', 'KEN>DZA COERCE'],
    ['Kenya jailed a French-Algerian writer.', 'KEN>FRA COERCE'],
    ['Kenya freed an Israeli-American human rights lawyer.', 'KEN>USA RETREAT'],
  ])('%s', (text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })

  it.each([
    ['French-Algerian talks ended on Monday.', 'FRA>DZA CONSULT'],
    ['Kenya jailed a French writer.', 'KEN>FRA COERCE'],
  ])('%s', (text, wanted) => {
    expect(ruledIn(text).map((one) => one.replace('DZA>FRA', 'FRA>DZA'))).toContain(wanted)
  })
})
