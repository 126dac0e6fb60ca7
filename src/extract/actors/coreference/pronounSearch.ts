import type { Mention } from '../../results.ts'
import { subjectsOf } from '../../syntax/clause.ts'
import { antecedentOf } from '../../syntax/fillers.ts'
import type { DependencyTree } from '../../syntax/tree.ts'
import { isPlural } from '../view.ts'
import type { PronounMention } from './boundPronouns.ts'
import type { Candidate } from './discourse.ts'
import { actorOf, listNames, nameOf, type Resolution, type Scene, stateOf } from './scene.ts'

/*
 * What the searches for he, it and they share: who is kept out, and which of those found is taken.
 */

/** How far back a pronoun looks, in sentences. */
export const REACH = { person: 5, thing: 3 } as const
/** A main subject that follows a fronted "In his statement, …" outweighs a subject of the sentence before. */
const FRONTED = 3.2

/** Who speaks, and the state for which he or she does, are "I" and "we" in the same breath. */
export const isSpeaker = (scene: Scene, actor: string, speaker: string | null): boolean =>
  speaker !== null &&
  (actor === speaker ||
    (actorOf(scene, actor)?.kind === 'country' && actor === `country:${stateOf(scene, speaker)}`))

/** "Russian forces", "US officials", "the Belarusian authorities", "the rebels". */
export const isManyPeople = ({ tree }: Scene, { reading, headToken }: Mention): boolean =>
  (reading.type === 'organisation' && /\p{Ll}s$/u.test(reading.name)) ||
  (reading.type === 'state' && (reading.via === 'officials' || reading.uses.includes('plural'))) ||
  (reading.type === 'state' && reading.via === 'government' && isPlural(tree.at(headToken))) ||
  (reading.type === 'nominal' && reading.plural) ||
  (reading.type === 'pronoun' && reading.plural)

export function choose(
  scene: Scene,
  mention: Mention,
  found: readonly Candidate[],
  later: string | null,
): Resolution | null {
  const best = found[0]
  if (later !== null && (best === undefined || best.score < FRONTED))
    return { actors: [later], reason: `${nameOf(scene, later)}, the subject that follows` }
  if (best === undefined) return null
  const what = best.actors.length > 1 ? 'named together before' : lastSeen(scene, mention, best)
  return { actors: best.actors, reason: `${listNames(scene, best.actors)}, ${what}` }
}

function lastSeen(scene: Scene, mention: Mention, { last }: Candidate): string {
  if (last === null) return 'the last that fits'
  const same = scene.discourse.sentenceOf(last.headToken) === scene.discourse.sentenceOf(mention.headToken)
  const subject = isSubject(scene, last)
  if (same) return subject ? 'the subject of this sentence' : 'named before in this sentence'
  return subject ? 'the last subject that fits' : 'the last that fits'
}

export const isSubject = ({ tree }: Scene, { headToken }: Mention): boolean => tree.is(headToken, 'nsubj')

export const isModifying = ({ tree }: Scene, other: Mention | null): boolean =>
  other !== null && tree.is(other.headToken, 'amod', 'compound')

/** Nouns at which one does what another wants. */
const WANTED: ReadonlySet<string> = new Set(
  'request invitation behest insistence urging instigation'.split(' '),
)

/** How well someone is "it" in "sent doctors at its request", "at the request of its government": hardly who does so. */
export function asksOthers(
  { tree, mentionAt, actorsOf }: Scene,
  mention: PronounMention,
  actor: string,
): number {
  if (mention.reading.use !== 'possessive') return 1
  const [request] = [tree.head(mention.headToken), tree.head(tree.head(mention.headToken))].filter(
    (noun) => noun >= 0 && WANTED.has(tree.lemma(noun)) && tree.cases(noun)[0] === 'at',
  )
  if (request === undefined) return 1
  const doers = subjectsOf(tree, tree.clauseHead(tree.head(request))).flatMap(({ token }) => {
    const doer = mentionAt(token)
    return doer === null ? [] : actorsOf(doer)
  })
  return doers.includes(actor) ? OWN : 1
}

/** What a state does it rarely does to its own: "Chile deported them" are no Chileans. */
const OWN = 0.35

/** How well one who acts for the state of the clause's subject is what it is done to. */
export function actsOnOther(scene: Scene, mention: PronounMention, actor: string): number {
  const { tree } = scene
  if (mention.reading.use !== 'personal' || !tree.is(mention.headToken, 'obj', 'iobj')) return 1
  const state = stateOf(scene, actor)
  if (state === null) return 1
  for (const { token } of subjectsOf(tree, tree.head(mention.headToken))) {
    const subject = scene.mentionAt(token)
    for (const doer of subject === null ? [] : scene.actorsOf(subject))
      if (doer !== actor && stateOf(scene, doer) === state && actorOf(scene, doer)?.kind !== 'person')
        return OWN
  }
  return 1
}

/** How well someone is "it" in "threatened Chad with war if it sent troops": hardly who threatens, since the condition is the other's to meet. */
export function meetsCondition(scene: Scene, mention: PronounMention, actor: string): number {
  const { tree } = scene
  if (!tree.is(mention.headToken, 'nsubj')) return 1
  const clause = tree.head(mention.headToken)
  if (clause < 0 || !tree.is(clause, 'advcl') || !tree.opensWith(clause, 'if', 'unless')) return 1
  const threat = [...tree.ancestors(clause)].slice(0, 2).find((verb) => THREATENING.has(tree.lemma(verb)))
  if (threat === undefined) return 1
  const threatens = subjectsOf(tree, threat).some(({ token }) => {
    const subject = scene.mentionAt(token)
    return subject !== null && scene.actorsOf(subject).includes(actor)
  })
  return threatens ? OWN : 1
}

