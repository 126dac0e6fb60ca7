import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('the other side of a war, which a sentence leaves out', () => {
  it.each([
    [
      'told only afterwards',
      'Chadian soldiers burned villages and shot farmers. Chad attacked Niger again in May.',
      'TCD>NER ASSAULT',
    ],
    [
      'of those who suffer',
      'A Malian soldier was shot dead in April. Last summer Senegal invaded Mali.',
      'SEN>MLI ASSAULT',
    ],
    [
      'the first of two',
      'Chadian soldiers burned villages. Chad attacked Niger in May. Chad attacked Sudan in June.',
      'TCD>NER ASSAULT',
    ],
    [
      'in a quarrel of words, against whom troops are massed',
      'Peru put its fleet on alert. Last week Lima accused Chile of theft.',
      'PER>CHL MOBILIZE',
    ],
    [
      'before whom troops go',
      'The last Kenyan soldiers left on Friday. Kenya had bombed Somalia for years.',
      'KEN>SOM RETREAT',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    [
      'fights less often',
      'Chadian soldiers burned villages. Chad attacked Sudan in June. Chad attacked Niger in May. It shelled Niger in July.',
      ['TCD>NER ASSAULT', 'TCD>SDN ASSAULT', 'TCD>NER ASSAULT', 'TCD>NER ASSAULT'],
    ],
    [
      'is a person whom anyone may have killed',
      'Modibo Traoré of Mali was shot dead in April. Last summer Senegal invaded Mali.',
      ['SEN>MLI ASSAULT'],
    ],
    [
      'has only been at odds in words',
      'Chadian soldiers burned villages. Niger condemned Chad.',
      ['NER>TCD ACCUSE'],
    ],
  ])('is not told of one who %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toEqual(wanted)
  })
})

describe('a fight of two', () => {
  it('has no first side', () => {
    const told = toldByRules('Thai and Cambodian soldiers exchanged fire near a temple.')
    expect(told).toContain('THA>KHM ASSAULT')
    expect(told).toContain('KHM>THA ASSAULT')
  })

  it('is not told both ways of who attacks alone', () => {
    expect(toldByRules('Thailand attacked Cambodia.')).toEqual(['THA>KHM ASSAULT'])
  })
})

describe('who did what someone is punished for', () => {
  it.each([
    ['A Danish court jailed two Chinese men for shooting a Korean tourist.', 'CHN>KOR ASSAULT'],
    ['Norway expelled two Russian diplomats for kidnapping a Finnish officer.', 'RUS>FIN ASSAULT'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([['A Danish court jailed two Chinese men for shooting a Korean tourist.', 'DNK>KOR ASSAULT']])(
    'not the judge: %s',
    (text, unwanted) => {
      expect(toldByRules(text)).not.toContain(unwanted)
    },
  )
})

describe('where a deed is done, beside whom it is done to', () => {
  it('is no victim', () => {
    const told = toldByRules('Ugandan troops have fought al-Shabab in Somalia for years.')
    expect(told).toContain('UGA>al-Shabab ASSAULT')
    expect(told).not.toContain('UGA>SOM ASSAULT')
  })

  it('is one where no other is named', () => {
    expect(toldByRules('Ugandan troops fought in Somalia for years.')).toContain('UGA>SOM ASSAULT')
  })
})

describe('what was hurled', () => {
  it.each([
    ['A mortar round fired from Sudan killed a Chadian farmer.', 'SDN>TCD ASSAULT'],
    ['Artillery fired from Sudan killed a Chadian farmer.', 'SDN>TCD ASSAULT'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('is not who bought it', () => {
    expect(toldByRules('A tractor bought in Sudan killed a Chadian farmer.')).not.toContain('SDN>TCD ASSAULT')
  })
})

describe('forces that go where their own state sends them', () => {
  it('are not withdrawn from it', () => {
    const told = toldByRules('The European Union called on Rwanda to withdraw its troops.')
    expect(told).toContain('European Union>RWA REQUEST')
    expect(told).not.toContain('RWA>European Union RETREAT')
  })

  it('are withdrawn from where they stand', () => {
    expect(toldByRules('Rwanda withdrew its troops from Congo.')).toContain('RWA>COD RETREAT')
  })
})

describe('an irregular past', () => {
  it.each([
    ['Ugandan soldiers overran Rwanda in a week.', 'UGA>RWA ASSAULT'],
    ['In three days Ugandan forces overran the Kenyan garrison.', 'UGA>KEN ASSAULT'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('is none where it describes', () => {
    expect(toldByRules('The broken Ugandan radio pleased Rwanda.')).toEqual([])
  })
})

describe('embassies of several states', () => {
  it('are each attacked', () => {
    const told = toldByRules('Libyan students attacked the embassies of Chad, Niger and Mali.')
    for (const struck of ['TCD', 'NER', 'MLI']) expect(told.join()).toContain(`LBY>${struck} `)
  })

  it('but not who stands beside the embassy', () => {
    const told = toldByRules('Libyan students attacked the embassy of Chad, and Niger closed its own.')
    expect(told.join()).not.toContain('LBY>NER ')
  })
})
