import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('words of agency copy for what is given, shared, yielded and asked', () => {
  it.each([
    // Dropped, flown and carried in; the sick cared for.
    ['Oman parachuted tents into Malawi.', 'OMN>MWI AID'],
    ['The Greek navy sailed blankets to Libya.', 'GRC>LBY AID'],
    ['Danish surgeons treated 40 Chadians.', 'DNK>TCD AID'],
    // Debts put off, deposits left where they are.
    ['Qatar extended the maturity of a loan to Jordan.', 'QAT>JOR AID'],
    ['Kuwait renewed a deposit in the central bank of Egypt.', 'KWT>EGY AID'],
    ['China deferred debt repayments for Zambia.', 'CHN>ZMB AID'],
    ['Malawi defaulted on a loan from Oman.', 'OMN>MWI AID'],
    ['Libyan wounded are being treated in hospitals in Malta.', 'MLT>LBY AID'],
    ['Twelve Libyan patients were treated in a clinic in Malta.', 'MLT>LBY AID'],
    ['A Jordanian convoy crossed into Syria.', 'JOR>SYR AID'],
    ['Spain voted to give Manila 30 old tanks.', 'ESP>PHL AID'],
    ['The IMF cleared the release of $40 million to Malawi.', 'International Monetary Fund>MWI AID'],
    ['Oman slashed the price of gas for Malawi.', 'OMN>MWI AID'],
    ['Two thousand Nicaraguans won asylum in Panama.', 'PAN>NIC AID'],
    ['Japan is to restart yen loans to Malawi.', 'JPN>MWI AID'],
    ['The IMF authorised the disbursement of a loan to Malawi.', 'International Monetary Fund>MWI AID'],
    ['Malawi defaulted on a credit from Oman.', 'OMN>MWI AID'],
    ['The Libyan wounded are looked after in hospitals in Malta.', 'MLT>LBY AID'],
    ['Oman ordered locomotives from Italy.', 'OMN>ITA COOPERATE'],
    // Told to one another for the case, and bought as a matter of course.
    ['Kenyan and Ugandan police shared fingerprints.', 'KEN>UGA COOPERATE'],
    ['Malawi depends on Mozambique for its petrol.', 'MWI>MOZ COOPERATE'],
    ['Kenya and Uganda opened naval exercises.', 'KEN>UGA COOPERATE'],
    // A quarrel brought to its end, a gesture.
    ['Togo defused a row with Benin.', 'TGO>BEN CONCEDE'],
    ['Togo freed the men in a goodwill gesture towards Benin.', 'TGO>BEN CONCEDE'],
    ['Sri Lanka freed 12 Indian fishermen who had been arrested.', 'LKA>IND RETREAT'],
    ['Oman let a Danish sailor go.', 'OMN>DNK RETREAT'],
    ['Chadian rebels turned over their weapons to Niger.', 'TCD>NER RETREAT'],
    ['The Afghan army disarmed Pakistani fighters.', 'AFG>PAK COERCE'],
    ['Peru apologised for a raid that killed Ecuadorean villagers.', 'PER>ECU ASSAULT'],
    ['Peru apologised for the blaze that killed Danish tourists.', 'PER>DNK ASSAULT'],
    ['Peru expressed regret over the shooting of two Danes.', 'PER>DNK ASSAULT'],
    // What two are, and how they stand.
    ['Kenyan-Ugandan ties hit rock bottom in May.', 'KEN>UGA RIVAL'],
    ['Kenyan-Ugandan ties unravelled.', 'KEN>UGA RIVAL'],
    ['Kenya and Uganda formed an alliance.', 'KEN>UGA ALLY'],
    ['A quarrel set Kenya and Uganda at odds, and cost the two allies dear.', 'KEN>UGA ALLY'],
    ["Malawi is the smallest of the Commonwealth's members.", 'MWI>Commonwealth of Nations MEMBER'],
    ['Kenya voted with Uganda, its ally.', 'UGA>KEN ALLY'],
    ['North and South Korean soldiers exchanged fire.', 'PRK>KOR ASSAULT'],
    // Asked to be let in; answered in anger.
    ['Georgia handed in its application to the European Union.', 'GEO>European Union REQUEST'],
    ['The tariff drew a furious response from Canada, and Mexico paid.', 'CAN>MEX ACCUSE'],
    ['Norway withdrew a resolution on Chad.', 'NOR>TCD CONCEDE'],
    // What is stopped is told as stopped.
    ['Norway stopped buying Iranian oil.', 'NOR>IRN SANCTION'],
    ['Norway has suspended lending to Malawi.', 'NOR>MWI SANCTION'],
    ['Norway froze lending to Malawi.', 'NOR>MWI SANCTION'],
    ['Norway stopped training Malawian police.', 'NOR>MWI SANCTION'],
    // Who suffered something, and from whom.
    ['A Dane was a victim of Iran.', 'IRN>DNK ASSAULT'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['Norway has suspended lending to Malawi.', 'NOR>MWI AID'],
    ['Norway stopped buying Iranian oil.', 'NOR>IRN COOPERATE'],
    ['The Danish victims of the raids on Chad sued.', 'DNK>TCD ASSAULT'],
    ['Norway withdrew a draft resolution on Chad.', 'NOR>TCD RETREAT'],
    ['Malawi defaulted on a loan to Oman.', 'OMN>MWI AID'],
    ['The Indonesian volcano forced Australian airlines to stay away.', 'IDN>AUS COERCE'],
    ['Kenyan-Ugandan ties hit rock bottom in May.', 'KEN>UGA ALLY'],
    ['Chadian rebels turned over their weapons to Niger.', 'TCD>NER REQUEST'],
    ['The IMF cleared the release of $40 million to Malawi.', 'MWI RETREAT'],
    ['Chad is disarming its fighters in Niger.', 'TCD>NER COERCE'],
    ['Norway stopped training Malawian police.', 'NOR>MWI AID'],
    ['Oman ordered its trains from the depot.', 'OMN>ITA COOPERATE'],
    ['Peru watched a raid that killed Danish tourists.', 'PER>DNK ASSAULT'],
    ['Kuwait sold jet fuel to Egypt.', 'KWT>EGY AID'],
    ['Kenya and Uganda began joint drills near Mombasa.', 'KEN>UGA MOBILIZE'],
    ['Danish tourists treated their guides in Chad to cakes.', 'DNK>TCD AID'],
    ['The firm counted on the luck of its Kenyan rider to win.', '>KEN REQUEST'],
    ['Togo extended the term of its premier in Benin.', 'TGO>BEN AID'],
    ['Togo eased into the match with Benin.', 'TGO>BEN CONCEDE'],
  ])('is not told: %s', (text, unwanted) => {
    expect(toldByRules(text).filter((told) => told.endsWith(unwanted))).toEqual([])
  })
})
