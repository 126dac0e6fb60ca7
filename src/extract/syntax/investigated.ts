import type { DependencyTree } from './tree.ts'

/**
 * "opened an investigation into whether Chad spied on an envoy before Niger recalled him": the verb of what is looked into, of a
 * deed that may not have been done; null for a token that is in no such clause.
 */
export function investigatedOver(tree: DependencyTree, token: number): number | null {
  let clause = -1
  for (const at of [token, ...tree.ancestors(token)]) {
    if (clause >= 0 && INQUIRY.has(tree.lemma(at))) return clause
    if (tree.at(at).sentence !== tree.at(token).sentence) return null
    if (isQuestion(tree, at)) clause = at
  }
  return null
}

/** Whether a party stands in what is looked into and is not who is said to have done it: whom it befell, or who did something else. */
export function isNotSuspected(tree: DependencyTree, token: number): boolean {
  const clause = investigatedOver(tree, token)
  if (clause === null) return false
  const doers = tree.isPassive(clause)
    ? tree.childrenBy(clause, 'obl').filter((child) => tree.cases(child)[0] === 'by')
    : tree.childrenBy(clause, 'nsubj')
  return !doers.some((doer) => tree.within(token, doer))
}

const isQuestion = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'mark').some((mark) => /^(?:whether|if)$/.test(tree.lemma(mark)))

const INQUIRY: ReadonlySet<string> = new Set(
  'investigation investigate inquiry enquiry inquire probe examine examination scrutinize look check establish determine'.split(
    ' ',
  ),
)
