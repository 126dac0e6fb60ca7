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
