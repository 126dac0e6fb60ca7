import type { AnnotatedDocument, Sentence, Token } from './document.ts'
import { findEntities } from './entities.ts'
import { lemmatize } from './lemma.ts'
import type { LanguageModel } from './network/languageModel.ts'
import { findQuotations } from './quotations.ts'
import { segment } from './segment.ts'
import { findTimes } from './times.ts'

export interface AnnotateWorld {
  /** The article's day, `YYYY-MM-DD`, against which times are read; null when unknown. */
  readonly published: string | null
  readonly model: LanguageModel
}

/**
 * Annotates a text: paragraphs, sentences, words with tags, lemmas and tree, names, quotations, time expressions.
 * All offsets count UTF-16 code units into `text`. Any string is accepted, and the same one gives the same document.
 */
export function annotate(text: string, { published, model }: AnnotateWorld): AnnotatedDocument {
  const segmentation = segment(text)
  const sentences: Sentence[] = segmentation.sentences.map((sentence, index) => ({ index, ...sentence }))
  const forms = segmentation.tokens.map(({ start, end }) => text.slice(start, end))
  const analyses = sentences.map(({ firstToken, lastToken }) =>
    model.analyse(forms.slice(firstToken, lastToken)),
  )
  const tokens: Token[] = sentences.flatMap(({ index: sentence, firstToken }, i) =>
    analyses[i]!.words.map(({ upos, xpos, head, deprel }, word): Token => {
      const index = firstToken + word
      const form = forms[index]!
      const lemma = lemmatize(form, upos, xpos)
      const { start, end } = segmentation.tokens[index]!
      return {
        index,
        sentence,
        start,
        end,
        form,
        lemma,
        upos,
        xpos,
        head: head < 0 ? -1 : firstToken + head,
        deprel,
      }
    }),
  )
  const times = findTimes({ text, sentences, tokens }, published)
  return {
    text,
    paragraphs: segmentation.paragraphs,
    sentences,
    tokens,
    entities: findEntities(
      tokens,
      sentences,
      analyses.map(({ entities }) => entities),
      times,
    ),
    quotations: findQuotations(text, segmentation.paragraphs),
    times,
  }
}
