import { Redo2, Undo2 } from 'lucide-react'
import { useKeys } from '../keys.ts'
import { redo, undo, useApp } from '../state/store.ts'
import { useHistory } from '../state/useHistory.ts'
import { showToast } from '../toasts/toasts.ts'

/** Undo and redo of filters, time, lens, pins of both kinds, what is hidden and added articles; with the keys for them and for the reset. */
export function HistoryButtons() {
  const { canUndo, canRedo } = useHistory()
  useKeys([
    { keys: ['Mod+Z'], says: 'Undo', group: 'Filters and time', run: undo, when: () => canUndo },
    {
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      says: 'Redo',
      group: 'Filters and time',
      run: redo,
      when: () => canRedo,
    },
    { keys: ['Shift+R'], says: 'Reset all filters', group: 'Filters and time', run: resetWithWord },
  ])
  return (
    <div className="history-buttons">
      <button
        type="button"
        className="icon-button"
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={20} strokeWidth={1.6} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Redo"
        title="Redo (Ctrl+Shift+Z)"
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={20} strokeWidth={1.6} aria-hidden />
      </button>
    </div>
  )
}

/** Takes all filters off, and says how to get them back. */
export function resetWithWord(): void {
  useApp.getState().resetFilters()
  showToast('All filters are off.', { action: { label: 'Undo', run: undo } })
}
