import { FINITE_TAGS } from '../syntax/finiteTags.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { COUNTED_FROM } from './timeAnchors.ts'
import { INSTRUMENTS } from './timePapers.ts'

/*
 * Which clauses share the time of the one that they belong to: those of the same moment, not what came before it or
 * is yet to come.
 */

/** Verbs that do what they announce: its date is that of their telling. */
export const PERFORMATIVE = new Set(['announce', 'declare', 'decide', 'proclaim'])

/** Clauses of the same time as the one that they belong to. */
const SAME_TIME = new Set(['when', 'as'])

const PARTICIPIAL = new Set(['VBG', 'VBN', 'VB'])

/** Whether what a node tells has the time of what it hangs on. */
export function sharesTime(tree: DependencyTree, node: number, type: string): boolean {
  const head = tree.head(node)
  if (tree.is(node, 'ccomp'))
    return PERFORMATIVE.has(tree.lemma(head)) || (CAUSATIVE.has(tree.lemma(head)) && isBare(tree, node))
  // "met on Crete, where both promised to withdraw"
  if (tree.isRelative(node)) return leadsOn(tree, node) && isSimplePast(tree, node)
  if (tree.is(node, 'parataxis')) return followsColon(tree, node)
  if (tree.is(node, 'appos')) return false
  if (tree.is(node, 'conj') && tree.isVerb(node))
    return tree.child(node, 'nsubj') === null && !turnsPerfect(tree, node)
  if (type !== 'SANCTION' && liesAhead(tree, node)) return false
  if (tree.is(node, 'advcl'))
    return (PARTICIPIAL.has(tree.at(node).xpos) && !hasOwnTense(tree, node)) || isSameTime(tree, node)
  return true
}

/** "after a court had ordered it", unlike "having ordered it" */
const hasOwnTense = (tree: DependencyTree, verb: number): boolean =>
  tree.child(verb, 'nsubj') !== null &&
  tree.childrenBy(verb, 'aux').some((aux) => FINITE_TAGS.has(tree.at(aux).xpos) || tree.at(aux).xpos === 'MD')

/** "agreed on Monday to search ships": the search has yet to come; a sanction is there once agreed upon. */
const liesAhead = (tree: DependencyTree, node: number): boolean =>
  tree.is(node, 'xcomp', 'advcl') && tree.at(node).xpos === 'VB' && PROMISING.has(tree.lemma(tree.head(node)))

const PROMISING = new Set(
  'agree promise vow pledge undertake offer ask urge want wish hope intend plan prepare threaten decide'.split(
    ' ',
  ),
)

/** "took a step this week: the president acknowledged …": what follows the colon is what was just told of. */
function followsColon(tree: DependencyTree, clause: number): boolean {
  if (clause < tree.head(clause)) return false
  const start = clauseStart(tree, clause)
  return [start - 1, start].some((at) => tree.tokens[at]?.form === ':')
}

/** "let them embrace", "made Kenya withdraw": what is let or made happen happens then. */
const CAUSATIVE = new Set(['let', 'make', 'see', 'watch', 'help', 'have'])

const isBare = (tree: DependencyTree, verb: number): boolean =>
  tree.at(verb).xpos === 'VB' && tree.childrenBy(verb, 'aux', 'mark').length === 0

/** "…, which the government rejected"; "a treaty which let the fleet in" */
export const tellsOn = (tree: DependencyTree, clause: number): boolean => {
  if (!tree.isRelative(clause) || !isSimplePast(tree, clause)) return false
  if (INSTRUMENTS.has(tree.lemma(tree.head(clause))) && /^(?:which|that)$/.test(subjectOf(tree, clause)))
    return true
  const start = clauseStart(tree, clause)
  return [start - 1, start].some((at) => tree.tokens[at]?.form === ',')
}

const subjectOf = (tree: DependencyTree, verb: number): string => {
  const subject = tree.child(verb, 'nsubj')
  return subject === null ? '' : tree.at(subject).form.toLowerCase()
}

/** The first token of what hangs on a word, the word itself among it. */
export const clauseStart = (tree: DependencyTree, clause: number): number => {
  let first = clause
  for (const child of tree.children(clause))
    if (child < first) first = Math.min(first, clauseStart(tree, child))
  return first
}

/** "where …", "in which …": a clause that tells on rather than says which. */
const leadsOn = (tree: DependencyTree, clause: number): boolean =>
  tree
    .children(clause)
    .some(
      (word) =>
        (tree.is(word, 'advmod') && tree.lemma(word) === 'where') ||
        (tree.lemma(word) === 'which' && tree.cases(word).some((mark) => /^(?:in|at|during)$/.test(mark))),
    )

/** "when war came", "as he spoke", "hours after it broke with Taiwan". */
export function isSameTime(tree: DependencyTree, clause: number): boolean {
  if (followsWithinHours(tree, clause)) return true
  return tree.childrenBy(clause, 'mark', 'advmod').some((mark) => {
    const isNear = /^(?:hour|minute)$/.test(tree.tokens[mark - 1]?.lemma ?? '')
    return SAME_TIME.has(tree.lemma(mark)) || (isNear && COUNTED_FROM.test(tree.lemma(mark)))
  })
}

/** "left on Monday, hours before a judge ordered …": the parser may hang "before" on the judge. */
function followsWithinHours(tree: DependencyTree, clause: number): boolean {
  for (let at = tree.head(clause) + 1; at < clause - 1; at += 1) {
    if (/^(?:hours?|minutes?)$/.test(tree.lemma(at)) && COUNTED_FROM.test(tree.at(at + 1).form)) return true
    if (tree.isVerb(at)) return false
  }
  return false
}

const auxiliaries = (tree: DependencyTree, verb: number): readonly number[] =>
  tree.childrenBy(verb, 'aux', 'cop')

/** "left the union in 1998 and has courted others" */
export const turnsPerfect = (tree: DependencyTree, verb: number): boolean =>
  isPerfect(tree, verb) && !isPerfect(tree, tree.head(verb))

/** "has courted" */
const isPerfect = (tree: DependencyTree, verb: number): boolean =>
  auxiliaries(tree, verb).some((aux) => tree.lemma(aux) === 'have' && /^VB[ZP]$/.test(tree.at(aux).xpos))

/** "went" */
const isSimplePast = (tree: DependencyTree, verb: number): boolean =>
  tree.at(verb).xpos === 'VBD' && auxiliaries(tree, verb).length === 0
