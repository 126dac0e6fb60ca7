import { Grid3x3, type LucideIcon, Rows3, Table2, Waypoints } from 'lucide-react'
import { useKeys } from '../keys.ts'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { VIEWS, type ViewKind } from '../state/choices.ts'
import { shownIndex, useApp } from '../state/store.ts'
import { Switch } from './Switch.tsx'

const VIEW_WORDS: Readonly<Record<ViewKind, { readonly name: string; readonly icon: LucideIcon }>> = {
  graph: { name: 'Graph', icon: Waypoints },
  matrix: { name: 'Matrix', icon: Grid3x3 },
  table: { name: 'Table', icon: Table2 },
}

/** What stands for the matrix where there is no room for one. */
const PAIRS = { name: 'Pairs', icon: Rows3 }

const wordsOf = (view: ViewKind, phone: boolean): (typeof VIEW_WORDS)[ViewKind] =>
  phone && view === 'matrix' ? PAIRS : VIEW_WORDS[view]

/** Graph, matrix or table: the same facts three ways. In the header, on a phone over the map. */
export function ViewSwitch({ on }: { readonly on: 'page' | 'phone' }) {
  const phone = useLayoutMode() === 'phone'
  return phone === (on === 'phone') ? <Views phone={phone} /> : null
}

function Views({ phone }: { readonly phone: boolean }) {
  const view = useApp((state) => state.view)
  const { setView } = useApp.getState()
  useKeys(
    VIEWS.map((one, i) => ({
      keys: [String(i + 1)],
      says: wordsOf(one, phone).name,
      group: 'Views' as const,
      run: () => setView(one),
      when: () => shownIndex(useApp.getState()) !== null,
    })),
  )
  return (
    <Switch
      label="View"
      options={VIEWS.map((value, i) => {
        const { name, icon: Icon } = wordsOf(value, phone)
        return {
          value,
          keys: String(i + 1),
          title: `${name} (${i + 1})`,
          words: (
            <>
              <Icon size={16} strokeWidth={1.7} aria-hidden />
              <span className="view-name">{name}</span>
            </>
          ),
        }
      })}
      value={view}
      onChange={setView}
    />
  )
}
