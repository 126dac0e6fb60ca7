import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('to whom an offer is made that does not say so', () => {
  it.each([
    ['who declines', 'Vanuatu offered to mediate; Indonesia declined.', 'VUT>IDN CONSULT'],
    [
      'who has not replied',
      'Ukraine invited more than 80 states; China has not yet replied.',
      'UKR>CHN AGREE',
    ],
    ['who refuses', 'Ghana proposed talks, but Benin refused.', 'GHA>BEN REQUEST'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    ['who is asked by name', 'Ghana asked Togo for talks, but Benin refused.', 'GHA>BEN REQUEST'],
    ['who answers in another sentence', 'Ghana proposed talks. Benin praised Togo.', 'GHA>BEN REQUEST'],
    ['what is refused is not told as done', 'Togo refused to let the Kenyan plane land.', 'TGO>KEN CONCEDE'],
  ])('not %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
