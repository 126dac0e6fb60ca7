import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../../src/nlp/segment.ts'

const sentencesOf = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each<[name: string, sentences: string[]]>([
    ['plain ends', ['Talks failed.', 'Who is to blame?', 'Nobody!', 'They go on.']],
    ['titles', ['Gen. Mark Low met Mr. Chen and Sen. Ruth Oz.', 'They agreed.']],
    ['names that begin like an opener', ['Officials met Kim You-geun of the office there.', 'He left.']],
    ['initials', ['John F. Kerr and J. D. Moss left.', 'A. B. Lee stayed.']],
    ['abbreviations in the middle', ['The U.S. Senate voted at 5 p.m. Friday, e.g. on aid.', 'It passed.']],
    ['abbreviations at the end', ['He lives in the U.S.', 'The visit ended at 5 p.m.', 'He left.']],
    ['companies', ['Acme Inc. and Roe Corp. of Ohio merged.', 'The firm grew.']],
    ['numbers', ['Prices rose 3.5 percent to $1.2 billion.', 'No. 10 was silent.']],
    [
      'an end mark inside the quotation',
      ['“We are ready.”', 'He smiled.', 'She said: “It is over.”', 'They left.'],
    ],
    ['a quotation that goes on', ['“We will go,” he said, “when it is safe.”', 'They stayed.']],
    [
      'a question that is carried',
      ['“Why now?” Minister Roe asked.', '"Stop!" he cried.', '“Never?” asked a reporter.'],
    ],
    ['two sentences in a quotation', ['“It is late.', 'We must go,” he said.', 'They went.']],
    ['brackets', ['He left (it was late).', '(She stayed.)', 'They met (see p. 3) again.']],
    ['a question in a bracket', ['The plan (really?) was signed.', 'It holds.']],
    ['dots', ['He paused… then he spoke.', 'He waited ...', 'They came.']],
    ['a dateline', ['BEIJING (AP) —', 'China and Peru signed a pact.', 'It is the first.']],
    [
      'a dateline with a day',
      ['NEW DELHI/ISLAMABAD, May 19 (Own report) -', 'Two armies stopped shooting today.'],
    ],
    ['a dateline in small letters', ['Luang Prabang, Laos –', 'Ministers from nine states met on Monday.']],
    ['no dateline before an aside', ['Rosa Diaz – Chile’s new premier – met the king on Monday.']],
    ['no dateline before small letters', ['MOSCOW – and only Moscow – decides what comes next.']],
    ['no dateline of a heading', ['EU – Mercosur trade deal']],
    ['a lettered list', ['1. First, the army leaves.', '2. Then the vote is held.']],
    ['a name that looks like a numeral', ['“Who?”', '“Xi.”', 'They laughed.']],
    ['citations', ['The king fled.[3]', 'He returned later.[citation needed]', 'He died.']],
  ])('%s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })

  it('takes a dateline for a label', () => {
    const { sentences } = segment('OSLO, June 3 — The two kings met for a week.')
    expect(sentences.map(({ headline }) => headline)).toEqual([true, false])
  })

  it('cuts sentences that are glued together', () => {
    expect(sentencesOf('It ended the war.He left.“Good.”They cheered.')).toEqual([
      'It ended the war.',
      'He left.',
      '“Good.”',
      'They cheered.',
    ])
  })

  it('never joins paragraphs', () => {
    const text = 'Leaders meet\nThe leaders of Chad and\nMali met.\r\n\r\n• Trade\n• Visas\n'
    expect(sentencesOf(text)).toEqual([
      'Leaders meet',
      'The leaders of Chad and',
      'Mali met.',
      '• Trade',
      '• Visas',
    ])
    expect(segment(text).paragraphs).toHaveLength(5)
  })

  it.each([
    ['Leaders Meet In a Show of Unity as the War Goes On', true],
    ['KYIV WARNS U.S. OF “GRAVE” DELAYS', true],
    ['Background:', true],
    ['The leaders met on Monday.', false],
    ['“We will not go.”', false],
    ['• Visas for students', false],
  ])('headline: %s', (text, headline) => {
    expect(segment(text).sentences.map((sentence) => sentence.headline)).toEqual([headline])
  })
})

const prose = fc
  .array(
    fc.constantFrom(
      ...[
        'The U.S. ',
        'Mr. Roe ',
        'left. ',
        'said ',
        '“No.” ',
        '"',
        '(',
        ') ',
        'etc. ',
        '5 p.m. ',
        'He ',
        '... ',
        '. ',
        '? ',
        '!',
        '*** ',
      ],
      ...[
        '03/04/2001 ',
        '09:15 ',
        'AM ',
        '[',
        '1',
        '] ',
        'https://un.org/a ',
        'Thanks, ',
        '’s ',
        '-',
        '\u00a0',
        '\t',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(prose, { maxLength: 4 }).map((paragraphs) => paragraphs.join('\n')),
)

describe('segment', () => {
  it('puts every word into one sentence and every sentence into one paragraph, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences, tokens } = segment(text)
        let firstToken = 0
        sentences.forEach((sentence, i) => {
          expect(sentence.firstToken).toBe(firstToken)
          expect(sentence.lastToken).toBeGreaterThan(sentence.firstToken)
          expect(sentence.start).toBe(tokens[sentence.firstToken]!.start)
          expect(sentence.end).toBe(tokens[sentence.lastToken - 1]!.end)
          const paragraph = paragraphs[sentence.paragraph]!
          expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start)
          expect(sentence.end).toBeLessThanOrEqual(paragraph.end)
          expect(sentence.paragraph).toBeGreaterThanOrEqual(sentences[i - 1]?.paragraph ?? 0)
          firstToken = sentence.lastToken
        })
        expect(firstToken).toBe(tokens.length)
        expect(text.replace(/\s/g, '')).toBe(tokens.map(({ start, end }) => text.slice(start, end)).join(''))
      }),
    )
  })

  it('reads a paragraph alike whatever stands in the others', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const whole = segment(`${before}\n${after}`)
        const [one, other] = [segment(before), segment(after)]
        const shift = before.length + 1
        const moved = other.sentences.map(({ start, end, headline }) => ({
          start: start + shift,
          end: end + shift,
          headline,
        }))
        expect(whole.sentences.map(({ start, end, headline }) => ({ start, end, headline }))).toEqual([
          ...one.sentences.map(({ start, end, headline }) => ({ start, end, headline })),
          ...moved,
        ])
      }),
    )
  })

  it.each(['. ', '" ', '[ 1 ', 'A. ', '“Is? ', '( a. ', '*** ', '?! ', '. . a ', '1/2/03 1:00 '])(
    'takes a time that grows with the length alone on %j',
    (unit) => {
      expect(segment(unit.repeat(200_000 / unit.length)).tokens.length).toBeGreaterThan(0)
    },
  )
})
