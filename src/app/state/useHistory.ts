import { useStore } from 'zustand'
import { useApp } from './store.ts'

/** Whether there is a step to undo and one to redo. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = useStore(useApp.temporal, ({ pastStates }) => pastStates.length > 0)
  const canRedo = useStore(useApp.temporal, ({ futureStates }) => futureStates.length > 0)
  return { canUndo, canRedo }
}
