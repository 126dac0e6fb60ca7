import { REPORTING_VERBS } from '../lexicon/predicates.ts'
import type { Argued } from '../results.ts'
import { supportVerbOf } from '../syntax/supportVerbs.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { COUNTED_FROM } from './timeAnchors.ts'
import { sharesTime, tellsOn, turnsPerfect } from './timeClauses.ts'
import { issuingOf, MAKING, paperOf } from './timePapers.ts'

/** What comes after or before an act, or is about it, does not share its time. */
const APART = new Set(
  'after before since following despite against about amid amidst because regarding than'.split(' '),
)

/** The trigger, its support verb, and the clauses above it whose time is its own, each with a cost. */
export function placesOf(tree: DependencyTree, argued: Pick<Argued, 'trigger' | 'source'>): Places {
  const { token: trigger, type } = argued.trigger
  const places = new Map<number, number>([[trigger, 0]])
  // "talks that Angola was to host on Tuesday", "the attack that took place this week"
  if (!tree.isVerb(trigger))
    for (const clause of tree.childrenBy(trigger, 'acl'))
      if (TIES.has(type) ? MAKING.has(tree.lemma(clause)) : tellsOfNoun(tree, clause)) places.set(clause, 1)
  // "a row between them ended on Monday": what holds at all times is not dated by what befalls it.
  if (TIES.has(type) && tree.is(trigger, 'nsubj', 'amod', 'compound', 'nmod') && !isState(tree, trigger))
    return { own: places, beyond: new Map(), joined: new Map(), behind: null }
  const support = supportVerbOf(tree, trigger)
  if (support !== null) places.set(support, 0.5)
  let node = trigger
  let cost = 1
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.head(node)
    if (head < 0) break
    if (support === null && isApart(tree, node))
      return { own: places, beyond: new Map(), joined: new Map(), behind: { node, head, cost } }
    const isShared =
      sharesTime(tree, node, type) ||
      (node !== trigger && isComment(tree, trigger, node)) ||
      isDoneBySaying(tree, node, argued)
    if (!isShared) {
      const paper = paperOf(tree, node)
      if (paper !== null) places.set(paper, cost)
      const issuing = paper === null || !DONE_BY_SAYING.has(type) ? null : issuingOf(tree, paper)
      if (issuing !== null && !places.has(issuing)) places.set(issuing, cost + 1)
      break
    }
    // A clause that another is joined to lends its time only where the other has none of its own.
    if (tree.is(node, 'conj') && tree.isVerb(node)) cost += 2
    if (!places.has(head)) places.set(head, cost)
    cost += 1
    node = head
  }
  return {
    own: places,
    beyond: clausesBefore(tree, node, cost + 1),
    joined: clauseJoined(tree, node, cost + 1),
    behind: null,
  }
}

/** "It was the subject of a dispute": of what is said to be, the time is that of the saying. */
const isState = (tree: DependencyTree, noun: number): boolean =>
  tree.is(noun, 'nmod') && tree.child(tree.head(noun), 'cop') !== null

/** The places that a trigger's time may be told at. */
export interface Places {
  readonly own: ReadonlyMap<number, number>
  /** Those of the clauses that its own is joined to: only what opens the sentence reaches over from there. */
  readonly beyond: ReadonlyMap<number, number>
  /** The clause that its own goes on with after "and", with a subject of its own: "They met on Monday, and the two sides signed." */
  readonly joined: ReadonlyMap<number, number>
  /** Of "left after talks on Monday", "left", which the parser may give the date of the talks; only what stands right behind them counts. */
  readonly behind: { readonly node: number; readonly head: number; readonly cost: number } | null
}

/** Of "the army left, and the rebels returned", the first clause seen from the second. */
function clausesBefore(tree: DependencyTree, clause: number, cost: number): ReadonlyMap<number, number> {
  const before = new Map<number, number>()
  let node = clause
  if (tellsOn(tree, clause)) {
    // "In May he flew to Rome and signed a pact, which ended the war"
    node = tree.clauseHead(tree.head(clause))
    before.set(node, cost)
  }
  for (; tree.is(node, 'conj') && tree.isVerb(node); node = tree.head(node)) {
    if (turnsPerfect(tree, node)) break
    before.set(tree.head(node), cost + before.size)
  }
  return before
}

/** Of "they met on Monday, and both signed", the first clause seen from the second; not over "but", nor when either is in another tense. */
function clauseJoined(tree: DependencyTree, clause: number, cost: number): ReadonlyMap<number, number> {
  const head = tree.head(clause)
  const subject = tree.child(clause, 'nsubj')
  const isJoined =
    tree.is(clause, 'conj') &&
    subject !== null &&
    !/^(?:he|she|it|they)$/i.test(tree.at(subject).form) &&
    tree.childrenBy(clause, 'cc').some((word) => tree.lemma(word) === 'and') &&
    tellsPast(tree, clause) &&
    tellsPast(tree, head)
  return new Map(isJoined ? [[head, cost]] : [])
}

