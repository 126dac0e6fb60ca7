import type { Mention } from '../../results.ts'
import type { PronounReading } from '../reading.ts'
import { actorOf, listNames, nameOf, type Resolution, type Scene, stateOf } from './scene.ts'

/*
 * Pronouns that grammar binds: reflexives to a subject, relatives to a noun, first persons to who speaks.
 */

export type PronounMention = Mention & { readonly reading: PronounReading }

/** "itself": the subject of its clause, or of the one around it. */
export function resolveReflexive(scene: Scene, mention: PronounMention): Resolution | null {
  const { tree } = scene
  for (const verb of tree.ancestors(mention.headToken)) {
    const subject = tree.child(verb, 'nsubj')
    if (subject === null || subject > mention.headToken) continue
    const owner = scene.mentionAt(subject)
    const actors = owner === null ? [] : scene.actorsOf(owner)
    if (actors.length === 0) return null
    const person = actors.length === 1 && actorOf(scene, actors[0]!)?.kind === 'person'
    if (person === (mention.reading.gender === 'neuter')) continue
    return { actors, reason: `${listNames(scene, actors)}, the subject of its clause` }
  }
  return null
}

/** The mention right before the pronoun, or the noun that its clause hangs on. */
export function resolveRelative(scene: Scene, mention: PronounMention): Resolution | null {
  const { tree } = scene
  const word = tree.at(mention.headToken).form.toLowerCase()
  let antecedent: number | null = null
  for (const ancestor of tree.ancestors(mention.headToken)) {
    if (!tree.is(ancestor, 'acl')) continue
    antecedent = tree.head(ancestor)
    break
  }
  const before =
    tree.at(mention.firstToken - 1)?.upos === 'PUNCT' ? mention.firstToken - 2 : mention.firstToken - 1
  for (const token of word.startsWith('who') ? [before, antecedent] : [antecedent]) {
    if (token === null || token < 0) continue
    const noun = scene.mentionAt(token)
    const actors = noun === null || noun === mention ? [] : scene.actorsOf(noun)
    if (noun === null || actors.length === 0) continue
    if (noun.headToken !== token && !(token >= noun.firstToken && token < noun.lastToken)) continue
    const person = actorOf(scene, actors[0]!)?.kind === 'person'
    if (word === 'which' && person) continue
    const together = person ? bothWhoMet(scene, mention, noun) : null
    if (together !== null) return together
    return { actors, reason: `${listNames(scene, actors)}, to whom the clause belongs` }
  }
  return null
}

/** "of X and Y, who met last week": what takes two was done by both. */
function bothWhoMet(scene: Scene, mention: PronounMention, last: Mention): Resolution | null {
  const { tree } = scene
  const verb = tree.head(mention.headToken)
  if (verb < 0 || !/^(?:meet|agree|talk|speak|clash|negotiate)$/.test(tree.lemma(verb))) return null
  const first = tree.firstConjunct(last.headToken)
  if (first === last.headToken || tree.child(verb, 'obj') !== null) return null
  if (tree.childrenBy(verb, 'obl').some((token) => tree.cases(token).includes('with'))) return null
  const actors = tree.coordination(first).flatMap((token) => {
    const member = scene.mentionAt(token)
    return member === null ? [] : scene.actorsOf(member)
  })
  return actors.length < 2 ? null : { actors, reason: `${listNames(scene, actors)}, who did it together` }
}

/** "I" is who speaks; "we" of somebody who acts for a state is that state. */
export function resolveFirstPerson(scene: Scene, reading: PronounReading, speaker: string): Resolution {
  const state = reading.plural ? stateOf(scene, speaker) : null
  if (state !== null) {
    const actor = scene.roster.state(state)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, for which ${nameOf(scene, speaker)} speaks` }
  }
  return { actors: [speaker], reason: `${nameOf(scene, speaker)}, who speaks` }
}

/** "you" is who is spoken to. */
export const resolveSecondPerson = (scene: Scene, addressee: string | null): Resolution | null =>
  addressee === null ? null : { actors: [addressee], reason: `${nameOf(scene, addressee)}, who is spoken to` }

/** "He lied," she said, referring to X: "he" is X; null where nobody of its kind is meant. */
export function resolveMeant(
  scene: Scene,
  reading: PronounReading,
  meant: readonly string[],
): Resolution | null {
  const fits = (actor: string): boolean => {
    const one = actorOf(scene, actor)
    if (one === undefined || reading.plural) return one !== undefined && one.kind !== 'person'
    if (reading.gender === 'neuter') return one.kind !== 'person'
    return one.kind === 'person' && (one.gender === null || one.gender === reading.gender)
  }
  if (reading.person !== 3 || reading.use === 'relative' || meant.length === 0 || !meant.every(fits))
    return null
  if (!reading.plural && meant.length > 1) return null
  return { actors: meant, reason: `${listNames(scene, meant)}, of whom it is said` }
}
