import type { Relation } from '../../model/relation.ts'
import { cutSentence } from '../panels/cutSentence.ts'
import type { GraphIndex } from '../state/graphIndex.ts'

/** Words of a sentence that are told. */
const WORDS = 16

/** The sentence that tells a relation, cut around its trigger, as the tip of a tick has it. */
export function tickSentence({ evidence }: Relation, index: GraphIndex): string {
  const text = index.articles.get(evidence.article)?.text ?? ''
  const { start, end, before, after } = cutSentence(
    text,
    evidence.sentence,
    [evidence.source, evidence.trigger, evidence.target],
    WORDS,
  )
  return `${before > 0 ? '… ' : ''}${text.slice(start, end)}${after > 0 ? ' …' : ''}`
}
