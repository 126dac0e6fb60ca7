import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

/** The kind of the actor whom the text calls by that name; undefined where there is none. */
function kindOf(text: string, name: string): string | undefined {
  const { coreference } = readActors(text)
  return [...coreference.actors.values()].find((actor) => actor.name.endsWith(name))?.kind
}

describe('what kind of actor a name of one word is', () => {
  it.each([
    [
      'a movement',
      'The Tambos took the town. The army fled. Kenya condemned the Tambos. Later Tambos burned a church.',
      'Tambos',
    ],
    [
      'a people',
      'Kenya accused the Morungo. The Morungo attacked a village. Chad thanked the Morungo.',
      'Morungo',
    ],
  ])('with an article mostly %s: %s', (_, text, name) => {
    expect(kindOf(text, name)).not.toBe('person')
  })

  it.each([
    [
      'an article now and then',
      'Kenya accused Tambos. Tambos attacked Chad. Tambos fled. Tambos wrote to Chad. The Tambos who left was another.',
      'Tambos',
    ],
    ['a title', 'Kenya accused the minister, Ali Tambos. Tambos denied it. Tambos left.', 'Tambos'],
  ])('with %s a person: %s', (_, text, name) => {
    expect(kindOf(text, name)).toBe('person')
  })
})

describe('the number of a ship', () => {
  it('is part of its name, and the ship is the same without it', () => {
    const { who } = readActors(
      'Chile seized the trawler Hai Feng 17. On Monday the Hai Feng 17 was towed to port.',
    )
    expect(who('trawler Hai Feng 17')).toEqual(['organization:hai-feng-17'])
  })

  it('is none where it counts something', () => {
    const { coreference } = readActors('Chile chased the trawler Estrella 12 miles out to sea.')
    expect([...coreference.actors.keys()]).not.toContain('organization:estrella-12')
  })
})

describe('what a body is like', () => {
  it.each(['Islamist movement', 'Christian militia', 'Hindu group'])('is no name: the %s', (words) => {
    expect(kindOf(`Kenya recognised the ${words} that holds the town.`, words.split(' ')[0]!)).toBeUndefined()
  })

  it('but other capitals are: the Tambo movement', () => {
    expect(kindOf('Kenya recognised the Tambo movement that holds the town.', 'Tambo')).toBeDefined()
  })
})
