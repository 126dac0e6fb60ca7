import { describe, expect, it } from 'vitest'
import { antecedents } from '../../../src/extract/syntax/antecedents.ts'
import { parsed } from '../../support/parsed.ts'
import { toldByRules } from '../../support/rules.ts'

/** What is told of a sentence that reads `relation` where it is read right. */
describe('what belongs to the noun right before it', () => {
  it.each([
    // Which of two names does it.
    [
      'Kenya condemned a coup in Chad, defying protests by Egypt and Uganda, which recalled its envoy from Nairobi.',
      'UGA>KEN SANCTION',
      'EGY>KEN SANCTION',
    ],
    [
      'Kenya held elections, defying protests by Egypt and Uganda, which recalled their envoys from Nairobi.',
      'EGY>KEN SANCTION',
      'KEN>UGA SANCTION',
    ],
    [
      'Kenyan police arrested a publisher under a law imposed by Nairobi, drawing condemnation from Norway, which recalled its ambassador from Kenya.',
      'NOR>KEN SANCTION',
      'KEN>NOR SANCTION',
    ],
    // Land that is claimed.
    [
      'China protested to Norway over remarks by its prime minister on Taiwan, which Beijing claims as its own, state media reported.',
      'CHN>TWN REQUEST',
      'CHN>NOR REQUEST',
    ],
    // Where something hurled goes.
    [
      'A rocket fired by Iran towards the port of Haifa fell into a field.',
      'IRN>ISR ASSAULT',
      'ISR>IRN ASSAULT',
    ],
    ['A missile launched by Iran towards Israel was shot down.', 'IRN>ISR ASSAULT', 'IRN>ISR MOBILIZE'],
    [
      'Shells launched by the army of Sudan into Chad wounded a farmer.',
      'SDN>TCD ASSAULT',
      'TCD>SDN ASSAULT',
    ],
    ['Iran lobbed shells across the border into Iraq.', 'IRN>IRQ ASSAULT', 'IRQ>IRN ASSAULT'],
  ])('%s', async (sentence, told, untold) => {
    const relations = await toldByRules(sentence)
    expect(relations).toContain(told)
    expect(relations).not.toContain(untold)
  })

  it.each([
    ['A missile fired by North Korea into the sea was tracked by Japan.', 'PRK>JPN ASSAULT'],
    ['Norway said it would send nurses to Chad at the request of its government.', 'NOR>TCD REQUEST'],
    [
      'Kenya signed a deal with Chad and Uganda, which took effect in May, to end attacks on Sudan.',
      'UGA>SDN ASSAULT',
    ],
  ])('tells of “%s” nothing like %s', async (sentence, untold) => {
    expect(await toldByRules(sentence)).not.toContain(untold)
  })
})

describe('whose name stands behind the second of two', () => {
  const holders = (name: string, beside: number): string => `premier NOUN NN 9 nsubj
    , PUNCT , 3 punct
    ${name} PROPN NNP 1 appos
    and CCONJ CC 6 cc
    his PRON PRP$ 6 nmod:poss
    counterpart NOUN NN 1 conj
    , PUNCT , 8 punct
    Tal PROPN NNP ${beside} appos
    met VERB VBD 0 root meet`

  it('is the second one, where the first has a name', () => {
    expect(antecedents(parsed(holders('Mork', 1))).get(7)?.head).toBe(5)
  })

  it('is left where it stands right', () => {
    expect(antecedents(parsed(holders('Mork', 6))).size).toBe(0)
  })

  it('is nobody told here, where the first has none', () => {
    expect(antecedents(parsed(holders('Mork', 1).replace('1 appos', '1 flat'))).size).toBe(0)
  })
})
