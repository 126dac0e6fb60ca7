import type { DependencyTree } from './tree.ts'

/** How many tokens back the verb may stand that another takes up. */
const REACH = 60

/**
 * The verb that "did so too", "did the same", "followed suit" or a bare "followed" takes up: the nearest before it, in its sentence
 * or the one before, that heads a clause of its own and that `tells` something. Null where the word takes up none.
 */
export function echoedVerb(
  tree: DependencyTree,
  token: number,
  tells: (verb: number) => boolean,
): number | null {
  if (!takesUp(tree, token)) return null
  const { sentence } = tree.at(token)
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    if (sentence - tree.at(at).sentence > 1) return null
    if (isIndependent(tree, at) && tree.isVerb(at) && tells(at)) return at
  }
  return null
}

const isIndependent = (tree: DependencyTree, verb: number): boolean =>
  tree.is(tree.firstConjunct(verb), 'root', 'ccomp', 'parataxis') && tree.child(verb, 'mark') === null

function takesUp(tree: DependencyTree, token: number): boolean {
  const { upos, xpos } = tree.at(token)
  if (upos !== 'VERB' || xpos === 'VBG' || !isIndependent(tree, token)) return false
  const formsOf = (...deprels: readonly string[]): readonly string[] =>
    tree
      .childrenBy(token, ...deprels)
      .flatMap((child) => [child, ...tree.children(child)])
      .map((at) => tree.at(at).form.toLowerCase())
  const object = tree.child(token, 'obj')
  switch (tree.lemma(token)) {
    case 'do':
      return object === null
        ? formsOf('advmod').some((form) => form === 'so' || form === 'likewise')
        : tree.at(object).form.toLowerCase() === 'same'
    case 'follow':
      return object === null
        ? !tree.isPassive(token) &&
            tree.child(token, 'xcomp', 'ccomp', 'iobj') === null &&
            tree.childrenBy(token, 'obl').every((phrase) => FOLLOWING.has(tree.cases(phrase)[0] ?? ''))
        : tree.lemma(object) === 'suit'
    default:
      return false
  }
}

/** What opens a phrase of time after a bare "followed". */
const FOLLOWING = new Set('within in on at after during'.split(' '))
