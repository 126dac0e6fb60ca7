import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../../src/app/panels/cutSentence.ts'

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')
const spanOf = (text: string, word: string) => {
  const start = text.indexOf(word)
  return { start, end: start + word.length }
}

describe('cutSentence', () => {
  it('shows a short sentence whole', () => {
    const text = words(30)
    expect(cutSentence(text, { start: 0, end: text.length }, [spanOf(text, 'w3')])).toEqual({
      start: 0,
      end: text.length,
      before: 0,
      after: 0,
    })
  })

  it('cuts a long one after what must be seen', () => {
    const text = words(80)
    const cut = cutSentence(
      text,
      { start: 0, end: text.length },
      [spanOf(text, 'w2'), spanOf(text, 'w5')],
      20,
    )
    expect(text.slice(cut.start, cut.end)).toBe(words(20))
    expect(cut).toMatchObject({ before: 0, after: 60 })
  })

  it('cuts on both sides when the trigger stands in the middle', () => {
    const text = words(80)
    const cut = cutSentence(text, { start: 0, end: text.length }, [spanOf(text, 'w40')], 20)
    expect(cut.before).toBeGreaterThan(20)
    expect(cut.after).toBeGreaterThan(20)
    expect(cut.before + cut.after).toBe(60)
  })

  it('always shows every kept span, and counts the words it leaves out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.array(fc.nat(89), { maxLength: 4 }),
        fc.integer({ min: 5, max: 40 }),
        (count, places, limit) => {
          const text = words(count)
          const keep = places
            .filter((place) => place < count)
            .map((place) => {
              const start = place === 0 ? 0 : words(place).length + 1
              return { start, end: start + `w${place}`.length }
            })
          const cut = cutSentence(text, { start: 0, end: text.length }, keep, limit)
          for (const span of keep) {
            expect(cut.start).toBeLessThanOrEqual(span.start)
            expect(cut.end).toBeGreaterThanOrEqual(span.end)
          }
          const shown = text.slice(cut.start, cut.end).split(' ').length
          expect(shown + cut.before + cut.after).toBe(count)
        },
      ),
    )
  })
})
