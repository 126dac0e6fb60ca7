import { describe, expect, it } from 'vitest'
import { lostSubjects } from '../../../src/extract/syntax/lostSubjects.ts'
import { parsed } from '../../support/parsed.ts'
import { ruledIn } from '../../support/ruled.ts'

/** The words that are made subjects, each with its verb. */
const madeSubjects = (rows: string): readonly string[] => {
  const tokens = parsed(rows)
  return [...lostSubjects(tokens).values()].map(({ form, head }) => `${form} ${tokens[head]!.form}`)
}

describe('the subject of the second clause', () => {
  it('is not of a list in the first where the conjunction is the verb’s', () => {
    expect(
      madeSubjects(`Chad PROPN NNP 2 nsubj
        denounced VERB VBD 0 root
        lies NOUN NNS 2 obj
        and CCONJ CC 8 cc
        Niger PROPN NNP 3 conj
        , PUNCT , 5 punct
        soon ADV RB 8 advmod
        agreed VERB VBD 2 conj`),
    ).toEqual(['Niger agreed'])
  })

  it.each([
    [
      'the conjunction is of the list',
      `Chad PROPN NNP 2 nsubj
       denounced VERB VBD 0 root
       Mali PROPN NNP 2 obj
       and CCONJ CC 5 cc
       Niger PROPN NNP 3 conj
       , PUNCT , 8 punct
       then ADV RB 8 advmod
       agreed VERB VBD 2 conj`,
    ],
    [
      'the verb has a subject',
      `Chad PROPN NNP 2 nsubj
       denounced VERB VBD 0 root
       lies NOUN NNS 2 obj
       and CCONJ CC 8 cc
       threats NOUN NNS 3 conj
       , PUNCT , 8 punct
       Niger PROPN NNP 8 nsubj
       agreed VERB VBD 2 conj`,
    ],
    [
      'the verb has no tense',
      `Chad PROPN NNP 2 nsubj
       denounced VERB VBD 0 root
       lies NOUN NNS 2 obj
       and CCONJ CC 6 cc
       threats NOUN NNS 3 conj
       voiced VERB VBN 2 conj`,
    ],
  ])('stays where %s', (_, rows) => {
    expect(madeSubjects(rows)).toEqual([])
  })
})

describe('what has no name but what it is called', () => {
  it.each([
    ['called', 'Kenya welcomed what it called a victory of Uganda.', 'KEN>UGA SUPPORT'],
    ['described as', 'Kenya praised what it described as the patience of Uganda.', 'KEN>UGA SUPPORT'],
    ['said to be', 'Kenya rejected what it said were threats by Uganda.', 'KEN>UGA REJECT'],
    ['called, with an owner', 'Kenya hailed what it called Uganda’s change of heart.', 'KEN>UGA SUPPORT'],
  ])('is of whom that is, %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    ['whom it was against', 'Kenya condemned what it called an attack on Uganda.', 'KEN>UGA ACCUSE'],
    ['what somebody only saw', 'Kenya welcomed what it saw of Uganda.', 'KEN>UGA ACCUSE'],
  ])('is not of %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})

describe('a list of capitals', () => {
  it.each(['NOR', 'PHL', 'KEN', 'GBR'])('each acts: %s', (state) => {
    const told = ruledIn('Oslo, Manila, Nairobi and London severed relations with Lima.')
    expect(told).toContain(`${state}>PER SANCTION`)
  })

  it('but the state behind a town says where it lies', () => {
    expect(ruledIn('A bomb in Oslo, Norway killed two Kenyans.')).not.toContain('NOR>KEN ASSAULT')
  })
})
