import type { When } from '../../model/relation.ts'
import type { Argued, Timing } from '../results.ts'
import { defineStage } from '../stage.ts'
import { DependencyTree } from '../syntax/tree.ts'
import { type Going, goingOnWith, goingsOf } from './goingOn.ts'
import { type Anchor, anchorsOf } from './timeAnchors.ts'
import { costOf, placesOf } from './timePlaces.ts'

const NONE: Timing = { when: null, span: null, reason: 'the text gives no time' }

/** When each relation was: the time expression that the tree puts nearest to it, or the time of the same event a sentence before. */
export const time = defineStage({
  name: 'time',
  needs: ['weighed'],
  gives: 'time',
  run: ({ weighed }, { article, document }): readonly Timing[] => {
    const tree = new DependencyTree(document)
    const anchors = document.times.flatMap((expression) => anchorsOf(tree, expression))
    const goings = goingsOf(document, tree, anchors, article.published)
    const timings: Timing[] = []
    /** Without those that only go on with a sentence before. */
    const sure: Timing[] = []
    weighed.forEach((argued, i) => {
      const timing = timeOf(tree, argued, anchors) ?? carried(tree, argued, weighed.slice(0, i), sure)
      sure.push(timing ?? NONE)
      timings.push(timing ?? goneOn(tree, argued, goings) ?? NONE)
    })
    return timings
  },
})

function timeOf(tree: DependencyTree, { trigger }: Argued, anchors: readonly Anchor[]): Timing | null {
  const sentence = tree.at(trigger.token).sentence
  const here = anchors.filter((one) => one.sentence === sentence)
  if (here.length === 0) return null
  const places = placesOf(tree, trigger)
  let best: { anchor: Anchor; cost: number } | null = null
  for (const candidate of here) {
    const cost = costOf(tree, candidate, places, trigger)
    if (cost === null) continue
    const distance = cost * 100 + Math.abs(candidate.token - trigger.token)
    if (best === null || distance < best.cost) best = { anchor: candidate, cost: distance }
  }
  return best === null ? null : told(best.anchor)
}

/** "The meeting lasted …": the time of the same event in one of the two sentences before. */
function carried(
  tree: DependencyTree,
  argued: Argued,
  before: readonly Argued[],
  timings: readonly Timing[],
): Timing | null {
  if (holdsNow(tree, argued.trigger.token)) return null
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

/** Told in the present or the perfect, what was in a past year is not meant: "They traded in 2014. Now they trade more." */
function holdsNow(tree: DependencyTree, token: number): boolean {
  const clause = tree.clauseHead(token)
  return [clause, ...tree.childrenBy(clause, 'aux', 'cop')].some((verb) =>
    /^VB[ZP]$/.test(tree.at(verb).xpos),
  )
}

/** The time of what the sentence before tells, when this one goes on with it. */
function goneOn(tree: DependencyTree, { trigger }: Argued, goings: readonly (Going | null)[]): Timing | null {
  const anchor = goingOnWith(tree, trigger, placesOf(tree, trigger), goings)
  if (anchor === null) return null
  const timing = told(anchor)
  return { ...timing, reason: `goes on with what the sentence before dates: ${timing.reason}` }
}

function sameEvent(one: Argued, other: Argued): boolean {
  if (one.trigger.type !== other.trigger.type) return false
  const straight = one.source.actor === other.source.actor && one.target.actor === other.target.actor
  const swapped = one.source.actor === other.target.actor && one.target.actor === other.source.actor
  return straight || swapped
}

function told({ expression, days }: Anchor): Timing {
  const when: When = {
    start: days.from,
    end: days.to,
    granularity: days.granularity,
    text: expression.reading,
    basis: 'stated',
  }
  return { when, span: { start: expression.start, end: expression.end }, reason: expression.reading }
}
