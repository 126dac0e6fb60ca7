import type { Quotation } from '../../nlp/document.ts'
import { REPORTING_VERBS } from '../lexicon/predicates.ts'
import { quotedTokens } from './quoted.ts'
import type { DependencyTree } from './tree.ts'

/** A word by which someone who speaks demands something: the "must" of "Chad must withdraw", the "stop" of "Stop the war". */
export interface Demand {
  readonly token: number
  /** The word for who is to do it; null where it is said to whoever is spoken to. */
  readonly asked: number | null
}

/** What is demanded in direct speech of others than those who speak. */
export function demandsIn(tree: DependencyTree, quotations: readonly Quotation[]): readonly Demand[] {
  const found: Demand[] = []
  for (const { index } of quotedTokens(tree.tokens, quotations)) {
    const demand =
      obligationAt(tree, index) ?? (isImperative(tree, index) ? { token: index, asked: null } : null)
    if (demand) found.push(demand)
  }
  return found
}

/** "Chad must withdraw", "they need to show restraint". */
function obligationAt(tree: DependencyTree, token: number): Demand | null {
  const word = tree.at(token).form.toLowerCase()
  const byVerb = OBLIGING_VERBS.has(word)
  if (!byVerb && !(OBLIGING.has(word) && tree.is(token, 'aux'))) return null
  const verb = byVerb
    ? tree.tokens[token + 1]?.form === 'to'
      ? tree.child(token, 'xcomp')
      : null
    : tree.head(token)
  if (verb === null || verb < 0 || !isDone(tree, verb)) return null
  const clause = byVerb ? token : verb
  const asked = tree.child(clause, 'nsubj') ?? sharedSubject(tree, clause)
  if (asked === null || asked > token || OURS.has(tree.at(asked).form.toLowerCase())) return null
  if (tree.childrenBy(clause, 'mark').some((mark) => /^(?:if|whether|why|how)$/.test(tree.lemma(mark))))
    return null
  return { token, asked }
}

/** "Chad must stop it and must leave": the subject of the first holds for the others. */
const sharedSubject = (tree: DependencyTree, verb: number): number | null =>
  tree.is(verb, 'conj') ? tree.child(tree.firstConjunct(verb), 'nsubj') : null

/** Something that one is to do; not what must be so, must have been, or is done to one. */
const isDone = (tree: DependencyTree, verb: number): boolean =>
  tree.at(verb).upos === 'VERB' &&
  tree.child(verb, 'aux:pass', 'cop') === null &&
  !tree.childrenBy(verb, 'aux').some((aux) => tree.lemma(aux) === 'have') &&
  !TAKEN_FOR_SO.has(tree.lemma(verb))

/** "Stop the war", "Do not forget it": a bare verb that heads what is said. */
function isImperative(tree: DependencyTree, token: number): boolean {
  const { xpos, upos } = tree.at(token)
  if (xpos !== 'VB' || upos !== 'VERB' || NO_DEMANDS.has(tree.lemma(token))) return false
  if (tree.child(token, 'nsubj', 'aux:pass', 'cop', 'mark', 'expl') !== null) return false
  if (tree.childrenBy(token, 'aux').some((aux) => tree.lemma(aux) !== 'do')) return false
  if (tree.is(token, 'conj')) return isImperative(tree, tree.head(token))
  return (
    tree.is(token, 'root') ||
    (tree.is(token, 'ccomp', 'parataxis') && REPORTING_VERBS.has(tree.lemma(tree.head(token))))
  )
}

const OBLIGING: ReadonlySet<string> = new Set(['must', 'should'])

const OBLIGING_VERBS: ReadonlySet<string> = new Set(['has', 'have', 'need', 'needs', 'ought'])

/** First persons, "you" of anyone, and words that name nobody. */
const OURS: ReadonlySet<string> = new Set(
  'i we one everyone everybody anyone anybody nobody somebody someone who what which there people'.split(' '),
)

/** "must know", "should come as a surprise": what is taken to be so. */
const TAKEN_FOR_SO: ReadonlySet<string> = new Set(
  'know come seem mean surprise think feel exist happen'.split(' '),
)

/** "Let us talk", "Look, …", "Thank God", "Believe me". */
const NO_DEMANDS: ReadonlySet<string> = new Set(
  'let look thank believe say see suppose imagine bless forgive welcome god forget remember note'.split(' '),
)
