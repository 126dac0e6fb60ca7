import { isByLeave, isTemporal } from './circumstance.ts'
import type { DependencyTree } from './tree.ts'

/** A noun phrase that fills a slot of a trigger, by its head token. */
export interface Filler {
  readonly token: number
  /** How the tree leads to it, in words: "subject of", "with". */
  readonly link: string
  /** 0 to 1: how sure this step is. */
  readonly certainty: number
}

const RELATIVE_PRONOUNS = new Set(['who', 'whom', 'which', 'that', 'whose'])

/** What a relative pronoun stands for is the noun that its clause is about; any other token stands for itself. */
export function antecedentOf(tree: DependencyTree, token: number): number {
  const { form, upos } = tree.at(token)
  if ((upos !== 'PRON' && upos !== 'DET' && upos !== 'SCONJ') || !RELATIVE_PRONOUNS.has(form.toLowerCase()))
    return token
  for (const ancestor of tree.ancestors(token)) {
    if (tree.isRelative(ancestor)) return tree.head(ancestor)
  }
  return token
}

/** Phrases with one of `prepositions` that depend on the token or on its object. */
export function obliquesOf(
  tree: DependencyTree,
  token: number,
  prepositions: readonly string[],
): readonly Filler[] {
  const found: Filler[] = []
  for (const child of tree.childrenBy(token, 'obl', 'nmod', 'advcl', 'acl', 'advmod', 'obj')) {
    const mark = prepositions.find((preposition) => tree.preposition(child) === preposition)
    if (mark !== undefined && !isTemporal(tree, child) && !isByLeave(tree, child, mark))
      found.push({ token: antecedentOf(tree, child), link: mark, certainty: 1 })
  }
  return found
}
