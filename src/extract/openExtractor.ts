import { ok, type Result } from '../base/result.ts'
import type { Kernels } from '../nlp/network/kernels.ts'
import { loadLanguageModel, type ModelError } from '../nlp/network/languageModel.ts'
import { extractArticle } from './extractArticle.ts'
import type { BindExtractor } from './extractor.ts'
import { buildKnowledge } from './knowledge/knowledge.ts'
import { withOwnActors } from './ownActors.ts'

/** Makes the extractor ready, from the bytes of the language model: some 100 ms, once. */
export function openExtractor(model: Uint8Array, kernels: Kernels): Result<BindExtractor, ModelError> {
  const loaded = loadLanguageModel(model, kernels)
  if (!loaded.ok) return loaded
  const knowledge = buildKnowledge()
  return ok((ownActors) => {
    const world = { model: loaded.value, knowledge: withOwnActors(knowledge, ownActors) }
    return (source) => extractArticle(source, world)
  })
}
