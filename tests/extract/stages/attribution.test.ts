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
    ['a promise, which is no claim', 'Kenya agreed to help Uganda.', null],
  ])('%s: %s', (_, text, wanted) => {
    const type = text.includes('help') ? 'AID' : 'ASSAULT'
    expect(voice(text, `KEN>UGA ${type}`)).toBe(wanted)
  })

  it('leaves a speech act to the article', () => {
    expect(voice('Tanzania accused Kenya of invading Uganda.', 'TZA>KEN ACCUSE')).toBeNull()
  })
})
