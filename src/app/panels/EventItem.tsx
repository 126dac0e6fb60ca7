import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { usePrinting } from '../printing.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { holdsRelation, type Told, type ToldEvent } from './events.ts'
import { TellingItem } from './TellingItem.tsx'

/** One event as its leading sentence tells it, with the other sentences that tell no more folded beneath. */
export function EventItem({ event, index }: { readonly event: ToldEvent; readonly index: GraphIndex }) {
  const lit = useApp((state) => state.relation)
  const [open, setOpen] = useState(false)
  const printing = usePrinting((state) => state.printing)
  const [lead, ...others] = event.told
  if (others.length === 0) return <TellingItem told={lead} event={event} index={index} />
  const shown = open || printing || others.some((told) => holdsRelation(told, lit))
  const Chevron = shown ? ChevronDown : ChevronRight
  return (
    <div className="event">
      <TellingItem told={lead} event={event} index={index} />
      <button type="button" className="event-fold" aria-expanded={shown} onClick={() => setOpen(!shown)}>
        <Chevron size={16} aria-hidden />
        Same event, {event.told.length} tellings
        <span>{othersWords(others, index)}</span>
      </button>
      {shown && (
        <div className="event-others">
          {others.map((told) => (
            <TellingItem key={told.telling.id} told={told} event={event} index={index} />
          ))}
        </div>
      )}
    </div>
  )
}

/** "also Reuters, BBC · 1 denies it": what the folded sentences add to the leading one. */
function othersWords(others: readonly Told[], index: GraphIndex): string {
  const outlets = new Set(others.flatMap(({ telling }) => index.articles.get(telling.article)?.source ?? []))
  const denials = others.filter(({ telling }) =>
    telling.relations.some(({ polarity }) => polarity === 'negative'),
  ).length
  return [
    index.articles.size > 1 && outlets.size > 0 ? [...outlets].join(', ') : '',
    denials > 0 ? `${denials} ${denials === 1 ? 'denies' : 'deny'} it` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
