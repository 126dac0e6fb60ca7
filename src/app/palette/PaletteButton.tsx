import { useKeys } from '../keys.ts'
import { shownIndex, useApp } from '../state/store.ts'
import './paletteButton.css'
import { usePaletteText } from './paletteText.ts'

/** The palette's way in: a button beside the search field, Ctrl or Cmd+K, and P for a path from what is selected. */
export function PaletteButton() {
  const { openDialog } = useApp.getState()
  const ready = (): boolean => shownIndex(useApp.getState()) !== null
  useKeys([
    {
      keys: ['Mod+K'],
      says: 'Find and do anything',
      group: 'Find',
      run: () => openDialog('palette'),
      when: ready,
    },
    {
      keys: ['P'],
      says: 'Path from the selected actor',
      group: 'Find',
      run: () => {
        usePaletteText.setState({ text: `path ${selectedName()} → ` })
        openDialog('palette')
      },
      when: () => selectedName() !== null,
    },
  ])
  return (
    <button
      type="button"
      className="palette-button"
      aria-label="Find and do anything"
      aria-keyshortcuts="Control+K Meta+K"
      title="Actors, sentences, dates, paths and commands"
      onClick={() => openDialog('palette')}
    >
      <span className="palette-key">{/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}</span>
      <span className="palette-more">More</span>
    </button>
  )
}

function selectedName(): string | null {
  const state = useApp.getState()
  const { selection } = state
  if (selection.kind !== 'actor') return null
  return shownIndex(state)?.actors.get(selection.id)?.name ?? null
}
