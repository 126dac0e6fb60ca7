import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('what is said of the deed of a clause', () => {
  it.each([
    [
      'to who did it',
      'Togo shut two crossings with Benin on Monday, a move that Cotonou called a provocation.',
      'BEN>TGO ACCUSE',
    ],
    [
      'without "that"',
      'Togo severed ties with Benin on Monday, a decision Cotonou condemned as blackmail.',
      'BEN>TGO ACCUSE',
    ],
    [
      'praise by a third',
      'Togo expelled nine Beninese envoys on Monday, a step that Ghana hailed as firm.',
      'GHA>TGO SUPPORT',
    ],
    [
      'twice',
      'Togo expelled nine Beninese envoys on Monday, a step that Cotonou described as hostile and that Ghana hailed as firm.',
      'GHA>TGO SUPPORT',
    ],
    [
      'behind a second clause',
      'Togo halted fuel deliveries to Benin after Ghana refused to pay, a step that Cotonou denounced as blackmail.',
      'BEN>TGO ACCUSE',
    ],
    [
      'with "in"',
      'Togolese rebels released two soldiers on Monday, in a gesture that Benin praised as brave.',
      'BEN>TGO SUPPORT',
    ],
    [
      'behind it the sentence goes on',
      "Benin's army said that Togolese soldiers had shelled its posts, an accusation Lome denied, and called on Ghana to act.",
      'BEN>GHA REQUEST',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    [
      'whom it was done to',
      'Togo expelled nine Beninese envoys on Monday, a step that Ghana hailed as firm.',
      'GHA>BEN SUPPORT',
    ],
    [
      'who judges it as well',
      'Togo expelled nine Beninese envoys on Monday, a step that Cotonou described as hostile and that Ghana hailed as firm.',
      'GHA>BEN SUPPORT',
    ],
    [
      'who acts in a clause beside',
      'Togo severed ties with Benin, days after its minister flew to Accra, and halted aid to Benin, a decision Cotonou condemned as blackmail.',
      'BEN>GHA ACCUSE',
    ],
    [
      'who denied it',
      "Benin's army said that Togolese soldiers had shelled its posts, an accusation Lome denied, and called on Ghana to act.",
      'TGO>GHA REQUEST',
    ],
  ])('not to or by %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
