import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('whose land is meddled in, or at whom an attempt aims', () => {
  it.each([
    ['of interference', 'Peru opposes any interference in the affairs of Chile.', 'PER>CHL REJECT'],
    ['of a reproach', 'Peru criticised the intervention in Mali.', 'PER>MLI ACCUSE'],
    ['of words said', 'Peru said it opposed foreign interference in Chile.', 'PER>CHL ACCUSE'],
    ['of an attempt', 'Ghana opposed attempts to topple the government of Togo.', 'GHA>TGO REJECT'],
    [
      'of an attempt by others',
      "Ghana opposed attempts by outside forces to topple Togo's government.",
      'GHA>TGO REJECT',
    ],
    ['of a resolution', 'Kenya vetoed a resolution condemning Chad.', 'KEN>TCD REJECT'],
    ['of a draft', 'Kenya blocked a draft resolution that demanded Chad withdraw.', 'KEN>TCD REJECT'],
  ])('is not spoken against, %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })

  it.each([
    ['who attempts it', 'Peru opposes attempts by Chile to isolate Cuba.', 'PER>CHL REJECT'],
    ['whose attempt it is', "Peru condemned Chile's attempts to destabilise Cuba.", 'PER>CHL ACCUSE'],
    ['whose intervention it is', "Norway criticised France's intervention in Mali.", 'NOR>FRA ACCUSE'],
    ['who may have made the charge', 'Chad denied interference in the Kenyan election.', 'TCD>KEN REJECT'],
    ['who may gain by it', 'Chad rejected attempts to reconcile it with Niger.', 'TCD>NER REJECT'],
  ])('but %s is: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })
})

describe('what others want', () => {
  it.each([
    ['attempted', 'Kenya rejected any attempt to isolate Chad.', 'KEN>TCD SANCTION'],
    ['attempted to someone', 'Kenya condemned attempts to destabilise Chad.', 'KEN>TCD COERCE'],
    ['planned', 'Kenya opposed the plan to help Chad.', 'KEN>TCD AID'],
    ['demanded', 'Kenya blocked a resolution that demanded Chad withdraw.', 'KEN>TCD REQUEST'],
    ['planned by others', 'Kenya welcomed plans to send troops to Chad.', 'KEN>TCD AID'],
  ])('is not %s by who speaks of it: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })

  it.each([
    ['attempt is', 'Kenya made an attempt to isolate Chad.', 'KEN>TCD SANCTION'],
    ['plan is', 'Kenya approved a plan to help Chad.', 'KEN>TCD AID'],
    [
      'voice is a paper that one praises',
      'Kenya praised a declaration that condemned Chad.',
      'KEN>TCD ACCUSE',
    ],
    ['resolution is', 'Kenya passed a resolution condemning Chad.', 'KEN>TCD ACCUSE'],
  ])("while one's own %s: %s", (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })
})
