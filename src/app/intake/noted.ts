import { create } from 'zustand'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** What the extractor noted while it read the last articles, until the page is closed: why a sentence gave no relation. */
export const useNoted = create<{ readonly notes: readonly Diagnostic[] }>()(() => ({ notes: [] }))
