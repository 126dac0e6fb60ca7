import { create } from 'zustand'
import type { TellingOrder } from './tellings.ts'

export type ToldTab = 'tellings' | 'type' | 'voice' | 'words'

/** How a person last had tellings listed: the next pair comes in the same way. */
export const useTold = create<{ readonly tab: ToldTab; readonly order: TellingOrder }>()(() => ({
  tab: 'tellings',
  order: 'clearest',
}))
