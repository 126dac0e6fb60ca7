import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleIds, parseArticle } from '../../src/extract/articleSource.ts'
import { formatDiagnostic } from '../../src/model/diagnostic.ts'

const read = (text: string) => parseArticle({ path: 'seeds/a.txt', text }, 'a')

/** The diagnostics as the command prints them, with their severity. */
const told = (text: string) =>
  read(text).diagnostics.map((diagnostic) => `${diagnostic.severity} ${formatDiagnostic(diagnostic)}`)

describe('parseArticle', () => {
  it('reads front matter and keeps the body as it is, a leading blank line included', () => {
    const { source, diagnostics } = read(
      '---\ntitle: Talks in Vienna\npublished: 2021-04-06\nsource: "Wire: one"\nurl: https://example.org/a\n---\n\nFirst.\n\nSecond. \n',
    )
    expect(diagnostics).toEqual([])
    expect(source).toEqual({
      id: 'a',
      title: 'Talks in Vienna',
      published: '2021-04-06',
      source: 'Wire: one',
      url: 'https://example.org/a',
      text: '\nFirst.\n\nSecond. \n',
    })
  })

  it.each([
    ['no front matter', 'Only text.', 'Only text.'],
    ['carriage returns', '---\r\ntitle: x\r\n---\r\nOne.\r\rTwo.\r\n', 'One.\n\nTwo.\n'],
    ['a byte order mark', '\uFEFF---\ntitle: x\n---\nOne.', 'One.'],
    ['a byte order mark without front matter', '\uFEFFOne.', 'One.'],
    ['an empty front matter', '---\n---\nOne.', 'One.'],
    ['a front matter of comments', '---\n# nothing\n---\nOne.', 'One.'],
    ['dashes further down', '---\ntitle: x\n---\nOne.\n---\nTwo.', 'One.\n---\nTwo.'],
    ['dashes inside a line', '---\ntitle: a --- b\n---\nOne.', 'One.'],
  ])('takes the body out of a file with %s', (_, text, body) => {
    expect(read(text).source?.text).toBe(body)
  })

  it.each([
    ['title: 1984', '1984'],
    ['title: No', 'No'],
    ['title: "Quoted: yes"', 'Quoted: yes'],
    ['title: >\n  folded\n  lines', 'folded lines'],
    ['title:', 'One day.'],
    ['title: ~', 'One day.'],
    ['title: null', 'One day.'],
  ])('reads %j as the title %j', (line, title) => {
    expect(read(`---\n${line}\n---\nOne day.`).source?.title).toBe(title)
  })

  it.each([
    ['', ['error seeds/a.txt:1: the file is empty']],
    [' \n\n', ['error seeds/a.txt:1: the file is empty']],
    ['\uFEFF', ['error seeds/a.txt:1: the file is empty']],
    ['---\ntitle: x\n---\n \n', ['error seeds/a.txt:4: no text after the front matter']],
    ['---\ntitle: x\n---', ['error seeds/a.txt:3: no text after the front matter']],
    [
      '---\ntitle: x\n\nText.',
      ['error seeds/a.txt:1: the front matter opens with "---" and is never closed'],
    ],
    [
      '---\ntitle: x\npublished: 2023-02-30\n---\nText.',
      ['error seeds/a.txt:3: published: found "2023-02-30", expected a calendar day as YYYY-MM-DD'],
    ],
    [
      '---\npublished: soon\ntitle: [a]\n---\nText.',
      [
        'error seeds/a.txt:2: published: found "soon", expected a calendar day as YYYY-MM-DD',
        'error seeds/a.txt:3: title: found a list or a map, expected text',
      ],
    ],
    [
      '---\nJust a sentence.\n---\nText.',
      [
        'error seeds/a.txt:2: the front matter must be lines of "key: value", such as "published: 2023-03-01"',
      ],
    ],
    [
      '---\ntitle: x\nauthor: y\n---\nText.',
      ['warning seeds/a.txt:3: unknown key "author" (known: title, published, source, url)'],
    ],
    [
      '---\nurl: javascript:alert(1)\n---\nText.',
      [
        'warning seeds/a.txt:2: url: found "javascript:alert(1)", expected an address that begins with https:// or http://; left out',
      ],
    ],
  ])('tells what is wrong with %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['a colon in a value', '---\nsource: x\ntitle: Xi: the visit\n---\nText.', 3],
    ['an open quote', '---\ntitle: "x\nsource: y\n---\nText.', 4],
    ['a key twice', '---\ntitle: x\ntitle: y\n---\nText.', 3],
    ['a tab as indent', '---\ntitle:\n\t- x\n---\nText.', 3],
  ])('names the line of broken YAML: %s', (_, text, line) => {
    const { source, diagnostics } = read(text)
    expect(source).toBeNull()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ severity: 'error', rule: 'broken-yaml', line })
    expect(diagnostics[0]?.message).toMatch(/^the front matter is not valid YAML: [^\n]+$/)
  })

  it('drops an address that is none and keeps the rest', () => {
    const { source } = read('---\nurl: javascript:alert(1)\nsource: Wire\n---\nText.')
    expect(source).toMatchObject({ url: null, source: 'Wire' })
  })

  it('gives every text a source or an error, and never changes more of it than line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { source, diagnostics } = read(text)
        expect(source === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
        if (source && !text.startsWith('---')) {
          expect(source.text).toBe(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
        }
      }),
    )
  })
})

describe('the title of an article without one', () => {
  it.each([
    ['The two met. Then they left.', 'The two met.'],
    ['\n\n  Talks begin\nThe two met.', 'Talks begin'],
    [
      'U.S. envoy J. Smith met Mr. Brown in St. Louis. They left.',
      'U.S. envoy J. Smith met Mr. Brown in St. Louis.',
    ],
    ['“We will talk.” The rest.', '“We will talk.”'],
    ['Is it peace? Nobody knows.', 'Is it peace?'],
    ['It fell 3.5 percent. So what.', 'It fell 3.5 percent.'],
    ['# A heading\nText.', 'A heading'],
    [
      'The foreign ministers of the two neighbouring states agreed on Monday, after long talks in the lakeside town, to go on talking.',
      'The foreign ministers of the two neighbouring states agreed on Monday, after long talks…',
    ],
    ['x'.repeat(200), `${'x'.repeat(89)}…`],
  ])('%j → %j', (text, title) => {
    expect(read(text).source?.title).toBe(title)
  })
})

describe('articleIds', () => {
  it.each([
    [['seeds/a.txt', 'b.md'], [], ['a', 'b']],
    [['a.txt', 'x/a.md', 'y\\a.txt'], [], ['a', 'a-2', 'a-3']],
    [['a.txt', 'a-2.txt', 'b/a.txt'], [], ['a', 'a-2', 'a-3']],
    [['a.txt'], ['a'], ['a-2']],
    [['v1.2.txt', '.hidden', 'noending', ''], [], ['v1.2', '.hidden', 'noending', 'article']],
  ])('%j, with %j taken, become %j', (paths, taken, ids) => {
    expect(articleIds(paths, taken).ids).toEqual(ids)
  })

  it('warns of each id that is not the stem', () => {
    const { diagnostics } = articleIds(['a.txt', 'x/a.md'])
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'x/a.md: another article has the id "a" already; this one is "a-2"',
    ])
    expect(diagnostics[0]?.severity).toBe('warning')
  })
})
