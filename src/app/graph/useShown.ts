import { useMemo } from 'react'
import type { StrandNotes } from '../lens/notes.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import type { Shown } from './drawContext.ts'

/** What is drawn beside what passes, by the page's choices. */
export function useShown(index: GraphIndex, notes: StrandNotes, unfolds: boolean): Shown {
  const missing = useApp((state) => state.display.missing)
  const loneActors = useApp((state) => state.display.loneActors)
  const hiddenActors = useApp((state) => state.hiddenActors)
  const pins = useApp((state) => state.pins)
  return useMemo(
    () => ({
      missing,
      loneActors,
      hidden: new Set(hiddenActors),
      pinned: new Set(Object.keys(pins)),
      folded: foldedIn(index),
      notes,
      unfolds,
    }),
    [index, notes, missing, loneActors, hiddenActors, pins, unfolds],
  )
}

/** Per state, how many persons and bodies are drawn as it. */
export function foldedIn({ homes }: Pick<GraphIndex, 'homes'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const home of homes.values()) counts.set(home, (counts.get(home) ?? 0) + 1)
  return counts
}
