import { readingsOf } from '../lexicon/lexicon.ts'
import { objectsOf, subjectsOf } from './clause.ts'
import { complementsOf } from './complements.ts'
import { type Filler, obliquesOf } from './fillers.ts'
import type { DependencyTree } from './tree.ts'

/** Who is to meet a threat's condition: Chad in "threatened to shoot them unless Chad let the ship go". */
export const bargainersOf = (tree: DependencyTree, token: number): readonly Filler[] =>
  [token, ...complementsOf(tree, token)]
    .flatMap((clause) => tree.childrenBy(clause, 'advcl'))
    .filter((clause) => isConditional(tree, clause))
    .flatMap((clause) => subjectsOf(tree, clause))
    .map((filler) => ({ ...filler, link: 'on condition that', certainty: filler.certainty * 0.9 }))

/** Whether a clause says under what condition: "if Chad goes on", "should Chad go on". */
export function isConditional(tree: DependencyTree, clause: number): boolean {
  if (tree.childrenBy(clause, 'mark').some((mark) => CONDITIONS.has(tree.at(mark).form.toLowerCase())))
    return true
  // "should Chad go on": the auxiliary before the subject.
  const subject = tree.child(clause, 'nsubj')
  return (
    subject !== null &&
    tree.childrenBy(clause, 'aux').some((aux) => aux < subject && tree.lemma(aux) === 'should')
  )
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until'])

/** Against whom the deed is for which something is done: Chad in "massed tanks for an assault on Chad" and "sent ships to attack Chad". */
export function aimedAt(tree: DependencyTree, verb: number): readonly Filler[] {
  const roots = [verb, ...tree.childrenBy(verb, 'obj', 'nsubj:pass')]
  const nouns = roots.flatMap((root) => obliquesOf(tree, root, ['for'])).map(({ token }) => token)
  const infinitives = roots.flatMap((root) =>
    tree
      .childrenBy(root, 'advcl', 'acl', 'xcomp')
      .filter((clause) => tree.childrenBy(clause, 'mark').some((mark) => tree.lemma(mark) === 'to')),
  )
  const struck = nouns
    .filter((noun) => isAttack('noun', tree.lemma(noun)))
    .flatMap((noun) => obliquesOf(tree, noun, ['on', 'of', 'into']))
  const objects = infinitives
    .filter((clause) => isAttack('verb', tree.lemma(clause)))
    .flatMap((clause) => objectsOf(tree, clause))
  const deeds = [
    ...nouns,
    ...infinitives,
    ...nouns.flatMap((noun) => tree.childrenBy(noun, 'acl').filter((clause) => !tree.isRelative(clause))),
  ]
  const against = deeds.flatMap((deed) => obliquesOf(tree, deed, ['against']))
  return [...struck, ...objects, ...against].map((filler) => ({
    ...filler,
    link: 'for a deed against',
    certainty: filler.certainty * 0.85,
  }))
}

const isAttack = (wordClass: 'verb' | 'noun', lemma: string): boolean =>
  readingsOf(wordClass, lemma).some(
    ({ type, weak, requires }) => type === 'ASSAULT' && !weak && requires.length === 0,
  )
