import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('who is to blame for a deed', () => {
  it.each([
    ['who did it', 'Togo condemned the attacks on Kenya by Uganda.', 'TGO>UGA ACCUSE'],
    [
      'who did it, behind whom it was done to',
      'The arrest of a Kenyan pilot by Chad enraged Togo.',
      'TGO>TCD ACCUSE',
    ],
    ['on whom it is blamed', 'Togo blamed the violence on Uganda.', 'TGO>UGA ACCUSE'],
    ['who carried it out', 'Togo condemned the searches carried out by Benin.', 'TGO>BEN ACCUSE'],
    ['whom an attack in words is on', 'Togo launched a scathing attack on Benin.', 'TGO>BEN ACCUSE'],
    ['who did it by a relative clause', 'Togo praised the plan which Benin proposed.', 'TGO>BEN SUPPORT'],
  ])('is %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['who suffered it', 'Togo condemned the invasion of Kuwait.', 'TGO>KWT ACCUSE'],
    [
      'whose embassy suffered it',
      'Togo deplores the attacks on the embassies of Kenya and Ghana.',
      'TGO>GHA ACCUSE',
    ],
    [
      'who is named in the charge, where it is against others',
      'Togo and Benin met. China accused them of copying NATO.',
      'CHN>NATO ACCUSE',
    ],
  ])('is not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
