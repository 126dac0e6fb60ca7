import { EyeOff, Pin, PinOff } from 'lucide-react'
import { useCanvas } from '../graph/canvasStore.ts'
import { undo, useApp } from '../state/store.ts'
import { showToast } from '../toasts/toasts.ts'
import { FocusButton } from './FocusButton.tsx'
import { capitalised } from './names.ts'
import { useIndex } from './useGraph.ts'

/** What can be done to an actor on the map: focus, hide, pin. */
export function ActorActions({ id }: { readonly id: string }) {
  const index = useIndex()
  const pinned = useApp((state) => state.pins[id] !== undefined)
  const pin = useApp((state) => state.pin)
  const hideActor = useApp((state) => state.hideActor)
  const place = useCanvas((state) => state.map?.arranged.positions[id])
  const name = capitalised(index.actors.get(id)?.name ?? id)
  const PinIcon = pinned ? PinOff : Pin
  return (
    <div className="evidence-actions">
      <FocusButton words="Focus" />
      <button
        type="button"
        className="button"
        title="Take off the page with all relations (H)"
        onClick={() => {
          hideActor(id)
          showToast(`${name} is hidden, with all relations.`, { action: { label: 'Undo', run: undo } })
        }}
      >
        <EyeOff size={16} aria-hidden />
        Hide
      </button>
      {place && (
        <button
          type="button"
          className="button"
          aria-pressed={pinned}
          title={pinned ? 'Let go (.)' : 'Keep at this place of the map (.)'}
          onClick={() => pin(id, pinned ? null : place)}
        >
          <PinIcon size={16} aria-hidden />
          {pinned ? 'Let go' : 'Pin'}
        </button>
      )}
    </div>
  )
}
