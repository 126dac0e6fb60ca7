import { describe, expect, it } from 'vitest'
import { triggersIn } from '../../support/rules.ts'

describe('what a trigger asks of the words around it', () => {
  it('tells an opinion of someone from a deed that is considered', () => {
    expect(triggersIn('Kenya considers the Ugandan claim fair.')).toContain('considers SUPPORT')
    expect(triggersIn('Kenya is considering sending troops to Uganda.')).not.toContain('considering SUPPORT')
    expect(triggersIn('Kenya is considering sending troops to Uganda.')).not.toContain('considering REJECT')
  })
})
