import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'
import { toldByRules } from '../../support/rules.ts'

/** Name and country of the actor that the words are; null where they are no actor. */
function actorOf(text: string, words: string): readonly [string, string | null] | null {
  const { mentions, words: wordsOf, coreference } = readActors(text)
  const mention = mentions.find((one) => wordsOf(one) === words)
  const [id] = mention === undefined ? [] : (coreference.actorsOf[mention.index] ?? [])
  const actor = id === undefined ? undefined : coreference.actors.get(id)
  return actor === undefined ? null : [actor.name, actor.country]
}

describe('people without a name who do or suffer something', () => {
  it.each([
    ['of no state', 'Latvian guards beat migrants at the fence.', 'migrants', 'migrants', null],
    [
      'by two words',
      'Environmental groups criticised Norway.',
      'Environmental groups',
      'environmental groups',
      null,
    ],
    ['counted', 'The coast guard of Malta shot at dozens of refugees.', 'refugees', 'refugees', null],
    ['where they act', 'In Nairobi, truckers burned a Tanzanian flag.', 'truckers', 'Kenyan truckers', 'KEN'],
    [
      'of whoever frees them',
      'Belarus freed thirty political prisoners.',
      'thirty political prisoners',
      'Belarusian political prisoners',
      'BLR',
    ],
    [
      'those told of before',
      'Cuban exiles met in Miami. The exiles denounced Spain.',
      'The exiles',
      'Cuban exiles',
      'CUB',
    ],
  ])('%s', (_, text, words, name, country) => {
    expect(actorOf(text, words)).toEqual([name, country])
  })

  it.each([
    ['only told of', 'Kenya runs a camp for refugees.', 'refugees'],
    ['told something', 'The minister told journalists that Chad had apologised.', 'journalists'],
    ['to whom it is done at home', 'Sudan shelled farmers in Chad.', 'farmers'],
    ['none at all', 'Chad expelled no aid workers.', 'no aid workers'],
    ['on their way from a state', 'Togo turned back refugees from Benin.', 'refugees'],
    ['open who shall do it', 'A plea from Malta to take in migrants met with silence.', 'migrants'],
    ['tied to someone', 'Brazil has close ties to smugglers.', 'smugglers'],
  ])('no actor: %s', (_, text, words) => {
    expect(actorOf(text, words)).toBeNull()
  })

  it.each([
    ['Human rights groups accused Chad of torture.', 'human rights groups>TCD ACCUSE'],
    ['Sudan arrested relief workers.', 'SDN>relief workers COERCE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it('nobody remembers them for what comes next', () => {
    expect(toldByRules('Chad fought smugglers. It rejected the accusation.').join()).not.toMatch(
      /smugglers REJECT/,
    )
  })
})

describe('what one does to those of the same state', () => {
  it.each([
    ['Belarus freed thirty political prisoners.', 'BLR>BLR RETREAT'],
    ['The Chadian government accused the Chadian army of a plot.', 'TCD>TCD ACCUSE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['an own envoy is called home', 'Peru recalled its ambassador from Chad.', 'PER>PER SANCTION'],
    ['asked for someone else', 'Peru asked its ambassador to warn Chad.', 'PER>PER REQUEST'],
  ])('not: %s', (_, text, told) => {
    expect(toldByRules(text)).not.toContain(told)
  })
})
