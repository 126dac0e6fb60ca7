import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('whose act a noun names by its place in the sentence', () => {
  it.each([
    [
      'at the end of a time',
      'The Dutch government announced the ban after months of talks with Washington.',
      'NLD>USA CONSULT',
    ],
    ['on a day of it', 'Chad announced the ban on the first day of a visit to Benin.', 'TCD>BEN CONSULT'],
    ['what two are', 'Chad and Benin, bitter foes since 1990, talked.', 'TCD>BEN RIVAL'],
    ['what two were', 'Hanoi and Havana, comrades since the war, agreed to swap rice.', 'VNM>CUB ALLY'],
    ['how two have long stood', 'Chad and Benin, long at odds, reopened a bridge.', 'TCD>BEN RIVAL'],
    [
      'a second predicate without a subject',
      'Chad has bought tanks from Kenya and is in talks with Benin.',
      'TCD>BEN CONSULT',
    ],
    ['who keeps an agreement with another', 'Chad respects the agreement with Benin.', 'TCD>BEN AGREE'],
    ['backing that another gives', 'Chad filed the suit with the backing of Kenya.', 'KEN>TCD SUPPORT'],
    [
      'mediation of a third',
      'The envoys of Chad and Sudan met through the mediation of Kenya.',
      'KEN>SDN CONSULT',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    ['a third that the two have with them', 'Chad, Benin and foes of Kenya talked.', 'TCD>BEN RIVAL'],
    ['who discusses what others have', 'Chad discussed the partnership with Benin.', 'TCD>BEN COOPERATE'],
    [
      'who asks whoever does it',
      'The Emirati student was arrested by Maltese police at the request of Kenya.',
      'KEN>ARE REQUEST',
    ],
  ])('%s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
