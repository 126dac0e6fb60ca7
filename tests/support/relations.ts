import { readFileSync } from 'node:fs'
import type { ArticleExtraction } from '../../src/extract/extractArticle.ts'
import { bindExtractor } from '../../src/extract/extractor.ts'
import type { Relation } from '../../src/model/relation.ts'
import { createKernels } from '../../src/nlp/network/kernels.ts'
import { loadLanguageModel } from '../../src/nlp/network/languageModel.ts'

const loaded = loadLanguageModel(
  readFileSync(new URL('../../src/nlp/model/english.model', import.meta.url)),
  createKernels(WebAssembly),
)
if (!loaded.ok) throw new Error('the language model of the project cannot be read')
const extract = bindExtractor(loaded.value)([])

/** Reads a text as an article of Wednesday, 15 May 2024. */
export const read = (text: string): ArticleExtraction =>
  extract({ id: 'a', title: 'A report', published: '2024-05-15', source: null, url: null, text })

/** `FRA>DZA REQUEST`: the state, or the name of whoever has none. */
export function written({ actors }: ArticleExtraction, relation: Relation): string {
  const state = (id: string): string => {
    const actor = actors.find((one) => one.id === id)
    return actor?.country ?? actor?.name ?? id
  }
  return `${state(relation.source)}>${state(relation.target)} ${relation.type}`
}

/** The relation so written, and an error that shows what there is when it is missing. */
export function relationIn(text: string, wanted: string): Relation {
  const extraction = read(text)
  const found = extraction.relations.find((relation) => written(extraction, relation) === wanted)
  if (found) return found
  const told = extraction.relations.map((relation) => written(extraction, relation)).join('; ')
  throw new Error(`${wanted} is not told by “${text}”, but: ${told}`)
}