/** "went", "was signed", "signed and sealed": told as past and done. */
export function tellsPast(tree: DependencyTree, verb: number): boolean {
  const { xpos } = tree.at(verb)
  const marks = tree.childrenBy(verb, 'aux')
  if (xpos === 'VBD') return marks.length === 0
  if (xpos !== 'VBN') return false
  return marks.length === 0
    ? tree.is(verb, 'conj')
    : marks.every((aux) => tree.lemma(aux) === 'be' && tree.at(aux).xpos === 'VBD')
}

const TIES: ReadonlySet<string> = new Set(['ALLY', 'RIVAL', 'MEMBER'])

/** A noun that is mentioned where the clause tells of something else: "joined after the attack", "called to lift the embargo". */
function isApart(tree: DependencyTree, node: number): boolean {
  if (tree.isVerb(node)) return false
  if (tree.is(node, 'obl', 'nmod'))
    return tree.cases(node).some((mark) => APART.has(mark)) && !isWithinHours(tree, node)
  const verb = tree.head(node)
  if (!tree.is(node, 'obj') || tree.at(verb).xpos !== 'VB') return false
  // "persuaded them to sign the act, in which they asked …"
  if (tree.is(verb, 'xcomp') && BROUGHT_ABOUT.has(tree.lemma(tree.head(verb)))) return false
  if (tree.is(verb, 'acl') && isBroughtAboutFor(tree, tree.head(verb))) return false
  return tree.is(verb, 'xcomp', 'advcl', 'acl')
}

/** "persuaded the two governments to sign", where the parser hangs "sign" on the governments. */
const isBroughtAboutFor = (tree: DependencyTree, noun: number): boolean =>
  tree.is(noun, 'obj') && BROUGHT_ABOUT.has(tree.lemma(tree.head(noun)))

/** With these the act itself has been done: "got them to sign the truce". */
const BROUGHT_ABOUT = new Set(['persuade', 'convince', 'force', 'compel', 'get', 'help', 'manage'])

/** ", blaming …" behind what someone says tells of who says it, wherever the parser hangs it. */
const isComment = (tree: DependencyTree, trigger: number, clause: number): boolean =>
  tree.is(clause, 'ccomp') &&
  tree.head(trigger) === clause &&
  tree.is(trigger, 'advcl') &&
  tree.at(trigger).xpos === 'VBG' &&
  tree.tokens[trigger - 1]?.form === ','

/** "He said on Monday that they had lied", "said that he would not accept": what is done by saying it has the time of the saying. */
function isDoneBySaying(
  tree: DependencyTree,
  clause: number,
  { trigger, source }: Pick<Argued, 'trigger' | 'source'>,
): boolean {
  const verb = tree.head(clause)
  if (!DONE_BY_SAYING.has(trigger.type) || !tree.is(clause, 'ccomp')) return false
  if (!REPORTING_VERBS.has(tree.lemma(verb)) && !/^(?:answer|swear)$/.test(tree.lemma(verb))) return false
  // "Iran condemned the raid, a spokesman said on Tuesday"
  if (clause === trigger.token && clause < verb) return true
  // "took him in and swore that he would never sit with a murderer"
  const speaker =
    tree.child(verb, 'nsubj') ?? (tree.is(verb, 'conj') ? tree.child(tree.head(verb), 'nsubj') : null)
  if (speaker === null) return false
  const doer = source.mention.headToken
  return tree.within(doer, speaker) || (tree.at(doer).upos === 'PRON' && tree.within(doer, clause))
}

/** Words, and the measures that a state takes by announcing them. */
export const DONE_BY_SAYING: ReadonlySet<string> = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
])

/** "hours after a visit" */
const isWithinHours = (tree: DependencyTree, noun: number): boolean =>
  tree
    .childrenBy(noun, 'case')
    .some(
      (mark) =>
        COUNTED_FROM.test(tree.at(mark).form) && /^(?:hour|minute)$/.test(tree.tokens[mark - 1]?.lemma ?? ''),
    )

/** Speech about a thing does not date it: "the raid that he condemned on Monday". */
function tellsOfNoun(tree: DependencyTree, clause: number): boolean {
  return !NOT_DATING.has(tree.lemma(clause))
}

const NOT_DATING = new Set(
  'say tell condemn criticise criticize denounce describe call mention discuss blame praise report cite welcome reject deny defend recall'.split(
    ' ',
  ),
)
