import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

const FRA = 'country:FRA'
const macron = 'person:emmanuel-macron'
const xi = 'person:xi-jinping'

describe('to whom and of whom it is said', () => {
  it.each([
    ['who is told', 'Xi Jinping told Emmanuel Macron: "You have not kept your word."', 'You', [macron]],
    ['whose it is', 'Xi Jinping told Emmanuel Macron: "You have not kept your word."', 'your', [macron]],
    [
      'to whom the speaker turns',
      '"You are late," Xi Jinping said, turning to Emmanuel Macron.',
      'You',
      [macron],
    ],
    [
      'to whom a letter goes',
      'In a letter to Emmanuel Macron, Xi Jinping wrote: "You are late."',
      'You',
      [macron],
    ],
    ['who is called', '"Dear French friends, you are late," Xi Jinping wrote.', 'you', [FRA]],
    [
      'the same in what follows',
      '"It is late," Xi Jinping told Emmanuel Macron. "You know it."',
      'You',
      [macron],
    ],
    [
      'who spoke to the speaker',
      '"It is late," Xi Jinping told Emmanuel Macron. "You are wrong," Macron said.',
      'You',
      [xi],
    ],
    [
      'who spoke of the side of the speaker',
      '"China is to blame," Emmanuel Macron said. "You are wrong," Xi Jinping said.',
      'You',
      [macron],
    ],
    ['nobody, with reporters', '"You never know," Xi Jinping told reporters.', 'You', []],
    ['nobody, with a paper', '"You never know," Xi Jinping told Reuters.', 'You', []],
    ["nobody of one's own", '"You never know," Xi Jinping told the Chinese foreign minister.', 'You', []],
    ['outside quotations nobody', 'Xi Jinping told Emmanuel Macron that you never know.', 'you', []],
    [
      'who is referred to',
      'Xi Jinping met Olaf Scholz. "He lied to us," Xi said, referring to Emmanuel Macron.',
      'He',
      [macron],
    ],
    [
      'who is spoken of',
      'Xi Jinping met Olaf Scholz. "He lied to us," Xi said of Emmanuel Macron.',
      'He',
      [macron],
    ],
    [
      'who is meant, as they',
      'Germany protested. "They lied to us," Xi Jinping said, meaning the French.',
      'They',
      [FRA],
    ],
    [
      'by its kind: no state is he',
      'Emmanuel Macron left. "He lied to us," Xi Jinping said, referring to Germany.',
      'He',
      [macron],
    ],
    [
      'they, of a leader, are his state',
      'Emmanuel Macron spoke first. "They blame us for everything," Xi Jinping said.',
      'They',
      [FRA],
    ],
  ])('%s: %s', (_, text, word, wanted) => {
    expect(readActors(text).who(word)).toEqual(wanted)
  })

  it.each([
    [
      'who spoke, and not of whom',
      'Emmanuel Macron met reporters. "Xi Jinping is capable of anything," Macron said. He left.',
      'He',
      ['person:emmanuel-macron'],
    ],
    [
      'the last who acts outside of talk',
      'Emmanuel Macron said: "We are ready." Xi Jinping smiled. He left.',
      'He',
      ['person:xi-jinping'],
    ],
    [
      'of whom another speaks, in the same talk',
      '"Xi Jinping called me. He was angry," Emmanuel Macron said.',
      'He',
      ['person:xi-jinping'],
    ],
  ])('he is %s: %s', (_, text, word, wanted) => {
    expect(readActors(text).who(word)).toEqual(wanted)
  })

  it('two places are no group that does something', () => {
    const text = 'Bombs went off in France and Germany. "They hate us," Joe Biden said.'
    expect(readActors(text).who('They')).not.toEqual([FRA, 'country:DEU'])
  })

  it.each([
    ['objected', '"That was the press," Emmanuel Macron objected. "We did not say so."', [FRA]],
    ['shouted', '"It is a lie," Xi Jinping shouted. "We never did it."', ['country:CHN']],
  ])('who %s speaks', (_, text, wanted) => {
    expect(readActors(text).who('We')).toEqual(wanted)
  })

  it.each([
    [
      'partners whose they are',
      '"We stand with our French partners," Joe Biden said.',
      'French partners',
      [FRA],
    ],
    ['partners of anyone', 'Japan met French partners in Oslo.', 'French partners', undefined],
  ])('%s: %s', (_, text, words, wanted) => {
    const { mentions, words: wordsOf, who } = readActors(text)
    if (wanted !== undefined) expect(who(words)).toEqual(wanted)
    else expect(mentions.filter((one) => wordsOf(one) === words).flatMap(() => who(words))).toEqual([])
  })
})
