import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('whom words are for that name no one', () => {
  it.each([
    ['who asked', 'Kenya called on Uganda to withdraw its soldiers. Uganda refused.', 'UGA>KEN REJECT'],
    ['who spoke before', 'Peru announced a levy on fish. Chile called that absurd.', 'CHL>PER REJECT'],
    ['who did harm', 'Togo expelled two diplomats of Benin. Benin protested.', 'BEN>TGO ACCUSE'],
    ['who reproached', 'Togo accused Benin of spying. Benin threatened to retaliate.', 'BEN>TGO THREATEN'],
    [
      'who said what a clause describes',
      'Ghana claimed that spies had burned the mill, a charge that Togo denied.',
      'TGO>GHA REJECT',
    ],
    [
      'who made what a clause describes',
      'In 1951 France proposed a short treaty, which Italy rejected.',
      'ITA>FRA REJECT',
    ],
    [
      'who turns to one in the same sentence, not who spoke in the last',
      'Peru said that it was angry. Kenya proposed talks on the border, but Uganda declined to discuss it.',
      'UGA>KEN REJECT',
    ],
    [
      'who did such a deed, told some sentences ago',
      'Niger invaded Chad in May. The rains were long. The harvest was poor. Grain was dear. Ghana condemned the invasion.',
      'GHA>NER ACCUSE',
    ],
    [
      'who spoke before, refused by two',
      'Kenya called on its neighbours to send soldiers. Uganda and Rwanda refused.',
      'RWA>KEN REJECT',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    [
      'another of the sentence for who was spoken to',
      'Japan accused South Korea of theft. Seoul rejected the insinuation and asked the United Nations to look.',
      'KOR>United Nations REJECT',
    ],
    [
      'who did something before for who is refused a thing',
      'Kenya built a road through the valley. Uganda refused visas.',
      'UGA>KEN REJECT',
    ],
    [
      'who is named in what describes the one party',
      'Togo bombed a bridge of Benin. Chile, which buys wheat from Peru, condemned the raid.',
      'CHL>PER ACCUSE',
    ],
    [
      'who did a deed of another kind for the doer of the one condemned',
      'Niger praised Chad in May. The rains were long. The harvest was poor. Grain was dear. Ghana condemned the invasion.',
      'GHA>NER ACCUSE',
    ],
    [
      'who spoke before for who meets a refusal that is only named',
      'Kenya said that the price was high. Uganda raised the cost of a refusal.',
      'UGA>KEN REJECT',
    ],
    [
      'whoever was told of last for people without a name',
      'Kenya bought wheat from Uganda. Kenya accused the villagers of greed.',
      'KEN>UGA ACCUSE',
    ],
    ['a friend', 'Kenya thanked Chad for its help. "That is absurd," Ruto said.', 'KEN>TCD REJECT'],
    ['who was helped', 'Kenya gave Chad two ships. The Kenyan parliament protested.', 'KEN>TCD ACCUSE'],
    ['oneself', 'Peru and Chile met. The two countries condemned the attack.', 'PER>CHL ACCUSE'],
  ])('does not take %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})

describe('what is denied', () => {
  const ACCUSED = 'Togo accused Benin of arming the rebels. Ghana asked France for help.'

  it.each([
    ['by a pronoun', `${ACCUSED} Benin denied it.`],
    ['by a clause', `${ACCUSED} Benin denied that it had sent a single rifle.`],
  ])('was said by who accused: %s', (_, text) => {
    const told = toldByRules(text)
    expect(told).toContain('BEN>TGO REJECT')
    expect(told).not.toContain('BEN>FRA REJECT')
    expect(told).not.toContain('BEN>GHA REJECT')
  })

  it.each([
    ['by what is refused', 'Togo accused Benin of piracy. Ghana asked Benin for visas. Benin refused.'],
  ])('but not %s: %s', (_, text) => {
    expect(toldByRules(text)).not.toContain('BEN>TGO REJECT')
  })
})

describe('harm done again to the same', () => {
  it.each([
    ['a verb', 'Togo suspended its aid to Benin in May. In June Togo cut off the flights.', 2],
    [
      'but not by a noun that no one is named with',
      'Togo expelled two diplomats of Benin in May. Monitors accused Togo of collective expulsions.',
      1,
    ],
  ])('is told by %s: %s', (_, text, times) => {
    expect(toldByRules(text).filter((one) => one === 'TGO>BEN SANCTION')).toHaveLength(times)
  })
})
