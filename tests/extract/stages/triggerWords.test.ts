import { describe, expect, it } from 'vitest'
import { triggersIn } from '../../support/rules.ts'

describe('what a trigger asks of the words around it', () => {
  it('tells an opinion of someone from a deed that is considered', () => {
    expect(triggersIn('Kenya considers the Ugandan claim fair.')).toContain('considers SUPPORT')
    expect(triggersIn('Kenya is considering sending troops to Uganda.')).not.toContain('considering SUPPORT')
    expect(triggersIn('Kenya is considering sending troops to Uganda.')).not.toContain('considering REJECT')
  })

  it.each([
    ['through a span of time', 'Kenya and Uganda began two weeks of joint drills.', 'began COOPERATE', true],
    ['but not a fuel for a jet', 'Kenya sold jet fuel to Uganda.', 'sold AID', false],
    ['as a jet', 'Kenya sold jets to Uganda.', 'sold AID', true],
  ])('reads the object %s', (_, text, trigger, told) => {
    expect(triggersIn(text).includes(trigger)).toBe(told)
  })
})
