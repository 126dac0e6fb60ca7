import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSeedBuilder } from '../../src/corpus/seeds.ts'
import type { BindExtractor, ExtractArticle } from '../../src/extract/extractor.ts'
import { formatDiagnostic } from '../../src/model/diagnostic.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-builder-'))
  mkdirSync(join(root, 'seeds'))
})

afterEach(() => rmSync(root, { recursive: true }))

const save = (name: string, text: string): void => writeFileSync(join(root, 'seeds', name), text)

/** A builder whose extractor finds nothing, with what it was bound to and what it was asked. */
function start() {
  const asked: string[] = []
  const extract: ExtractArticle = (source) => {
    asked.push(source.id)
    return { article: { ...source, sentences: [] }, actors: [], relations: [], diagnostics: [] }
  }
  const bind = vi.fn<BindExtractor>(() => extract)
  return { build: createSeedBuilder(root, 'seeds', bind), bind, asked }
}

describe('a builder of seeds', () => {
  it('extracts only what changed: text, title or date', () => {
    const { build, asked } = start()
    save('a.txt', 'One.')
    save('b.txt', 'Two.')
    build()
    build()
    expect(asked).toEqual(['a', 'b'])
    save('b.txt', '---\npublished: 2021-04-06\n---\nTwo.')
    expect(build().graph.articles.map(({ published }) => published)).toEqual([null, '2021-04-06'])
    expect(asked).toEqual(['a', 'b', 'b'])
  })

  it('extracts all again when the own actors changed, and with none when their file is broken', () => {
    const { build, bind, asked } = start()
    save('a.txt', 'One.')
    build()
    save('actors.json', '[{ "kind": "country", "name": "Gondor", "country": "GON" }]')
    build()
    build()
    expect(bind.mock.calls.map(([own]) => own.map(({ name }) => name))).toEqual([[], ['Gondor']])
    expect(asked).toEqual(['a', 'a'])
    save('actors.json', '[')
    const { graph, diagnostics } = build()
    expect(graph.articles).toHaveLength(1)
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'seeds/actors.json:1: not valid JSON: expected a value, found the end of the file (column 2)',
    ])
  })

  it('gives errors of files and of articles together', () => {
    const { build } = start()
    save('a.txt', '')
    save('b.md', 'Two.')
    const { graph, diagnostics } = build()
    expect(graph.articles.map(({ id }) => id)).toEqual(['b'])
    expect(diagnostics.map(formatDiagnostic)).toEqual(['seeds/a.txt:1: the file is empty'])
  })
})
