import { describe, expect, it } from 'vitest'
import { toldByRules, triggersIn } from '../../support/rules.ts'

describe('who is named beside a deed and has no part in it', () => {
  it.each([
    [
      'the state where a court of all states sits',
      'Togo sued Benin. Togo argued well, but the court in The Hague rejected its objections.',
      'NLD>TGO REJECT',
    ],
    [
      'states told of before, for the members of a body',
      'Ghana condemned the bombing of Benin by Togo. "We are worried," the Ghanaian envoy told the members.',
      'GHA>BEN CONSULT',
    ],
    [
      'who looks into whether it was done',
      'Beninese prosecutors said they had opened an investigation into whether a Togolese envoy was illegally arrested.',
      'BEN>TGO COERCE',
    ],
    [
      'whom that may have befallen',
      'Beninese prosecutors said they had opened an investigation into whether a Togolese envoy was illegally arrested.',
      'BEN>TGO ACCUSE',
    ],
    [
      'to whom something may have been passed',
      'Beninese prosecutors are investigating whether a former minister passed secrets to Togo.',
      'BEN>TGO ACCUSE',
    ],
    [
      'where ministers meet',
      'At a meeting of ministers in Cotonou, Togo blocked a statement on Mali.',
      'TGO>BEN CONSULT',
    ],
    [
      'whose deed an envoy is summoned over',
      'Togo summoned the Ghanaian envoy to protest against the killing of three soldiers by Beninese militants.',
      'TGO>BEN PROTEST',
    ],
  ])('not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })

  it.each([
    [
      'who is suspected',
      'Beninese prosecutors opened an investigation into whether Togolese agents poisoned a journalist.',
      'BEN>TGO ACCUSE',
    ],
    [
      'who tells of an arrest that was made',
      'Beninese prosecutors said two Togolese men had been arrested.',
      'BEN>TGO COERCE',
    ],
    [
      'who is arrested on suspicion of it',
      'Togolese police arrested two Beninese men on suspicion of attacking Ghanaian peacekeepers.',
      'BEN>GHA ASSAULT',
    ],
    ['with whose ministers one meets', 'Ghana held a meeting with ministers of Benin.', 'GHA>BEN CONSULT'],
    [
      'whose envoy is summoned',
      'Togo summoned the Ghanaian envoy to protest against the killing of three soldiers by Beninese militants.',
      'TGO>GHA ACCUSE',
    ],
  ])('but %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('tells once of a deal that is not reached', () => {
    const told = triggersIn('Togo and Benin failed to reach a deal on water.')
    expect(told).toContain('failed REJECT')
    expect(told).not.toContain('deal AGREE')
    expect(triggersIn('Togo and Benin managed to reach a deal on water.')).toContain('deal AGREE')
  })
})
