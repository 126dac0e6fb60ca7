import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/model/graph.ts'
import { graphSchema } from '../../src/model/schemas.ts'
import { entente } from './run.ts'

let folder = ''

const TALKS = `---
title: Talks in Oslo
published: 2021-04-06
---

Norway accused Iceland of fishing in its waters. Iceland rejected the claim on Monday.
`

const FILES: Record<string, string | Uint8Array> = {
  'news/talks.txt': TALKS,
  'other/talks.txt': TALKS,
  'news/visit.md': 'The president of Chile visited Peru.\r\n',
  'latin.txt': Uint8Array.from([0x41, 0x0a, 0x0a, 0xe9, 0x41]),
  'yaml.txt': '---\ntitle: Xi: the visit\n---\nText.\n',
  'date.txt': '---\ntitle: x\npublished: 2023-02-30\n---\nText.\n',
  'empty.txt': '',
  'key.txt': '---\nauthor: x\n---\nNorway met Iceland.\n',
  'gondor.txt': 'Gondor accused Norway of spying.\n',
  'actors.json': '[{ "kind": "country", "name": "Gondor", "aliases": ["Gondorians"], "country": "GON" }]',
  'broken.json': '[\n{ "kind": "country", }\n]',
  'wrong.json': '[\n{ "kind": "realm",\n"name": "Gondor" }]',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'))
  for (const inside of ['news', 'none', 'other']) mkdirSync(join(folder, inside))
  for (const [path, content] of Object.entries(FILES)) writeFileSync(join(folder, path), content)
})

afterAll(() => rmSync(folder, { recursive: true }))

const extract = (...args: string[]) => entente(['extract', ...args], { folder })
const parseGraph = (text: string): Graph => graphSchema.parse(JSON.parse(text))
const articleIds = (text: string) => parseGraph(text).articles.map(({ id }) => id)

describe('entente', () => {
  it.each([
    [['--help'], 'Usage'],
    [['-h'], 'Usage'],
    [['extract', '--help'], 'entente extract FILE|FOLDER|- …'],
    [['help', 'extract'], 'entente extract FILE|FOLDER|- …'],
    [['explain', '-h'], 'entente explain FILE|-'],
    [['--version'], 'entente 0.'],
  ])('%j prints on standard output', async (args, text) => {
    const run = await entente(args)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain(text)
  })

  it('without arguments prints its help as an error', async () => {
    const run = await entente([])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('Usage')
  })

  it.each([
    [['extarct'], 'entente: unknown command extarct; did you mean extract? (see entente --help)\n'],
    [['--vers'], 'entente: unknown option --vers; did you mean --version? (see entente --help)\n'],
    [
      ['extract'],
      'entente extract: name a file, a folder, or - for standard input (see entente extract --help)\n',
    ],
    [
      ['extract', 'a.txt', '--prety'],
      'entente extract: unknown option --prety; did you mean --pretty? (see entente extract --help)\n',
    ],
    [
      ['extract', 'a.txt', '--pretty', '--format', 'jsonl'],
      'entente extract: --pretty goes with json only (see entente extract --help)\n',
    ],
    [
      ['explain', 'a', 'b'],
      'entente explain: name one file, or - for standard input (see entente explain --help)\n',
    ],
    [
      ['explain', 'a', '--sentence', '0'],
      'entente explain: --sentence: found "0", expected a number from 1 (see entente explain --help)\n',
    ],
  ])('%j is refused in one line', async (args, stderr) => {
    expect(await entente(args)).toEqual({ code: 2, stdout: '', stderr })
  })
})

