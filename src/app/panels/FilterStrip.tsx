import {
  ArrowRightLeft,
  BadgeCheck,
  Calendar,
  Flag,
  Gauge,
  Layers,
  type LucideIcon,
  MessageSquareQuote,
  Newspaper,
  UserSearch,
  Users,
  Waypoints,
} from 'lucide-react'
import type { FacetName } from '../state/selectors.ts'
import { chipsOf } from '../state/selectors.ts'
import { useViewChoices } from './useGraph.ts'

const FACETS: readonly {
  readonly id: string
  readonly name: string
  readonly icon: LucideIcon
  readonly chips: readonly FacetName[]
}[] = [
  { id: 'classes', name: 'Class and type', icon: ArrowRightLeft, chips: ['types'] },
  { id: 'claims', name: 'Claim', icon: Waypoints, chips: ['claims'] },
  { id: 'voices', name: 'Whose word', icon: MessageSquareQuote, chips: ['voices'] },
  { id: 'kinds', name: 'Touching', icon: Users, chips: ['kinds'] },
  { id: 'confidence', name: 'Confidence', icon: BadgeCheck, chips: ['confidence'] },
  { id: 'dates', name: 'Date', icon: Calendar, chips: ['range', 'undated'] },
  { id: 'actors', name: 'Actor', icon: UserSearch, chips: ['actors', 'hidden'] },
  { id: 'countries', name: 'Country', icon: Flag, chips: ['countries'] },
  { id: 'outlets', name: 'Outlet', icon: Newspaper, chips: ['outlets'] },
  { id: 'intensity', name: 'Intensity', icon: Gauge, chips: ['intensity'] },
  { id: 'tellings', name: 'Tellings a line', icon: Layers, chips: ['tellings'] },
]

/** The rail folded to one icon per facet, with a dot where a choice is in force. */
export function FilterStrip({
  open,
  onOpen,
}: {
  readonly open: boolean
  /** With the facet to go to. */
  readonly onOpen: (facet: string) => void
}) {
  const choices = useViewChoices()
  const inForce = new Set(chipsOf(choices))
  return (
    <div className="strip">
      {FACETS.map(({ id, name, icon: Icon, chips }) => {
        const active = chips.some((facet) => inForce.has(facet))
        return (
          <button
            key={id}
            type="button"
            className="strip-button"
            data-facet={id}
            data-active={active || undefined}
            aria-label={`Filter by ${name.toLowerCase()}${active ? ', in force' : ''}`}
            aria-expanded={open}
            aria-controls="filter-rail"
            title={name}
            onClick={() => onOpen(id)}
          >
            <Icon size={20} strokeWidth={1.6} aria-hidden />
          </button>
        )
      })}
    </div>
  )
}
