import { useState } from 'react'
import { usePrinting } from '../printing.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { EventItem } from './EventItem.tsx'
import { holdsRelation, type ToldEvent } from './events.ts'
import { formatCount } from './wording.ts'

/** Events drawn at once: a dossier's claims may be thousands. */
const AT_ONCE = 50
/** Events on paper: some twenty sheets. */
const PRINTED = 200

/** Events in a row, the first ones at once and more when asked for. */
export function EventList({
  events,
  index,
  lit,
}: {
  readonly events: readonly ToldEvent[]
  readonly index: GraphIndex
  readonly lit: string | null
}) {
  const [most, setMost] = useState(AT_ONCE)
  // The relation in the light is drawn however far down it stands.
  const litAt = events.findIndex(({ told }) => told.some((one) => holdsRelation(one, lit)))
  const printing = usePrinting((state) => state.printing)
  const shown = events.slice(0, Math.max(most, litAt + 1, printing ? PRINTED : 0))
  const rest = events.length - shown.length
  return (
    <>
      {shown.map((event) => (
        <EventItem key={event.id} event={event} index={index} />
      ))}
      {rest > 0 && (
        <button type="button" className="quiet told-more" onClick={() => setMost(shown.length + AT_ONCE)}>
          Show {Math.min(rest, AT_ONCE)} more of {formatCount(events.length)}
        </button>
      )}
      {rest > 0 && printing && (
        <p className="printed-only">
          The first {formatCount(shown.length)} of {formatCount(events.length)}.
        </p>
      )}
    </>
  )
}
