import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, type MarkNode, markSentence, nestMarks } from '../../../src/app/panels/markSentence.ts'

const TEXT = 'One met two. He later told the three of them, and the others, nothing at all.'

const span = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))

const mark: fc.Arbitrary<Mark> = fc
  .tuple(span, fc.constantFrom('source', 'target', 'trigger', 'time', 'cue'), fc.constantFrom('x', 'y'))
  .map(([{ start, end }, role, key]) => ({ start, end, role, key }) as Mark)

describe('markSentence', () => {
  it('gives the sentence back, piece by piece, whatever the marks', () => {
    fc.assert(
      fc.property(span, fc.array(mark), (sentence, marks) => {
        const segments = markSentence(TEXT, sentence, marks)
        expect(segments.map(({ text }) => text).join('')).toBe(TEXT.slice(sentence.start, sentence.end))
      }),
    )
  })

  it('puts on each character exactly the marks that cover it', () => {
    fc.assert(
      fc.property(span, fc.array(mark, { maxLength: 6 }), (sentence, marks) => {
        for (const segment of markSentence(TEXT, sentence, marks)) {
          for (let i = segment.start; i < segment.end; i++) {
            const covering = marks.filter(({ start, end }) => start <= i && i < end)
            expect(new Set(segment.marks)).toEqual(new Set(covering))
          }
        }
      }),
    )
  })

  it('never makes an empty segment', () => {
    fc.assert(
      fc.property(span, fc.array(mark), (sentence, marks) => {
        expect(markSentence(TEXT, sentence, marks).every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })

  it('leaves out what lies outside the sentence', () => {
    const outside: Mark = { start: 0, end: 3, role: 'source', key: 'x' }
    const [only, ...rest] = markSentence(TEXT, { start: 13, end: 20 }, [outside])
    expect(only).toMatchObject({ text: 'He late', marks: [] })
    expect(rest).toEqual([])
  })

  it('nests the shorter of two overlapping marks inside the longer', () => {
    const target: Mark = { start: 27, end: 44, role: 'target', key: 'x' }
    const trigger: Mark = { start: 31, end: 36, role: 'trigger', key: 'x' }
    const nodes = nestMarks(markSentence(TEXT, { start: 13, end: TEXT.length }, [trigger, target]))
    expect(nodes.map((node) => [node.mark?.role ?? null, textOf(node)])).toEqual([
      [null, 'He later told '],
      ['target', 'the three of them'],
      [null, ', and the others, nothing at all.'],
    ])
    expect(nodes[1]!.children.map((node) => [node.mark?.role ?? null, textOf(node)])).toEqual([
      [null, 'the '],
      ['trigger', 'three'],
      [null, ' of them'],
    ])
  })
})

describe('nestMarks', () => {
  it('keeps the text, whatever the nesting', () => {
    fc.assert(
      fc.property(span, fc.array(mark), (sentence, marks) => {
        const nodes = nestMarks(markSentence(TEXT, sentence, marks))
        expect(nodes.map(textOf).join('')).toBe(TEXT.slice(sentence.start, sentence.end))
      }),
    )
  })
})

const textOf = ({ text, children }: MarkNode): string => text + children.map(textOf).join('')
