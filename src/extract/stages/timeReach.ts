import { isoDay } from '../../model/isoDate.ts'
import { REPORTING_VERBS } from '../lexicon/predicates.ts'
import type { Trigger } from '../results.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { Anchor } from './timeAnchors.ts'
import { clauseStart, isSameTime, PERFORMATIVE } from './timeClauses.ts'
import { INSTRUMENTS, MAKING } from './timePapers.ts'
import { DONE_BY_SAYING, type Places, tellsPast } from './timePlaces.ts'

/*
 * How far a time expression reaches: from where it hangs in the tree up to the places of a trigger.
 */

/** What one commits to, asks for or threatens has a time of its own. */
const AHEAD: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'REJECT'])

/** Unless it has been brought about: "persuaded them to stop shooting in January". */
const BRINGS_ABOUT = new Set(['persuade', 'convince', 'force', 'compel', 'get', 'make', 'fail', 'refuse'])
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
  // "a battle followed on 15 March, in which …": the parser may hang the clause on the date.
  const onDate = own.get(token)
  if (onDate !== undefined && token !== trigger.token) return onDate
  if (datesTopic(tree, token, expression, trigger)) return null
  let node = token
  let cost = 0
  let ofNoun = false
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.head(node)
    if (head < 0) return null
    const place = placeOf(head)
    // "accused it of killing people since 2016": the stretch is the killing's.
    if (place !== undefined) return ofNoun && isStretch(expression) ? null : place + cost
    // "under the treaty of 1997": the year is the treaty's alone.
    if (node === token && namesNoun(tree, node, head) && !isMadeBy(tree, head, trigger)) return null
    const isAim = node === token && isAimOfPast(tree, head)
    const crossing = standsBefore(tree, token, head) ? 0 : isAim ? 2 : crossingOf(tree, head, trigger)
    if (crossing === null) return null
    ofNoun ||= tree.isVerb(trigger.token) && (tree.is(node, 'nmod') || tree.is(head, 'acl', 'advcl'))
    cost += crossing + (tree.is(node, 'nmod') ? 1 : 0.5)
    node = head
  }
  return null
}

/** Longer than a weekend or a night. */
const isStretch = ({ granularity, from, to }: Anchor['expression']): boolean =>
  granularity === 'range' && isoDay(to)! - isoDay(from)! > 1

/** "under the treaty of 1997" and "the treaty of 1997" name a thing; "at the conference of 1997" and "in the days of 1997" tell when. */
const namesNoun = (tree: DependencyTree, date: number, noun: number): boolean =>
  tree.is(date, 'nmod') &&
  tree.cases(date)[0] === 'of' &&
  tree.at(noun).upos === 'NOUN' &&
  !TIME_NOUNS.has(tree.lemma(noun)) &&
  !(tree.is(noun, 'obl') && /^(?:in|at|by|on|during)$/.test(tree.cases(noun)[0] ?? ''))

/** "blamed Iran for attacks in 2019", "praised the state for its elections in August": what words are about has a time of its own, wherever the parser hangs it. */
function datesTopic(
  tree: DependencyTree,
  date: number,
  { granularity }: Anchor['expression'],
  { type }: Trigger,
): boolean {
  if (granularity === 'day' || tree.cases(date)[0] !== 'in') return false
  if (!ABOUT_WHAT_WAS.has(type)) return false
  const verb = tree.head(date)
  const before = tree.childrenBy(date, 'case')[0]
  if (before === undefined || !tree.is(date, 'obl')) return false
  return tree
    .childrenBy(verb, 'obl')
    .some(
      (topic) =>
        topic > verb &&
        topic < date &&
        /^(?:for|over|about)$/.test(tree.cases(topic)[0] ?? '') &&
        tree.within(before - 1, topic),
    )
}

/** Words about what was done; what is asked for ("asked for asylum in 2016") is asked for then. */
const ABOUT_WHAT_WAS: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'SUPPORT'])

/** "brokered the truce of 2002": what one makes, one makes in its year. */
const isMadeBy = (tree: DependencyTree, noun: number, { token }: Trigger): boolean =>
  INSTRUMENTS.has(tree.lemma(noun)) &&
  ((MAKING.has(tree.lemma(token)) && tree.is(noun, 'obj') && tree.head(noun) === token) ||
    (MAKING.has(tree.lemma(tree.head(noun))) && tree.is(noun, 'obj') && noun === token))