const THREATENING: ReadonlySet<string> = new Set(['threaten', 'warn'])

/** Whether a name is that of who leads a verb's subject: X of "the army led by X marched". */
function leadsSubject(tree: Scene['tree'], name: number, verb: number): boolean {
  const led = tree.head(name)
  return (
    led >= 0 &&
    tree.is(led, 'acl') &&
    LEADING.has(tree.lemma(led)) &&
    tree.cases(name)[0] === 'by' &&
    tree.is(tree.head(led), 'nsubj') &&
    tree.head(tree.head(led)) === verb
  )
}

const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'command'])

const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'obl'] as const

const isRelative = ({ reading }: Mention): boolean => reading.type === 'pronoun' && reading.use === 'relative'

/** Two arguments of one verb are not the same, save by a reflexive; nor is a noun what owns it ("his counterpart"). */
export function clashes(
  { tree, actorsOf, mentionAt }: Scene,
  mention: PronounMention,
  other: Mention | null,
): boolean {
  if (other === null) return false
  const mine = tree.firstConjunct(mention.headToken)
  const its = tree.firstConjunct(other.headToken)
  if (mine === its && mention.headToken !== other.headToken) return true
  if (mention.reading.use === 'personal' && tree.is(mine, ...ARGUMENTS) && tree.is(its, ...ARGUMENTS)) {
    if (tree.head(mine) === tree.head(its)) return true
    // Nor is who understoodly does something what it is done to: "to meet him", "in opposing it".
    if (!tree.is(mine, 'nsubj') && doers(tree, tree.head(mine)).includes(its)) return true
  }
  // "Egypt, which is far, promised to send it rice": nor is he that by his relative pronoun.
  if (mention.reading.use === 'personal' && tree.is(mine, 'obj', 'iobj') && isRelative(other)) {
    const own = antecedentOf(tree, its)
    if (doers(tree, tree.head(mine)).some((doer) => tree.firstConjunct(doer) === own)) return true
  }
  // "the army led by X overthrew him": who leads those who do something does it with them.
  if (mention.reading.use === 'personal' && tree.is(mine, 'obj') && leadsSubject(tree, its, tree.head(mine)))
    return true
  if (mention.reading.use === 'possessive' && isWhoJudges(tree, its, mention.headToken)) return true
  let apposed = false
  for (let at = mention.headToken, steps = 0; steps < 4; steps += 1) {
    // "Russia in its war" may well be Russia's; "the leader of his country" is not the leader's, nor is "Russia, its ally," its own.
    if (at === other.headToken)
      return at !== mention.headToken && (steps < 2 || other.form === 'nominal' || apposed)
    apposed = tree.is(at, 'appos')
    if (tree.is(at, 'acl', 'ccomp', 'advcl', 'nsubj', 'obj', 'obl', 'root', 'conj')) break
    at = tree.head(at)
    if (at < 0) break
  }
  // "his Belarusian counterpart Alexander Lukashenko": the name after the noun is the noun's.
  const owned = tree.head(mention.headToken)
  if (mention.reading.use !== 'possessive' || owned < 0) return false
  const named = mentionAt(owned)
  return (
    named !== null &&
    named !== mention &&
    actorsOf(named).length > 0 &&
    actorsOf(named).join() === actorsOf(other).join()
  )
}

/** Of "was condemned by X for its attack" and "came under fire from X over its attack" X: nobody judges another for his own deed. */
function isWhoJudges(tree: DependencyTree, name: number, owner: number): boolean {
  const matter = tree.firstConjunct(tree.head(owner))
  if (matter < 0 || !/^(?:for|over)$/.test(tree.cases(matter)[0] ?? '')) return false
  const verb = [...tree.ancestors(matter)].find((at) => tree.isVerb(at))
  if (verb === undefined || name > matter) return false
  if (tree.isPassive(verb)) return tree.head(name) === verb && tree.cases(name)[0] === 'by'
  const under = tree.childrenBy(verb, 'obl').some((child) => tree.cases(child)[0] === 'under' && child < name)
  return under && tree.lemma(verb) === 'come' && tree.cases(name)[0] === 'from' && tree.within(name, verb)
}

/** Who does what a verb tells, also where that is only understood: whom somebody calls on "to release them". */
function doers(tree: DependencyTree, verb: number): readonly number[] {
  const above = tree.head(verb)
  const told = tree.is(verb, 'xcomp')
    ? tree
        .childrenBy(above, 'obl')
        .find((token) => token < verb && /^(?:on|upon)$/.test(tree.cases(token)[0] ?? ''))
    : undefined
  return told === undefined ? subjectsOf(tree, verb).map(({ token }) => token) : [told]
}

/** The main subject after a fronted phrase or clause that holds the pronoun: "In his statement, Netanyahu …". */
export function frontedSubject(
  { tree, mentionAt, actorsOf }: Scene,
  mention: PronounMention,
  fits: (actor: string) => boolean,
): string | null {
  let at = mention.headToken
  for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
    if (tree.is(at, 'advcl', 'obl')) {
      const subject = tree.child(tree.head(at), 'nsubj')
      if (subject !== null && subject > mention.headToken && at < subject) {
        const later = mentionAt(subject)
        if (later?.form === 'name') {
          const actors = actorsOf(later)
          if (actors.length === 1 && fits(actors[0]!)) return actors[0]!
        }
      }
    }
    at = tree.head(at)
  }
  return null
}
