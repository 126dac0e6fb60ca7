import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

const TOLD: readonly (readonly [string, string, string])[] = [
  ['called something bad', 'Chad called the Libyan offer a trick.', 'TCD>LBY ACCUSE'],
  ['called something bad', 'Peru described Chilean policy as blackmail.', 'PER>CHL ACCUSE'],
  ['said to do wrong', 'Kenya said that Uganda was sheltering its enemies.', 'KEN>UGA ACCUSE'],
  [
    'told someone of a wrong',
    'The Polish premier told Reuters that Belarus had violated the pact.',
    'POL>BLR ACCUSE',
  ],
  ['regretted', "Norway regretted Iceland's decision.", 'NOR>ISL ACCUSE'],
  ['felt', 'Uruguay opened talks with China, to the annoyance of Brazil.', 'BRA>URY ACCUSE'],
  ['untrue', "Togo called Benin's account absurd.", 'TGO>BEN REJECT'],
  ['broken', 'Sudan breached its commitment to Chad.', 'SDN>TCD REJECT'],
  ['not yet', 'Spain has yet to recognise Kosovo.', 'ESP>XKX REJECT'],
  ['no longer', 'Nauru no longer recognises Taiwan.', 'NRU>TWN REJECT'],
  ['never', 'Iran never accepted the Swedish ruling.', 'IRN>SWE REJECT'],
  ['retaliation', 'India told France that it would retaliate.', 'IND>FRA THREATEN'],
]

const NOT_TOLD: readonly (readonly [string, string, string])[] = [
  ['called on', 'Chad called on Libya to end the provocation.', 'TCD>LBY ACCUSE'],
  ['untrue, not bad', "Togo called Benin's account absurd.", 'TGO>BEN ACCUSE'],
  ['recognised', 'Spain has recognised Kosovo.', 'ESP>XKX REJECT'],
  ['regret of its own deed', 'Norway regretted its attack on Iceland.', 'NOR>ISL ACCUSE'],
]

describe('words of reproach, refusal and threat', () => {
  it.each(TOLD)('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each(NOT_TOLD)('not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
