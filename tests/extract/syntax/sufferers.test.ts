import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('who acts after being asked', () => {
  it.each([
    ['after', 'Uganda built the road after a request from Kenya.', 'KEN>UGA REQUEST'],
    ['following', 'Ugandan soldiers opened a school following an appeal by Kenya.', 'KEN>UGA REQUEST'],
    [
      'following, as the parser may read it',
      'Uganda designed the course following an invitation from Kenya.',
      'KEN>UGA AGREE',
    ],
  ])('was asked: %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    ['who says nothing of who asked', 'Uganda built the road for Kenya after a request.', 'KEN>UGA REQUEST'],
  ])('but not %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
