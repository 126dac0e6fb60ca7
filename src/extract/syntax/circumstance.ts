import type { DependencyTree } from './tree.ts'

/** Whether a phrase says when. */
export const isTemporal = (tree: DependencyTree, token: number): boolean =>
  tree.is(token, 'obl:tmod', 'nmod:tmod', 'obl:unmarked') ||
  TEMPORAL.has(tree.lemma(token)) ||
  /^\d{4}$/.test(tree.at(token).form) ||
  // "Nov. 18", "November 18"
  (tree.at(token).upos === 'NUM' &&
    tree.childrenBy(token, 'nmod', 'compound').some((child) => MONTHS.has(tree.lemma(child))))

/** "sent troops with the approval of Chad": by whose leave something is done, and not whom it is done with. */
export const isByLeave = (tree: DependencyTree, noun: number, preposition: string): boolean =>
  preposition === 'with' && LEAVE.has(tree.lemma(noun))

const LEAVE = new Set(
  'approval consent blessing permission leave acquiescence authorization go-ahead'.split(' '),
)

const TEMPORAL = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow week month year day hour minute fortnight decade century morning evening night weekend`.split(
    /\s+/,
  ),
)

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)
