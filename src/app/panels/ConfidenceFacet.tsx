import { isUnsure, UNSURE_BELOW } from '../../model/dyad.ts'
import { DEFAULT_MIN_CONFIDENCE } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { Facet } from './Facet.tsx'
import { histogram } from './facets.ts'
import { UnsureLine } from './glyphs.tsx'
import { Histogram } from './Histogram.tsx'
import { useLaterChoices } from './LaterChoices.tsx'
import { useIndex } from './useGraph.ts'
import { counted } from './wording.ts'

const BINS = 20

/** How sure the extractor is: a histogram with a slider for the least confidence that stays in. */
export function ConfidenceFacet() {
  const index = useIndex()
  const later = useLaterChoices()
  const setFilters = useApp((state) => state.setFilters)
  const view = viewOf(index, later)
  const least = useApp(({ filters }) => filters.minConfidence)
  const { confidences, unsure } = facetCounts(index, later)
  return (
    <Facet
      id="confidence"
      title="Confidence"
      active={least !== DEFAULT_MIN_CONFIDENCE}
      aside={<output className="facet-value">{least === 0 ? 'any' : `${least.toFixed(2)} to 1`}</output>}
    >
      <Histogram bins={histogram(confidences, BINS)} isOut={(i) => (i + 0.5) / BINS < least} />
      <input
        type="range"
        className="slider"
        min={0}
        max={1}
        step={0.05}
        value={least}
        aria-label="Least confidence"
        aria-valuetext={least === 0 ? 'any' : `${least.toFixed(2)} or more`}
        onChange={(event) => setFilters({ minConfidence: Number(event.currentTarget.value) })}
      />
      {view.strands.some(isUnsure) && (
        <p className="facet-note facet-key">
          <UnsureLine /> hollow: below {UNSURE_BELOW.toFixed(2)}
        </p>
      )}
      {unsure > 0 && (
        <p className="facet-note">
          {counted(unsure, 'less sure telling')} {unsure === 1 ? 'is' : 'are'} set aside.{' '}
          <button type="button" className="quiet" onClick={() => setFilters({ minConfidence: 0 })}>
            show all
          </button>
        </p>
      )}
    </Facet>
  )
}
