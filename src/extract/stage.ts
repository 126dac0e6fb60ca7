import type { ArticleSource } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { AnnotatedDocument } from '../nlp/document.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import type { Results } from './results.ts'

/** What every stage may read beside the results of the stages before it. */
export interface StageWorld {
  readonly article: ArticleSource
  readonly document: AnnotatedDocument
  readonly knowledge: Knowledge
  /** Leaves a diagnostic: a sentence that looked like a relation and gave none, an actor that could not be told. */
  readonly note: (diagnostic: Omit<Diagnostic, 'severity' | 'stage' | 'file' | 'line'>) => void
}

/** One step of the pipeline: it reads `needs` and writes `gives`, and nothing else. */
export interface Stage<Needs extends keyof Results, Gives extends keyof Results> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly gives: Gives
  readonly run: (results: Pick<Results, Needs>, world: StageWorld) => Results[Gives]
}

/** Declares a stage; the types of `needs` and `gives` follow from the lists. */
export const defineStage = <const Needs extends keyof Results, const Gives extends keyof Results>(
  stage: Stage<Needs, Gives>,
): Stage<Needs, Gives> => stage
