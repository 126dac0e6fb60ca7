import { describe, expect, it } from 'vitest'
import { read, relationIn, written } from '../../support/relations.ts'

/** Rule, sentence, and the relation that the rule reads out of it. */
const RULES: readonly (readonly [string, string, string])[] = [
  ['verb/subject-object', 'France condemned Algeria.', 'FRA>DZA ACCUSE'],
  ['verb/subject-object', 'Algeria was condemned by France.', 'FRA>DZA ACCUSE'],
  [
    'verb/subject-object',
    'The general who attacked Kenya fled. Uganda, which had invaded Kenya, fell.',
    'UGA>KEN ASSAULT',
  ],
  ['verb/subject-object', 'Peru wants to recognise Kosovo.', 'PER>XKX SUPPORT'],
  ['verb/subject-object', 'Brazil urged Peru to invade Bolivia.', 'PER>BOL ASSAULT'],
  ['verb/subject-object', 'Ghana helped Togo invade Benin.', 'TGO>BEN ASSAULT'],
  ['verb/subject-object', 'Egypt criticised Libya and praised Tunisia.', 'EGY>TUN SUPPORT'],
  ['verb/subject-object', 'Accusing Chad of lying, Sudan closed the road.', 'SDN>TCD ACCUSE'],
  ['verb/subject-object', 'The Dutch embassy was stormed by Serbian troops.', 'SRB>NLD ASSAULT'],
  ['verb/subject-object', 'Iranian-backed rebels shelled the harbour of Yemen.', 'IRN>YEM ASSAULT'],
  ['verb/subject-with', 'The Polish premier met with the president of Latvia.', 'POL>LVA CONSULT'],
  ['verb/subject-to', 'Canada apologised to Cuba.', 'CAN>CUB CONCEDE'],
  ['verb/subject-on', 'Spain imposed a curfew on Andorra.', 'ESP>AND COERCE'],
  ['verb/subject-against', 'Nauru filed a lawsuit against Australia.', 'NRU>AUS ACCUSE'],
  ['verb/subject-clause', 'Japan demanded that China withdraw.', 'JPN>CHN REQUEST'],
  ['verb/subject-inside', 'Turkey agreed to send soldiers to Somalia.', 'TUR>SOM AGREE'],
  ['verb/group', 'Peru and Ecuador met on Tuesday.', 'PER>ECU CONSULT'],
  [
    'verb/reciprocal',
    'Peru and Ecuador quarrelled. Both countries then withdrew their troops.',
    'PER>ECU RETREAT',
  ],
  ['noun/owner-to', "Mexico's aid to Haiti has doubled.", 'MEX>HTI AID'],
  ['noun/owner-of', "Russia's invasion of Georgia was short.", 'RUS>GEO ASSAULT'],
  ['noun/modifier-on', 'American sanctions on Cuba still hurt.', 'USA>CUB SANCTION'],
  ['noun/from-for', 'There was no aid from Norway for Malawi.', 'NOR>MWI AID'],
  ['noun/by-on', 'The attack by Kenya on Somalia was brief.', 'KEN>SOM ASSAULT'],
  ['noun/group', 'Ties between Minsk and Beijing are strong.', 'BLR>CHN ALLY'],
  ['noun/group', 'US-China talks failed.', 'USA>CHN CONSULT'],
  ['noun/subject-to', 'President Petro of Colombia spoke during a visit to Panama.', 'COL>PAN CONSULT'],
  ['noun/modifier-on', 'Turkey is under Greek sanctions.', 'GRC>TUR SANCTION'],
  ['noun/self-of', 'Cuba is an old ally of Russia.', 'CUB>RUS ALLY'],
  ['noun/self-of', 'Cuba, a close ally of Russia, stayed silent.', 'CUB>RUS ALLY'],
  ['noun/self-of', 'Estonia is a member of NATO.', 'EST>NATO MEMBER'],
  ['adjective/self-of', 'Iceland is critical of Norway.', 'ISL>NOR ACCUSE'],
  ['verb/discourse', 'Kenya accused Uganda of theft. Uganda denied the allegations.', 'UGA>KEN REJECT'],
  [
    'verb/discourse',
    'The EU sanctioned Belarus in 2020. Belarus was sanctioned again a year later.',
    'BLR>European Union SANCTION',
  ],
]

