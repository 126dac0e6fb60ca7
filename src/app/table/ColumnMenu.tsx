import { ChevronDown } from 'lucide-react'
import { useApp } from '../state/store.ts'
import type { Column } from './columns.ts'

/** Which columns are shown; the last one stays. */
export function ColumnMenu<R>({
  columns,
  shown,
}: {
  readonly columns: readonly Column<R>[]
  readonly shown: readonly Column<R>[]
}) {
  const chosen = useApp((state) => state.listing.columns)
  const { setListing } = useApp.getState()
  const ids = shown.map(({ id }) => id)
  const toggle = (id: string): void =>
    setListing({ columns: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] })
  return (
    <>
      <button type="button" className="button columns-button" popoverTarget="columns-menu">
        Columns
        <ChevronDown size={16} aria-hidden />
      </button>
      <fieldset id="columns-menu" className="columns-menu" popover="auto">
        <legend className="visually-hidden">Columns</legend>
        {columns.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              disabled={ids.length === 1 && ids[0] === id}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
        <button
          type="button"
          className="quiet"
          disabled={chosen === null}
          onClick={() => setListing({ columns: null })}
        >
          the usual ones
        </button>
      </fieldset>
    </>
  )
}
