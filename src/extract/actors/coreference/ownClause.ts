import type { DependencyTree } from '../../syntax/tree.ts'
import type { PronounMention } from './boundPronouns.ts'

/** By how much who acts outweighs others as the owner of what he acts on or with: a state more than a person, who may attend another's feast. */
const WEIGHTS = { neuter: 2.4, person: 1.2 } as const

/**
 * The subject of the clause in whose object or circumstance a possessive stands: "threats that Iran poses with its missiles". Null
 * for other pronouns, and where the clause leaves its subject to another.
 */
export function subjectOfOwnClause(
  tree: DependencyTree,
  { headToken, reading }: PronounMention,
): { readonly token: number; readonly weight: number } | null {
  if (reading.use !== 'possessive') return null
  const owned = tree.firstConjunct(tree.head(headToken))
  const at = tree.head(owned)
  if (at < 0 || !tree.isVerb(at) || !tree.is(owned, 'obj', 'iobj', 'obl')) return null
  // "aid to Russia in its war": rather of what is named right before it.
  const opening = tree.childrenBy(owned, 'case')[0] ?? headToken
  if (tree.tokens[opening - 1]?.upos === 'PROPN') return null
  const subject = tree.child(at, 'nsubj')
  if (subject === null || subject > headToken) return null
  return { token: subject, weight: WEIGHTS[reading.gender === 'neuter' ? 'neuter' : 'person'] }
}

/** By how much whom the same doer was just told to act on outweighs others as the one whom he goes on to act on. */
const SAME_OBJECT = 2

/** The object of the clause before in "detained a journalist and then deported him": he, and not who owns the subject. */
export function objectOfClauseBefore(
  tree: DependencyTree,
  { headToken, reading }: PronounMention,
): { readonly token: number; readonly weight: number } | null {
  const verb = tree.head(headToken)
  if (reading.use !== 'personal' || !tree.is(headToken, 'obj') || !tree.is(verb, 'conj')) return null
  if (tree.child(verb, 'nsubj') !== null) return null
  const before = tree.childrenBy(tree.head(verb), 'obj').find((object) => object < verb)
  return before === undefined ? null : { token: before, weight: SAME_OBJECT }
}
