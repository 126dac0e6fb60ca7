import { EVERYONE } from '../state/choices.ts'
import { isFiltering } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { useViewChoices } from './useGraph.ts'
import { counted } from './wording.ts'

/** Says that something keeps some tellings of the selection back, with the way to see them. */
export function HiddenNote({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { resetFilters, setFilters, setLens } = useApp.getState()
  const choices = useViewChoices()
  const { lens } = choices
  if (shown >= all) return null
  const held = all - shown
  const are = held === 1 ? 'is' : 'are'
  if (lens.kind !== 'everyone')
    return (
      <p className="evidence-hidden">
        {counted(held, 'more telling')} {are} not by{' '}
        {lens.kind === 'voice' ? 'this voice' : 'these two voices'}, or hidden by the filters.{' '}
        <button type="button" className="quiet" onClick={() => setLens(EVERYONE)}>
          As told by everyone
        </button>
      </p>
    )
  // Without a filter it is the page itself that sets the less sure aside, and a reset would bring nothing back.
  if (!isFiltering(choices))
    return (
      <p className="evidence-hidden">
        {counted(held, 'less sure telling')} {are} set aside.{' '}
        <button type="button" className="quiet" onClick={() => setFilters({ minConfidence: 0 })}>
          Show {held === 1 ? 'it' : 'them'}
        </button>
      </p>
    )
  return (
    <p className="evidence-hidden">
      {counted(held, 'more telling')} {are} hidden by the filters.{' '}
      <button type="button" className="quiet" onClick={resetFilters}>
        Reset filters
      </button>
    </p>
  )
}
