import { create } from 'zustand'

/** What is typed in the palette; a way in may begin it ("path Iran → "). Gone when the palette closes. */
export const usePaletteText = create<{ readonly text: string }>()(() => ({ text: '' }))
