import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('who is to meet the condition of a threat', () => {
  it.each([
    ['unless', 'Chad threatened to shoot the hostages unless Niger withdrew.', 'TCD>NER THREATEN'],
    ['if', 'Kenya warned that it would close the port if Uganda kept the ship.', 'KEN>UGA THREATEN'],
    [
      'should',
      'Chad threatened to cut the cables should Niger go on with the referendum.',
      'TCD>NER THREATEN',
    ],
    ['until', 'Chad threatened to fight on until Niger left the province.', 'TCD>NER THREATEN'],
    [
      'a noun',
      'Threats by Chad to shoot the hostages unless Niger withdrew caused alarm.',
      'TCD>NER THREATEN',
    ],
  ])('is threatened: %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    [
      'who is named as threatened',
      'Chad warned Niger that it would act if Togo withdrew.',
      'TCD>TGO THREATEN',
    ],
  ])('but not %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})

describe('against whom the deed is for which forces are gathered', () => {
  it.each([
    ['a noun', 'Chad mobilized its tanks for an assault on Niger.', 'TCD>NER MOBILIZE'],
    ['an infinitive', 'Chad has deployed ten thousand men to attack Niger.', 'TCD>NER MOBILIZE'],
    [
      'an infinitive behind a noun',
      'Chad mobilized troops for a possible order to move against Niger.',
      'TCD>NER MOBILIZE',
    ],
  ])('is who is meant: %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })
})
