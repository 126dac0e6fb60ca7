import { describe, expect, it } from 'vitest'
import { whoseObjects } from '../../../src/extract/syntax/whoseObjects.ts'
import { parsed } from '../../support/parsed.ts'

/** What "envoy" is to its verb. */
function envoyIn(rows: string): string {
  const tokens = parsed(rows)
  const envoy = tokens.find(({ form }) => form === 'envoy')!
  return (whoseObjects(tokens).get(envoy.index) ?? envoy).deprel
}

const CHAD = `Chad PROPN NNP 0 root
  whose PRON WP$ 3 nmod:poss`

describe('what a clause with "whose" tells of', () => {
  it.each([
    [
      'is done to, before a subject',
      'obj',
      `${CHAD}
       envoy NOUN NN 5 nsubj
       Kenya PROPN NNP 5 nsubj
       expelled VERB VBD 1 acl:relcl expel`,
    ],
    [
      'does it, where there is no other subject',
      'nsubj',
      `${CHAD}
       envoy NOUN NN 4 nsubj
       visited VERB VBD 1 acl:relcl visit
       Kenya PROPN NNP 4 obj`,
    ],
    [
      'is no object behind a preposition',
      'nsubj',
      `Chad PROPN NNP 0 root
       to ADP IN 4 case
       whose PRON WP$ 4 nmod:poss
       envoy NOUN NN 6 nsubj
       rebels NOUN NNS 6 nsubj
       fled VERB VBD 1 acl:relcl flee`,
    ],
    [
      'is no object beside another',
      'nsubj',
      `${CHAD}
       envoy NOUN NN 5 nsubj
       Kenya PROPN NNP 5 nsubj
       gave VERB VBD 1 acl:relcl give
       gifts NOUN NNS 5 obj`,
    ],
  ])('%s', (_, wanted, rows) => {
    expect(envoyIn(rows)).toBe(wanted)
  })
})