describe('argument roles', () => {
  it.each(RULES.filter(([, , wanted]) => !wanted.startsWith('BLR>European')))(
    '%s: %s',
    (rule, text, wanted) => {
      const relation = relationIn(text, wanted)
      expect(relation.why.rule.split('/')[0]).toBe(rule.split('/')[0])
      expect(relation.why.path).toContain('→')
    },
  )

  it.each([
    [
      'an agent told before',
      'The EU sanctioned Belarus in 2020. Belarus was sanctioned again a year later.',
      'European Union>BLR SANCTION',
    ],
  ])('finds %s', (_, text, wanted) => {
    const extraction = read(text)
    expect(extraction.relations.filter((relation) => written(extraction, relation) === wanted)).toHaveLength(
      2,
    )
  })

  it.each([
    ['a demand that is met', 'Kenya met the demand.'],
    ['a thing that is ordered', 'Kenya ordered food.'],
    ['a person and the own state', 'President Macron praised France.'],
    ['a place of a meeting', 'President Petro of Colombia rested in Geneva.'],
    ['a plain statement', 'The Kenyan minister said that the weather in Uganda was fine.'],
    ['an agreement named after a town', 'Kenya published the Paris agreement.'],
    ['two who are only named together', 'Kenya and Uganda are in Africa.'],
    ['what hyphens describe', 'Kenya is a war-torn state, and so is Uganda.'],
  ])('reads nothing out of %s', (_, text) => {
    const extraction = read(text)
    expect(extraction.relations.map((relation) => written(extraction, relation))).toEqual([])
  })

  it.each([
    ['visits and welcome words', 'Kenya welcomed the Ugandan president.', 'KEN>UGA CONSULT'],
    ['visits and welcome words', 'Kenya welcomed the decision of Uganda.', 'KEN>UGA SUPPORT'],
    ['strikes and words', 'Kenya attacked Uganda.', 'KEN>UGA ASSAULT'],
    ['strikes and words', "Kenya attacked Uganda's decision.", 'KEN>UGA ACCUSE'],
    ['ties kept and cut', 'Kenya severed ties with Uganda.', 'KEN>UGA SANCTION'],
    ['ties kept and cut', 'Kenya restored ties with Uganda.', 'KEN>UGA SUPPORT'],
    ['restrictions imposed and lifted', 'Kenya imposed sanctions on Uganda.', 'KEN>UGA SANCTION'],
    ['restrictions imposed and lifted', 'Kenya lifted the sanctions on Uganda.', 'KEN>UGA CONCEDE'],
    ['refusal and recognition', 'Kenya does not recognise Kosovo.', 'KEN>XKX REJECT'],
    ['refusal and recognition', 'Kenya recognises Kosovo.', 'KEN>XKX SUPPORT'],
  ])('tells apart %s: %s', (_, text, wanted) => {
    const extraction = read(text)
    const told = extraction.relations.map((relation) => written(extraction, relation))
    expect(told).toContain(wanted)
  })

  it('gives the mode that the text tells', () => {
    expect(relationIn('The Polish premier phoned the president of Latvia.', 'POL>LVA CONSULT').mode).toBe(
      'phone',
    )
    expect(relationIn('The Polish premier visited Latvia.', 'POL>LVA CONSULT').mode).toBe('visit')
    expect(relationIn('Kenya bombed Uganda.', 'KEN>UGA ASSAULT').mode).toBe('aerial')
    expect(relationIn('Kenya and Uganda signed a pact.', 'KEN>UGA SUPPORT').mode).toBeNull()
  })
})
