import type { Token } from '../../nlp/document.ts'
import { FINITE_TAGS } from './finiteTags.ts'

/**
 * Gives the second clause of a coordination its subject back where the parser coordinates it with a noun of the first: in "Chad
 * called it aggression, and Niger, before a crowd, called it a shame" it is Niger that calls. The conjunction tells, which the
 * parser does hang on the second verb, and right behind which only its subject can stand.
 */
export function lostSubjects(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const and of tokens) {
    if (and.deprel !== 'cc') continue
    const verb = tokens[and.head]
    if (!verb || verb.index < and.index || verb.deprel !== 'conj' || !hasTense(tokens, and, verb)) continue
    const name = tokens.slice(and.index + 1, verb.index).find(({ deprel }) => deprel === 'conj')
    if (!name || !NOMINAL.has(name.upos) || name.head > and.index || !opens(tokens, and, name)) continue
    if (tokens.slice(and.index, verb.index).some((one) => isSubjectOf(one, verb))) continue
    moved.set(name.index, { ...name, head: verb.index, deprel: 'nsubj' })
  }
  return moved
}

/** Whether nothing but words of its own phrase stands between the conjunction and a noun. */
const opens = (tokens: readonly Token[], and: Token, name: Token): boolean =>
  tokens
    .slice(and.index + 1, name.index)
    .every(({ head, deprel }) => head === name.index && OF_THE_NOUN.test(deprel))

const isSubjectOf = ({ head, deprel }: Token, verb: Token): boolean =>
  head === verb.index && /^(?:nsubj|csubj|expl)/.test(deprel)

/** "called", "has called", "will call" */
const hasTense = (tokens: readonly Token[], and: Token, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  (FINITE_TAGS.has(verb.xpos) ||
    tokens
      .slice(and.index, verb.index)
      .some(
        ({ head, deprel, xpos }) =>
          head === verb.index && deprel === 'aux' && (xpos === 'MD' || FINITE_TAGS.has(xpos)),
      ))

const OF_THE_NOUN = /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc)$/

const NOMINAL: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'PRON'])
