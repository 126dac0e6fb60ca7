import { ChartNoAxesColumn, ListFilter, type LucideIcon, Quote, Waypoints } from 'lucide-react'

const PHONE_TABS = ['graph', 'timeline', 'evidence', 'filters'] as const
export type PhoneTab = (typeof PHONE_TABS)[number]

const TABS: Readonly<Record<PhoneTab, { readonly name: string; readonly icon: LucideIcon }>> = {
  graph: { name: 'Graph', icon: Waypoints },
  timeline: { name: 'Timeline', icon: ChartNoAxesColumn },
  evidence: { name: 'Evidence', icon: Quote },
  filters: { name: 'Filters', icon: ListFilter },
}

/** The phone's bar at the foot: what the sheet shows. */
export function PhoneTabs({
  tab,
  onTab,
}: {
  readonly tab: PhoneTab
  readonly onTab: (tab: PhoneTab) => void
}) {
  return (
    <nav className="tabs" aria-label="Parts of the page">
      {PHONE_TABS.map((one) => {
        const { name, icon: Icon } = TABS[one]
        return (
          <button
            key={one}
            type="button"
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => onTab(one)}
          >
            <Icon size={22} strokeWidth={1.6} aria-hidden />
            {name}
          </button>
        )
      })}
    </nav>
  )
}
