import { objectsOf, subjectsOf } from './clause.ts'
import { antecedentOf, type Filler } from './fillers.ts'
import type { DependencyTree } from './tree.ts'

/**
 * Who is said to have done what a noun names, by the word that imputes it: "accused Algiers of an act of aggression", "blamed
 * Iran for the attack", "linked Russian agents to the blast", "Moscow's part in the attack", "denied any role in it".
 */
export function heldToHaveDone(tree: DependencyTree, noun: number): readonly Filler[] {
  const link = 'held to have done'
  let at = noun
  // "an act of aggression", "a series of bombings"
  for (let steps = 0; steps < 2 && tree.is(at, 'nmod', 'conj'); steps++) {
    const head = tree.head(at)
    const measured = tree.is(at, 'conj') || (tree.cases(at)[0] === 'of' && MEASURES.has(tree.lemma(head)))
    if (!measured) break
    at = head
  }
  const mark = tree.cases(at)[0]
  const head = tree.head(at)
  if (head < 0 || mark === undefined) {
    // "blamed the attack on Iran"
    if (head < 0 || !tree.is(at, 'obj') || !PINNING.has(tree.lemma(head))) return []
    return tree
      .childrenBy(head, 'obl')
      .filter((child) => tree.cases(child)[0] === 'on')
      .map((token) => ({ token, link, certainty: 0.9 }))
  }
  if (!tree.isVerb(head) && ROLES.has(tree.lemma(head)) && ROLE_MARKS.has(mark))
    return holdersOfRole(tree, head)
  if (!tree.is(at, 'obl', 'nmod')) return []
  // The parser may hang the charge on the accused.
  const verb = tree.isVerb(head) ? head : tree.head(head)
  // "claimed responsibility for the attack": or on the verb.
  const role = tree.isVerb(head) && ROLE_MARKS.has(mark) ? tree.child(head, 'obj') : null
  if (role !== null && ROLES.has(tree.lemma(role))) return holdersOfRole(tree, role)
  if (
    verb >= 0 &&
    (CONFESSING.has(tree.lemma(verb)) || saysSorry(tree, verb)) &&
    (mark === 'for' || mark === 'over')
  )
    return subjectsOf(tree, verb).map((filler) => ({ ...filler, link, certainty: filler.certainty * 0.85 }))
  if (verb < 0 || !IMPUTING.get(tree.lemma(verb))?.includes(mark)) return []
  if (verb !== head && !tree.is(head, 'obj', 'nsubj:pass', 'obl')) return []
  return objectsOf(tree, verb).map(({ token, certainty }) => ({ token, link, certainty: certainty * 0.85 }))
}

function holdersOfRole(tree: DependencyTree, role: number): readonly Filler[] {
  const link = 'held to have done'
  const owners = tree.childrenBy(role, 'nmod:poss')
  if (owners.length > 0)
    return owners.map((token) => ({ token: antecedentOf(tree, token), link, certainty: 0.9 }))
  const named = tree
    .childrenBy(role, 'nmod')
    .filter((child) => ['of', 'by'].includes(tree.cases(child)[0] ?? ''))
  if (named.length > 0) return named.map((token) => ({ token, link, certainty: 0.85 }))
  const before = tree
    .childrenBy(role, 'amod', 'compound')
    .filter((child) => /^\p{Lu}/u.test(tree.at(child).form))
  if (before.length > 0) return before.map((token) => ({ token, link, certainty: 0.85 }))
  const verb = tree.head(role)
  if (verb < 0 || !tree.is(role, 'obj') || !PLAYING.has(tree.lemma(verb))) return []
  return subjectsOf(tree, verb).map((filler) => ({ ...filler, link, certainty: filler.certainty * 0.85 }))
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that hold their object to have done something, with the prepositions that introduce the deed. */
const IMPUTING: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['accuse suspect convict acquit absolve', ['of']],
      ['blame condemn denounce criticize criticise rebuke fault punish indict sanction sue', ['for', 'over']],
      ['charge credit', ['with']],
      ['link tie connect', ['to', 'with']],
      ['involve implicate', ['in']],
    ] as const
  ).flatMap(([verbs, marks]) => verbs.split(' ').map((verb) => [verb, marks] as const)),
)

const saysSorry = (tree: DependencyTree, verb: number): boolean =>
  tree.lemma(verb) === 'say' && tree.children(verb).some((child) => tree.lemma(child) === 'sorry')

/** Who does so for a deed has done it. */
const CONFESSING = words('apologize apologise atone')

const PINNING = words('blame pin')
const MEASURES = words(
  'act series string wave campaign number spate case crime charge policy plan attempt dozen hundred pattern',
)
const ROLES = words(
  'part role hand involvement complicity participation responsibility share guilt blame credit apology regret remorse',
)
const ROLE_MARKS = words('in for of over')
const PLAYING = words(
  'have play take deny admit claim accept bear acknowledge own share disclaim express voice offer issue make',
)
