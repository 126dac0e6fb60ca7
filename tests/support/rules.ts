import { readFileSync } from 'node:fs'
import { buildKnowledge } from '../../src/extract/knowledge/knowledge.ts'
import { runPipeline } from '../../src/extract/pipeline.ts'
import { DependencyTree } from '../../src/extract/syntax/tree.ts'
import { annotate } from '../../src/nlp/annotate.ts'
import { createKernels } from '../../src/nlp/network/kernels.ts'
import { loadLanguageModel } from '../../src/nlp/network/languageModel.ts'

const loaded = loadLanguageModel(
  readFileSync(new URL('../../src/nlp/model/english.model', import.meta.url)),
  createKernels(WebAssembly),
)
if (!loaded.ok) throw new Error('the language model of the project cannot be read')
const model = loaded.value
const knowledge = buildKnowledge()

/** The repaired tree of a text. */
export const treeOf = (text: string): DependencyTree =>
  new DependencyTree(annotate(text, { published: null, model }))

/** The words of a text that may tell something, each with a type: `considers REJECT`. */
export function triggersIn(text: string): readonly string[] {
  const article = { id: 'a', title: 'A report', published: null, source: null, url: null, text }
  const document = annotate(text, { published: null, model })
  const { triggers } = runPipeline(() => ({ article, document, knowledge, note: () => {} }))
  return triggers.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)
}

/** What the rules alone tell of a text, before anything is weighed: `FRA>DZA REQUEST`, by state or by name. */
export function toldByRules(text: string): readonly string[] {
  const published = '2024-05-15'
  const article = { id: 'a', title: 'A report', published, source: null, url: null, text }
  const document = annotate(text, { published, model })
  const { argumentRoles, coreference } = runPipeline(() => ({ article, document, knowledge, note: () => {} }))
  const state = (id: string): string => {
    const actor = coreference.actors.get(id)
    return actor?.country ?? actor?.name ?? id
  }
  return argumentRoles.map(
    ({ trigger, source, target }) => `${state(source.actor)}>${state(target.actor)} ${trigger.type}`,
  )
}
