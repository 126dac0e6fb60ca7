import type { DependencyTree } from './tree.ts'

/** Of "A welcomed the deal, as did B" and "…, and so has B", B: who does the same in a clause that leaves its verb unsaid. */
export function alsoDoing(tree: DependencyTree, verb: number): readonly number[] {
  return tree
    .childrenBy(verb, 'advcl', 'conj', 'parataxis')
    .filter((clause) => clause > verb && isElliptical(tree, clause))
    .flatMap((clause) => {
      // After the inverted verb the parser may take the subject for an object.
      const subjects = tree.childrenBy(clause, 'nsubj')
      return subjects.length > 0 ? subjects : tree.childrenBy(clause, 'obj')
    })
}

/** A clause with nothing but an auxiliary, a word that likens it to another clause, and a subject. */
function isElliptical(tree: DependencyTree, clause: number): boolean {
  if (!PRO_VERBS.has(tree.lemma(clause))) return false
  const children = tree.children(clause)
  const likened = children.some((child) => {
    const form = tree.at(child).form.toLowerCase()
    return child < clause ? BEFORE.has(form) : AFTER.has(form) && tree.is(child, 'advmod')
  })
  return likened && !children.some((child) => tree.is(child, 'xcomp', 'ccomp', 'acl', 'obl', 'aux'))
}

const PRO_VERBS = new Set('do have be will would can could'.split(' '))
const BEFORE = new Set('as so nor neither'.split(' '))
const AFTER = new Set('too likewise so'.split(' '))
