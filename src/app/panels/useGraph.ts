import { useShallow } from 'zustand/react/shallow'
import type { ViewChoices } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type View, viewOf } from '../state/selectors.ts'
import { shownIndex, useApp } from '../state/store.ts'
import { useLaterChoices } from './LaterChoices.tsx'

/**
 * The graph on the screen, folded by country when that is chosen, for what is only rendered once there is one.
 * @throws Error before that: a panel outside the ready page is a mistake of the shell.
 */
export function useIndex(): GraphIndex {
  const index = useApp(shownIndex)
  if (index === null) throw new Error('useIndex: no graph is ready')
  return index
}

/** The choices that decide what is in view, as one object that changes only when one of them does. */
export const useViewChoices = (): ViewChoices =>
  useApp(useShallow(({ filters, time, lens, hiddenActors }) => ({ filters, time, lens, hiddenActors })))

/** What passes all choices now. */
export const useView = (): View => viewOf(useIndex(), useViewChoices())

/** What passes the choices of lists and counts. */
export const useLaterView = (): View => viewOf(useIndex(), useLaterChoices())
