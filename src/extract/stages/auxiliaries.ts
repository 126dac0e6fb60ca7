import type { Modality } from '../../model/relation.ts'
import { CONDITIONAL_MARKS, NEGATIONS, REPORTING_VERBS } from '../lexicon/predicates.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/** How certain an auxiliary makes what its verb tells, and why, in words that follow the auxiliary's own. */
interface Told {
  readonly modality: Exclude<Modality, 'actual'>
  readonly why: string
}

const AHEAD: Told = { modality: 'planned', why: 'puts it in the future' }
const AHEAD_OF_TELLING: Told = { modality: 'planned', why: 'puts it in the future of the telling' }
const OPEN: Told = { modality: 'possible', why: 'leaves it open' }

/** What an auxiliary says of its verb; null when it leaves it a fact. */
export function auxiliaryTells(tree: DependencyTree, verb: number, auxiliary: number): Told | null {
  switch (tree.at(auxiliary).form.toLowerCase()) {
    case 'will':
    case 'shall':
    case 'wo':
    case '’ll':
    case "'ll":
      return AHEAD
    case 'would':
    case '’d':
    case "'d":
      // "would like to thank"
      if (tree.lemma(verb) === 'like') return null
      // "said it would send", "a deal under which it would send": the future as seen from then.
      return isReported(tree, verb) || !isHypothetical(tree, verb) ? AHEAD_OF_TELLING : OPEN
    case 'could':
    case 'can':
    case 'ca':
      // "could not agree" tells that they did not.
      return isDenied(tree, verb) ? null : OPEN
    case 'may':
    case 'might':
    case 'should':
    case 'must':
    case 'ought':
      return OPEN
  }
  // "is to visit"
  const isToDo =
    tree.lemma(auxiliary) === 'be' &&
    tree.childrenBy(verb, 'mark').some((mark) => mark > auxiliary && tree.lemma(mark) === 'to')
  return isToDo ? AHEAD : null
}

const isDenied = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'advmod', 'neg').some((child) => NEGATIONS.has(tree.lemma(child)))

/** "would fall if …", "would have fallen", "an attack would …", "that would …" */
function isHypothetical(tree: DependencyTree, verb: number): boolean {
  if (tree.childrenBy(verb, 'aux').some((aux) => tree.lemma(aux) === 'have')) return true
  const conditions = tree.childrenBy(verb, 'advcl').flatMap((clause) => tree.childrenBy(clause, 'mark'))
  if (conditions.some((mark) => CONDITIONAL_MARKS.has(tree.at(mark).form.toLowerCase()))) return true
  const subject = tree.child(verb, 'nsubj', 'csubj')
  if (subject === null) return false
  const isIndefinite = tree
    .childrenBy(subject, 'det')
    .some((word) => /^(?:an?|any|such)$/.test(tree.lemma(word)))
  return isIndefinite || tree.is(subject, 'csubj') || /^(?:it|this|that|which)$/i.test(tree.at(subject).form)
}

/** "said that it would go and would not return": both. */
function isReported(tree: DependencyTree, verb: number): boolean {
  let node = verb
  while (tree.is(node, 'conj') && tree.isVerb(tree.head(node))) node = tree.head(node)
  if (tree.is(node, 'ccomp', 'xcomp') && REPORTING_VERBS.has(tree.lemma(tree.head(node)))) return true
  return tree.childrenBy(node, 'parataxis').some((child) => REPORTING_VERBS.has(tree.lemma(child)))
}
