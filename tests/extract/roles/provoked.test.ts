import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('deeds that answer one another', () => {
  it.each([
    [
      'in retaliation for',
      'Togo shut the road in retaliation for a raid by Ghanaian gunmen.',
      'GHA>TGO ASSAULT',
    ],
    ['avenged', 'Togo bombed a base to avenge an attack by Ghanaian gunmen.', 'GHA>TGO ASSAULT'],
    [
      'sanctions that widen before a name',
      'Togo expelled two envoys in retaliation for widening Ghanaian sanctions.',
      'GHA>TGO SANCTION',
    ],
    [
      'as what brings another to act',
      'An attack by Ghanaian gunmen forced Togo to shut the road.',
      'GHA>TGO ASSAULT',
    ],
    ['on who prompted it', 'Ghana downed a jet, prompting Togo to recall its envoy.', 'TGO>GHA SANCTION'],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    [
      'who is hit instead',
      'Togo shut the road in retaliation for a raid on Benin by Ghanaian gunmen.',
      'GHA>TGO ASSAULT',
    ],
    [
      'what another suffered, answered with it',
      "Togo imposed sanctions on Benin in response to Ghana's aggression.",
      'GHA>TGO ASSAULT',
    ],
    ['a time', 'Togo held an election after an attack by Ghanaian gunmen.', 'GHA>TGO ASSAULT'],
    ['whose sanctions they are', 'Togo protested over widening Ghanaian sanctions.', 'TGO>GHA SANCTION'],
    ['who is prompted', "Ghana's raid prompted Togo to recall its envoy.", 'GHA>TGO REQUEST'],
    [
      'what comes of a deed',
      'Rebels of Ghana overran a town, forcing Togo to send troops.',
      'GHA>TGO COERCE',
    ],
  ])('is not told of %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})

describe('verbs in the complement of another', () => {
  it.each([
    ['Togo denied massing soldiers on the border with Ghana.', 'TGO>GHA MOBILIZE'],
    ['Togo helped topple the president of Ghana.', 'TGO>GHA COERCE'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['Togo denied massing soldiers on the border with Ghana.', 'TGO>TGO REJECT'],
    ['Togo helped topple the president of Ghana.', 'TGO>GHA AID'],
  ])('%s: no %s', (text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
