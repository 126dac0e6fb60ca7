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
    [
      'who denies what its sentence has told',
      'Togo accused Benin of letting Kenyan drones land, a charge that Benin denied.',
      'BEN>TGO REJECT',
    ],
    ['who refuses', 'Ghana proposed talks, but Benin refused.', 'GHA>BEN REQUEST'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    ['who is asked by name', 'Ghana asked Togo for talks, but Benin refused.', 'GHA>BEN REQUEST'],
    [
      'whose drones the charge is about',
      'Togo accused Benin of letting Kenyan drones land, a charge that Benin denied.',
      'BEN>KEN REJECT',
    ],
    ['who answers in another sentence', 'Ghana proposed talks. Benin praised Togo.', 'GHA>BEN REQUEST'],
    ['what is refused is not told as done', 'Togo refused to let the Kenyan plane land.', 'TGO>KEN CONCEDE'],
  ])('not %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
