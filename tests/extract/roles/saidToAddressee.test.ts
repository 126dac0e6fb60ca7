import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('what one asks or promises by saying so', () => {
  it.each([
    [
      'a promise to whom one speaks',
      'Togolese President Faure Gnassingbe received Patrice Talon of Benin. "I promise to reply within a week," Gnassingbe told Talon.',
      'TGO>BEN AGREE',
    ],
    [
      'a request in a letter',
      '"We request that monitors be sent," Togolese Foreign Minister Robert Dussey wrote in a letter to Benin.',
      'TGO>BEN REQUEST',
    ],
    [
      'an apology',
      '"I apologise for what was said," Togolese Foreign Minister Robert Dussey told the Beninese ambassador.',
      'TGO>BEN CONCEDE',
    ],
  ])('goes to whoever is spoken to: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    [
      'to another who is named',
      '"We ask Ghana for a mission," Togolese Foreign Minister Robert Dussey told the Beninese ambassador.',
      'TGO>BEN REQUEST',
    ],
    [
      'to the world',
      '"We appeal to everyone for calm," Togolese Foreign Minister Robert Dussey told the Beninese ambassador.',
      'TGO>BEN REQUEST',
    ],
    [
      'recalled',
      '"We requested a mission a year ago," Togolese Foreign Minister Robert Dussey told the Beninese ambassador.',
      'TGO>BEN REQUEST',
    ],
    [
      'of others',
      '"They promise too much," Togolese Foreign Minister Robert Dussey told the Beninese ambassador.',
      'TGO>BEN AGREE',
    ],
  ])('and not: %s', (_, text, wrong) => {
    expect(toldByRules(text)).not.toContain(wrong)
  })
})
