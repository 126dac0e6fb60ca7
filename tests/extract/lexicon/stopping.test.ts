import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('words of stopping, seizing, freeing and yielding', () => {
  it.each([
    // What went on between two is stopped.
    ['The Pentagon suspended most contacts with the Turkish army.', 'USA>TUR SANCTION'],
    ['Canada froze new loans to Pakistan.', 'CAN>PAK SANCTION'],
    ['Greece blocked EU aid to Turkey.', 'GRC>TUR SANCTION'],
    ['Chile cancelled its flights to Bamako.', 'CHL>MLI SANCTION'],
    ['Kuwait closed its airspace to Qatari planes.', 'KWT>QAT SANCTION'],
    // Envoys and advisers.
    ["Peru recalled its chargé d'affaires from Ankara.", 'PER>TUR SANCTION'],
    ['The Peruvian ambassador in Santiago was called home.', 'PER>CHL SANCTION'],
    ['The Soviet Union withdrew all its experts from China.', 'RUS>CHN SANCTION'],
    ['Albania sent the Yugoslav advisers home.', 'ALB>SRB SANCTION'],
    ['Moscow gave twenty Czechs until Monday night to be gone.', 'RUS>CZE SANCTION'],
    ['Iraq declared the Swedish envoy unwelcome.', 'IRQ>SWE SANCTION'],
    ['Canada and India each expelled six diplomats.', 'IND>CAN SANCTION'],
    // Bodies and lists.
    ['Indonesia left the United Nations in January 1965.', 'IDN>United Nations SANCTION'],
    ['The Commonwealth suspended Fiji in September.', 'Commonwealth of Nations>FJI SANCTION'],
    ['Greece put Libya on its list of state sponsors of terrorism.', 'GRC>LBY SANCTION'],
    ['Chad has put Boko Haram on its list of terrorist groups.', 'TCD>Boko Haram SANCTION'],
    ['Japan struck South Korea from its list of trusted partners.', 'JPN>KOR SANCTION'],
    ['Denmark struck Sudan from its list of sponsors of terrorism.', 'DNK>SDN CONCEDE'],
    // Taken, held, cut off.
    ['Norway sent Syrian migrants back.', 'NOR>SYR COERCE'],
    ['The Danish journalist spent two years in a Tehran prison.', 'IRN>DNK COERCE'],
    ['Indonesia took over the Dutch plantations.', 'IDN>NLD COERCE'],
    // Given back, freed, gone.
    ['Ukraine handed over 248 Russian servicemen.', 'UKR>RUS RETREAT'],
    ['The United States will hand the Canal over to Panama.', 'USA>PAN RETREAT'],
    ['The last Cubans left Angola in May 1991.', 'CUB>AGO RETREAT'],
    // Yielded.
    ['Togo shelved the tariffs on Benin.', 'TGO>BEN CONCEDE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['what others did', 'Peru cancelled its flights to Mali. Spain froze its loans.', 'ESP>MLI SANCTION'],
    ['a withdrawal', 'Kenya invaded Somalia. A year later Kenya withdrew its troops.', 'KEN>SOM RETREAT'],
    ['an apology that was asked for', 'Chile accused Peru of spying. Peru apologised.', 'PER>CHL CONCEDE'],
    [
      'who was seized and freed',
      'Iran arrested a Danish sailor. The Dane was freed in May.',
      'IRN>DNK RETREAT',
    ],
    [
      'whose decision it is',
      'We welcome the decision of the United States to suspend its partnership with Georgia.',
      'USA>GEO SANCTION',
    ],
  ])('goes on with %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['who turns back himself', 'Turkish troops turned back short of Greece.', /COERCE/],
    ['custom broken with', 'Turkey broke with custom by greeting Greece.', /SANCTION/],
    ['lists on which to stand is a favour are no blow', 'Japan struck South Korea from its list.', /ASSAULT/],
    ['what is left is no body', 'Peru left Ecuador without its Amazon lands.', /SANCTION/],
    ['what ends of itself', 'France ended its summit with Spain with an agreement.', /SANCTION/],
    ['envoys of both', 'Saudi Arabia and Libya withdrew their envoys last month.', /SAU>LBY|LBY>SAU/],
    ['whither someone is deported', 'Peru deported two Danes to Spain.', /PER>ESP/],
    ['a visit that is returned', "Spain's premier returned the visit of Peru's president.", /RETREAT/],
    ['a question put to a court', 'Mali submitted the border question to the African Union.', /CONCEDE/],
    ['regret of what another does', "China deeply regrets Panama's decision.", /CONCEDE/],
    ['power that is seized', 'Hissène Habré seized power in Chad with French help.', /COERCE/],
  ])('%s: %s', (_, text, unwanted) => {
    expect(toldByRules(text).filter((told) => unwanted.test(told))).toEqual([])
  })
})

it('tells no sanction of a list on which it is no harm to stand', () => {
  expect(toldByRules('Chad has put Niger on its list of guests.')).not.toContain('TCD>NER SANCTION')
})
