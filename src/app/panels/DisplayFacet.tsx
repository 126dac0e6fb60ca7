import { useApp } from '../state/store.ts'
import { Facet } from './Facet.tsx'
import { counted } from './wording.ts'

/** What becomes of that which the filters take out; no filter itself. */
export function DisplayFacet() {
  const { missing, loneActors } = useApp((state) => state.display)
  const setDisplay = useApp((state) => state.setDisplay)
  const hidden = useApp((state) => state.hiddenActors.length)
  const showActors = useApp((state) => state.showActors)
  return (
    <Facet id="display" title="What is filtered out" folded active={missing === 'hide' || loneActors}>
      <div className="segments" role="radiogroup" aria-label="What is filtered out">
        {(['fade', 'hide'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="missing"
              checked={missing === choice}
              onChange={() => setDisplay({ missing: choice })}
            />
            {choice === 'fade' ? 'fades' : 'is hidden'}
          </label>
        ))}
      </div>
      <label className="facet-check">
        <input
          type="checkbox"
          checked={loneActors}
          onChange={(event) => setDisplay({ loneActors: event.currentTarget.checked })}
        />
        Keep actors that have no line left
      </label>
      {hidden > 0 && (
        <p className="facet-note">
          {counted(hidden, 'actor')} hidden by hand.{' '}
          <button type="button" className="quiet" onClick={showActors}>
            show again
          </button>
        </p>
      )}
    </Facet>
  )
}
