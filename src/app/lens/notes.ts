import { overChoices, viewOf } from '../state/selectors.ts'
import { differenceOf, SHARE_MARKS, unmarkedShare } from './difference.ts'
import { contradictionsIn } from './findings.ts'

/** What a line on the canvas says beside its count, by strand. */
export type StrandNotes = ReadonlyMap<string, string>

/** On a line on which one voice tells what another denies. */
const DISPUTED = '≠ disputed'

/** In a difference of two voices, who tells each line; otherwise the lines on which voices contradict each other. */
export const strandNotesOf = overChoices((index, choices): StrandNotes => {
  const { lens } = choices
  if (lens.kind === 'compare' && lens.show === 'difference') {
    const shares = differenceOf(viewOf(index, choices))
    const unmarked = unmarkedShare(shares)
    return new Map(
      [...shares].flatMap(([id, share]) => (share === unmarked ? [] : [[id, SHARE_MARKS[share]] as const])),
    )
  }
  return new Map(contradictionsIn(index, choices).map(({ strand }) => [strand, DISPUTED]))
})

export const NO_NOTES: StrandNotes = new Map()
