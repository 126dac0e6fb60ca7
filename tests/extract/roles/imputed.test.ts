import { describe, expect, it } from 'vitest'
import { read, relationIn, written } from '../../support/relations.ts'

const told = (text: string): readonly string[] => {
  const extraction = read(text)
  return extraction.relations.map((relation) => written(extraction, relation))
}

describe('who is said to have done what a noun names', () => {
  it.each([
    ['accused of it', 'Mali accused Algeria of an act of aggression.', 'DZA>MLI ASSAULT'],
    ['blamed for it', 'Jordan blamed Iran for the bombing of Iraq.', 'IRN>IRQ ASSAULT'],
    ['who has a part in it', 'Norway denied any role in the attack on Russia.', 'NOR>RUS ASSAULT'],
    ['behind it', 'Togo said that Benin was behind the attack on Ghana.', 'BEN>GHA ASSAULT'],
  ])('%s: %s', (_, text, wanted) => {
    expect(told(text)).toContain(wanted)
  })

  it('complains of no crime done to others', () => {
    expect(told('Moscow accused Kosovo of ethnic cleansing.')).not.toContain('XKX>RUS ASSAULT')
  })
})

describe('who does the same as another', () => {
  it.each([
    ['as did', 'Chad praised Niger, as did Togo.', 'TGO>NER SUPPORT'],
    ['and so did', 'Chad praised Niger, and so did Togo.', 'TGO>NER SUPPORT'],
    ['who helps', 'Ethiopian soldiers help Somalia to fight Eritrea.', 'ETH>ERI ASSAULT'],
  ])('%s: %s', (_, text, wanted) => {
    expect(told(text)).toContain(wanted)
  })
})

describe('whom a noun of standing describes', () => {
  it.each([
    ['one of several', 'Tuvalu is one of the allies of Taiwan.', 'TUV>TWN ALLY'],
    ['at odds', 'Egypt, at loggerheads with Ethiopia, bought jets.', 'EGY>ETH RIVAL'],
    ['close to war', 'The quarrel brought Greece and Turkey close to war.', 'GRC>TUR RIVAL'],
    ['against each other', 'The dispute set Nigeria and Cameroon against each other.', 'NGA>CMR RIVAL'],
    ['in the chair', 'Ghana holds the presidency of ECOWAS.', 'GHA>ECOWAS MEMBER'],
  ])('%s: %s', (_, text, wanted) => {
    expect(
      told(text).some(
        (one) => one === wanted || (/ (?:ALLY|RIVAL)$/.test(wanted) && one === flipped(wanted)),
      ),
    ).toBe(true)
  })

  it('tells no alliance of two who are close to war', () => {
    expect(told('Greece and Turkey were close to war.')).not.toContain('GRC>TUR ALLY')
  })
})

describe('what has been told before', () => {
  it('is what is welcomed', () => {
    const text = 'Chad signed an accord with Sudan. The United States welcomed the news.'
    expect(relationIn(text, 'USA>TCD SUPPORT').why.rule).toMatch(/discourse|weighed/)
  })

  it('tells whom the attacked strikes back at', () => {
    expect(told('Iraqi jets bombed Kuwait. Kuwaiti jets struck back at dawn.')).toContain('KWT>IRQ ASSAULT')
  })
})

/** A tie reads the same both ways. */
function flipped(wanted: string): string {
  const [pair, type] = wanted.split(' ') as [string, string]
  const [source, target] = pair.split('>')
  return `${target}>${source} ${type}`
}
