import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

/** Name and country of the actor that the words are; null where they are no mention. */
function actorOf(text: string, words: string): readonly [string, string | null] | null {
  const { mentions, words: wordsOf, coreference } = readActors(text)
  const mention = mentions.find((one) => wordsOf(one) === words)
  const [id] = mention === undefined ? [] : (coreference.actorsOf[mention.index] ?? [])
  const actor = id === undefined ? undefined : coreference.actors.get(id)
  return actor === undefined ? null : [actor.name, actor.country]
}

describe('people and things of a state that act as a body', () => {
  it.each([
    ['Greek newspapers', 'Greek newspapers printed the photograph.', 'Greek media', 'GRC'],
    ['Soviet press', 'The Soviet press accused Vienna of lying.', 'Russian media', 'RUS'],
    ['Turkish commandos', 'Turkish commandos landed on the islet.', 'Turkish military', 'TUR'],
    ['Irish peacekeepers', 'Irish peacekeepers arrested him.', 'Irish military', 'IRL'],
    ['Greek gunboats', 'Greek gunboats shadowed the ferry.', 'Greek navy', 'GRC'],
    ['Kenyan police officers', 'Kenyan police officers searched the house.', 'Kenyan police', 'KEN'],
    ['Stockholm court', 'A Stockholm court sentenced the spy.', 'Swedish courts', 'SWE'],
    ['Irish cattle farmers', 'Irish cattle farmers denounced the deal.', 'Irish cattle farmers', 'IRL'],
    ['Chinese companies', 'The road was built by Chinese companies.', 'Chinese companies', 'CHN'],
    ['Bolivian customs officers', 'Chile arrested Bolivian customs officers.', 'Bolivian customs', 'BOL'],
    ['Chinese coast guard ships', 'Chinese coast guard ships blocked the boat.', 'China Coast Guard', 'CHN'],
  ])('%s', (words, text, name, country) => {
    expect(actorOf(text, words)).toEqual([name, country])
  })

  it.each([
    ['those who speak for the state', 'Kenyan diplomats met Danish negotiators.', 'Kenyan diplomats'],
    ['to whom it is done', 'Blinken warned Chinese companies.', 'Chinese'],
    ['a modifier of a thing', 'Danish industry standards were met.', 'Danish'],
    ['of two states', 'American and British firms left.', 'British'],
  ])('the state itself: %s', (_, text, words) => {
    const { who } = readActors(text)
    expect(who(words)).toEqual([expect.stringMatching(/^country:/)])
  })

  it('a verb after the name of a state is no group', () => {
    expect(actorOf('Japan ships cars to Peru.', 'Japan')).toEqual(['Japan', 'JPN'])
  })
})