describe('entente extract', () => {
  it('prints one graph that passes the schema, and nothing else', async () => {
    const run = await extract('news/talks.txt')
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const graph = parseGraph(run.stdout)
    expect(graph.articles).toMatchObject([
      {
        id: 'talks',
        title: 'Talks in Oslo',
        published: '2021-04-06',
        text: expect.stringMatching(/^\nNorway/),
      },
    ])
    expect(graph.actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Norway', 'Iceland']))
    expect(graph.relations).toContainEqual(expect.objectContaining({ type: 'ACCUSE' }))
    expect(run.stdout.trimEnd()).not.toContain('\n')
  })

  it('gives the same graph again, byte by byte', async () => {
    const [one, other] = await Promise.all([extract('news'), extract('news')])
    expect(one.stdout).toBe(other.stdout)
  })

  it('takes a folder, files and standard input together, each file once', async () => {
    const run = await entente(['extract', 'news', '-', 'other/talks.txt', './news/visit.md'], {
      folder,
      input: 'Norway met Iceland.',
    })
    expect(articleIds(run.stdout)).toEqual(['talks', 'visit', 'stdin', 'talks-2'])
    expect(run).toMatchObject({
      code: 0,
      stderr: 'warning: other/talks.txt: another article has the id "talks" already; this one is "talks-2"\n',
    })
  })

  it('begins relative paths where the person stands when npm runs it', async () => {
    const run = await entente(['extract', 'talks.txt'], {
      env: { npm_lifecycle_event: 'entente', INIT_CWD: join(folder, 'news') },
    })
    expect(articleIds(run.stdout)).toEqual(['talks'])
  })

  it('writes to a file, with nothing on standard output', async () => {
    expect(await extract('news', '--out', 'out.json')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(articleIds(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(['talks', 'visit'])
  })

  it('prints the same graph indented, and as records', async () => {
    const [plain, pretty, lines] = await Promise.all([
      extract('news'),
      extract('news', '--pretty'),
      extract('news', '--format', 'jsonl'),
    ])
    expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(plain.stdout), null, 2)}\n`)
    const records = lines.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const of = (kind: string) =>
      records.filter(({ record }) => record === kind).map(({ record: _, ...fields }) => fields)
    expect({
      ...of('graph')[0],
      articles: of('article'),
      actors: of('actor'),
      relations: of('relation'),
    }).toEqual(JSON.parse(plain.stdout))
  })

  it('does all that can be read, names the rest by file and line, and exits with 1', async () => {
    const run = await extract(
      'latin.txt',
      'yaml.txt',
      'news/talks.txt',
      'date.txt',
      'empty.txt',
      'none',
      'missing.txt',
    )
    expect(run.code).toBe(1)
    expect(articleIds(run.stdout)).toEqual(['talks'])
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'latin.txt:3: not UTF-8: byte 0xE9 at offset 3; save the file as UTF-8',
      'none: no articles (.txt, .md) in this folder',
      'missing.txt: no such file or folder',
      expect.stringMatching(/^yaml\.txt:2: the front matter is not valid YAML: .+ in quotes$/),
      'date.txt:3: published: found "2023-02-30", expected a calendar day as YYYY-MM-DD',
      'empty.txt:1: the file is empty',
    ])
  })

  it('writes nothing when no article could be read', async () => {
    writeFileSync(join(folder, 'kept.json'), 'kept')
    const run = await extract('date.txt', 'missing.txt', '--out', 'kept.json')
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept')
  })

  it('warns of an unknown key and goes on', async () => {
    const run = await extract('key.txt')
    expect(run).toMatchObject({
      code: 0,
      stderr: 'warning: key.txt:2: unknown key "author" (known: title, published, source, url)\n',
    })
  })

  it('knows the own actors of a file', async () => {
    const { code, stdout } = await extract('gondor.txt', '--actors', 'actors.json')
    expect(code).toBe(0)
    expect(parseGraph(stdout).actors).toContainEqual(
      expect.objectContaining({ kind: 'country', name: 'Gondor', country: 'GON' }),
    )
  })

  it.each([
    ['broken.json', 'broken.json:2: not valid JSON: expected a key in double quotes, found } (column 22)'],
    ['wrong.json', 'wrong.json:2: [0].kind: found "realm", expected one of person, country, organization'],
    ['missing.json', 'missing.json: no such file or folder'],
  ])('names what is wrong with own actors in %s, and does the articles without', async (file, line) => {
    const run = await extract('gondor.txt', '--actors', file)
    expect(run).toMatchObject({ code: 1, stderr: `${line}\n` })
    expect(articleIds(run.stdout)).toEqual(['gondor'])
  })

  it.each([
    ['nowhere/out.json', 'nowhere/out.json: cannot be written: no such file or folder'],
    ['news', 'news: cannot be written: this is a folder'],
  ])('says that it cannot write to %s', async (out, line) => {
    expect(await extract('news/talks.txt', '--out', out)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${line}\n`,
    })
  })

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)('says that it may not read a file', async () => {
    writeFileSync(join(folder, 'secret.txt'), 'x')
    chmodSync(join(folder, 'secret.txt'), 0)
    expect(await extract('secret.txt')).toMatchObject({
      code: 1,
      stderr: 'secret.txt: permission denied\n',
    })
  })

  it('bears that its reader goes away', async () => {
    const many = Array.from({ length: 40 }, () => TALKS)
      .join('\n')
      .replaceAll('---\n', '')
    writeFileSync(join(folder, 'long.txt'), many)
    const run = await entente(['extract', 'long.txt'], { folder, closeEarly: true })
    expect(run.stderr).toBe('')
  })
})

