import type { When } from '../../model/relation.ts'
import type { Argued, Timing } from '../results.ts'
import { defineStage } from '../stage.ts'
import { DependencyTree } from '../syntax/tree.ts'
import { type Going, goingOnWith, goingsOf } from './goingOn.ts'
import { seenFromSpeech } from './spokenDays.ts'
import { type Anchor, anchorsOf } from './timeAnchors.ts'
import { placesOf, tellsPast } from './timePlaces.ts'
import { costOf } from './timeReach.ts'

const NONE: Timing = { when: null, span: null, reason: 'the text gives no time' }

/** When each relation was: the time expression that the tree puts nearest to it, or the time of the same event a sentence before. */
export const time = defineStage({
  name: 'time',
  needs: ['weighed'],
  gives: 'time',
  run: ({ weighed }, { article, document }): readonly Timing[] => {
    const tree = new DependencyTree(document)
    const times = seenFromSpeech(document, article.published)
    const anchors = times.flatMap((expression) => anchorsOf(tree, expression))
    const goings = goingsOf(document, tree, anchors, article.published)
    /** What the sentences themselves date. */
    const own = weighed.map((argued) => timeOf(tree, argued, anchors) ?? NONE)
    return weighed.map((argued, i) => {
      const given = own[i]!
      if (given.when !== null) return given
      return carried(tree, argued, weighed.slice(0, i), own) ?? goneOn(tree, argued, goings) ?? NONE
    })
  },
})

function timeOf(tree: DependencyTree, argued: Argued, anchors: readonly Anchor[]): Timing | null {
  const { trigger } = argued
  const sentence = tree.at(trigger.token).sentence
  const here = anchors.filter((one) => one.sentence === sentence)
  if (here.length === 0) return null
  const places = placesOf(tree, argued)
  let best: { anchor: Anchor; cost: number } | null = null
  for (const candidate of here) {
    const cost = costOf(tree, candidate, places, trigger)
    if (cost === null) continue
    const distance = cost * 100 + Math.abs(candidate.token - trigger.token)
    if (best === null || distance < best.cost) best = { anchor: candidate, cost: distance }
  }
  return best === null ? null : told(best.anchor)
}

/** "They signed a pact on Monday. The pact was signed by …": the day of the same event in the sentence before, which gives it itself. */
function carried(
  tree: DependencyTree,
  argued: Argued,
  before: readonly Argued[],
  timings: readonly Timing[],
): Timing | null {
  const { token } = argued.trigger
  const clause = tree.clauseHead(token)
  if (tree.head(clause) >= 0 || !tellsPast(tree, clause)) return null
  const sentence = tree.at(token).sentence
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!
    const gap = sentence - tree.at(other.trigger.token).sentence
    if (gap > 1) return null
    const timing = timings[i]!
    if (gap === 0 || timing.when?.granularity !== 'day' || !sameEvent(argued, other)) continue
    return {
      ...timing,
      reason: `the same event as “${tree.at(other.trigger.token).form}” before: ${timing.reason}`,
    }
  }
  return null
}

/** The time of what the sentence before tells, when this one goes on with it. */
function goneOn(tree: DependencyTree, argued: Argued, goings: readonly (Going | null)[]): Timing | null {
  const anchor = goingOnWith(tree, argued.trigger, placesOf(tree, argued), goings)
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
