import { readFileSync } from 'node:fs'
import { viewDocument } from '../../src/extract/actors/view.ts'
import { buildKnowledge } from '../../src/extract/knowledge/knowledge.ts'
import { withOwnActors } from '../../src/extract/ownActors.ts'
import type { Links, Mention } from '../../src/extract/results.ts'
import { resolveReferences } from '../../src/extract/stages/coreference.ts'
import { linkNames } from '../../src/extract/stages/linking.ts'
import { findMentions } from '../../src/extract/stages/mentions.ts'
import type { OwnActor } from '../../src/model/actor.ts'
import type { ArticleSource } from '../../src/model/article.ts'
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

export interface ReadActors {
  readonly mentions: readonly Mention[]
  /** After linking alone. */
  readonly links: Links
  /** After coreference. */
  readonly coreference: Links
  /** The words of a mention. */
  readonly words: (mention: Mention) => string
  /** The mention with these words; the n-th, from 1, where there are several. */
  readonly mention: (words: string, nth?: number) => Mention
  /** Ids of the actors of the mention with these words. */
  readonly who: (words: string, nth?: number) => readonly string[]
}

export interface ReadOptions {
  readonly title?: string
  readonly published?: string
  readonly source?: string
  readonly ownActors?: readonly OwnActor[]
}

/** Runs the actor half of the extractor over a text, with the real model and knowledge. */
export function readActors(text: string, options: ReadOptions = {}): ReadActors {
  const { title = 'A test', published = '2023-03-01', source = null, ownActors = [] } = options
  const article: ArticleSource = { id: 'test', title, published, source, url: null, text }
  const document = annotate(text, { published, model })
  const known = withOwnActors(knowledge, ownActors)
  const mentions = findMentions(viewDocument(document, known))
  const links = linkNames(mentions, article, document, known)
  const coreference = resolveReferences(mentions, links, article, document, known)
  const words = ({ start, end }: Mention): string => text.slice(start, end)
  const mention = (wanted: string, nth = 1): Mention => {
    const found = mentions.filter((one) => words(one) === wanted)[nth - 1]
    if (found === undefined)
      throw new Error(`no mention “${wanted}” among ${mentions.map(words).join(' | ')}`)
    return found
  }
  return {
    mentions,
    links,
    coreference,
    words,
    mention,
    who: (wanted, nth) => coreference.actorsOf[mention(wanted, nth).index] ?? [],
  }
}
