import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('what one says of a deed of one’s own side', () => {
  it.each([
    [
      'the reproach of an opposition',
      'Benin recalled its envoy from Togo. The Beninese opposition criticised the decision.',
      'BEN>TGO ACCUSE',
    ],
    [
      'a former minister on an apology',
      'Kenya apologised to Uganda. Raila Odinga, the former Kenyan premier, called the apology a mistake.',
      'KEN>UGA ACCUSE',
    ],
    [
      'a deed told of long before',
      `Kenya apologised to Uganda. ${'It rained. '.repeat(9)}Raila Odinga, the former Kenyan premier, called the apology a mistake.`,
      'KEN>UGA ACCUSE',
    ],
    [
      'praise at home',
      'Peru apologised to Chile on Monday. The Peruvian parliament praised the apology.',
      'PER>CHL SUPPORT',
    ],
  ])('%s tells nothing of the other side: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })

  it.each([
    [
      'the other side speaks',
      'Benin recalled its envoy from Togo. The Togolese opposition criticised the decision.',
      'TGO>BEN ACCUSE',
    ],
    [
      'a deed of its sentence is another one',
      'Norway invaded Chile. Peru, which fought Chile for years, condemned the invasion.',
      'PER>NOR ACCUSE',
    ],
    [
      'both did it',
      'Kenya and Uganda signed a treaty. The Kenyan parliament welcomed the treaty.',
      'KEN>UGA SUPPORT',
    ],
  ])('but where %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })
})

describe('who praises a deed has no other part in it', () => {
  it.each([
    ['congratulated', 'Norway congratulated Kenya on its resistance to pressure.', 'KEN>NOR REJECT'],
    ['thanked', 'Norway thanked Kenya for its refusal to yield.', 'KEN>NOR REJECT'],
  ])('%s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })

  it('but who is refused does', () => {
    expect(ruledIn('Kenya’s refusal of a loan angered Norway.')).toContain('KEN>NOR REJECT')
  })
})

describe('who suffers a deed does not do it', () => {
  it('whose place it is where it befalls him', () => {
    const told = ruledIn('William Ruto was arrested in his office by masked men and flown to Oslo.')
    expect(told).not.toContain('KEN>NOR COERCE')
  })

  it('but whose place it is where it befalls another', () => {
    expect(ruledIn('Two Ugandans were arrested in Kenya.')).toContain('KEN>UGA COERCE')
  })
})

describe('who travels home visits nobody', () => {
  it.each([
    ['home', 'The Kenyan president met the Ugandan president. He flew home.', 'home'],
    ['back', 'The Kenyan president met the Ugandan president. He travelled back on Monday.', 'back'],
  ])('%s: %s', (_, text) => {
    expect(ruledIn(text).filter((one) => one === 'KEN>UGA CONSULT')).toHaveLength(1)
  })

  it('but who travels out does', () => {
    const text = 'The Kenyan president telephoned the Ugandan president. He travelled on Monday.'
    expect(ruledIn(text).filter((one) => one === 'KEN>UGA CONSULT')).toHaveLength(2)
  })
})

describe('what somebody holds to be his own duty', () => {
  it('asks nothing of who is named in it', () => {
    const text = '“We must stand firm against Uganda,” the Kenyan president told the crowd.'
    expect(ruledIn(text)).not.toContain('KEN>UGA REQUEST')
  })

  it.each([
    ['another’s duty', '“Uganda must yield,” the Kenyan president told reporters.', 'KEN>UGA REQUEST'],
    ['what another is told', 'Kenya told Uganda that it must leave.', 'KEN>UGA REQUEST'],
  ])('but %s is asked: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it('what one offers is no promise where it is an apology', () => {
    expect(ruledIn('Kenya offered Uganda its apologies.')).not.toContain('KEN>UGA AGREE')
  })
})

describe('who denies helping somebody', () => {
  it.each([
    ['to shelter him', 'Kenya denied that it sheltered Ugandan rebels.', 'KEN>UGA REJECT'],
    ['to have sent him men', 'Norway denied claims that it had sent troops to Uganda.', 'NOR>UGA REJECT'],
  ])('%s turns not that one down: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })

  it.each([
    [
      'whose claims he denies',
      'Norway denied Kenyan claims that it had sent troops to Uganda.',
      'NOR>KEN REJECT',
    ],
    ['who made what he rejects', 'Norway rejected every offer made by Kenya.', 'NOR>KEN REJECT'],
    ['whom he refuses to help', 'Kenya refused to shelter Ugandan refugees.', 'KEN>UGA REJECT'],
  ])('but him %s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })
})

describe('what somebody asks another to do', () => {
  it('is no wrong that he suffers', () => {
    expect(ruledIn('The Kenyan minister asked Uganda to block it.')).not.toContain('UGA>KEN COERCE')
  })

  it('but what he says of another is', () => {
    expect(ruledIn('The Kenyan minister said that Uganda was blocking trucks.')).toContain('UGA>KEN COERCE')
  })
})

describe('who abstains turns nobody down', () => {
  it('of whom was told before', () => {
    const text = 'Kenya urged Uganda to help. Uganda abstained.'
    expect(ruledIn(text)).not.toContain('UGA>KEN REJECT')
  })

  it('but who refuses does', () => {
    expect(ruledIn('Kenya urged Uganda to help. Uganda refused.')).toContain('UGA>KEN REJECT')
  })
})

describe('several who are one side', () => {
  it.each([
    ['hosts', 'Kenya and Uganda quarrelled in June. The hosts promised to keep quiet.', 'KEN>UGA AGREE'],
    ['prisoners', 'Kenya fought Uganda for a week. The prisoners signed a paper in Oslo.', 'KEN>UGA SUPPORT'],
  ])('do nothing to one another: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })

  it('but two sides do', () => {
    const text = 'Kenya fought Uganda for a week. Officials signed a truce in Oslo.'
    expect(ruledIn(text)).toContain('KEN>UGA SUPPORT')
  })
})

describe('a perfect with an adverb in it', () => {
  it.each(['so far', 'repeatedly'])('tells what was done: %s', (adverb) => {
    const told = ruledIn(`Kenya has ${adverb} rejected demands by Uganda for an inquiry.`)
    expect(told).toContain('KEN>UGA REJECT')
    expect(told).not.toContain('KEN>UGA REQUEST')
  })
})
