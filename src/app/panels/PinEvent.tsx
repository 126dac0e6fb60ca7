import { Pin } from 'lucide-react'
import type { Relation } from '../../model/relation.ts'
import { useApp } from '../state/store.ts'
import { eventRelations, type ToldEvent } from './events.ts'

/**
 * Puts what a relation tells on the time axis, and takes it off again: one event, whichever of its sentences was pinned. What is
 * undated cannot be pinned, as its badge says, and has no button.
 */
export function PinEvent({ relation, event }: { readonly relation: Relation; readonly event: ToldEvent }) {
  const pinnedEvents = useApp((state) => state.pinnedEvents)
  const pinEvent = useApp((state) => state.pinEvent)
  const unpinEvents = useApp((state) => state.unpinEvents)
  if (relation.when === null) return null
  const own = eventRelations(relation, event).map(({ id }) => id)
  const pinned = own.some((id) => pinnedEvents.includes(id))
  return (
    <button
      type="button"
      className="quiet pin-event"
      aria-pressed={pinned}
      title={pinned ? 'Take it off the time axis' : 'Let it stand on the time axis by name'}
      onClick={() => (pinned ? unpinEvents(own) : pinEvent(relation.id))}
    >
      <Pin size={14} fill={pinned ? 'currentColor' : 'none'} aria-hidden />
      {pinned ? 'Pinned to axis' : 'Pin to axis'}
    </button>
  )
}