describe('entente explain', () => {
  it('tells the rule and the path of each relation', async () => {
    const run = await entente(['explain', 'news/talks.txt'], { folder })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^Talks in Oslo {2}2021-04-06\n/)
    expect(run.stdout).toContain('Sentence 1  Norway accused Iceland of fishing in its waters.')
    expect(run.stdout).toMatch(
      /Norway —ACCUSE\S*→ Iceland {2}by “accused”\n.*confidence [01]\.\d\d\n {6}rule {8}\S/,
    )
  })

  it('tells one sentence alone', async () => {
    const { stdout } = await entente(['explain', 'news/talks.txt', '--sentence', '2'], { folder })
    expect(stdout).toContain('Sentence 2  Iceland rejected the claim on Monday.')
    expect(stdout).not.toContain('Sentence 1')
  })

  it('refuses a sentence that is not there', async () => {
    const run = await entente(['explain', 'news/talks.txt', '--sentence', '9'], { folder })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('--sentence: found 9, but the article has 2 sentences')
  })
})

describe('entente annotate', () => {
  it('prints CoNLL-U', async () => {
    const run = await entente(['annotate', 'news/talks.txt'], { folder })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^# newdoc id = talks\n# newpar\n# sent_id = talks-1\n# text = Norway accused/)
    expect(run.stdout).toMatch(
      /^1\tNorway\tNorway\tPROPN\t\S+\t_\t2\tnsubj\t_\tstart_char=1\|end_char=7\|ner=B-\w+$/m,
    )
  })

  it('prints one document a line, with spans into its text', async () => {
    const run = await entente(['annotate', 'news', 'missing.txt', '--format', 'json'], { folder })
    expect(run).toMatchObject({ code: 1, stderr: 'missing.txt: no such file or folder\n' })
    const documents = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(documents.map(({ article }) => article)).toEqual(['talks', 'visit'])
    const [{ text, tokens, sentences, entities, times }] = documents
    expect(sentences).toHaveLength(2)
    expect(tokens.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(
      tokens.map(({ form }: { form: string }) => form),
    )
    expect(entities).toContainEqual({ start: 1, end: 7, type: 'PLACE' })
    expect(times).toEqual([
      {
        start: expect.any(Number),
        end: expect.any(Number),
        text: 'Monday',
        when: { start: '2021-04-05', end: '2021-04-05', granularity: 'day', text: 'Monday', basis: 'stated' },
      },
    ])
  })
})
