import type { DependencyTree } from '../syntax/tree.ts'

/** "blamed each other", "turned on one another" */
export function saysEachOther(tree: DependencyTree, verb: number): boolean {
  const formOf = (token: number): string => tree.at(token).form.toLowerCase()
  return tree.childrenBy(verb, 'obj', 'obl').some((object) => {
    const words = [object, ...tree.children(object)].map(formOf)
    return (
      (words.includes('each') && words.includes('other')) ||
      (words.includes('one') && words.includes('another'))
    )
  })
}

/** "each side accused the other", "neither recognised the other" */
export function saysTheOther(tree: DependencyTree, verb: number): boolean {
  const one = tree.childrenBy(verb, 'nsubj').flatMap((subject) => [subject, ...tree.children(subject)])
  if (!one.some((token) => EACH.has(tree.at(token).form.toLowerCase()))) return false
  return tree
    .childrenBy(verb, 'obj', 'iobj', 'obl')
    .some(
      (object) =>
        tree.at(object).form.toLowerCase() === 'other' &&
        tree.children(object).some((child) => tree.lemma(child) === 'the'),
    )
}

const EACH: ReadonlySet<string> = new Set(['each', 'either', 'neither', 'both'])
