import { readFileSync } from 'node:fs'
<<<<<<< HEAD
=======
import { parseArticle } from '../../src/extract/articleSource.ts'
>>>>>>> 77cb6e6 (Words that must stand in subject or object, bodies left, envoys of both; tables of stopping, seizing, freeing and yielding)
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

<<<<<<< HEAD
/** What the rules alone tell of a text, before anything is weighed: `FRA>DZA REQUEST`, by state or by name. */
export function toldByRules(text: string): readonly string[] {
  const published = '2024-05-15'
  const article = { id: 'a', title: 'A report', published, source: null, url: null, text }
  const document = annotate(text, { published, model })
=======
/** What the rules alone find in a text, before anything is weighed: `FRA>DZA REQUEST`, by state or by the name of who has none. */
export function ruled(text: string): readonly string[] {
  const { source: article } = parseArticle({ path: 'a', text }, 'a')
  if (!article) throw new Error(`no article: ${text}`)
  const document = annotate(text, { published: '2024-05-15', model })
>>>>>>> 77cb6e6 (Words that must stand in subject or object, bodies left, envoys of both; tables of stopping, seizing, freeing and yielding)
  const { argumentRoles, coreference } = runPipeline(() => ({ article, document, knowledge, note: () => {} }))
  const state = (id: string): string => {
    const actor = coreference.actors.get(id)
    return actor?.country ?? actor?.name ?? id
  }
  return argumentRoles.map(
    ({ trigger, source, target }) => `${state(source.actor)}>${state(target.actor)} ${trigger.type}`,
  )
}
