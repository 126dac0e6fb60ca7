import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('idioms of diplomacy', () => {
  it.each([
    ['Kenya threw in its lot with Chad.', 'KEN>TCD SUPPORT'],
    ['Kenya closed ranks with Chad.', 'KEN>TCD SUPPORT'],
    ["Kenya took Chad's side in the dispute.", 'KEN>TCD SUPPORT'],
    ['Kenya washed its hands of Chad.', 'KEN>TCD REJECT'],
    ['Kenya thumbed its nose at Chad.', 'KEN>TCD REJECT'],
    ['Kenya turned against Chad.', 'KEN>TCD REJECT'],
    ['Kenya read the riot act to Chad.', 'KEN>TCD ACCUSE'],
    ['Kenya gave Chad a dressing down.', 'KEN>TCD ACCUSE'],
    ['Kenya threw two Chadians in jail.', 'KEN>TCD COERCE'],
    ['Kenya tightened the noose around Chad.', 'KEN>TCD COERCE'],
    ['Kenya broke the ice with Chad.', 'KEN>TCD CONSULT'],
    ['Kenya went cap in hand to Chad.', 'KEN>TCD REQUEST'],
    ['Kenya climbed down over Chad.', 'KEN>TCD CONCEDE'],
    // Behind a name the parser takes the verb for an adjective of its object.
    ['Kenya eased curbs on Chadian imports.', 'KEN>TCD CONCEDE'],
    ["Russia's Gazprom cut gas deliveries to Chad.", 'RUS>TCD COERCE'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['Kenya took control of the Chadian side of the river.', 'KEN>TCD SUPPORT'],
    ['Kenya washed the hands of Chadian children.', 'KEN>TCD REJECT'],
  ])('not in %s', (text, wrong) => {
    expect(toldByRules(text)).not.toContain(wrong)
  })
})
