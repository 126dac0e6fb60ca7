import { isTemporal } from './circumstance.ts'
import { antecedentOf, type Filler, obliquesOf } from './fillers.ts'
import type { DependencyTree } from './tree.ts'

/** So many coordinated verbs may share one agent. */
const CHAIN = 6

/** Who does what a passive verb tells: behind "by", with a verb beside it, or before the participle. */
export function agentsOf(tree: DependencyTree, verb: number, steps = CHAIN): readonly Filler[] {
  if (steps === 0) return []
  const agents = tree
    .childrenBy(verb, 'obl', 'nmod')
    .filter((child) => tree.cases(child).includes('by') && !isTemporal(tree, child))
  if (agents.length > 0)
    return agents.map((token) => ({ token: antecedentOf(tree, token), link: 'by', certainty: 1 }))
  // "condemned in a statement by Egypt"
  // "found guilty by a court"
  const called = tree.childrenBy(verb, 'xcomp').filter((child) => !tree.isVerb(child))
  const through = [...tree.childrenBy(verb, 'obl', 'obj'), ...called].flatMap((child) =>
    obliquesOf(tree, child, ['by']),
  )
  if (through.length > 0) return through.map((filler) => ({ ...filler, certainty: 0.8 }))
  if (tree.is(verb, 'conj')) {
    const first = tree.head(verb)
    if (tree.isVerb(first) && tree.isPassive(first))
      return agentsOf(tree, first, steps - 1).map((filler) => ({ ...filler, certainty: 0.8 }))
  }
  const later = tree
    .childrenBy(verb, 'conj')
    .find((conjunct) => tree.isVerb(conjunct) && tree.childrenBy(conjunct, 'obl:agent').length > 0)
  if (later !== undefined)
    return agentsOf(tree, later, steps - 1).map((filler) => ({ ...filler, certainty: 0.8 }))
  // "Iranian-backed militia": the backer stands before the participle.
  return tree
    .childrenBy(verb, 'compound', 'obl', 'amod', 'nmod', 'advmod')
    .filter(
      (child) =>
        child < verb &&
        verb - child <= 3 &&
        tree.cases(child).length === 0 &&
        /^\p{Lu}/u.test(tree.at(child).form),
    )
    .map((token) => ({ token, link: 'by', certainty: 0.9 }))
}
