import { describe, expect, it } from 'vitest'
import { markedClauses } from '../../../src/extract/syntax/markedClauses.ts'
import { parsed } from '../../support/parsed.ts'

/** The verb on which "Chad" hangs once clauses have their subjects, and what it is there. */
function chadIn(rows: string): string {
  const tokens = parsed(rows)
  const chad = tokens.find(({ form }) => form === 'Chad')!
  const { head, deprel } = markedClauses(tokens).get(chad.index) ?? chad
  return `${deprel} of ${tokens[head]!.form}`
}

describe('the subject of a clause behind a conjunction', () => {
  it.each([
    [
      'that the parser hangs on the verb before',
      'nsubj of signed',
      `Togo PROPN NNP 2 nsubj
       left VERB VBD 0 root leave
       days NOUN NNS 2 obl:unmarked day
       after SCONJ IN 7 mark
       Chad PROPN NNP 2 obl
       had AUX VBD 7 aux have
       signed VERB VBN 2 conj sign`,
    ],
    [
      'is no phrase with a preposition',
      'obl of left',
      `Togo PROPN NNP 2 nsubj
       left VERB VBD 0 root leave
       as SCONJ IN 7 mark
       in ADP IN 5 case
       Chad PROPN NNP 2 obl
       had AUX VBD 7 aux have
       risen VERB VBN 2 advcl rise`,
    ],
    [
      'is not who stands beside a subject of its own',
      'obl of left',
      `Togo PROPN NNP 2 nsubj
       left VERB VBD 0 root leave
       as SCONJ IN 6 mark
       Chad PROPN NNP 2 obl
       rebels NOUN NNS 6 nsubj rebel
       rose VERB VBD 2 advcl rise`,
    ],
    [
      'is nobody where the clause has no finite verb',
      'obl of left',
      `Togo PROPN NNP 2 nsubj
       left VERB VBD 0 root leave
       after SCONJ IN 5 mark
       Chad PROPN NNP 2 obl
       signing VERB VBG 2 advcl sign`,
    ],
  ])('%s: %s', (_, wanted, rows) => {
    expect(chadIn(rows)).toBe(wanted)
  })
})
