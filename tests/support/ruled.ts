import { readFileSync } from 'node:fs'
import { parseArticle } from '../../src/extract/articleSource.ts'
import { stateOf } from '../../src/extract/candidates/statePairs.ts'
import { buildKnowledge } from '../../src/extract/knowledge/knowledge.ts'
import { runPipeline } from '../../src/extract/pipeline.ts'
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

/** What the rules alone tell of a text, before it is weighed, each as `FRA>DZA REQUEST`: states, or the id of whoever has none. */
export function ruledIn(text: string): readonly string[] {
  const { source: article } = parseArticle({ path: 'a.txt', text }, 'a')
  if (!article) throw new Error(`no article: ${text}`)
  const document = annotate(article.text, { published: '2024-05-15', model })
  const { argumentRoles, coreference } = runPipeline(() => ({ article, document, knowledge, note: () => {} }))
  return argumentRoles.map(
    ({ source, target, trigger }) =>
      `${stateOf(coreference, source.actor)}>${stateOf(coreference, target.actor)} ${trigger.type}`,
  )
}
