import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../src/app/table/excerpt.ts'

const LONG =
  'Before the talks that had been put off for the third time in a month, the two ministers\nmet in a hotel.'
const span = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

describe('excerptOf', () => {
  it.each([
    ['He met them.', 'met', { cut: false, before: 'He ', trigger: 'met', after: ' them.' }],
    [
      LONG,
      'met',
      { cut: true, before: 'a month, the two ministers ', trigger: 'met', after: ' in a hotel.' },
    ],
    [LONG, 'Before', { cut: false, before: '', trigger: 'Before' }],
  ])('%s around %s', (text, words, expected) => {
    expect(excerptOf(text, { start: 0, end: text.length }, span(text, words))).toMatchObject(expected)
  })

  it('bears a trigger outside its sentence', () => {
    expect(excerptOf('One. Two.', { start: 5, end: 9 }, { start: 0, end: 3 })).toEqual({
      cut: false,
      before: '',
      trigger: '',
      after: 'Two.',
    })
  })
})
