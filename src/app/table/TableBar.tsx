import { Download, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { useIndex, useView } from '../panels/useGraph.ts'
import { formatCount } from '../panels/wording.ts'
import { LISTS, type ListKind } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { Switch } from '../views/Switch.tsx'
import { LIST_WORDS } from './columns.ts'
import { actorRows, pairRows, relationRows } from './rows.ts'

/** Over the rows: what they are, how many and in which order, and the ways to change and to save them. */
export function TableBar({
  order,
  onSave,
  children,
}: {
  readonly order: string
  readonly onSave: () => void
  readonly children: ReactNode
}) {
  const { list, evidence } = useApp((state) => state.listing)
  const { setListing } = useApp.getState()
  const phone = useLayoutMode() === 'phone'
  const counts = useCounts()
  return (
    <div className="view-bar">
      <Switch
        label="Rows"
        options={LISTS.map((one) => ({
          value: one,
          words: (
            <>
              {LIST_WORDS[one]} <span className="switch-count">{formatCount(counts[one])}</span>
            </>
          ),
        }))}
        value={list}
        onChange={(next) => setListing({ list: next, sort: null, columns: null })}
      />
      <p className="view-note">{order}</p>
      {children}
      <button type="button" className="button save-button" onClick={onSave}>
        <Download size={16} aria-hidden />
        CSV
      </button>
      {!phone && (
        <button
          type="button"
          className="icon-button"
          aria-label="Evidence beside the table"
          title="Evidence beside the table"
          aria-pressed={evidence}
          onClick={() => setListing({ evidence: !evidence })}
        >
          <PanelRight size={20} strokeWidth={1.6} aria-hidden />
        </button>
      )}
    </div>
  )
}

function useCounts(): Readonly<Record<ListKind, number>> {
  const index = useIndex()
  const view = useView()
  const clock = useApp((state) => state.time.clock)
  return {
    relations: relationRows(index, view, clock).length,
    pairs: pairRows(index, view, clock).length,
    actors: actorRows(index, view).length,
  }
}
