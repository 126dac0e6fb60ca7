import { Focus } from 'lucide-react'
import { useApp } from '../state/store.ts'

/** Draws only what is near the selection, or everything again. */
export function FocusButton({ words }: { readonly words: string }) {
  const focus = useApp((state) => state.focus)
  const setFocus = useApp((state) => state.setFocus)
  return (
    <button
      type="button"
      className="button"
      aria-pressed={focus !== null}
      title="Draw only what is one step away (F)"
      onClick={() => setFocus(focus === null ? 1 : null)}
    >
      <Focus size={16} aria-hidden />
      {words}
    </button>
  )
}
