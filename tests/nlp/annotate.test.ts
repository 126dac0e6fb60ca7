import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/nlp/annotate.ts'
import type { LanguageModel } from '../../src/nlp/network/languageModel.ts'
import { loadedModel } from './network/modelUnderTest.ts'

const model = loadedModel()
const document = (text: string) => annotate(text, { published: '2023-03-01', model })

/** Every word hangs from the one before it; needs no weights. */
const chain: LanguageModel = {
  analyse: (words) => ({
    words: words.map((_, i) => ({ upos: 'NOUN', xpos: 'NN', head: i - 1, deprel: i === 0 ? 'root' : 'dep' })),
    entities: words.length > 1 ? [{ start: 0, end: 1, type: 'ORG' }] : [],
  }),
}

describe('annotate', () => {
  const text =
    'Gen. Roe met Chadian officials in Geneva on Tuesday. “We can’t wait,” he said.\nThe U.N. agreed.'

  it('ties words, lemmas, tags and tree together', () => {
    const { tokens, sentences } = document(text)
    expect(sentences).toHaveLength(3)
    const met = tokens.find(({ form }) => form === 'met')!
    expect(met).toMatchObject({ lemma: 'meet', upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' })
    const said = tokens.find(({ form }) => form === 'said')!
    expect(said).toMatchObject({ lemma: 'say', sentence: 1 })
    expect(tokens.filter(({ head }) => head === -1).map(({ form }) => form)).toContain('agreed')
    expect(tokens.map(({ form }) => form).join(' ')).toContain('We ca n’t wait')
  })

  it('finds names, groups, events, dates and quotations', () => {
    const found = document(`${text}\nThe Munich Security Conference opened.`)
    const entities = found.entities.map(({ type, start, end }) => `${type} ${found.text.slice(start, end)}`)
    expect(entities).toContain('NORP Chadian')
    expect(entities).toContain('PLACE Geneva')
    expect(entities).toContain('DATE Tuesday')
    expect(entities).toContain('EVENT Munich Security Conference')
    expect(found.quotations.map(({ start, end }) => found.text.slice(start, end))).toEqual([
      '“We can’t wait,”',
    ])
  })

  it('turns heads of words into heads in the document', () => {
    const { tokens } = annotate('One two. Three four.', { published: null, model: chain })
    expect(tokens.map(({ head }) => head)).toEqual([-1, 0, 1, -1, 3, 4])
  })

  it('accepts any string, and gives the same document for the same one', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom('May 5 ', '1999 ', 'on Friday ', 'last ', 'year ', '“', '. ', '\n', 'in March-'),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, (any) => {
        const one = annotate(any, { published: '2023-03-01', model: chain })
        expect(annotate(any, { published: '2023-03-01', model: chain })).toEqual(one)
        for (const { start, end, from, to } of one.times) {
          expect(end).toBeGreaterThan(start)
          expect(from <= to).toBe(true)
        }
        for (const { start, end, firstToken, lastToken } of one.entities) {
          expect(start).toBe(one.tokens[firstToken]!.start)
          expect(end).toBe(one.tokens[lastToken - 1]!.end)
        }
      }),
    )
  })

  it('gives every sentence a tree with one root', () => {
    const { sentences, tokens } = document(text)
    for (const { firstToken, lastToken } of sentences) {
      const own = tokens.slice(firstToken, lastToken)
      expect(own.filter(({ head }) => head === -1)).toHaveLength(1)
      for (const { head } of own) expect(head === -1 || (head >= firstToken && head < lastToken)).toBe(true)
    }
  })

  it('does not read one paragraph by another', () => {
    const both = document(`${text}\nThe talks in Oslo failed.`)
    const forms = (d: typeof both) =>
      d.tokens.map(({ form, upos, xpos, deprel, lemma }) => ({ form, upos, xpos, deprel, lemma }))
    expect(forms(both).slice(0, document(text).tokens.length)).toEqual(forms(document(text)))
  })

  it.each([
    'on Friday 5 May “x” (A. ',
    'In 1999. ',
    'On May 5.\n',
    'the next day ',
    '‘a (b “c ',
    'Xi said. ',
  ])('takes a time that grows with the length alone on %j', (unit) => {
    const noise = unit.repeat(200_000 / unit.length)
    const { tokens } = annotate(noise, { published: '2023-03-01', model: chain })
    expect(tokens.length).toBeGreaterThan(10_000)
  })
})
