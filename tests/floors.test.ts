import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FLOORS, importsOf, readTree, type Tree, violations } from './floors.ts'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

describe('the source tree', () => {
  it('keeps to its floors', () => {
    expect(violations(readTree(SRC))).toEqual([])
  })

  it('has no folder beside the floors', () => {
    const folders = readdirSync(SRC, { withFileTypes: true }).filter((item) => item.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !(name in FLOORS))).toEqual([])
  })
})

const treeOf = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([path, code]) => [path, importsOf(path, code)]))

describe('the rules', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'an import of a floor above',
      { 'model/a.ts': "import { b } from '../nlp/b.ts'", 'nlp/b.ts': 'export const b = 1' },
      ['model/a.ts imports nlp/b.ts: model may not import nlp'],
    ],
    [
      'an import of a floor beside',
      { 'worker/a.ts': "import { b } from '../corpus/b.ts'", 'corpus/b.ts': 'export const b = 1' },
      ['worker/a.ts imports corpus/b.ts: worker may not import corpus'],
    ],
    [
      'a type of a floor above',
      { 'base/a.ts': "import type { B } from '../model/b.ts'", 'model/b.ts': 'export type B = 1' },
      ['base/a.ts imports model/b.ts: base may not import model'],
    ],
    [
      'a type in place',
      { 'base/a.ts': "export type A = import('../model/b.ts').B", 'model/b.ts': 'export type B = 1' },
      ['base/a.ts imports model/b.ts: base may not import model'],
    ],
    [
      'a dynamic import',
      { 'corpus/a.ts': "const b = await import('../cli/b.ts')", 'cli/b.ts': '' },
      ['corpus/a.ts imports cli/b.ts: corpus may not import cli'],
    ],
    [
      'a re-export',
      {
        'nlp/a.ts': "export * from '../extract/b.ts'; export { c } from '../extract/b.ts'",
        'extract/b.ts': '',
      },
      [
        'nlp/a.ts imports extract/b.ts: nlp may not import extract',
        'nlp/a.ts imports extract/b.ts: nlp may not import extract',
      ],
    ],
    [
      'a worker of another floor',
      { 'app/a.tsx': "new Worker(new URL('../extract/b.ts', import.meta.url))", 'extract/b.ts': '' },
      ['app/a.tsx imports extract/b.ts: app may not import extract'],
    ],
    ['a barrel', { 'model/index.ts': '' }, ['model/index.ts: a barrel']],
    [
      'a folder that is no floor',
      { 'util/a.ts': "import { b } from '../base/b.ts'", 'base/b.ts': '' },
      ['util/a.ts: no such floor'],
    ],
    [
      'a file outside src',
      { 'cli/a.ts': "import { b } from '../../tests/b.ts'" },
      ['cli/a.ts imports ../tests/b.ts: cli may not import ..'],
    ],
    [
      'cytoscape outside its folder',
      {
        'app/panels/a.tsx': "import cytoscape from 'cytoscape'",
        'app/graph/b.ts': "import cytoscape from 'cytoscape'",
      },
      ['app/panels/a.tsx imports cytoscape: only app/graph/, cli/bench/ may'],
    ],
    [
      'Node in the core',
      { 'extract/a.ts': "import { join } from 'node:path'" },
      ['extract/a.ts imports node:path: only corpus/, cli/, train/ may'],
    ],
    [
      'a circle',
      {
        'nlp/c.ts': "import { a } from './a.ts'",
        'nlp/a.ts': "import { b } from './b.ts'",
        'nlp/b.ts': "import type { C } from './c.ts'",
      },
      ['a circle: nlp/a.ts → nlp/b.ts → nlp/c.ts → nlp/a.ts'],
    ],
    [
      'language code that the page reaches through the worker floor',
      {
        'app/a.ts': "import { c } from '../worker/client.ts'",
        'worker/client.ts': "import { s } from './session.ts'",
        'worker/session.ts': "import { e } from '../extract/e.ts'",
        'extract/e.ts': '',
      },
      ['the page reaches app/a.ts → worker/client.ts → worker/session.ts → extract/e.ts'],
    ],
  ])('refuse %s', (_, files, expected) => {
    expect(violations(treeOf(files))).toEqual(expected)
  })

  it('accept imports that go down, and a worker behind a URL', () => {
    const tree = treeOf({
      'base/r.ts': '',
      'model/m.ts': "import { r } from '../base/r.ts'",
      'extract/e.ts': "import type { M } from '../model/m.ts'",
      'worker/extract.worker.ts': "import { e } from '../extract/e.ts'",
      'worker/client.ts': "new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' })",
      'app/a.tsx':
        "import { c } from '../worker/client.ts'; import { m } from '../model/m.ts'; import 'react'",
      'corpus/c.ts': "import 'node:fs'; import { e } from '../extract/e.ts'",
    })
    expect(violations(tree)).toEqual([])
  })
})
