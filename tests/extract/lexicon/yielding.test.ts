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
    // Peace is sought.
    ['Eritrea said it would seek peace with Ethiopia.', 'ERI>ETH AGREE'],
    // Of two it is a joint one; what is known is shared.
    ['The war game was staged by American marines and Jordanian forces.', 'USA>JOR COOPERATE'],
    ['Swiss police gave Peru evidence of the fraud.', 'CHE>PER COOPERATE'],
    // Who is received, and why.
    ['Xi Jinping hosted Vladimir Putin for talks.', 'CHN>RUS CONSULT'],
    // In a headline taggers take the verb for a bare one.
    ['Saudi Arabia lifts blockade of Qatar in breakthrough agreement.', 'SAU>QAT CONCEDE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['a leave that is given', 'Chad gave approval to Niger to build a road next week.', /THREATEN/],
    ['captives whom one keeps', 'Chad refused last week to hand over the Danish captives.', /RETREAT/],
    ['a pact beside its signing', 'Peru and Chile signed a pact in Lima.', /AGREE/],
    ['a game that one plays alone', 'Chile staged a war game near Peru.', /COOPERATE/],
  ])('does not take for it %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text).join('; ')).not.toMatch(unwanted)
  })
})
