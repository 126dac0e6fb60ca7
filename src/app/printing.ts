import { create } from 'zustand'

/**
 * Whether the page is being made ready for paper: what is cut, folded or out of sight on a screen is shown whole then, since nobody
 * can open it there. Set from `beforeprint` to `afterprint` by the printed sheet's head.
 */
export const usePrinting = create(() => ({ printing: false }))
