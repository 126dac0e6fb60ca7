import { FINITE_TAGS } from '../syntax/finiteTags.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/*
 * What is said and done on paper: a treaty, a resolution or a note has a date, and what it does it does by being made.
 */

/** How such a thing comes about. */
export const MAKING: ReadonlySet<string> = new Set(
  'sign broker conclude negotiate strike mediate reach seal draft initial agree make forge'.split(' '),
)

/** What two or more make, and what then does something by being made: "an agreement which ended the war". */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  'accord agreement armistice ceasefire charter communique communiqué convention deal declaration memorandum pact protocol resolution settlement treaty truce understanding'.split(
    ' ',
  ),
)

/** What one alone writes or speaks and hands to others. */
const MESSAGES: ReadonlySet<string> = new Set(
  'act address appeal decree law letter message motion note order ruling speech statement ultimatum verdict'.split(
    ' ',
  ),
)

/** How a paper goes out into the world; a time of this is the paper's. */
const ISSUING: ReadonlySet<string> = new Set(
  'adopt approve close deliver end hand issue open pass publish read release send submit'.split(' '),
)

const isPaper = (tree: DependencyTree, noun: number): boolean =>
  INSTRUMENTS.has(tree.lemma(noun)) || MESSAGES.has(tree.lemma(noun))

/**
 * The paper that does what a relative clause tells: "a note that ended all aid", "the treaty of 1965, by which Japan
 * paid …". Null for other clauses, and for what is yet to come of it.
 */
export function paperOf(tree: DependencyTree, clause: number): number | null {
  if (!tree.is(clause, 'acl:relcl', 'advcl:relcl') || tree.childrenBy(clause, 'aux').some(isModal(tree)))
    return null
  const which = tree.children(clause).find((word) => /^(?:which|that)$/i.test(tree.at(word).form))
  if (which === undefined) return null
  const cases = tree.cases(which)
  const { xpos } = tree.at(clause)
  // "a pact under which they share …" holds on and on
  if (cases.some((mark) => /^(?:by|under)$/.test(mark)))
    return /^VB[DN]$/.test(xpos) ? paperBefore(tree, which) : null
  const noun = tree.head(clause)
  const isDoer = tree.is(which, 'nsubj') && FINITE_TAGS.has(xpos)
  return isDoer && isPaper(tree, noun) ? noun : null
}

const isModal =
  (tree: DependencyTree) =>
  (word: number): boolean =>
    tree.at(word).xpos === 'MD'

/** In tokens. */
const REACH_OF_WHICH = 6

/** The paper that "by which" takes up, wherever the parser hangs the clause. */
function paperBefore(tree: DependencyTree, which: number): number | null {
  const { sentence } = tree.at(which)
  for (let at = which - 2; at >= which - REACH_OF_WHICH && at >= 0; at -= 1) {
    const { sentence: here, upos } = tree.at(at)
    if (here !== sentence || upos === 'VERB') return null
    if (INSTRUMENTS.has(tree.lemma(at))) return at
  }
  return null
}

/** "adopted a resolution", "closed the summit with a declaration": the verb that sends a paper out; null when it is only spoken of. */
export function issuingOf(tree: DependencyTree, paper: number): number | null {
  const verb = tree.head(paper)
  if (verb < 0 || !(MAKING.has(tree.lemma(verb)) || ISSUING.has(tree.lemma(verb)))) return null
  const isWith = tree.is(paper, 'obl') && tree.cases(paper).includes('with')
  return tree.is(paper, 'obj', 'nsubj') || isWith ? verb : null
}
