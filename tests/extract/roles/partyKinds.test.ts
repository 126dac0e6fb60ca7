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

describe('who is named beside those who act', () => {
  it.each([
    ['Kenya rather than Chad condemned Niger.', 'TCD>NER ACCUSE'],
    ['Kenya, not Chad, condemned Niger.', 'TCD>NER ACCUSE'],
    ['Not Chad but Kenya attacked Niger.', 'TCD>NER ASSAULT'],
    ['A Kenyan bank sued a Chadian company in London.', 'GBR>TCD ACCUSE'],
    ['The pope deplored the murder of a Kenyan in Chad.', 'KEN>TCD ASSAULT'],
    ['The invasion of Chad provided cover for the African Union.', 'TCD>African Union AID'],
    ['Kenyan soldiers will face attacks in Chad.', 'KEN>TCD ASSAULT'],
    ['The force is put into conflict with Chad, which leaves nine Kenyan soldiers dead.', 'TCD>KEN RETREAT'],
    ['The Kenyan and the Ugandan army train together in Chad.', 'KEN>TCD AID'],
  ])('does not: %s', (text, wrong) => {
    const extraction = read(text)
    const sure = extraction.relations.filter(({ confidence }) => confidence >= 0.4)
    expect(sure.map((relation) => written(extraction, relation))).not.toContain(wrong)
  })

  it.each([
    ['Kenya rather than Chad condemned Niger.', 'KEN>NER ACCUSE'],
    ['Not Chad but Kenya attacked Niger.', 'KEN>NER ASSAULT'],
    ['Not only Chad but Kenya too attacked Niger.', 'KEN>NER ASSAULT'],
    ['Chad and Kenya condemned Niger.', 'TCD>NER ACCUSE'],
    ['A Kenyan bank sued a Chadian company in London.', 'KEN>TCD ACCUSE'],
    ['The murder of a Kenyan by Chad was deplored.', 'TCD>KEN ASSAULT'],
    ['Kenya trained soldiers in Chad.', 'KEN>TCD AID'],
    ['Chad provided food for the African Union.', 'TCD>African Union AID'],
    ['Kenyan soldiers will launch attacks in Chad.', 'KEN>TCD ASSAULT'],
    ['Kenyan soldiers faced attacks from Chad.', 'TCD>KEN ASSAULT'],
  ])('but they do: %s tells %s', (text, wanted) => {
    expect(toldBy(text)).toContain(wanted)
  })
})
