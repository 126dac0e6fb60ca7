import type { Trigger } from '../results.ts'
import { objectsOf } from './clause.ts'
import { antecedentOf, type Filler, obliquesOf } from './fillers.ts'
import type { DependencyTree } from './tree.ts'

/** Complement clauses of a verb or noun: "agreed to send", "said that", "plans to". */
export function complementsOf(tree: DependencyTree, token: number): readonly number[] {
  const clauses = tree.childrenBy(token, 'xcomp', 'ccomp').filter((child) => !tree.is(child, 'conj'))
  const infinitives = tree
    .childrenBy(token, 'acl', 'advcl')
    .filter((child) => !tree.isRelative(child))
    .filter((child) =>
      tree
        .childrenBy(child, 'mark')
        .some((mark) =>
          ['to', 'that', 'for', 'of', 'if', 'from', 'against'].includes(tree.at(mark).form.toLowerCase()),
        ),
    )
  const object = tree.child(token, 'obj')
  const throughObject =
    object === null
      ? []
      : tree.childrenBy(object, 'acl').filter((child) => !tree.isRelative(child) && child > object)
  // "Kenya must pay, the minister insisted"
  const before =
    tree.is(token, 'parataxis') && clauses.length === 0 && tree.head(token) < token ? [tree.head(token)] : []
  return [...clauses, ...infinitives, ...throughObject, ...before].flatMap((clause) =>
    tree.coordination(clause).filter((conjunct) => tree.at(conjunct).xpos === tree.at(clause).xpos),
  )
}

export const ownSubjects = (tree: DependencyTree, clause: number): readonly Filler[] =>
  tree
    .childrenBy(clause, 'nsubj')
    .map((token) => ({ token: antecedentOf(tree, token), link: 'that it', certainty: 0.95 }))

const INSIDE_PREPOSITIONS = [
  'to',
  'with',
  'from',
  'against',
  'on',
  'into',
  'for',
  'in',
  'of',
  'at',
  'between',
  'toward',
  'over',
]

/** Parties in a clause other than its subject, and in the clauses below it. */
export function insideClause(tree: DependencyTree, clause: number, depth: number): readonly Filler[] {
  const at = (token: number, certainty: number): Filler => ({ token, link: 'concerning', certainty })
  if (isAskedOfGovernment(tree, clause)) return []
  const found: Filler[] = [
    ...objectsOf(tree, clause)
      .filter(({ token }) => tree.within(token, clause))
      .map(({ token }) => at(token, 0.85)),
    ...tree.childrenBy(clause, 'iobj').map((token) => at(token, 0.9)),
    ...tree
      .childrenBy(clause, 'obj')
      .flatMap((object) => obliquesOf(tree, object, INSIDE_PREPOSITIONS))
      .map(({ token }) => at(token, 0.8)),
    ...obliquesOf(tree, clause, INSIDE_PREPOSITIONS).map(({ token }) =>
      at(token, tree.cases(token)[0] === 'in' || tree.cases(token)[0] === 'at' ? 0.6 : 0.85),
    ),
  ]
  if (depth > 0) {
    for (const deeper of tree.childrenBy(clause, 'xcomp'))
      found.push(...insideClause(tree, deeper, depth - 1))
  }
  return found.slice(0, 4)
}

/** "marched to demand that the government scrap its treaty with Chad", "barred the government from sending men to Chad": whom that asks. */
export function isAskedOfGovernment(tree: DependencyTree, clause: number): boolean {
  const verb = tree.head(clause)
  const asked = tree.child(clause, 'nsubj') ?? (verb < 0 ? null : tree.child(verb, 'obj'))
  if (asked === null || asked > clause || !RULERS.has(tree.lemma(asked))) return false
  if (tree.child(asked, 'nmod:poss', 'amod', 'compound', 'nmod') !== null) return false
  return tree.childrenBy(asked, 'det').some((article) => tree.lemma(article) === 'the')
}

const RULERS: ReadonlySet<string> = new Set(
  'government authority parliament cabinet king president'.split(' '),
)

/** "told them that we must stand firm against Chad": what who speaks holds to be his own duty is asked of nobody in it. */
export const isOwnDuty = (tree: DependencyTree, { type, reading }: Trigger, clause: number): boolean =>
  type === 'REQUEST' &&
  reading.wordClass === 'verb' &&
  reading.requires.some((words) => words.includes('must')) &&
  tree.childrenBy(clause, 'nsubj').some((subject) => FIRST_PERSONS.has(tree.at(subject).form.toLowerCase()))

const FIRST_PERSONS: ReadonlySet<string> = new Set(['we', 'i'])
