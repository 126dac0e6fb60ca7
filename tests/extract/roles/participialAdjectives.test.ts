import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('a participle before a noun that is its adjective', () => {
  it.each([
    ['Uganda was targeted by sweeping sanctions from Kenya.', 'KEN>UGA SANCTION'],
    ['Uganda was hit by crippling new sanctions from Kenya.', 'KEN>UGA SANCTION'],
    // Here the participle is a verb with an object, and the tree stays as it was.
    ['Kenya angered Uganda by invading Rwanda.', 'KEN>RWA ASSAULT'],
  ])('%s', (text, told) => {
    expect(toldByRules(text)).toContain(told)
  })
})
