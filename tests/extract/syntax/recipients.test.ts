import { describe, expect, it } from 'vitest'
import { recipients } from '../../../src/extract/syntax/recipients.ts'
import { parsed } from '../../support/parsed.ts'

/** On what the last noun hangs once receivers stand where they belong. */
function headOfLast(rows: string): string {
  const tokens = parsed(rows)
  const last = tokens.at(-1)!
  return tokens[(recipients(tokens).get(last.index) ?? last).head]!.form
}

describe('who receives what is given', () => {
  it.each([
    [
      'behind what describes the gift',
      'returned',
      `Kenya PROPN NNP 2 nsubj
       returned VERB VBD 0 root return
       masks NOUN NNS 2 obj
       of ADP IN 5 case
       queens NOUN NNS 3 nmod
       to ADP IN 7 case
       Uganda PROPN NNP 5 nmod`,
    ],
    [
      'behind whom it is for',
      'flew',
      `Kenya PROPN NNP 2 nsubj
       flew VERB VBD 0 root fly
       rations NOUN NNS 2 obj
       for ADP IN 5 case
       people NOUN NNS 2 obl
       into ADP IN 7 case
       Uganda PROPN NNP 5 nmod`,
    ],
    [
      'behind how it was lost',
      'returned',
      `Kenya PROPN NNP 2 nsubj
       returned VERB VBD 0 root return
       masks NOUN NNS 2 obj
       stolen VERB VBN 3 acl steal
       from ADP IN 6 case
       palaces NOUN NNS 4 obl
       to ADP IN 8 case
       Uganda PROPN NNP 4 obl`,
    ],
    [
      'not where the gift itself has it',
      'masks',
      `Kenya PROPN NNP 2 nsubj
       returned VERB VBD 0 root return
       masks NOUN NNS 2 obj
       to ADP IN 5 case
       Uganda PROPN NNP 3 nmod`,
    ],
    [
      'not behind a word that leads there',
      'envoy',
      `Kenya PROPN NNP 2 nsubj
       returned VERB VBD 0 root return
       masks NOUN NNS 2 obj
       of ADP IN 5 case
       envoy NOUN NN 3 nmod
       to ADP IN 7 case
       Uganda PROPN NNP 5 nmod`,
    ],
    [
      'not behind a verb that leads there',
      'fled',
      `Kenya PROPN NNP 2 nsubj
       returned VERB VBD 0 root return
       men NOUN NNS 2 obj
       fled VERB VBN 3 acl flee
       to ADP IN 6 case
       Uganda PROPN NNP 4 obl`,
    ],
    [
      'not after no giving',
      'queens',
      `Kenya PROPN NNP 2 nsubj
       admired VERB VBD 0 root admire
       masks NOUN NNS 2 obj
       of ADP IN 5 case
       queens NOUN NNS 3 nmod
       to ADP IN 7 case
       Uganda PROPN NNP 5 nmod`,
    ],
  ])('%s: %s', (_, head, rows) => {
    expect(headOfLast(rows)).toBe(head)
  })
})
