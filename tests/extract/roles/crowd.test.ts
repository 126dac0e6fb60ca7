import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('people in the street', () => {
  it.each([
    ['of the place', 'Students threw stones at the Australian embassy in Jakarta.', 'IDN>AUS PROTEST'],
    [
      'by whatever words',
      'About a hundred people marched to the German embassy in Windhoek.',
      'NAM>DEU PROTEST',
    ],
    [
      'with paint',
      'Some residents splashed the Chilean embassy in Lima with paint on Friday.',
      'PER>CHL PROTEST',
    ],
    [
      'of the state just told of',
      'Kenya closed the road. Dozens of activists picketed the Ugandan embassy.',
      'KEN>UGA PROTEST',
    ],
  ])('are %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('are not of the state whose embassy it is', () => {
    expect(toldByRules('Demonstrators gathered before the Japanese embassy in Seoul.')).not.toContain(
      'JPN>JPN PROTEST',
    )
  })

  it('are not against the state in whose streets they march', () => {
    expect(toldByRules('Kenya closed the road. Thousands of people marched in Kampala.')).not.toContain(
      'KEN>UGA PROTEST',
    )
  })

  it('are not those whose goods are burned', () => {
    expect(toldByRules('Peruvian troops burned Chilean stores.')).not.toContain('PER>CHL PROTEST')
  })
})
