import { REPORTING_VERBS } from '../../lexicon/predicates.ts'
import type { Mention } from '../../results.ts'
import type { DependencyTree } from '../../syntax/tree.ts'
import type { PronounMention } from './boundPronouns.ts'
import { actorOf, nameOf, type Resolution, type Scene } from './scene.ts'

/*
 * Who is spoken for: "“The president regrets it,” his office said". Whoever speaks for somebody speaks of him or her by title, in
 * or out of quotation marks, and the possessive is of whom the words are.
 */

/** Whose "his office" or "her spokesman" is that says something of somebody; null where it does not, or of nobody that is known. */
export function whoIsSpokenFor(scene: Scene, mention: PronounMention): Resolution | null {
  const { tree } = scene
  if (mention.reading.use !== 'possessive') return null
  const clause = clauseSaidBy(tree, tree.head(mention.headToken))
  const subject = clause === null ? null : tree.child(clause, 'nsubj')
  const other = subject === null || subject > mention.headToken ? null : scene.mentionAt(subject)
  const [actor, ...others] = other === null ? [] : scene.actorsOf(other)
  if (actor === undefined || others.length > 0 || actorOf(scene, actor)?.kind !== 'person') return null
  return { actors: [actor], reason: `${nameOf(scene, actor)}, of whom it is said` }
}

/** Whether a description in quotation marks is the subject of what "his office" says, and so is told as by a reporter. */
export function isSpokenFor({ tree }: Scene, { form, headToken }: Mention): boolean {
  if (form !== 'nominal' || !tree.is(headToken, 'nsubj')) return false
  const clause = tree.head(headToken)
  const verb = tree.is(clause, 'ccomp') ? tree.head(clause) : tree.child(clause, 'parataxis')
  return verb !== null && tree.childrenBy(verb, 'nsubj').some((sayer) => clauseSaidBy(tree, sayer) === clause)
}

/** The clause before it that a possessed mouthpiece says; null where a noun is none, or says nothing. */
function clauseSaidBy(tree: DependencyTree, noun: number): number | null {
  if (noun < 0 || !MOUTHPIECES.has(tree.lemma(noun)) || !tree.is(noun, 'nsubj')) return null
  if (!tree.childrenBy(noun, 'nmod:poss').some((owner) => tree.at(owner).upos === 'PRON')) return null
  const verb = tree.head(noun)
  if (!REPORTING_VERBS.has(tree.lemma(verb))) return null
  const clause = tree.is(verb, 'parataxis') ? tree.head(verb) : tree.child(verb, 'ccomp')
  return clause !== null && clause < noun ? clause : null
}

/** Who speaks for somebody. */
const MOUTHPIECES: ReadonlySet<string> = new Set(
  'office spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney representative administration campaign secretary'.split(
    ' ',
  ),
)
