import { describe, expect, it } from 'vitest'
import { repairTree } from '../../../src/extract/syntax/repairs.ts'
import { parsed } from '../../support/parsed.ts'

/** The relation that the mended tree has for a word. */
const relationOf = (word: string, rows: string): string =>
  repairTree(parsed(rows)).find(({ form }) => form === word)!.deprel

describe('names beside verbs', () => {
  it.each([
    [
      'who is invited',
      'Lukashenko',
      'obj',
      `Rutte PROPN NNP 2 nsubj
       invited VERB VBD 0 root invite
       Lukashenko PROPN NNP 2 xcomp
       to ADP IN 5 case
       talks NOUN NNS 3 nmod talk`,
    ],
    [
      'who is taken for a participle',
      'Saied',
      'obj',
      `Rutte PROPN NNP 2 nsubj
       invited VERB VBD 0 root invite
       Saied VERB VBN 2 xcomp`,
    ],
    [
      'who mediates is not mediated',
      'Togo',
      'nsubj',
      `Togo PROPN NNP 2 nsubj:pass
       mediated VERB VBN 0 root mediate`,
    ],
    [
      'who does it, taken into the object behind the verb',
      'US',
      'nsubj',
      `The DET DT 5 det
       US PROPN NNP 5 compound
       reduced VERB VBD 0 root reduce
       military ADJ JJ 5 amod
       aid NOUN NN 3 obj`,
    ],
    [
      'a name with a preposition before the verb',
      'Togo',
      'nmod',
      `From ADP IN 2 case
       Togo PROPN NNP 5 nmod
       came VERB VBD 0 root come
       much ADJ JJ 5 amod
       aid NOUN NN 3 obj`,
    ],
    [
      'what someone becomes',
      'President',
      'xcomp',
      `Rutte PROPN NNP 2 nsubj
       became VERB VBD 0 root become
       President PROPN NNP 2 xcomp`,
    ],
    [
      'what a land was called',
      'Siam',
      'xcomp',
      `land NOUN NN 0 root
       called VERB VBN 1 acl call
       Siam PROPN NNP 2 xcomp`,
    ],
  ])('%s', (_, word, wanted, rows) => {
    expect(relationOf(word, rows)).toBe(wanted)
  })
})
