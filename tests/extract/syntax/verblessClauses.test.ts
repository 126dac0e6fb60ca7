import { describe, expect, it } from 'vitest'
import { verblessClauses } from '../../../src/extract/syntax/verblessClauses.ts'
import type { Token } from '../../../src/nlp/document.ts'

/** A sentence as `form/UPOS/head/deprel`, heads counted from 1, 0 the root. */
function parsed(written: string): readonly Token[] {
  return written.split(' ').map((word, index): Token => {
    const [form, upos, head, deprel] = word.split('/') as [string, string, string, string]
    const lemma = upos === 'PROPN' ? form : form.replace(/s$/, '')
    return {
      index,
      sentence: 0,
      start: 0,
      end: 0,
      form,
      lemma,
      upos,
      xpos: '',
      head: Number(head) - 1,
      deprel,
    }
  })
}

const written = (tokens: readonly Token[]): string =>
  tokens.map(({ form, head, deprel }) => `${form}/${head + 1}/${deprel}`).join(' ')

describe('clauses in which the tagger sees no verb', () => {
  it.each([
    [
      'a past',
      'Kenya/PROPN/3/compound normalised/ADJ/3/amod relations/NOUN/0/root with/ADP/5/case Chad/PROPN/3/nmod',
      'Kenya/2/nsubj normalised/0/root relations/2/obj with/5/case Chad/3/nmod',
    ],
    [
      'a present of a headline',
      'Manila/PROPN/2/compound slams/PROPN/3/compound Beijing/PROPN/0/root over/ADP/5/case collision/NOUN/3/nmod',
      'Manila/2/nsubj slams/0/root Beijing/2/obj over/5/case collision/3/nmod',
    ],
    [
      'two who do it',
      'Kenya/PROPN/0/root ,/PUNCT/6/punct Chad/PROPN/4/compound condemn/NOUN/6/compound border/NOUN/6/compound raid/NOUN/1/appos',
      'Kenya/4/nsubj ,/4/punct Chad/1/conj condemn/0/root border/6/compound raid/4/obj',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(written(verblessClauses(parsed(text)))).toBe(wanted)
  })

  it.each([
    ['a noun that modifies', 'US/PROPN/3/compound sanctions/NOUN/3/compound list/NOUN/0/root'],
    ['a noun with its phrase', 'US/PROPN/2/compound strikes/NOUN/0/root on/ADP/4/case Yemen/PROPN/2/nmod'],
    [
      'a copula',
      'Kenya/PROPN/4/nsubj is/AUX/4/cop a/DET/4/det friend/NOUN/0/root of/ADP/6/case Chad/PROPN/4/nmod',
    ],
    ['a word that tells nothing', 'Kenya/PROPN/3/compound painted/ADJ/3/amod walls/NOUN/0/root'],
  ])('%s stays: %s', (_, text) => {
    const tokens = parsed(text)
    expect(verblessClauses(tokens)).toBe(tokens)
  })
})
