import { REPORTING_VERBS } from '../lexicon/predicates.ts'
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

/**
 * What a relative pronoun stands for is the noun that its clause is about; of "what it called an insult" the insult; any other
 * token stands for itself.
 */
export function antecedentOf(tree: DependencyTree, token: number): number {
  const { form, upos } = tree.at(token)
  if (form.toLowerCase() === 'what') return whatIsCalled(tree, token) ?? token
  if ((upos !== 'PRON' && upos !== 'DET' && upos !== 'SCONJ') || !RELATIVE_PRONOUNS.has(form.toLowerCase()))
    return token
  for (const ancestor of tree.ancestors(token)) {
    if (tree.isRelative(ancestor)) return oneOf(tree, tree.head(ancestor))
  }
  return token
}

/** Of "Chad was one of three states that recognised it" Chad, which the clause tells of; else the noun itself. */
function oneOf(tree: DependencyTree, noun: number): number {
  const one = tree.head(noun)
  if (one < 0 || !tree.is(noun, 'nmod') || tree.cases(noun)[0] !== 'of' || tree.lemma(one) !== 'one')
    return noun
  return tree.child(one, 'cop') === null ? noun : (tree.child(one, 'nsubj') ?? noun)
}

/** As what somebody speaks of something that has no other name: "what it called a plot", "what he described as a plot", "what it says are lies". */
function whatIsCalled(tree: DependencyTree, what: number): number | null {
  const verb = tree.childrenBy(what, 'acl').find((clause) => tree.isRelative(clause))
  if (verb === undefined) return null
  const lemma = tree.lemma(verb)
  if (CALLING.has(lemma)) return tree.childrenBy(verb, 'obj', 'xcomp').find((child) => child > verb) ?? null
  if (DESCRIBING.has(lemma))
    return tree.childrenBy(verb, 'obl').find((child) => tree.cases(child)[0] === 'as') ?? null
  const stated = REPORTING_VERBS.has(lemma) ? tree.child(verb, 'ccomp') : null
  return stated !== null && tree.child(stated, 'cop') !== null ? stated : null
}

const CALLING: ReadonlySet<string> = new Set('call term label brand dub deem consider'.split(' '))

const DESCRIBING: ReadonlySet<string> = new Set(
  'describe regard see denounce condemn hail view portray'.split(' '),
)

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
