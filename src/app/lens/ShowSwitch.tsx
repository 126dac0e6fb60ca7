import { Columns2, Diff } from 'lucide-react'
import type { Lens } from '../state/choices.ts'
import { useApp } from '../state/store.ts'

const SHOWS = [
  { show: 'difference', words: 'Difference', Icon: Diff },
  { show: 'side', words: 'Side by side', Icon: Columns2 },
] as const

/** Two voices on one map with who says what, or each on a map of its own. */
export function ShowSwitch({ lens }: { readonly lens: Extract<Lens, { kind: 'compare' }> }) {
  const setLens = useApp((state) => state.setLens)
  return (
    <fieldset className="lens-show">
      <legend className="visually-hidden">How the two voices are compared</legend>
      {SHOWS.map(({ show, words, Icon }) => (
        <button
          key={show}
          type="button"
          aria-pressed={lens.show === show}
          onClick={() => setLens({ ...lens, show })}
        >
          <Icon size={15} aria-hidden />
          {words}
        </button>
      ))}
    </fieldset>
  )
}
