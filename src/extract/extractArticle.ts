import type { Actor, ActorMention } from '../model/actor.ts'
import type { Article, ArticleSource } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Relation } from '../model/relation.ts'
import { annotate } from '../nlp/annotate.ts'
import type { LanguageModel } from '../nlp/network/languageModel.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import { runPipeline } from './pipeline.ts'
import type { Links, Mention } from './results.ts'

/** What the extractor needs beside the article. */
export interface ExtractorWorld {
  readonly model: LanguageModel
  /** A person's own actors are part of it: `withOwnActors`. */
  readonly knowledge: Knowledge
}

/** One article, read. */
export interface ArticleExtraction {
  readonly article: Article
  /** Every actor that the article names, in a relation or not. */
  readonly actors: readonly Actor[]
  /** In the order of the text; ids are `ARTICLE:1`, `ARTICLE:2` … */
  readonly relations: readonly Relation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one article: its actors, and what it tells of them. Any text is accepted, also an empty one. */
export function extractArticle(source: ArticleSource, world: ExtractorWorld): ArticleExtraction {
  const { model, knowledge } = world
  const document = annotate(source.text, { published: source.published, model })
  const diagnostics: Diagnostic[] = []
  const results = runPipeline((stage) => ({
    article: source,
    document,
    knowledge,
    note: (diagnostic) => {
      diagnostics.push({ severity: 'note', stage, file: source.id, line: null, ...diagnostic })
    },
  }))
  return {
    article: { ...source, sentences: document.sentences.map(({ start, end }) => ({ start, end })) },
    actors: actorsOf(source.id, results.mentions, results.coreference),
    relations: results.relations,
    diagnostics,
  }
}

function actorsOf(article: string, mentions: readonly Mention[], links: Links): readonly Actor[] {
  const found = new Map<string, ActorMention[]>()
  for (const { index, start, end, form } of mentions) {
    for (const actor of links.actorsOf[index] ?? []) {
      const own = found.get(actor) ?? []
      own.push({ article, start, end, form })
      found.set(actor, own)
    }
  }
  return [...found].flatMap(([id, ownMentions]) => {
    const actor = links.actors.get(id)
    if (!actor) return []
    const { kind, name, aliases, country, role } = actor
    return [{ id, kind, name, aliases, country, role, mentions: ownMentions }]
  })
}
