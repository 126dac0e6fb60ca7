import type { DependencyTree } from './tree.ts'

/** "No leader has …", "neither has" */
export const isNone = (tree: DependencyTree, phrase: number): boolean =>
  tree.childrenBy(phrase, 'det').some((determiner) => /^(?:no|neither)$/.test(tree.lemma(determiner))) ||
  isNeither(tree, phrase)

/** "neither Chad nor Niger" */
export const isNeither = (tree: DependencyTree, first: number): boolean =>
  tree.childrenBy(first, 'cc', 'advmod').some((child) => tree.lemma(child) === 'neither')

/** Whether a word opens "rather than invade" or "instead of invading". */
export function isInstead(tree: DependencyTree, mark: number): boolean {
  const second = tree.childrenBy(mark, 'fixed').map((child) => tree.at(child).form.toLowerCase())
  return INSTEAD.has(`${tree.at(mark).form.toLowerCase()} ${second.join(' ')}`)
}

const INSTEAD: ReadonlySet<string> = new Set(['rather than', 'instead of'])

/** "Rather than invade, Chad waited": the words before a clause that the parser hangs on what was done. */
export function insteadBefore(tree: DependencyTree, clause: number): number | null {
  const before = clause - 1
  if (before < 0 || !tree.is(clause, 'advcl') || !tree.is(before, 'fixed')) return null
  const opening = tree.head(before)
  return isInstead(tree, opening) && tree.head(opening) === tree.head(clause) ? opening : null
}

/** "In the novel, Chad invades Niger" */
export const isMadeUp = (tree: DependencyTree, phrase: number): boolean =>
  tree.cases(phrase)[0] === 'in' && FANCY.has(tree.lemma(phrase))

const FANCY: ReadonlySet<string> = new Set(
  'novel movie simulation wargame thriller sitcom satire dream'.split(' '),
)

/** "Rumours that Chad had invaded were false": whether what someone is said to have said is called untrue. */
export function isCalledUntrue(tree: DependencyTree, said: number): boolean {
  if (!tree.is(said, 'nsubj') || !SAID.has(tree.lemma(said))) return false
  const predicate = tree.head(said)
  return [predicate, ...tree.childrenBy(predicate, 'xcomp')].some((one) => UNTRUE.has(tree.lemma(one)))
}

const SAID: ReadonlySet<string> = new Set(
  'report rumor rumour claim allegation accusation charge story suggestion assertion'.split(' '),
)

const UNTRUE: ReadonlySet<string> = new Set(
  'false wrong untrue absurd baseless unfounded groundless incorrect inaccurate fabricated bogus nonsense lie hoax'.split(
    ' ',
  ),
)
