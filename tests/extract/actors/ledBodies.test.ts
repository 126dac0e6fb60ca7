import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('"him" as the object of a body that someone leads', () => {
  it('is not who leads it', () => {
    const text = 'Kenyan President William Ruto fled. The Ugandan army led by Yoweri Museveni overthrew him.'
    expect(ruledIn(text)).toContain('UGA>KEN COERCE')
  })
})
