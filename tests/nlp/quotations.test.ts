import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/nlp/quotations.ts'
import { segment } from '../../src/nlp/segment.ts'

/** Quotations as words; one without a closing mark ends in "|". */
const quoted = (text: string): string[] =>
  findQuotations(text, segment(text).paragraphs).map(
    ({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '|'),
  )

describe('findQuotations', () => {
  it.each<[text: string, expected: string[]]>([
    ['“We go,” he said. “They stay.”', ['“We go,”', '“They stay.”']],
    ['"We go," he said, "and they stay."', ['"We go,"', '"and they stay."']],
    ['Paris (“the city”) and "the coast".', ['“the city”', '"the coast"']],
    ['„Wir gehen“, «on part», »ja«', ['„Wir gehen“', '«on part»', '»ja«']],
    ["``We go,'' he said.", ["``We go,''"]],
    // single marks and apostrophes
    ["'We don't go,' he said of the states' rights.", ["'We don't go,'"]],
    [
      '‘It’s the states’ right,’ he said. The ‘so-called’ plan.',
      ['‘It’s the states’ right,’', '‘so-called’'],
    ],
    ["The ministers' talks of the '90s weren't public.", []],
    // nested
    ['“He said ‘never’ to me,” she said.', ['“He said ‘never’ to me,”', '‘never’']],
    ['"It was \'a crime\' to leave."', ['"It was \'a crime\' to leave."', "'a crime'"]],
    // no quotations
    [`He is 5'10" tall.`, []],
    ['No marks here', []],
    ['', []],
    // not closed
    ['“We go, he said.\nThey stayed.', ['“We go, he said.|']],
    ['"We go, he said. "They stay."', ['"We go, he said.|', '"They stay."']],
    // over paragraphs
    [
      'He said: “We go.\n“They stay.\n“Done,” he said.\nNo “more”.',
      ['“We go.\n“They stay.\n“Done,”', '“more”'],
    ],
    ['"We go.\n"They stay.\nThe end.', ['"We go.\n"They stay.|']],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('gives spans inside the text, in order, each from a mark on, for any text', () => {
    const marks = fc
      .array(fc.constantFrom(...'"“”„«»‘’\'` a.,\n-5s'), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        let last = 0
        for (const { start, end, closed } of findQuotations(text, segment(text).paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text[start]).toMatch(/["“”„«»‹›‘'`‟]/)
          if (closed) expect(text[end - 1]).toMatch(/["“”«»‹›’']/)
          last = start
        }
      }),
    )
  })

  it.each(['"', '“', "'a' ", '‘a’ ', '„', '“a" '])(
    'takes a time that grows with the length alone on %j',
    (unit) => {
      const text = unit.repeat(100_000)
      expect(findQuotations(text, [{ start: 0, end: text.length }]).length).toBeGreaterThan(0)
    },
  )
})
