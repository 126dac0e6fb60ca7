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
  ['would not', 'Chile would not consider a Bolivian proposal.', 'CHL>BOL REJECT'],
  ['a reply', 'Peru accused Chile of spying. Chile replied that it had no spies.', 'CHL>PER REJECT'],
  ['a breach of trust', 'Abe called the South Korean decision a breach of trust.', 'JPN>KOR ACCUSE'],
  ['a diplomat told off', 'Sweden summoned the Iraqi chargé.', 'SWE>IRQ ACCUSE'],
  ['retaliation', 'India told France that it would retaliate.', 'IND>FRA THREATEN'],
  ['clashed with another politician', 'Macron clashed with Giorgia Meloni over abortion.', 'FRA>ITA ACCUSE'],
]

const NOT_TOLD: readonly (readonly [string, string, string])[] = [
  ['a glad reply', 'Peru invited Chile. Chile replied that it was glad to agree.', 'CHL>PER REJECT'],
  ['considered', 'Chile would consider a Bolivian proposal.', 'CHL>BOL REJECT'],
  [
    'against whose rights were violated',
    'Iran denounced the strikes as a violation of Yemen.',
    'IRN>YEM ACCUSE',
  ],
  ['called on', 'Chad called on Libya to end the provocation.', 'TCD>LBY ACCUSE'],
  ['untrue, not bad', "Togo called Benin's account absurd.", 'TGO>BEN ACCUSE'],
  ['recognised', 'Spain has recognised Kosovo.', 'ESP>XKX REJECT'],
  ['regret of its own deed', 'Norway regretted its attack on Iceland.', 'NOR>ISL ACCUSE'],
  ['clashed in arms', 'Kenyan soldiers clashed with Chad over a well.', 'KEN>TCD ACCUSE'],
]

describe('words of reproach, refusal and threat', () => {
  it.each(TOLD)('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each(NOT_TOLD)('not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
