import { NO_FILTERS } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { useApp } from '../state/store.ts'
import { Facet } from './Facet.tsx'
import { useLaterChoices } from './LaterChoices.tsx'
import { useIndex } from './useGraph.ts'
import { counted } from './wording.ts'

/** How often something must be told to be drawn: a line with fewer tellings is out. */
export function TellingsFacet() {
  const index = useIndex()
  const later = useLaterChoices()
  const setFilters = useApp((state) => state.setFilters)
  const least = useApp(({ filters }) => filters.minTellings)
  const { strands } = facetCounts(index, later)
  const most = Math.max(2, least, ...strands)
  const thick = strands.filter((tellings) => tellings >= least).length
  return (
    <Facet
      id="tellings"
      title="Tellings a line"
      active={least > NO_FILTERS.minTellings}
      folded
      aside={<output className="facet-value">{least === 1 ? 'any' : `${least} or more`}</output>}
    >
      <input
        type="range"
        className="slider"
        min={1}
        max={most}
        step={1}
        value={least}
        aria-label="Least tellings of a line"
        aria-valuetext={`${least} or more, ${counted(thick, 'line')}`}
        onChange={(event) => setFilters({ minTellings: Number(event.currentTarget.value) })}
      />
      <p className="facet-note">
        {thick} of {counted(strands.length, 'line')}
      </p>
    </Facet>
  )
}
