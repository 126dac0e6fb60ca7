import type { Trigger } from '../results.ts'
import { supportVerbOf } from '../syntax/clause.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { type Anchor, COUNTED_FROM } from './timeAnchors.ts'

/** Verbs that do what they announce: its date is that of their telling. */
const PERFORMATIVE = new Set(['announce', 'declare', 'decide', 'proclaim'])
/** Clauses of the same time as the one that they belong to. */
const SAME_TIME = new Set(['when', 'as'])
const PARTICIPIAL = new Set(['VBG', 'VBN', 'VB'])
/** What one commits to, asks for or threatens has a time of its own. */
const AHEAD: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'REJECT'])

/** Unless it has been brought about: "persuaded them to stop shooting in January". */
const BRINGS_ABOUT = new Set(['persuade', 'convince', 'force', 'compel', 'get', 'make', 'fail', 'refuse'])
/** What comes after or before an act, or is about it, does not share its time. */
const APART = new Set(
  'after before since following despite against about amid amidst because regarding than'.split(' '),
)

/** The trigger, its support verb, and the clauses above it whose time is its own, each with a cost. */
export function placesOf(tree: DependencyTree, { token: trigger, type }: Trigger): Places {
  const places = new Map<number, number>([[trigger, 0]])
  // "a row between them ended on Monday": what holds at all times is not dated by what befalls it.
  if (TIES.has(type) && tree.is(trigger, 'nsubj', 'amod', 'compound', 'nmod') && !isState(tree, trigger))
    return { own: places, beyond: new Map(), joined: new Map(), behind: null }
  const support = supportVerbOf(tree, trigger)
  if (support !== null) places.set(support, 0.5)
  // "talks that Angola was to host on Tuesday", "the attack that took place this week"
  if (!tree.isVerb(trigger))
    for (const clause of tree.childrenBy(trigger, 'acl')) if (tellsOfNoun(tree, clause)) places.set(clause, 1)
  let node = trigger
  let cost = 1
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.head(node)
    if (head < 0) break
    if (support === null && isApart(tree, node))
      return { own: places, beyond: new Map(), joined: new Map(), behind: { node, head, cost } }
    if (!sharesTime(tree, node) && !(node !== trigger && isComment(tree, trigger, node))) break
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
  for (let node = clause; tree.is(node, 'conj') && tree.isVerb(node); node = tree.head(node)) {
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

/** Whether nothing but the noun's own phrase lies between. */
const standsBehind = (tree: DependencyTree, noun: number, token: number): boolean =>
  token > noun &&
  tree.tokens
    .slice(noun + 1, token)
    .every(({ upos, form }) => upos !== 'VERB' && upos !== 'AUX' && form !== ',')

/** A noun that is mentioned where the clause tells of something else: "joined after the attack", "called to lift the embargo". */
function isApart(tree: DependencyTree, node: number): boolean {
  if (tree.isVerb(node)) return false
  if (tree.is(node, 'obl', 'nmod')) return tree.cases(node).some((mark) => APART.has(mark))
  return (
    tree.is(node, 'obj') &&
    tree.at(tree.head(node)).xpos === 'VB' &&
    tree.is(tree.head(node), 'xcomp', 'advcl', 'acl')
  )
}

/** ", blaming …" behind what someone says tells of who says it, wherever the parser hangs it. */
const isComment = (tree: DependencyTree, trigger: number, clause: number): boolean =>
  tree.is(clause, 'ccomp') &&
  tree.head(trigger) === clause &&
  tree.is(trigger, 'advcl') &&
  tree.at(trigger).xpos === 'VBG' &&
  tree.tokens[trigger - 1]?.form === ','

/** Whether what a node tells has the time of what it hangs on. */
function sharesTime(tree: DependencyTree, node: number): boolean {
  const head = tree.head(node)
  if (tree.is(node, 'ccomp')) return PERFORMATIVE.has(tree.lemma(head)) && !isPast(tree, node)
  // "met on Crete, where both promised to withdraw"
  if (tree.isRelative(node)) return leadsOn(tree, node) && isSimplePast(tree, node)
  if (tree.is(node, 'parataxis', 'appos')) return false
  if (tree.is(node, 'conj') && tree.isVerb(node))
    return tree.child(node, 'nsubj') === null && !turnsPerfect(tree, node)
  if (tree.is(node, 'advcl')) return PARTICIPIAL.has(tree.at(node).xpos) || isSameTime(tree, node)
  return true
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

/** Steps from an expression up to the first place that it dates; null when a clause of its own comes between. */
export function costOf(
  tree: DependencyTree,
  { token, isClause, isFront, expression }: Anchor,
  { own, beyond, joined, behind }: Places,
  trigger: Trigger,
): number | null {
  const placeOf = (node: number): number | undefined =>
    own.get(node) ??
    (isFront || isClause ? beyond.get(node) : undefined) ??
    joined.get(node) ??
    (behind?.head === node && standsBehind(tree, behind.node, token) ? behind.cost : undefined)
  if (isClause) {
    const place = placeOf(token)
    const isNear = place !== undefined && (place < 1 || beyond.has(token))
    // "when they opened an offensive", "after he flew to Rome and met"
    return isNear ||
      PERFORMATIVE.has(tree.lemma(token)) ||
      tree.is(trigger.token, 'obj', 'nsubj', 'conj', 'xcomp')
      ? (place ?? null)
      : null
  }
  let node = token
  let cost = 0
  let ofNoun = false
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.head(node)
    if (head < 0) return null
    const place = placeOf(head)
    // "accused it of killing people since 2016": the stretch is the killing's.
    if (place !== undefined) return ofNoun && expression.granularity === 'range' ? null : place + cost
    // "under the treaty of 1997": the year is the treaty's alone.
    if (node === token && namesNoun(tree, node, head)) return null
    const crossing = crossingOf(tree, head, trigger)
    if (crossing === null) return null
    ofNoun ||= tree.isVerb(trigger.token) && (tree.is(node, 'nmod') || tree.is(head, 'acl', 'advcl'))
    cost += crossing + (tree.is(node, 'nmod') ? 1 : 0.5)
    node = head
  }
  return null
}

/** "under the treaty of 1997" and "the treaty of 1997" name a thing; "at the conference of 1997" and "in the days of 1997" tell when. */
const namesNoun = (tree: DependencyTree, date: number, noun: number): boolean =>
  tree.is(date, 'nmod') &&
  tree.cases(date)[0] === 'of' &&
  tree.at(noun).upos === 'NOUN' &&
  !(tree.is(noun, 'obl') && /^(?:in|at|by|on|during)$/.test(tree.cases(noun)[0] ?? ''))

/** What it costs an expression to date more than the clause `node` in which it stands; null when it dates that alone. */
function crossingOf(tree: DependencyTree, node: number, { token, type }: Trigger): number | null {
  const head = tree.head(node)
  if (tree.is(node, 'parataxis')) return PERFORMATIVE.has(tree.lemma(node)) ? 2 : null
  if (tree.is(node, 'advcl')) return isSameTime(tree, node) ? 2 : null
  // "helped to take the town in 1980"
  if (tree.is(node, 'xcomp')) return AHEAD.has(type) && !BRINGS_ABOUT.has(tree.lemma(token)) ? null : 1.5
  // "in a statement read on Sunday", "at a meeting scheduled for 2 March"
  if (tree.is(node, 'acl') && !tree.isRelative(node))
    return tree.at(node).xpos === 'VBN' && head >= 0 && tree.is(head, 'obl') ? 1.5 : null
  if (tree.is(node, 'acl', 'ccomp') || (tree.is(node, 'conj') && tree.isVerb(node))) return null
  return 0
}

/** "when war came", "as he spoke", "hours after it broke with Taiwan". */
function isSameTime(tree: DependencyTree, clause: number): boolean {
  return tree.childrenBy(clause, 'mark', 'advmod').some((mark) => {
    const isNear = /^(?:hour|minute)$/.test(tree.tokens[mark - 1]?.lemma ?? '')
    return SAME_TIME.has(tree.lemma(mark)) || (isNear && COUNTED_FROM.test(tree.lemma(mark)))
  })
}

/** Speech about a thing does not date it: "the raid that he condemned on Monday". */
function tellsOfNoun(tree: DependencyTree, clause: number): boolean {
  return !NOT_DATING.has(tree.lemma(clause))
}

const NOT_DATING = new Set(
  'say tell condemn criticise criticize denounce describe call mention discuss blame praise report cite welcome reject deny defend recall'.split(
    ' ',
  ),
)

const auxiliaries = (tree: DependencyTree, verb: number): readonly number[] =>
  tree.childrenBy(verb, 'aux', 'cop')

/** "left the union in 1998 and has courted others" */
const turnsPerfect = (tree: DependencyTree, verb: number): boolean =>
  isPerfect(tree, verb) && !isPerfect(tree, tree.head(verb))

/** "has courted" */
const isPerfect = (tree: DependencyTree, verb: number): boolean =>
  auxiliaries(tree, verb).some((aux) => tree.lemma(aux) === 'have' && /^VB[ZP]$/.test(tree.at(aux).xpos))

/** "had invaded", "invaded": told as past. */
const isPast = (tree: DependencyTree, verb: number): boolean =>
  auxiliaries(tree, verb).some((aux) => tree.at(aux).xpos === 'VBD') || tree.at(verb).xpos === 'VBD'

const isSimplePast = (tree: DependencyTree, verb: number): boolean =>
  tree.at(verb).xpos === 'VBD' && auxiliaries(tree, verb).length === 0
