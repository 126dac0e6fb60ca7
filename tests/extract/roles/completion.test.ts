import { describe, expect, it } from 'vitest'
import { read, relationIn, written } from '../../support/relations.ts'
import { ruledIn } from '../../support/ruled.ts'

describe('parties that the frame of a trigger does not name', () => {
  it.each([
    ['attached', 'Chad complained bitterly toward Sudan.', 'TCD>SDN ACCUSE'],
    ['authority', 'Two Danish tourists were arrested in Iran.', 'IRN>DNK COERCE'],
    ['authority', 'Three Chadian pilots were released in Sudan on Friday.', 'SDN>TCD RETREAT'],
  ])('%s: %s', (rule, text, wanted) => {
    const relation = relationIn(text, wanted)
    expect(relation.why.rule).toContain(rule)
    expect(relation.confidence).toBeLessThan(0.7)
  })

  it('does not take the place of an arrest whose agent is named for who arrested', () => {
    const extraction = read('A Danish tourist was arrested by Turkish agents in Iran.')
    expect(extraction.relations.map((relation) => written(extraction, relation))).not.toContain(
      'IRN>DNK COERCE',
    )
  })

  it('takes no companion for a target, or only as a guess', () => {
    const extraction = read('Qatar boycotted the fair alongside Oman.')
    expect(extraction.relations.filter(({ confidence }) => confidence >= 0.4)).toEqual([])
  })

  it('takes no one beside a person without a name whom a verb has for its object', () => {
    expect(
      ruledIn('Acting on a tip from Kenyan police, Ugandan officers arrested four members of a ring.'),
    ).not.toContain('UGA>KEN COERCE')
  })

  it('takes no one who follows a verb for who does what it tells', () => {
    const extraction = read('There was talk of condemning the plan of Kenya for Uganda.')
    expect(extraction.relations.map((relation) => written(extraction, relation))).not.toContain(
      'UGA>KEN ACCUSE',
    )
  })
})

describe('constructions that lead to a party', () => {
  it.each([
    ['a recipient before the object', 'Norway will lend Malawi forty large tents.', 'NOR>MWI AID'],
    ['a like preposition', 'The anger of Fiji towards Japan is great.', 'FJI>JPN ACCUSE'],
    ['who acts along with the subject', 'Peru, along with Chile, urged Cuba to vote.', 'CHL>CUB REQUEST'],
    ['a passive clause in front', 'Accused by Togo of spying, Benin protested.', 'TGO>BEN ACCUSE'],
    ['a passive complement', 'Benin stands accused by Togo of spying.', 'TGO>BEN ACCUSE'],
    ['one another', 'Togo and Benin are neighbours. Both sides blamed each other.', 'TGO>BEN ACCUSE'],
    [
      'a weekday, which is no particle',
      'The Finnish premier called the president of Ghana on Friday to thank him.',
      'FIN>GHA CONSULT',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(relationIn(text, wanted).confidence).toBeGreaterThan(0.3)
  })

  it('shows the description in the sentence where a pronoun stands for it', () => {
    const text = 'The Syrian government said that it had freed four Lebanese drivers.'
    const { source } = relationIn(text, 'SYR>LBN RETREAT').evidence
    expect(text.slice(source.start, source.end)).not.toBe('it')
  })
})

describe('within one state', () => {
  it.each([['Police in Moscow arrested the Russian opposition leader Alexei Navalny.', 'RUS>RUS COERCE']])(
    'tells what a state does to its own people: %s',
    (text, wanted) => {
      expect(relationIn(text, wanted).source).not.toBe(relationIn(text, wanted).target)
    },
  )

  it('tells of no one that he praises his own state', () => {
    const extraction = read('President Lula praised Brazil.')
    expect(extraction.relations).toEqual([])
  })
})
