import { describe, expect, it } from 'vitest'
import { subjectsOf } from '../../../src/extract/syntax/clause.ts'
import { finiteSubjects } from '../../../src/extract/syntax/finiteSubjects.ts'
import { DependencyTree } from '../../../src/extract/syntax/tree.ts'
import type { AnnotatedDocument } from '../../../src/nlp/document.ts'
import { parsed } from '../../support/parsed.ts'

/** The subjects of the last verb, by their words. */
function subjectsIn(rows: string): readonly string[] {
  const tokens = parsed(rows)
  const tree = new DependencyTree({ tokens } as unknown as AnnotatedDocument)
  const verb = tokens.findLast(({ upos }) => upos === 'VERB')!
  return subjectsOf(tree, verb.index).flatMap(({ token }) =>
    tree.coordination(token).map((one) => tree.at(one).form),
  )
}

describe('subjects that the parser loses', () => {
  it.each([
    [
      'behind a year',
      ['crowds'],
      `In ADP IN 3 case
       the DET DT 3 det
       spring NOUN NN 7 obl
       of ADP IN 6 case
       1977 NUM CD 6 nummod
       crowds NOUN NNS 3 nmod
       marched VERB VBD 0 root`,
    ],
    [
      'behind a month',
      ['takers'],
      `In ADP IN 4 case
       May PROPN NNP 4 compound
       census NOUN NN 4 compound
       takers NOUN NNS 5 obl
       came VERB VBD 0 root`,
    ],
    [
      'before an article',
      ['junta'],
      `After ADP IN 5 case
       the DET DT 3 det
       defeat NOUN NN 5 compound
       the DET DT 5 det
       junta NOUN NN 6 obl
       resigned VERB VBD 0 root`,
    ],
    [
      'before a name, behind an adverb',
      ['Chad'],
      `In ADP IN 3 case
       an DET DT 3 det
       address NOUN NN 6 obl
       Chad PROPN NNP 3 nmod
       also ADV RB 6 advmod
       called VERB VBD 0 root`,
    ],
    [
      'of a perfect',
      ['Britain'],
      `In ADP IN 2 case
       talks NOUN NNS 7 obl
       of ADP IN 5 case
       1943 NUM CD 5 nummod
       Britain PROPN NNP 2 nmod
       had AUX VBD 7 aux
       promised VERB VBN 0 root`,
    ],
    [
      'behind a preposition that opens a clause',
      ['France', 'Italy'],
      `He PRON PRP 2 nsubj
       waited VERB VBD 0 root
       after ADP IN 4 case
       France PROPN NNP 7 obl
       and CCONJ CC 6 cc
       Italy PROPN NNP 4 conj
       refused VERB VBD 2 advcl`,
    ],
    [
      '"both"',
      ['both'],
      `Later ADV RB 3 advmod
       both CCONJ CC 3 cc:preconj
       agreed VERB VBD 0 root`,
    ],
    [
      'of a verb taken for a participle that describes',
      ['China'],
      `China PROPN NNP 0 root
       , PUNCT , 4 punct
       its PRON PRP$ 4 nmod:poss
       ally NOUN NN 1 appos
       , PUNCT , 6 punct
       opposed VERB VBN 4 acl
       both PRON DT 6 obj`,
    ],
  ])('%s', (_, wanted, rows) => {
    expect(subjectsIn(rows)).toEqual(wanted)
  })

  it.each([
    [
      'where there is one',
      `In ADP IN 2 case
       May PROPN NNP 5 obl
       a DET DT 4 det
       mob NOUN NN 5 nsubj
       marched VERB VBD 0 root`,
    ],
    [
      'where the phrase has no second part',
      `To ADP IN 3 case
       his PRON PRP$ 3 nmod:poss
       left NOUN NN 4 obl
       sat VERB VBD 0 root
       Chad PROPN NNP 4 obj`,
    ],
    [
      'where a number belongs to what follows',
      `At ADP IN 4 case
       the DET DT 4 det
       2019 NUM CD 4 nummod
       summit NOUN NN 5 obl
       spoke VERB VBD 0 root`,
    ],
  ])('nothing is moved %s', (_, rows) => {
    expect(finiteSubjects(parsed(rows)).size).toBe(0)
  })

  it.each([
    ['passive', 'given', 'give', true],
    ['active', 'opposed', 'oppose', false],
  ])('a participle with an object is %s: %s', (_, form, lemma, passive) => {
    const tokens = parsed(`man NOUN NN 0 root
      ${form} VERB VBN 1 acl ${lemma}
      asylum NOUN NN 2 obj`)
    expect(new DependencyTree({ tokens } as unknown as AnnotatedDocument).isPassive(1)).toBe(passive)
  })

  it('who does it makes a participle with a subject passive', () => {
    const tokens = parsed(`militias NOUN NNS 2 nsubj
      armed VERB VBN 0 root arm
      by ADP IN 4 case
      Chad PROPN NNP 2 obl:agent`)
    expect(new DependencyTree({ tokens } as unknown as AnnotatedDocument).isPassive(1)).toBe(true)
  })
})
