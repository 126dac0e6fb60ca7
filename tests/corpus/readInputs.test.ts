import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInputs } from '../../src/corpus/readInputs.ts'
import { formatDiagnostic } from '../../src/model/diagnostic.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-inputs-'))
  mkdirSync(join(folder, 'news/2021/.git'), { recursive: true })
  mkdirSync(join(folder, 'none'))
  const files: Record<string, string | Uint8Array> = {
    'news/b.txt': 'Bé.',
    'news/a.md': '\uFEFFA.',
    'news/actors.json': '[]',
    'news/2021/c.TXT': 'C.',
    'news/2021/.git/d.txt': 'hidden',
    'latin.txt': Uint8Array.from([0x41, 0x0a, 0xe9]),
    'page.html': 'named',
    'none/readme.rst': 'not an article',
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content)
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'news/2021/dangling.txt'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('readInputs', () => {
  it('reads a folder in the order of the names, subfolders too, and names what it cannot read', () => {
    const { files, diagnostics } = readInputs(['news'], folder)
    expect(files).toEqual([
      { path: 'news/2021/c.TXT', text: 'C.' },
      { path: 'news/a.md', text: '\uFEFFA.' },
      { path: 'news/b.txt', text: 'Bé.' },
    ])
    expect(diagnostics.map(formatDiagnostic)).toEqual(['news/2021/dangling.txt: no such file or folder'])
  })

  it.each([
    ['a file of any ending, by its name', ['page.html'], ['page.html'], []],
    ['a file that is named twice, once', ['page.html', 'page.html'], ['page.html'], []],
    ['nothing of a folder without articles', ['none'], [], ['none: no articles (.txt, .md) in this folder']],
    [
      'nothing where nothing is',
      ['missing.txt', 'page.html'],
      ['page.html'],
      ['missing.txt: no such file or folder'],
    ],
    ['nothing below a file', ['page.html/x'], [], ['page.html/x: no such file or folder']],
    [
      'nothing that is not UTF-8',
      ['latin.txt'],
      [],
      ['latin.txt:2: not UTF-8: byte 0xE9 at offset 2; save the file as UTF-8'],
    ],
  ])('reads %s', (_, paths, read, problems) => {
    const { files, diagnostics } = readInputs(paths, folder)
    expect(files.map(({ path }) => path)).toEqual(read)
    expect(diagnostics.map(formatDiagnostic)).toEqual(problems)
  })
})
