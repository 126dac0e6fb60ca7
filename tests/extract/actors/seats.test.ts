import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

describe('bodies told by the place where they sit', () => {
  it.each([
    ['A Marseille court freed the smuggler.', 'Marseille court', 'organization:french-courts'],
    ['A court in Marseille freed the smuggler.', 'A court', 'organization:french-courts'],
    ['Milan prosecutors accused two Libyans.', 'Milan prosecutors', 'organization:italian-prosecutors'],
  ])('%s', (text, words, actor) => {
    expect(readActors(text).who(words)).toEqual([actor])
  })

  it.each([
    ['no place that is known', 'A court in session freed the smuggler.', 'A court'],
    ['a body of nobody', 'A Marseille bakery closed.', 'Marseille bakery'],
    ['a modifier', 'Marseille court rules were changed.', 'Marseille court'],
  ])('none: %s', (_, text, words) => {
    const { mentions, words: wordsOf } = readActors(text)
    expect(mentions.map((one) => wordsOf(one))).not.toContain(words)
  })
})
