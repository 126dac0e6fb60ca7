import { create } from 'zustand'
import type { TellingOrder } from './tellings.ts'

export type ToldTab = 'tellings' | 'type' | 'voice' | 'words'

/** How a person last had tellings listed: the next pair comes in the same way. */
export const useTold = create<{
  readonly tab: ToldTab
  /** The relation in the light when the tab was turned to: only a later one may turn it back. */
  readonly lit: string | null
  readonly order: TellingOrder
}>()(() => ({ tab: 'tellings', lit: null, order: 'clearest' }))
