import { SUPPORT_VERBS } from '../lexicon/predicates.ts'
import { objectsOf } from './clause.ts'
import type { DependencyTree } from './tree.ts'

/** The verb that lends a noun its subject, if there is one: of "held talks", "held". */
export function supportVerbOf(tree: DependencyTree, noun: number): number | null {
  const first = tree.firstConjunct(noun)
  const head = tree.head(first)
  if (head < 0) return null
  if (tree.is(first, 'obj') && tree.isVerb(head) && SUPPORT_VERBS.has(tree.lemma(head))) return head
  if (tree.is(first, 'nsubj:pass') && SUPPORT_VERBS.has(tree.lemma(head))) return head
  // "the sanctions imposed by Washington"
  const participle = tree
    .childrenBy(noun, 'acl')
    .find((child) => tree.isPassive(child) && SUPPORT_VERBS.has(tree.lemma(child)))
  if (participle !== undefined) return participle
  const relative = tree
    .childrenBy(noun, 'acl:relcl')
    .find(
      (child) =>
        SUPPORT_VERBS.has(tree.lemma(child)) && objectsOf(tree, child).some(({ token }) => token === noun),
    )
  if (relative !== undefined) return relative
  // "a series of attacks", "plans for talks": the head noun has the support verb.
  if (tree.is(first, 'nmod') && !tree.isVerb(head) && tree.is(head, 'obj')) {
    const verb = tree.head(head)
    if (
      tree.isVerb(verb) &&
      SUPPORT_VERBS.has(tree.lemma(verb)) &&
      // What has an owner of its own is not done by who has the head noun: "gave aid for Putin's war".
      tree
        .cases(first)
        .some((mark) => mark === 'of' || (mark === 'for' && tree.child(first, 'nmod:poss') === null))
    )
      return verb
  }
  return null
}

/** "aid for Putin's war": what has an owner and is only mentioned in passing is taken for granted. */
export const isPresupposed = (tree: DependencyTree, noun: number): boolean =>
  !tree.isVerb(noun) &&
  tree.is(noun, 'nmod', 'obl') &&
  tree.child(noun, 'nmod:poss') !== null &&
  supportVerbOf(tree, noun) === null
