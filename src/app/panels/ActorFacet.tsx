import { NO_FILTERS, TOUCHES, type Touch } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { useApp } from '../state/store.ts'
import { useLaterChoices } from './LaterChoices.tsx'
import { ListFacet } from './ListFacet.tsx'
import { capitalised } from './names.ts'
import { useIndex } from './useGraph.ts'

const TOUCH_WORDS: Readonly<Record<Touch, string>> = {
  touching: 'touching any',
  between: 'between these',
}

/** Actors that the view is about: none chosen means all. */
export function ActorFacet() {
  const index = useIndex()
  const later = useLaterChoices()
  const { setFilters, hideActor, showActor } = useApp.getState()
  const { ids, how } = useApp(({ filters }) => filters.actors)
  const hiddenActors = useApp((state) => state.hiddenActors)
  const isHidden = (id: string): boolean => hiddenActors.includes(id)
  const choose = (next: readonly string[]): void =>
    setFilters({ actors: next.length === 0 ? NO_FILTERS.actors : { ids: next, how } })
  return (
    <ListFacet
      id="actors"
      title="Actor"
      noun="actors"
      folded
      active={ids.length > 0 || hiddenActors.length > 0}
      values={index.drawnActors.map(({ id }) => id)}
      counts={facetCounts(index, later).actors}
      wordsOf={(id) => capitalised(index.actors.get(id)?.name ?? id)}
      isOn={(id) => ids.includes(id)}
      isExcluded={isHidden}
      onToggle={(id) => {
        if (isHidden(id)) showActor(id)
        else choose(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
      }}
      onNot={(id) => (isHidden(id) ? showActor(id) : hideActor(id))}
    >
      <div className="segments" role="radiogroup" aria-label="How actors narrow the view">
        {TOUCHES.map((touch) => (
          <label key={touch}>
            <input
              type="radio"
              name="touch"
              checked={how === touch}
              onChange={() => setFilters({ actors: { ids, how: touch } })}
            />
            {TOUCH_WORDS[touch]}
          </label>
        ))}
      </div>
      {ids.length === 0 && <p className="facet-note">None chosen: all actors.</p>}
    </ListFacet>
  )
}
