import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

/** What courts, prosecutors and police do, and what is forbidden by order. */
describe('acts of courts', () => {
  it.each([
    ['Togo started legal proceedings against Benin.', 'TGO>BEN ACCUSE'],
    ['Togo submitted a complaint against Benin to the Security Council.', 'TGO>BEN ACCUSE'],
    ['A Togolese court ordered the retrial of a Beninese trader.', 'TGO>BEN ACCUSE'],
    ['A Togolese prosecutor is seeking a jail sentence for a Beninese banker.', 'TGO>BEN ACCUSE'],
    ['Togolese prosecutors demanded ten years in prison for a Beninese banker.', 'TGO>BEN ACCUSE'],
    ['A Togolese court opened the trial of a Beninese general.', 'TGO>BEN ACCUSE'],
    ['The Togolese trial of a Beninese general ended.', 'TGO>BEN ACCUSE'],
    ['A Beninese teacher went on trial in Togo.', 'TGO>BEN ACCUSE'],
    ['Three Beninese soldiers are standing trial in Togo.', 'TGO>BEN ACCUSE'],
    ['A Beninese teacher was indicted in Togo.', 'TGO>BEN ACCUSE'],
    ['Three Beninese firms are being sued in Togo.', 'TGO>BEN ACCUSE'],
    ['A Togolese court ordered Benin to pay 30 million dollars.', 'TGO>BEN SANCTION'],
    ['A Togolese court upheld the sentence of a Beninese teacher.', 'TGO>BEN SANCTION'],
    ['A Togolese judge ordered a Beninese consul to be held for 30 days.', 'TGO>BEN COERCE'],
    ['Forty Beninese traders were deported from Togo.', 'TGO>BEN COERCE'],
    ['Togo ordered all Beninese citizens to leave.', 'TGO>BEN COERCE'],
    ['Togo ordered a Beninese newspaper to suspend publication.', 'TGO>BEN COERCE'],
    ['Togo suspended the licence of a Beninese radio station.', 'TGO>BEN COERCE'],
    ['Togo stopped the work of Amnesty International.', 'TGO>Amnesty International COERCE'],
    ['Togo shut the office of Amnesty International.', 'TGO>Amnesty International COERCE'],
    ['Togo ordered Amnesty International to leave.', 'TGO>Amnesty International SANCTION'],
    ['Togo launched cyber warfare against Benin.', 'TGO>BEN COERCE'],
    ['Togo lowered its financial support for Benin.', 'TGO>BEN SANCTION'],
    ['Togo doubled its tariffs on Beninese steel.', 'TGO>BEN SANCTION'],
    ["The Togolese president called Benin's ambassador a very stupid man.", 'TGO>BEN ACCUSE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['who does not judge only asks', 'Togo ordered Benin to pay 30 million dollars.', /SANCTION/],
    ['prosecutors are no others', 'Togo is seeking a longer term for its loan from Benin.', /ACCUSE/],
    ['what is tried out', 'Togo resumed the trial of a Beninese vaccine.', /ACCUSE/],
    ['who is let go', 'A Togolese judge ordered the release of a Beninese teacher from jail.', /COERCE/],
    ['envoys who are told to leave', 'Togo ordered the Beninese ambassador to leave.', /COERCE/],
    ['work that is its own', 'Togo stopped its work on a dam near Benin.', /COERCE/],
    ['aid made less is not given', 'Togo lowered its financial support for Benin.', /AID/],
  ])('%s: %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((told) => wrong.test(told))).toEqual([])
  })
})
