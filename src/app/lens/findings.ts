import { memoizeLast } from '../../base/memoizeLast.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { voiceOf } from '../state/rules.ts'
import { overChoices, type View, viewOf } from '../state/selectors.ts'
import { type Contradiction, contradictionsOf } from './contradictions.ts'
import { type PledgeReport, pledgesOf } from './pledges.ts'
import { type TalkAndDeeds, talkAndDeedsOf } from './talkAndDeeds.ts'
import { type TurningPoint, turningPointsOf } from './turningPoints.ts'
import { withoutLens } from './voices.ts'

/** What comparing the sentences in view brings up: hints for the reader, each with the sentences it rests on. */
export interface Findings {
  readonly contradictions: readonly Contradiction[]
  readonly pledges: PledgeReport
  readonly talkAndDeeds: readonly TalkAndDeeds[]
  readonly turningPoints: readonly TurningPoint[]
  /** All of them together, without what is in step. */
  readonly count: number
}

/** The findings of what passes filters and brush; under a lens, those of what it shows. */
export const findingsOf = overChoices((index, choices): Findings => {
  const view = viewOf(index, choices)
  const contradictions = contradictionsIn(index, choices)
  const pledges = pledgesOf(view.relations, index.articles)
  const talkAndDeeds = talkAndDeedsOf(view.relations)
  const turningPoints = turningPointsOf(view.relations)
  const opposed = talkAndDeeds.filter(({ agreement }) => agreement !== 'in step').length
  return {
    contradictions,
    pledges,
    talkAndDeeds,
    turningPoints,
    count: contradictions.length + pledges.pledges.length + opposed + turningPoints.length,
  }
})

/** One voice alone contradicts nobody: its contradictions are sought among all voices, and kept where it takes part. */
export const contradictionsIn = overChoices((index, choices): readonly Contradiction[] => {
  const { lens } = choices
  const all = contradictionsInView(viewOf(index, withoutLens(choices)), index)
  if (lens.kind === 'everyone') return all
  const voices = lens.kind === 'voice' ? [lens.voice] : [lens.a, lens.b]
  return all.filter(({ asserted, denied }) => {
    const told = [voiceOf(asserted), voiceOf(denied)]
    return lens.kind === 'voice' ? told.includes(lens.voice) : told.every((voice) => voices.includes(voice))
  })
})

const contradictionsInView = memoizeLast(
  (view: View, index: GraphIndex): readonly Contradiction[] => contradictionsOf(view.relations, index.actors),
  2,
)
