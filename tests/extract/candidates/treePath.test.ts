import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linkTo } from '../../../src/extract/candidates/links.ts'
import { treePath } from '../../../src/extract/candidates/treePath.ts'
import type { Mention } from '../../../src/extract/results.ts'
import { DependencyTree } from '../../../src/extract/syntax/tree.ts'
import { annotate } from '../../../src/nlp/annotate.ts'
import { createKernels } from '../../../src/nlp/network/kernels.ts'
import { loadLanguageModel } from '../../../src/nlp/network/languageModel.ts'

const loaded = loadLanguageModel(
  readFileSync(new URL('../../../src/nlp/model/english.model', import.meta.url)),
  createKernels(WebAssembly),
)
if (!loaded.ok) throw new Error('the language model of the project cannot be read')
const model = loaded.value

function treeOf(text: string): { readonly tree: DependencyTree; readonly at: (form: string) => number } {
  const tree = new DependencyTree(annotate(text, { published: null, model }))
  return { tree, at: (form) => tree.tokens.findIndex((token) => token.form === form) }
}

describe('the path from a trigger to a mention', () => {
  it.each([
    ['France condemned Iran.', 'condemned', 'France', [], ['nsubj'], []],
    ['France condemned Iran.', 'condemned', 'Iran', [], ['obj'], []],
    ['France condemned Iranian generals.', 'condemned', 'Iranian', [], ['obj'], ['amod']],
    ['France wants to condemn Iran.', 'condemn', 'France', ['xcomp'], ['nsubj'], []],
  ])('%s %s → %s', (text, trigger, mention, up, down, within) => {
    const { tree, at } = treeOf(text)
    const path = treePath(tree, at(trigger), at(mention))
    expect({ up: path?.up, down: path?.down, within: path?.within }).toEqual({ up, down, within })
  })

  it('is null between two sentences', () => {
    const { tree, at } = treeOf('France left. Iran stayed.')
    expect(treePath(tree, at('left'), at('Iran'))).toBeNull()
  })
})

describe('a link in words', () => {
  it.each([
    ['France condemned Iran.', 'condemned', 'France', 0, 'subject of'],
    ['France met with Iran.', 'met', 'Iran', 0, 'with'],
    ['France wants to condemn Iran.', 'condemn', 'France', 0, 'subject of, elsewhere in the sentence'],
    ['France left.', 'left', 'France', 1, 'named in the sentence before'],
    ['France left.', 'left', 'France', 3, 'named 3 sentences before'],
  ])('%s %s ← %s, %d back', (text, trigger, mention, back, link) => {
    const { tree, at } = treeOf(text)
    expect(
      linkTo(tree, at(trigger), { actor: 'x', mention: { headToken: at(mention) } as Mention, back }),
    ).toBe(link)
  })
})
