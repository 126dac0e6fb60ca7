import { useMedia } from '../theme.ts'

/**
 * desktop: rail, canvas and evidence side by side · laptop: the rail folds into a strip of icons and opens over the canvas
 * · tablet: the evidence goes beneath, too · phone: one sheet for everything but the canvas. The CSS has the same bounds.
 */
export type LayoutMode = 'desktop' | 'laptop' | 'tablet' | 'phone'

export function useLayoutMode(): LayoutMode {
  const desktop = useMedia('(min-width: 1360px)')
  const laptop = useMedia('(min-width: 1024px)')
  const tablet = useMedia('(min-width: 640px)')
  return desktop ? 'desktop' : laptop ? 'laptop' : tablet ? 'tablet' : 'phone'
}
