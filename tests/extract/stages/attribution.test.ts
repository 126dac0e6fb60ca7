import { describe, expect, it } from 'vitest'
import { read, written } from '../../support/relations.ts'

/** The state or name by whose word the relation stands; null for the article's own. */
function voice(text: string, wanted: string): string | null {
  const extraction = read(text)
  const relation = extraction.relations.find((one) => written(extraction, one) === wanted)
  if (!relation) throw new Error(`${wanted} is not told by “${text}”`)
  const actor = extraction.actors.find(({ id }) => id === relation.attribution)
  return actor ? (actor.country ?? actor.name) : null
}

describe('attribution', () => {
  it.each([
    ['the article itself', 'Kenya invaded Uganda.', null],
    ['“said that”', 'Tanzania said that Kenya had invaded Uganda.', 'TZA'],
    ['an aside', 'Kenya, Tanzania said, has invaded Uganda.', 'TZA'],
    ['a verb after', 'Kenya has invaded Uganda, Tanzania said.', 'TZA'],
    ['“according to”', 'According to Tanzania, Kenya invaded Uganda.', 'TZA'],
    ['an accusation', 'Tanzania accused Kenya of invading Uganda.', 'TZA'],
    ['a quotation', '“Kenya has invaded Uganda,” the Tanzanian president said.', 'TZA'],
    ['a noun of saying', 'Claims by Tanzania that Kenya had invaded Uganda made headlines.', 'TZA'],
    ['the nearer of two', 'Rwanda said that Tanzania claimed that Kenya had invaded Uganda.', 'TZA'],
    ['a clause behind those who are told', 'Tanzania told reporters that Kenya had invaded Uganda.', 'TZA'],
    [
      'the same behind a place',
      'The Tanzanian minister told journalists in Arusha on Monday that Kenya had invaded Uganda.',
      'TZA',
    ],
    ['what comes after a comma', 'Tanzania demanded a ceasefire, hours after Kenya invaded Uganda.', null],
    ['what is set against it', 'Tanzania said that it was ready, while Kenya invaded Uganda.', null],
    ['a relative clause', 'Rwanda said that it knew Kenya, which had invaded Uganda.', null],
    ['what comes before', "After Kenya's invasion of Uganda, Tanzania feared that it would be next.", null],
    ['the other side of a semicolon', 'Tanzania said that it was ready; Kenya invaded Uganda.', null],
    ['what a demand is about', "Tanzania demanded an end to Kenya's invasion of Uganda.", null],
    ['a promise, which is no claim', 'Kenya agreed to help Uganda.', null],
  ])('%s: %s', (_, text, wanted) => {
    const type = text.includes('help') ? 'AID' : 'ASSAULT'
    expect(voice(text, `KEN>UGA ${type}`)).toBe(wanted)
  })

  it('leaves a speech act to the article', () => {
    expect(voice('Tanzania accused Kenya of invading Uganda.', 'TZA>KEN ACCUSE')).toBeNull()
  })

  it.each([
    ['“Kenya condemns the attacks by Uganda,” the Kenyan foreign minister said.', 'KEN>UGA ACCUSE'],
    ['The Kenyan minister said that his country would not recognise Uganda.', 'KEN>UGA REJECT'],
    ['Kenya announced that it had suspended its cooperation with Uganda.', 'KEN>UGA SANCTION'],
  ])('leaves what a state does by saying it to the article: %s', (text, wanted) => {
    expect(voice(text, wanted)).toBeNull()
  })
})
