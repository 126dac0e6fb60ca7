import { memoizeLast } from '../../base/memoizeLast.ts'
import type { Lens, ViewChoices } from '../state/choices.ts'

/** The same object for the same voice, by which views are remembered. */
const voiceLens = memoizeLast((voice: string): Lens => ({ kind: 'voice', voice }), 4)

/** Whether two voices stand side by side, each on a map of its own. */
export const isSideBySide = (lens: Lens): lens is Extract<Lens, { kind: 'compare' }> =>
  lens.kind === 'compare' && lens.show === 'side'

/** A picture holds one map: two voices side by side stand on it as a difference. */
export const choicesOfPicture = (choices: ViewChoices): ViewChoices =>
  isSideBySide(choices.lens) ? { ...choices, lens: { ...choices.lens, show: 'difference' } } : choices

/** What one of two maps side by side shows; the choices as they are where there is but one map. */
export const choicesOfSide = (choices: ViewChoices, side: 'a' | 'b'): ViewChoices =>
  isSideBySide(choices.lens) ? { ...choices, lens: voiceLens(choices.lens[side]) } : choices
