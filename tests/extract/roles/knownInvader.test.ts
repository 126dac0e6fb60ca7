import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('invasions that everybody knows', () => {
  it.each([
    ['Russia sells less oil since the invasion of Ukraine.', 'RUS>UKR ASSAULT'],
    ['The Soviet Union was condemned after the invasion of Czechoslovakia.', 'RUS>CZE ASSAULT'],
    ["Germany has taken in many Ukrainians since Russia's invasion.", 'RUS>UKR ASSAULT'],
    ['Moscow is poorer since the war in Ukraine began.', 'RUS>UKR ASSAULT'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['The price of oil rose after the invasion of Ukraine, Peru said.', 'RUS>UKR ASSAULT'],
    ["Peru has taken in many Chadians since Russia's invasion.", 'RUS>TCD ASSAULT'],
    ["Peru has taken in many Ukrainians since Turkey's invasion.", 'TUR>UKR ASSAULT'],
    ['Russia watched the Polish invasion of Ukraine.', 'RUS>UKR ASSAULT'],
  ])('names nobody whom the text leaves out, nor against its word: %s', (text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
