import type { Relation } from '../../model/relation.ts'
import { capitalised, shortName } from '../panels/names.ts'
import { counted, formatDay, relationWords } from '../panels/wording.ts'
import { OWN_VOICE } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Contradiction } from './contradictions.ts'
import type { Pledge } from './pledges.ts'
import type { TurningPoint } from './turningPoints.ts'
import { shortVoice } from './voices.ts'

/** "Antony Blinken", or the outlet that tells it in its own voice. */
export function tellerWords(relation: Relation, index: GraphIndex): string {
  if (relation.attribution !== null) return shortVoice(relation.attribution, index)
  return index.articles.get(relation.evidence.article)?.source ?? capitalised(shortVoice(OWN_VOICE, index))
}

/** "China backs Russia" */
export const deedWords = (relation: Relation, index: GraphIndex): string =>
  relationWords(relation, index.actors)

/** "Xi – Lukashenko" */
export function pairWords(pair: string, index: GraphIndex): string {
  const names = pair.split('~').map((id) => {
    const actor = index.actors.get(id)
    return actor ? capitalised(shortName(actor)) : id
  })
  return names.join('\u00a0– ')
}

/** "Xi – Lukashenko turns to conflict" */
export const turnWords = ({ pair, to }: TurningPoint, index: GraphIndex): string =>
  `${pairWords(pair, index)} turns to ${to}`

/** The sums of intensities of the two weeks. */
export const turnBalance = ({ balanceBefore, balanceAfter }: TurningPoint): string =>
  `Balance of the week ${signed(balanceBefore)}, then ${signed(balanceAfter)}`

const DENIERS: Readonly<Record<Contradiction['denier'], string>> = {
  doer: 'denied by the one who is told to do it',
  'other party': 'denied by the other party',
  third: 'one voice tells it, another tells the opposite',
}

/** What a contradiction rests on. */
export const contradictionWords = ({ denier, times, more }: Contradiction): string =>
  [
    capitalised(DENIERS[denier]),
    times === 'unknown' ? 'a date is missing, so they may speak of different moments' : 'the times overlap',
    more > 0 ? `${counted(more, 'more sentence')} on it` : '',
  ]
    .filter(Boolean)
    .join(' · ')

/** What became of a plan. */
export function outcomeWords({ announced, outcome }: Pledge): string {
  const was = announced.modality === 'planned' ? 'Planned' : 'Told as possible'
  switch (outcome.kind) {
    case 'done':
      return `${was}, ${outcome.dated ? 'done' : 'reported as done'} ${lagWords(outcome.lag)}`
    case 'negated':
      return `${was}, later told as not done`
    case 'overdue':
      return `Planned for ${formatDay(outcome.due, 'short')}; no article tells it as done`
  }
}

const lagWords = (lag: number): string => (lag === 0 ? 'the same day' : `${counted(lag, 'day')} later`)

/** "+4.6", "−9.3": a sum of intensities. */
export const signed = (sum: number): string =>
  `${sum < 0 ? '−' : '+'}${Math.abs(sum).toFixed(1).replace('.0', '')}`
