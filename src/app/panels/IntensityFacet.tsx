import { INTENSITY_SCALE } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { useApp } from '../state/store.ts'
import { signed } from './chipWords.ts'
import { Facet } from './Facet.tsx'
import { histogram } from './facets.ts'
import { Histogram } from './Histogram.tsx'
import { useLaterChoices } from './LaterChoices.tsx'
import { useIndex } from './useGraph.ts'

const { min: LEAST, max: MOST } = INTENSITY_SCALE
const BINS = MOST - LEAST

/** How strong a relation is, from the worst conflict to the closest cooperation, with both ends to move. */
export function IntensityFacet() {
  const index = useIndex()
  const later = useLaterChoices()
  const setFilters = useApp((state) => state.setFilters)
  const { min, max } = useApp(({ filters }) => filters.intensity)
  const active = min > LEAST || max < MOST
  const bins = histogram(facetCounts(index, later).intensities, BINS, LEAST, MOST)
  const words = active ? `${signed(min)} to ${signed(max)}` : 'any'
  const ends = [
    { end: 'min', value: min, label: 'Least intensity' },
    { end: 'max', value: max, label: 'Greatest intensity' },
  ] as const
  return (
    <Facet
      id="intensity"
      title="Intensity"
      active={active}
      folded
      aside={<output className="facet-value">{words}</output>}
    >
      <Histogram
        bins={bins}
        isOut={(i) => LEAST + i + 1 <= min || LEAST + i >= max}
        hueOf={(i) => (LEAST + i < 0 ? 'material-conflict' : 'material-cooperation')}
      />
      <div className="two-ends">
        {ends.map(({ end, value, label }) => (
          <input
            key={end}
            type="range"
            className="slider"
            min={LEAST}
            max={MOST}
            step={1}
            value={value}
            aria-label={label}
            aria-valuetext={signed(value)}
            onChange={(event) => {
              const next = Number(event.currentTarget.value)
              setFilters({
                intensity:
                  end === 'min' ? { min: Math.min(next, max), max } : { min, max: Math.max(next, min) },
              })
            }}
          />
        ))}
      </div>
      <p className="scale-ends" aria-hidden="true">
        <span>−10 conflict</span>
        <span>cooperation +10</span>
      </p>
    </Facet>
  )
}
