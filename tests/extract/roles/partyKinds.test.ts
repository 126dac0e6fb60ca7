import { describe, expect, it } from 'vitest'
import { read, written } from '../../support/relations.ts'

const toldBy = (text: string): readonly string[] => {
  const extraction = read(text)
  return extraction.relations.map((relation) => written(extraction, relation))
}

describe('a paper or agency', () => {
  it.each([
    ['Xinhua reported that Japan had violated a treaty with Kenya.', 'CHN>JPN ACCUSE'],
    ['Xinhua said on Monday that Chad had shelled Niger.', 'CHN>TCD ACCUSE'],
    ['Nobody should worry, the Kenyan president told Uganda’s English daily The Post.', 'KEN>UGA REQUEST'],
    ['The Kenyan president told a Ugandan newspaper that he would run again.', 'KEN>UGA CONSULT'],
  ])('neither does nor is told what it passes on: %s', (text, wrong) => {
    expect(toldBy(text)).not.toContain(wrong)
  })

  it.each([
    ['Xinhua reported that Chad had condemned Niger.', 'TCD>NER ACCUSE'],
    ['The Kenyan foreign ministry said that Chad had violated its airspace.', 'KEN>TCD ACCUSE'],
    ['The Kenyan president told Uganda to withdraw its troops.', 'KEN>UGA REQUEST'],
  ])('but others do: %s tells %s', (text, wanted) => {
    expect(toldBy(text)).toContain(wanted)
  })
})

describe('who is said to have no part in a deed', () => {
  it.each([
    ['The American travel ban, which does not cover Jordan, was criticised in Congress.', 'USA>JOR SANCTION'],
    ['Jordan is not one of the countries covered by the American travel ban.', 'USA>JOR SANCTION'],
  ])('is not the nearest whom it was done to: %s', (text, wrong) => {
    expect(toldBy(text)).not.toContain(wrong)
  })

  it('but who has is: The American travel ban, which covers Jordan, was criticised in Congress.', () => {
    expect(toldBy('The American travel ban, which covers Jordan, was criticised in Congress.')).toContain(
      'USA>JOR SANCTION',
    )
  })
})
