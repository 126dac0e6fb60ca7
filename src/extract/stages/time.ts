import type { When } from '../../model/relation.ts'
import type { TimeExpression } from '../../nlp/document.ts'
import type { Argued, Timing } from '../results.ts'
import { defineStage } from '../stage.ts'
import { supportVerbOf } from '../syntax/clause.ts'
import { DependencyTree } from '../syntax/tree.ts'

const NONE: Timing = { when: null, span: null, reason: 'the text gives no time' }

/** When each relation was: the time expression that the tree puts nearest to it, or the time of the same event a sentence before. */
export const time = defineStage({
  name: 'time',
  needs: ['weighed'],
  gives: 'time',
  run: ({ weighed }, { document }): readonly Timing[] => {
    const tree = new DependencyTree(document)
    const anchored = document.times.flatMap((expression) => anchor(tree, expression))
    const timings: Timing[] = []
    weighed.forEach((argued, i) => {
      timings.push(
        timeOf(tree, argued, anchored) ?? carried(tree, argued, weighed.slice(0, i), timings) ?? NONE,
      )
    })
    return timings
  },
})

interface Anchored {
  readonly expression: TimeExpression
  /** The token of the expression that the tree hangs on. */
  readonly token: number
  readonly sentence: number
}

/** Where an expression hangs in the tree; nothing for a deadline, which says when something must be over. */
function anchor(tree: DependencyTree, expression: TimeExpression): readonly Anchored[] {
  const inside = tree.tokens.filter(({ start, end }) => expression.start <= start && end <= expression.end)
  const numbers = new Set(inside.map(({ index }) => index))
  const top = inside.find(({ head }) => !numbers.has(head))
  if (!top) return []
  const marks = [...tree.cases(top.index), inside[0]!.form.toLowerCase()]
  if (marks.includes('by') || marks.includes('until') || marks.includes('till')) return []
  return [{ expression, token: top.index, sentence: top.sentence }]
}

function timeOf(tree: DependencyTree, { trigger }: Argued, anchored: readonly Anchored[]): Timing | null {
  const sentence = tree.at(trigger.token).sentence
  const here = anchored.filter((one) => one.sentence === sentence)
  if (here.length === 0) return null
  const places = placesOf(tree, trigger.token)
  let best: { anchored: Anchored; cost: number } | null = null
  for (const candidate of here) {
    const cost = costOf(tree, candidate.token, places)
    if (cost === null) continue
    const distance = cost * 100 + Math.abs(candidate.token - trigger.token)
    if (best === null || distance < best.cost) best = { anchored: candidate, cost: distance }
  }
  return best === null ? null : told(best.anchored.expression)
}

/** The trigger, its support verb, and the clauses above it whose time is its own, each with a cost. */
function placesOf(tree: DependencyTree, trigger: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>([[trigger, 0]])
  const support = supportVerbOf(tree, trigger)
  if (support !== null) places.set(support, 0.5)
  let node = trigger
  let cost = 1
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.head(node)
    if (head < 0) break
    if (tree.isRelative(node) || tree.is(node, 'parataxis', 'ccomp', 'appos')) break
    if (tree.is(node, 'conj') && tree.isVerb(node) && tree.child(node, 'nsubj') !== null) break
    if (tree.is(node, 'advcl') && !PARTICIPIAL.has(tree.at(node).xpos)) break
    if (!places.has(head)) places.set(head, cost)
    cost += 1
    node = head
  }
  return places
}

const PARTICIPIAL = new Set(['VBG', 'VBN', 'VB'])

/** Steps from an expression up to the first place that it dates; null when a clause of its own comes between. */
function costOf(tree: DependencyTree, token: number, places: ReadonlyMap<number, number>): number | null {
  let node = token
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.head(node)
    if (head < 0) return null
    const place = places.get(head)
    if (place !== undefined) return place + steps * 0.5
    if (
      tree.is(head, 'acl', 'advcl', 'ccomp', 'xcomp', 'parataxis') ||
      (tree.is(head, 'conj') && tree.isVerb(head))
    )
      return null
    node = head
  }
  return null
}

/** "The meeting lasted …": the time of the same event in one of the two sentences before. */
function carried(
  tree: DependencyTree,
  argued: Argued,
  before: readonly Argued[],
  timings: readonly Timing[],
): Timing | null {
  const sentence = tree.at(argued.trigger.token).sentence
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!
    const gap = sentence - tree.at(other.trigger.token).sentence
    if (gap > 2) return null
    const timing = timings[i]!
    if (gap === 0 || timing.when === null || !sameEvent(argued, other)) continue
    return {
      ...timing,
      reason: `the same event as “${tree.at(other.trigger.token).form}” before: ${timing.reason}`,
    }
  }
  return null
}

function sameEvent(one: Argued, other: Argued): boolean {
  if (one.trigger.type !== other.trigger.type) return false
  const straight = one.source.actor === other.source.actor && one.target.actor === other.target.actor
  const swapped = one.source.actor === other.target.actor && one.target.actor === other.source.actor
  return straight || swapped
}

function told(expression: TimeExpression): Timing {
  const when: When = {
    start: expression.from,
    end: expression.to,
    granularity: expression.granularity,
    text: expression.reading,
    basis: 'stated',
  }
  return { when, span: { start: expression.start, end: expression.end }, reason: expression.reading }
}
