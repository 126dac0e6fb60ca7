import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Mention } from '../results.ts'
import { focusScores } from './focus.ts'

/** Somebody of whom neither the words beside the name nor general knowledge tell the state. */
export interface Named {
  readonly name: string
  /** Whether the text gives an office that only a state has. */
  readonly office: boolean
  readonly headToken: number
}

/** How much better (e-fold) the likeliest state must do than the next for somebody without an office. */
const LITTLE_DOUBT = 1

/**
 * The state that somebody is of, by the passage around the name and by which people bear such names; null where the text
 * names no state, and, without an office, where two do about as well.
 */
export function stateOfNamed(
  { name, office, headToken }: Named,
  mentions: readonly Mention[],
  document: AnnotatedDocument,
  knowledge: Knowledge,
): string | null {
  const [first, second] = [...focusScores(mentions, document, headToken)]
    .map(([code, score]) => ({ code, fit: Math.log(score) + knowledge.fitOfName(name, code) }))
    .sort((a, b) => b.fit - a.fit)
  if (first === undefined) return null
  const open = !office && second !== undefined && first.fit - second.fit < LITTLE_DOUBT
  return open ? null : first.code
}

/** A state does that much better (e-fold) than the one that issues the text, if somebody in it serves another. */
const PLAINLY = 3
/** How much a text that a state issues is about that state, at least. */
const ISSUER = 0.5

/** Whether somebody whom a state's text calls by an office is plainly one of another state, by passage and name. */
export function isOfOtherState(
  { name, headToken }: Named,
  author: string,
  mentions: readonly Mention[],
  document: AnnotatedDocument,
  knowledge: Knowledge,
): boolean {
  const scores = focusScores(mentions, document, headToken)
  const likelihood = (code: string, score: number): number =>
    Math.log(score) + knowledge.fitOfName(name, code)
  const own = likelihood(author, Math.max(ISSUER, scores.get(author) ?? 0))
  return [...scores].some(([code, score]) => code !== author && likelihood(code, score) - own > PLAINLY)
}
