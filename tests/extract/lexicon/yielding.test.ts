import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('words of yielding, agreeing, meeting and working together', () => {
  it.each([
    // What another demands is granted.
    ["Peru accepted Chile's demands.", 'PER>CHL CONCEDE'],
    ['Peru gave in to the demands of Chile.', 'PER>CHL CONCEDE'],
    ['Peru conceded to a demand by Chile.', 'PER>CHL CONCEDE'],
    // What stood against another is taken back.
    ['Togo dropped its lawsuit against Benin.', 'TGO>BEN CONCEDE'],
    ['Norway closed an investigation into Chad.', 'NOR>TCD CONCEDE'],
    ['Canada rolled back tariffs on Danish cheese.', 'CAN>DNK CONCEDE'],
    ['Poland has simplified the entry rules for Georgians.', 'POL>GEO CONCEDE'],
    ['Washington has loosened curbs on exports to Chad.', 'USA>TCD CONCEDE'],
    // Leave that is given.
    ['A Spanish court gave permission for Danish police to search the ship.', 'ESP>DNK CONCEDE'],
    ['Turkey gave Sweden permission to deliver aid.', 'TUR>SWE CONCEDE'],
    // A state lets its own people go.
    ['The Brazilian government released former President Michel Temer.', 'BRA>BRA RETREAT'],
    // Peace is sought, and kept.
    ['Chadian soldiers take part in a peacekeeping mission in Mali.', 'TCD>MLI AID'],
    ['Eritrea said it would seek peace with Ethiopia.', 'ERI>ETH AGREE'],
    // Of two it is a joint one; what is known is shared.
    ['The war game was staged by American marines and Jordanian forces.', 'USA>JOR COOPERATE'],
    ['Swiss police gave Peru evidence of the fraud.', 'CHE>PER COOPERATE'],
    ['Australia and New Zealand are working with France under an old agreement.', 'NZL>FRA COOPERATE'],
    ['Peru and Chile share the water of the lake.', 'PER>CHL COOPERATE'],
    // A truce agreed is agreed; one declared is yielded.
    ['Colombia and the ELN agreed on a truce.', 'COL>ELN AGREE'],
    ['Colombia declared a truce with the ELN.', 'COL>ELN CONCEDE'],
    // All whom one title names.
    ['Kofi Annan invited Presidents Olusegun Obasanjo and Paul Biya.', 'Kofi Annan>CMR AGREE'],
    // Who is received, and why.
    ['Xi Jinping hosted Vladimir Putin for talks.', 'CHN>RUS CONSULT'],
    ['Emmanuel Macron called Prime Minister Nawaz Sharif on Monday.', 'FRA>PAK CONSULT'],
    ['Xi Jinping called Vladimir Putin four times.', 'CHN>RUS CONSULT'],
    ['Xi Jinping and Vladimir Putin spoke for 50 minutes.', 'CHN>RUS CONSULT'],
    [
      'Hillary Clinton, in Geneva for two days of talks with Chinese leaders, was pleased.',
      'USA>CHN CONSULT',
    ],
    ['Leaders from Peru and Chile gathered in Lima.', 'PER>CHL CONSULT'],
    // In a headline taggers take the verb for a bare one.
    ['Saudi Arabia lifts blockade of Qatar in breakthrough agreement.', 'SAU>QAT CONCEDE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['a leave that is given', 'Chad gave approval to Niger to build a road next week.', /THREATEN/],
    ["a state's own troops that it withdraws", 'Peru withdrew its troops from Chile.', /PER>PER/],
    ['those who each work with a third', 'Spain and Canada work with Peru.', /ESP>CAN/],
    ['whom one speaks for', 'Xi Jinping and Vladimir Putin spoke for their peoples.', /CONSULT/],
    ['captives whom one keeps', 'Chad refused last week to hand over the Danish captives.', /RETREAT/],
    ['a pact beside its signing', 'Peru and Chile signed a pact in Lima.', /AGREE/],
    ['a game that one plays alone', 'Chile staged a war game near Peru.', /COOPERATE/],
  ])('does not take for it %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text).join('; ')).not.toMatch(unwanted)
  })
})
