import { EVERYONE } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { counted } from './wording.ts'

/** Says that the filters keep some tellings of the selection back, with the way to see them. */
export function HiddenNote({ shown, all }: { readonly shown: number; readonly all: number }) {
  const resetFilters = useApp((state) => state.resetFilters)
  const lens = useApp((state) => state.lens)
  const setLens = useApp((state) => state.setLens)
  if (shown >= all) return null
  if (lens.kind !== 'everyone')
    return (
      <p className="evidence-hidden">
        {counted(all - shown, 'more telling')} {all - shown === 1 ? 'is' : 'are'} not by{' '}
        {lens.kind === 'voice' ? 'this voice' : 'these two voices'}, or hidden by the filters.{' '}
        <button type="button" className="quiet" onClick={() => setLens(EVERYONE)}>
          As told by everyone
        </button>
      </p>
    )
  return (
    <p className="evidence-hidden">
      {counted(all - shown, 'more telling')} {all - shown === 1 ? 'is' : 'are'} hidden by the filters.{' '}
      <button type="button" className="quiet" onClick={resetFilters}>
        Reset filters
      </button>
    </p>
  )
}
