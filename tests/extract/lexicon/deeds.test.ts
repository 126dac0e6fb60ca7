import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('words for what is done to others', () => {
  it.each([
    // By whom it was done stands behind whom it was done to, or in the deed.
    ['The killing of three Turkish soldiers by Syria led to war.', 'SYR>TUR ASSAULT'],
    ['The downing of a Russian bomber by Turkey angered the Kremlin.', 'TUR>RUS ASSAULT'],
    ['The capture of fifteen British sailors by Iran was condemned.', 'IRN>GBR COERCE'],
    ['Ten Syrians were killed in an Israeli air strike.', 'ISR>SYR ASSAULT'],
    ['Fierce fighting broke out between Armenian and Azerbaijani forces.', 'ARM>AZE ASSAULT'],
    ['Indian and Chinese troops clashed in the Galwan valley.', 'IND>CHN ASSAULT'],
    ['Iran and Iraq were at war for eight years.', 'IRN>IRQ ASSAULT'],
    ['Israel retaliated with strikes on Syria.', 'ISR>SYR ASSAULT'],
    ['Missiles fired from Syria killed two Turks.', 'SYR>TUR ASSAULT'],
    ['Mortar shells fired by Syria landed in Turkey.', 'SYR>TUR ASSAULT'],
    // Struck, taken, driven out.
    ['A British submarine torpedoed the Argentine cruiser.', 'GBR>ARG ASSAULT'],
    ['Greek guards fired into the crowd of Turkish protesters.', 'GRC>TUR ASSAULT'],
    ['Russian drones slammed into a Polish warehouse.', 'RUS>POL ASSAULT'],
    ['China used water cannon against Philippine boats.', 'CHN>PHL ASSAULT'],
    ['Tanzanian troops captured Kampala in April 1979.', 'TZA>UGA ASSAULT'],
    ['Kampala fell to Tanzanian troops in April 1979.', 'TZA>UGA ASSAULT'],
    ['The Libyans lost the battle to Chad.', 'TCD>LBY ASSAULT'],
    ['Iraqi forces expelled the Turkish fighters.', 'IRQ>TUR ASSAULT'],
    ['Ethiopian forces crossed the border and burned Sudanese farms.', 'ETH>SDN ASSAULT'],
    // Held, searched, hemmed in, meddled with.
    ['Two Canadians are held in China.', 'CHN>CAN COERCE'],
    ['Two Canadians are being held by China.', 'CHN>CAN COERCE'],
    ['South Korean police searched a North Korean freighter.', 'KOR>PRK COERCE'],
    ['Belarus diverted an Irish airliner to Minsk.', 'BLR>IRL COERCE'],
    ['China subjected the Japanese tourist to interrogation.', 'CHN>JPN COERCE'],
    ['Ecuadorian police stormed the Mexican embassy.', 'ECU>MEX COERCE'],
    ['Russia blocked Ukrainian grain exports.', 'RUS>UKR COERCE'],
    ['Chinese hackers stole data from a Norwegian company.', 'CHN>NOR COERCE'],
    ['Russia is waging a disinformation campaign against Moldova.', 'RUS>MDA COERCE'],
    ['Russia plotted a coup in Montenegro.', 'RUS>MNE COERCE'],
    ['Belarus pushed migrants towards the Polish border.', 'BLR>POL COERCE'],
    ['Part of Ukraine is under Russian control.', 'RUS>UKR COERCE'],
    ['Latvia fenced off its border with Belarus.', 'LVA>BLR COERCE'],
    ['Two Canadians were held for years in a Chinese prison.', 'CHN>CAN COERCE'],
    ['The police arrested two Danes in Cairo.', 'EGY>DNK COERCE'],
    ['Police surrounded the Mexican embassy in La Paz.', 'BOL>MEX COERCE'],
    // Put on hold.
    ['India put the treaty with Pakistan in abeyance.', 'IND>PAK SANCTION'],
    ['Moscow dropped its support for the Yugoslav claims.', 'RUS>SRB SANCTION'],
    // Massed and sent against someone.
    ['Venezuelan troops were deployed along the border with Guyana.', 'VEN>GUY MOBILIZE'],
    ['China sent 30 warplanes toward Taiwan.', 'CHN>TWN MOBILIZE'],
    ["China's drills around Taiwan lasted three days.", 'CHN>TWN MOBILIZE'],
    ['Russian drones entered Polish airspace.', 'RUS>POL MOBILIZE'],
    ['An American carrier is steaming toward Iran.', 'USA>IRN MOBILIZE'],
    ['North Korea launched two missiles into the sea toward Japan.', 'PRK>JPN MOBILIZE'],
    // Threatened.
    ['Erdogan said Turkey would hit back at Syria.', 'TUR>SYR THREATEN'],
    ['Turkey did not rule out force against Syria.', 'TUR>SYR THREATEN'],
    ["Japan's fighters locked radar on a Chinese ship.", 'JPN>CHN THREATEN'],
    // In the street.
    ['Polish farmers blocked the border with Ukraine.', 'POL>UKR PROTEST'],
    ['Pakistani traders burned Indian goods.', 'PAK>IND PROTEST'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    // Goods, money, helpers, a place to be.
    ['Poland transferred its jets to Ukraine.', 'POL>UKR AID'],
    ['Turkish rescuers arrived in Haiti.', 'TUR>HTI AID'],
    ['Cuban doctors work in Italy.', 'CUB>ITA AID'],
    ['Indian relief supplies reached Nepal.', 'IND>NPL AID'],
    ['Ukrainian soldiers are trained in Poland.', 'POL>UKR AID'],
    ['A Belarusian sprinter was granted asylum in Poland.', 'POL>BLR AID'],
    ['A million Ukrainian refugees live in Poland.', 'POL>UKR AID'],
    ['Assad fled to Russia.', 'RUS>SYR AID'],
    ["China restructured Zambia's debt.", 'CHN>ZMB AID'],
    ['China built a stadium in Zambia.', 'CHN>ZMB AID'],
    ['Kenya leads a security mission in Haiti.', 'KEN>HTI AID'],
    ['Ethiopia depended on Soviet arms.', 'RUS>ETH AID'],
    ['Norway cleared mines in Laos.', 'NOR>LAO AID'],
    // Gone, freed, given back.
    ['Russian troops were withdrawn from Georgia.', 'RUS>GEO RETREAT'],
    ['Russia closed its last base in Georgia.', 'RUS>GEO RETREAT'],
    ['France has ended its military operation in Mali.', 'FRA>MLI RETREAT'],
    ['A British tourist was released from an Iranian prison.', 'IRN>GBR RETREAT'],
    ["Germany's return of the bronzes to Nigeria was praised.", 'DEU>NGA RETREAT'],
    ['Chinese and Indian troops disengaged in Ladakh.', 'CHN>IND RETREAT'],
    // Yielded.
    ['Washington gave Iraq a waiver to buy gas.', 'USA>IRQ CONCEDE'],
    ['China restored visa-free travel for Koreans.', 'CHN>KOR CONCEDE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['a measure that is killed', 'Norway killed the proposal of Sweden.', /ASSAULT/],
    ['an effort that is torpedoed', 'Hungary torpedoed the deal with Ukraine.', /ASSAULT/],
    [
      'positions that are taken up',
      'Indian soldiers took up positions along the border with China.',
      /ASSAULT/,
    ],
    ['goods that are taken from', 'Germany took half of its gas from Russia.', /ASSAULT/],
    ['who is taken to court', 'Peru took Chile to court.', /ASSAULT/],
    ['a fight against no one', "China's fight against poverty impressed Cuba.", /ASSAULT/],
    ['views exchanged', 'Togo and Benin exchanged views on the strikes.', /ASSAULT/],
    ['a veto that is held', 'China holds a veto over the Indian bid.', /COERCE/],
    ['a slide that is arrested', 'Peru arrested the slide of trade with Chile.', /COERCE/],
    ['what is kept against someone', 'Washington keeps its embargo against Tripoli.', /COERCE/],
    ['who helps himself', 'Norway helped itself to Swedish gas.', /AID/],
    ['what may be reached', 'Pakistani missiles might reach the United States.', /AID/],
    ['support that is given up', 'India waited until Pakistan gave up its claims.', /THREATEN/],
    ["another's base that is closed", 'Ethiopia closed the American base at Asmara.', /RETREAT/],
    ['who marches to a state as a guest', 'Peru sent its foreign minister to Chile.', /MOBILIZE|AID/],
  ])('not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text).filter((told) => unwanted.test(told))).toEqual([])
  })
})
