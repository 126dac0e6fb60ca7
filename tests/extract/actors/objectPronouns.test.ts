import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('whom a clause that goes on is about', () => {
  it.each([
    [
      'who is named beside its subject',
      'Kenya demanded that Chad pay. Togo broke off relations with Benin, accusing it of lies.',
      'TGO>BEN ACCUSE',
    ],
    [
      'a person who was met',
      'Putin met Xi. Macron received Zelensky in Paris and thanked him for his courage.',
      'FRA>UKR SUPPORT',
    ],
    [
      'not where a clause has a subject of its own',
      'Togo closed the border with Benin after Ghana had shelled it.',
      'GHA>TGO ASSAULT',
    ],
  ])('is %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('is no subject of the sentence before', () => {
    expect(
      toldByRules('Kenya demanded that Chad pay. Togo broke off relations with Benin, accusing it of lies.'),
    ).not.toContain('TGO>TCD ACCUSE')
  })
})
