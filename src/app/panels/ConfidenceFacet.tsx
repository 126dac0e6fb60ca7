import { facetCounts } from '../state/facetCounts.ts'
import { useApp } from '../state/store.ts'
import { Facet } from './Facet.tsx'
import { histogram } from './facets.ts'
import { useIndex, useViewChoices } from './useGraph.ts'

const BINS = 20

/** How sure the extractor is: a histogram with a slider for the least confidence that stays in. */
export function ConfidenceFacet() {
  const index = useIndex()
  const choices = useViewChoices()
  const setFilters = useApp((state) => state.setFilters)
  const least = choices.filters.minConfidence
  const bins = histogram(facetCounts(index, choices).confidences, BINS)
  const most = Math.max(1, ...bins)
  return (
    <Facet
      id="confidence"
      title="Confidence"
      aside={<output className="facet-value">{least === 0 ? 'any' : `${least.toFixed(2)} to 1`}</output>}
    >
      <div className="histogram" aria-hidden="true">
        {bins.map((count, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
            key={i}
            className={(i + 0.5) / BINS < least ? 'out' : undefined}
            style={{ height: count === 0 ? 1 : `${12 + (88 * count) / most}%` }}
          />
        ))}
      </div>
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
    </Facet>
  )
}
