import { useRef } from 'react'
import { usePrinting } from '../printing.ts'
import { useMedia } from '../theme.ts'

/**
 * desktop: rail, canvas and evidence side by side · laptop: the rail folds into a strip of icons and opens over the canvas
 * · tablet: the evidence goes beneath, too · phone: one sheet for everything but the canvas. The CSS has the same bounds.
 */
export type LayoutMode = 'desktop' | 'laptop' | 'tablet' | 'phone'

/** By the window's width, and while the page is printed by the one that it had on the screen: a sheet of paper is no tablet. */
export function useLayoutMode(): LayoutMode {
  const desktop = useMedia('(min-width: 1360px)')
  const laptop = useMedia('(min-width: 1024px)')
  const tablet = useMedia('(min-width: 640px)')
  const printing = usePrinting((state) => state.printing)
  const now = desktop ? 'desktop' : laptop ? 'laptop' : tablet ? 'tablet' : 'phone'
  const onScreen = useRef<LayoutMode>(now)
  if (!printing) onScreen.current = now
  return onScreen.current
}
