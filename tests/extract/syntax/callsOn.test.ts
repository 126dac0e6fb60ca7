import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('whom one calls on', () => {
  it.each([
    [
      'both',
      'India and Pakistan tested bombs. "I call on both countries to renounce further tests," French President Emmanuel Macron said.',
      'FRA>IND REQUEST',
    ],
    [
      'the second as well',
      'India and Pakistan tested bombs. "I call on both countries to renounce further tests," French President Emmanuel Macron said.',
      'FRA>PAK REQUEST',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('whom one calls off is nobody', () => {
    expect(toldByRules('India called off the talks with Pakistan.')).not.toContain('IND>PAK REQUEST')
  })
})
