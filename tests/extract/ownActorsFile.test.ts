import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonText } from '../../src/extract/jsonText.ts'
import { parseOwnActors } from '../../src/extract/ownActorsFile.ts'
import { formatDiagnostic } from '../../src/model/diagnostic.ts'

const read = (text: string) => parseOwnActors({ path: 'actors.json', text })

const told = (text: string): readonly string[] => {
  const parsed = read(text)
  return parsed.ok ? [] : parsed.error.map(formatDiagnostic)
}

describe('parseOwnActors', () => {
  it('fills in what an entry leaves out', () => {
    expect(read('\uFEFF[{ "kind": "country", "name": "Gondor", "country": "GON" }]')).toEqual({
      ok: true,
      value: [
        { kind: 'country', name: 'Gondor', aliases: [], country: 'GON', role: null, from: null, to: null },
      ],
    })
  })

  it.each([
    ['', ['actors.json:1: the file is empty; "no actors" is written []']],
    [
      '[\n{ "kind": country }]',
      ['actors.json:2: not valid JSON: expected a value, found country (column 11)'],
    ],
    [
      '[{ "kind": "country" }',
      ['actors.json:1: not valid JSON: expected a comma or ], found the end of the file (column 23)'],
    ],
    ['[\n{},\n]', ['actors.json:3: not valid JSON: expected a value, found ] (column 1)']],
    ['// mine\n[]', ['actors.json:1: not valid JSON: expected a value, found // (column 1)']],
    ['{}', ['actors.json:1: found {}, expected array']],
    [
      '[\n  { "kind": "person", "name": "Denethor" },\n  { "kind": "king",\n    "name": "Aragorn" }\n]',
      ['actors.json:3: [1].kind: found "king", expected one of person, country, organization'],
    ],
    [
      '[{ "kind": "person",\n "name": "Denethor",\n "aliases": ["a",\n 7] }]',
      ['actors.json:4: [0].aliases[1]: found 7, expected string'],
    ],
    ['[\n{ "kind": "person" }]', ['actors.json:2: [0].name: found nothing, expected string']],
    [
      '[\n{ "kind": "person", "name": "x",\n "alias": "y" }]',
      ['actors.json:3: [0].alias: found "y", expected no such field'],
    ],
    [
      '[{ "kind": "person", "name": "x", "country": "GONDOR" }]',
      ['actors.json:1: [0].country: found "GONDOR", expected a country code of three capitals'],
    ],
    [
      '[{ "kind": "person", "name": "x",\n"from": "2984-01-01",\n"to": "2983-01-01" }]',
      ['actors.json:3: [0].to: found "2983-01-01", expected a day at or after "from", "2984-01-01"'],
    ],
    [
      '[{ "kind": "person", "name": "x",\n\n"from": "2984-13-01" }]',
      ['actors.json:3: [0].from: found "2984-13-01", expected a calendar day as YYYY-MM-DD'],
    ],
  ])('tells what is wrong with %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('parseJsonText', () => {
  const accepted = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const tokens = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-0.5e+3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\u007f',
      '"\u0085"',
      '"\u0001"',
      "'",
    ]
    const jsonLike = fc.array(fc.constantFrom(...tokens), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), jsonLike), (text) => {
        expect(parseJsonText(text).ok).toBe(accepted(text))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['[0]', 2],
    ['[0].a.b', 3],
    ['[0].missing.deeper', 2],
    ['[1]', 5],
    ['[7].x', 1],
    ['', 1],
  ])('finds the line of %j', (path, line) => {
    const parsed = parseJsonText('[\n{ "a":\n { "b": 1 }\n},\n2]')
    expect(parsed.ok && parsed.value.lineOf(path)).toBe(line)
  })
})