/** "in the early hours of Monday", "at the end of May" */
const TIME_NOUNS = new Set(
  'hour minute dawn dusk noon midnight morning afternoon evening night day eve week month half spring summer autumn winter beginning start middle end'.split(
    ' ',
  ),
)

/** "met in Honiara today to discuss …": what comes before a clause's own "to" or "that" is none of it, whatever the parser says. */
const standsBefore = (tree: DependencyTree, date: number, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((mark) => date < mark && mark < clause)

/** What it costs an expression to date more than the clause `node` in which it stands; null when it dates that alone. */
function crossingOf(tree: DependencyTree, node: number, { token, type }: Trigger): number | null {
  const head = tree.head(node)
  if (tree.is(node, 'parataxis')) {
    // "Iran condemned the raid, a spokesman said on Tuesday": to say so was to condemn.
    const isSaid = head === token && DONE_BY_SAYING.has(type) && REPORTING_VERBS.has(tree.lemma(node))
    return isSaid || PERFORMATIVE.has(tree.lemma(node)) ? 2 : null
  }
  if (tree.is(node, 'advcl'))
    return isSameTime(tree, node) || opensAsParticiple(tree, node) || isInstrument(tree, node) ? 2 : null
  // "helped to take the town in 1980"
  if (tree.is(node, 'xcomp'))
    return head === token && AHEAD.has(type) && !BRINGS_ABOUT.has(tree.lemma(token)) ? null : 1.5
  // "in a statement read on Sunday", "at a meeting scheduled for 2 March"
  if (tree.is(node, 'acl') && !tree.isRelative(node))
    return (tree.at(node).xpos === 'VBN' && tree.is(head, 'obl')) ||
      goesWithSubject(tree, node) ||
      isInstrument(tree, node)
      ? 1.5
      : null
  // "Under the treaty that both signed on 26 March, Israel undertook …"
  if (tree.isRelative(node) && isInstrument(tree, node)) return 1.5
  if (tree.is(node, 'acl', 'ccomp') || (tree.is(node, 'conj') && tree.isVerb(node))) return null
  return 0
}

/** "in the treaty of San Francisco, signed in 1951": that by which the rest was done. */
function isInstrument(tree: DependencyTree, clause: number): boolean {
  if (!MAKING.has(tree.lemma(clause))) return false
  const isMeans = (noun: number): boolean =>
    noun < clause &&
    tree.is(noun, 'obl') &&
    INSTRUMENTS.has(tree.lemma(noun)) &&
    /^(?:in|under|by|through|with)$/.test(tree.cases(noun)[0] ?? '')
  const head = tree.head(clause)
  if (tree.is(clause, 'advcl'))
    return tree.at(clause).xpos === 'VBN' && [...tree.children(head), ...tree.children(clause)].some(isMeans)
  return isMeans(tree.is(head, 'nmod') ? tree.head(head) : head)
}

/** "used gas to drive them off the steps early on Sunday": what was done to that end was done then. */
const isAimOfPast = (tree: DependencyTree, clause: number): boolean =>
  tree.is(clause, 'advcl') &&
  tree.at(clause).xpos === 'VB' &&
  clause > tree.head(clause) &&
  tellsPast(tree, tree.head(clause))

/** Whether nothing but the noun's own phrase lies between. */
const standsBehind = (tree: DependencyTree, noun: number, token: number): boolean =>
  token > noun &&
  tree.tokens
    .slice(noun + 1, token)
    .every(({ upos, form }) => upos !== 'VERB' && upos !== 'AUX' && form !== ',')

/** "Speaking in Paris on Monday, he …", "Asked on Tuesday, she …": what one does as one tells the rest. */
function opensAsParticiple(tree: DependencyTree, clause: number): boolean {
  if (clause > tree.head(clause) || tree.childrenBy(clause, 'mark', 'nsubj', 'aux').length > 0) return false
  return tree.at(clause).xpos === 'VBG' || (tree.at(clause).xpos === 'VBN' && ASKED.has(tree.lemma(clause)))
}

const ASKED = new Set('ask question press quiz interview quote cite'.split(' '))

/** "Ministers, meeting in Nairobi on Monday, asked …" */
const goesWithSubject = (tree: DependencyTree, clause: number): boolean => {
  const start = clauseStart(tree, clause)
  const isSetOff = [start - 1, start].some((at) => tree.tokens[at]?.form === ',')
  return tree.at(clause).xpos === 'VBG' && tree.is(tree.head(clause), 'nsubj') && isSetOff
}
