import { overChoices, viewOf } from '../state/selectors.ts'
import { differenceOf, SHARE_MARKS } from './difference.ts'
import { contradictionsIn } from './findings.ts'

/** What a line on the canvas says beside its count, by strand. */
export type StrandNotes = ReadonlyMap<string, string>

/** On a line on which one voice tells what another denies. */
const DISPUTED = '≠ disputed'

/** In a difference of two voices, who tells each line; otherwise the lines on which voices contradict each other. */
export const strandNotesOf = overChoices((index, choices): StrandNotes => {
  const { lens } = choices
  if (lens.kind === 'compare' && lens.show === 'difference')
    return new Map([...differenceOf(viewOf(index, choices))].map(([id, share]) => [id, SHARE_MARKS[share]]))
  return new Map(contradictionsIn(index, choices).map(({ strand }) => [strand, DISPUTED]))
})

export const NO_NOTES: StrandNotes = new Map()
