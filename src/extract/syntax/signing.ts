import type { DependencyTree } from './tree.ts'

/** "signed an accord" tells of the signing alone: whether a noun is what is signed. */
export const isSigned = (tree: DependencyTree, noun: number): boolean =>
  tree.is(noun, 'obj', 'nsubj:pass') && SIGNING.test(tree.lemma(tree.head(noun)))

const SIGNING = /^(?:sign|ratify|initial|ink|conclude|approve|endorse)$/
