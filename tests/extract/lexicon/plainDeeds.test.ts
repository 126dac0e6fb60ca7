import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

/** Short sentences with one clear deed, as coders of events are given them: families of wording, verb and noun. */
describe('deeds told plainly', () => {
  it.each([
    ['Togo cited Benin for cruelty.', 'TGO>BEN ACCUSE'],
    ['Togo seethed at Benin.', 'TGO>BEN ACCUSE'],
    ['Togo came under fire from Benin over its record.', 'BEN>TGO ACCUSE'],
    ['Togo has vowed support for Benin.', 'TGO>BEN AGREE'],
    ['Togo delivered rice to Benin.', 'TGO>BEN AID'],
    ['Togo handed Benin four radars.', 'TGO>BEN AID'],
    ['Togo took delivery of Chinese helicopters.', 'CHN>TGO AID'],
    ['Togo received Chinese helicopters.', 'CHN>TGO AID'],
    ['Togo opened its doors to refugees from Benin.', 'TGO>BEN AID'],
    ['A raid by Togo left nine soldiers of Benin dead.', 'TGO>BEN ASSAULT'],
    ['Soldiers of Togo and Benin brawled at a checkpoint.', 'TGO>BEN ASSAULT'],
    ['Togo annulled its ban on fish from Benin.', 'TGO>BEN CONCEDE'],
    ['Togo and Benin held a video call.', 'TGO>BEN CONSULT'],
    ['Togo and Benin swapped data on the gang.', 'TGO>BEN COOPERATE'],
    ['Togo handed over two suspects to Benin.', 'TGO>BEN COOPERATE'],
    ['Togo placed its artillery on standby against Benin.', 'TGO>BEN MOBILIZE'],
    ['Togo stationed troops on the river to deter Benin.', 'TGO>BEN MOBILIZE'],
    ['Soldiers of Togo are poised to march into Benin.', 'TGO>BEN MOBILIZE'],
    ['American bombers flew near Vladivostok.', 'USA>RUS MOBILIZE'],
    ['Togo called for restraint from Benin.', 'TGO>BEN REQUEST'],
    ['Togo sent the masks back to Benin.', 'TGO>BEN RETREAT'],
    ['Togo surrendered the bodies of two airmen to Benin.', 'TGO>BEN RETREAT'],
    ['Togo broke off negotiations with Benin.', 'TGO>BEN SANCTION'],
    ['Togo shut its embassy in Benin.', 'TGO>BEN SANCTION'],
    ['Togo scrapped its fishing pact with Benin.', 'TGO>BEN SANCTION'],
    ['Togo hinted at military action against Benin.', 'TGO>BEN THREATEN'],
    ['Togo promised Benin a crushing answer.', 'TGO>BEN THREATEN'],
    ['Togo will not accept refugees from Benin.', 'TGO>BEN REJECT'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['what is cited as an example', 'Togo cited Benin as a model for example.', /ACCUSE/],
    ['who comes under fire of guns', 'Togolese positions came under artillery fire from Benin.', /ACCUSE/],
    ['an attack of a state is no strike of workers', 'Togo could strike Benin within days.', /PROTEST/],
    ['suspects handed over', 'Togo handed over two suspects to Benin.', /RETREAT/],
    ['a quake that leaves people dead', 'A quake in Togo left nine citizens of Benin dead.', /ASSAULT/],
    ['an answer promised in peace', 'Togo promised Benin a quick answer.', /THREATEN/],
    ['ships of two that sail together', 'Togo and Japan sailed together off Manila.', /MOBILIZE/],
    ['troops that come close are no friends', 'Togo moved troops close to Benin.', /ALLY/],
    ['no body is called against a state', 'Togo complained to the African Union against Benin.', /against/],
    ['refugees that are not taken in', 'Togo will not accept refugees from Benin.', /AID/],
  ])('%s: %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((told) => wrong.test(told))).toEqual([])
  })
})
