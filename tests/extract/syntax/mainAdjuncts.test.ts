import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('what a long sentence says last is of its main subject', () => {
  it.each([
    [
      'a visit behind what is asked for',
      'Norwegian Prime Minister Erna Solberg urged Vietnam to press Laos to free a journalist during a two-day visit to Hanoi.',
      'NOR>VNM CONSULT',
    ],
    [
      'the end of a visit',
      'Emmanuel Macron urged Kenya to push Sudan to open its border at the end of a visit to Nairobi.',
      'FRA>KEN CONSULT',
    ],
    [
      'what a speaker goes on with behind who others are',
      'Kenya accused Uganda of arming fighters who burnt down a village, rejecting a report by Norway.',
      'KEN>NOR REJECT',
    ],
    [
      'what a speaker goes on with behind a condition',
      'Kenya said on Friday that it would not release two Ugandans unless Kampala extradited rebels, ignoring an appeal by Norway.',
      'KEN>NOR REJECT',
    ],
    [
      'who is kept from a deed would do it',
      'The court in Nairobi blocked Uganda from sending soldiers to Haiti.',
      'UGA>HTI AID',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    [
      'a visit behind what is asked for',
      'Norwegian Prime Minister Erna Solberg urged Vietnam to press Laos to free a journalist during a two-day visit to Hanoi.',
      'LAO>VNM CONSULT',
    ],
    [
      'who is invited will be there',
      'Norway invited Kenya to send a minister during a visit to Oslo.',
      'NOR>NOR CONSULT',
    ],
    [
      'what is added of someone set apart by a comma',
      'Kenya received the leader of Uganda, who spoke for an hour, accusing Norway of lying.',
      'KEN>NOR ACCUSE',
    ],
    ['by whose leave', 'Uganda sent soldiers across the river with the approval of Kenya.', 'UGA>KEN AID'],
  ])('%s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
