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
    ['A Kenyan magistrate ordered that the two Iranians be held for 15 days.', 'KEN>IRN COERCE'],
    ['Two Iranians were found guilty by a court in Nairobi.', 'KEN>IRN SANCTION'],
    ['A Beninese teacher was handed a life sentence by a Togolese court.', 'TGO>BEN SANCTION'],
    ['A Togolese court upheld a prison term for a Beninese journalist.', 'TGO>BEN SANCTION'],
    ['A Togolese court will try three Beninese officers.', 'TGO>BEN ACCUSE'],
    ['A Togolese senator is looking into a Beninese bank.', 'TGO>BEN ACCUSE'],
    ['Togolese lawmakers grilled a Beninese banker.', 'TGO>BEN ACCUSE'],
    ['The United Nations found evidence of war crimes by Beninese troops.', 'United Nations>BEN ACCUSE'],
    ['A United Nations panel found that Eritrea had supported rebels.', 'United Nations>ERI ACCUSE'],
    ['Togo described the Beninese election as deeply flawed.', 'TGO>BEN ACCUSE'],
    ['Togo labelled the Beninese broadcaster a foreign agent.', 'TGO>BEN SANCTION'],
    ['Togo took the Beninese channel off the air.', 'TGO>BEN COERCE'],
    ['Togo removed accounts run by the Beninese government.', 'TGO>BEN COERCE'],
    ['Togo is considering tariffs on Benin.', 'TGO>BEN SANCTION'],
    ["Togo's parliament adopted a law that bars Beninese firms from ports.", 'TGO>BEN COERCE'],
    ['Lawmakers in Lomé passed a bill that bans Beninese phones.', 'TGO>BEN COERCE'],
    ['A court in Munich sentenced two Chinese bankers.', 'DEU>CHN SANCTION'],
    ['A Milan court sentenced two Chinese bankers.', 'ITA>CHN SANCTION'],
    ['Prosecutors in Milan charged two Chinese bankers.', 'ITA>CHN ACCUSE'],
    ['Hamburg police arrested a Belgian imam.', 'DEU>BEL COERCE'],
    ['Hackers linked to the Iranian government broke into an Albanian network.', 'IRN>ALB COERCE'],
    ['Italy sued the Chinese telecoms firm.', 'ITA>CHN ACCUSE'],
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
    ['a town is not its state', 'Milan criticised two Chinese bankers.', /ITA/],
    ['who is not behind the hackers', 'Hackers opposed to the Iranian government hit Albania.', /IRN>ALB/],
    ['aid made less is not given', 'Togo lowered its financial support for Benin.', /AID/],
  ])('%s: %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((told) => wrong.test(told))).toEqual([])
  })
})
