import type { Mention } from '../../results.ts'
import { subjectsOf } from '../../syntax/clause.ts'
import type { NominalReading } from '../reading.ts'
import type { Candidate } from './discourse.ts'
import { listNames, type Resolution, type Scene, stateOf } from './scene.ts'

export type Description = Mention & { readonly reading: NominalReading }

/** Sentences back that a description looks for its actor without more to go by. */
export const REACH = 3
export const WHOLE_ARTICLE = 1000

/** Who acts on the mention by the same verb, and their states: "Lula warned the two sides" makes Brazil neither side. */
export function actingOn(scene: Scene, { headToken }: Mention): ReadonlySet<string> {
  const acting = new Set<string>()
  for (const { token, understood } of subjectsAround(scene, headToken)) {
    const mention = scene.mentionAt(token)
    for (const actor of mention === null ? [] : scene.actorsOf(mention)) {
      acting.add(actor)
      const state = stateOf(scene, actor)
      // "X met Y and urged the two countries": who acts as a person may well be of one of them.
      if (state !== null && !(understood && scene.roster.get(actor)?.kind === 'person'))
        acting.add(scene.roster.state(state))
    }
  }
  return acting
}

/** What a group has in common with a third who acts on it: it is told to, asked of, given to both. */
const TOWARDS: ReadonlySet<string> = new Set([
  'to',
  'on',
  'upon',
  'against',
  'with',
  'for',
  'from',
  'at',
  'toward',
  'towards',
])

/**
 * Who is none of the two or more of a description: who acts on them, is acted on by them, or owns the word ("its two
 * neighbours"); with their states. "X hailed the accord between the two" leaves X among them. Opposed: they are set against
 * each other, and whoever acts on them is none of them.
 */
export function notOfGroup(scene: Scene, mention: Description, opposed = false): ReadonlySet<string> {
  const { tree } = scene
  const { headToken } = mention
  const out = new Set<string>()
  const add = (token: number, withState: boolean): void => {
    for (const one of tree.coordination(token)) {
      const other = scene.mentionAt(one)
      if (other === null || other === mention || (other.locative && other.form !== 'nominal')) continue
      if (other.reading.type === 'pronoun' && other.reading.use === 'relative') continue
      const actors = scene.actorsOf(other)
      for (const actor of actors) {
        out.add(actor)
        const state = stateOf(scene, actor)
        if (state !== null && withState) out.add(scene.roster.state(state))
      }
    }
  }
  // "the row between the two", "the ties of both countries": they may well be told of by one of them.
  const inside =
    tree.is(headToken, 'nmod') &&
    (!TOWARDS.has(tree.cases(headToken)[0] ?? '') || !tree.is(tree.head(headToken), 'obj', 'iobj', 'obl'))
  for (const { token, understood } of subjectsAround(scene, headToken)) {
    const person = scene
      .actorsOf(scene.mentionAt(token) ?? mention)
      .every((actor) => scene.roster.get(actor)?.kind === 'person')
    // "X met Y and urged the two countries": X may well be of one of them.
    if (!inside) add(token, !(person && understood && !opposed))
  }
  const first = tree.firstConjunct(headToken)
  if (tree.is(first, 'nsubj')) {
    const predicate = tree.head(first)
    for (const verb of [
      predicate,
      ...tree.childrenBy(predicate, 'conj').filter((one) => tree.child(one, 'nsubj') === null),
    ])
      for (const other of tree.childrenBy(verb, 'obj', 'iobj', 'obl')) {
        const role = tree.is(other, 'obl') ? (tree.cases(other)[0] ?? '') : ''
        if (role === '' || role === 'by' || TOWARDS.has(role)) add(other, true)
      }
  }
  return out
}

/**
 * The subjects of the clause in whose predicate a noun stands, whatever noun it hangs on there: "sells arms to both
 * countries"; understood are those that the verb has from another.
 */
export function subjectsAround(
  { tree }: Scene,
  noun: number,
): readonly { readonly token: number; readonly understood: boolean }[] {
  let at = noun
  while (tree.is(at, 'nmod', 'appos', 'compound', 'conj') && tree.head(at) >= 0 && !tree.isVerb(at)) {
    at = tree.head(at)
    if (tree.child(at, 'cop') !== null) break
  }
  const predicate = tree.is(at, 'obj', 'iobj', 'obl') ? tree.head(at) : at
  if (predicate === noun || (predicate === at && tree.child(at, 'cop') === null)) return []
  return subjectsOf(tree, predicate).map(({ token }) => ({
    token,
    understood: tree.head(token) !== predicate,
  }))
}

/** A group is told only where all of its members are found. */
export function group(scene: Scene, found: readonly Candidate[], count: number): Resolution | null {
  if (found.length < count) return null
  const actors = found.map(({ actors: [actor] }) => actor!)
  return { actors, reason: `${listNames(scene, actors)}, the most prominent before` }
}

/** 0.4 to 1: how much of the article so far is about an actor. */
export function howOften(scene: Scene, mention: Mention): (actor: string) => number {
  const counts = new Map<string, number>()
  for (const other of scene.discourse.mentions) {
    if (other.firstToken >= mention.firstToken) break
    for (const actor of scene.actorsOf(other))
      counts.set(actor, (counts.get(actor) ?? 0) + (other.locative ? 0.5 : 1))
  }
  const most = Math.max(1, ...counts.values())
  return (actor) => 0.4 + (0.6 * (counts.get(actor) ?? 0)) / most
}
