import type { Undated } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { useApp } from '../state/store.ts'
import { Facet, FacetRow } from './Facet.tsx'
import { useLaterChoices } from './LaterChoices.tsx'
import { useIndex } from './useGraph.ts'

/** Whether dated and undated tellings are in; taking out the one that was left brings back the other. */
export function DateFacet() {
  const index = useIndex()
  const later = useLaterChoices()
  const setTime = useApp((state) => state.setTime)
  const undated = useApp(({ time }) => time.undated)
  const clock = useApp(({ time }) => time.clock)
  const brushed = useApp(({ time }) => time.range !== null)
  const counts = facetCounts(index, later)
  const most = Math.max(counts.dated, counts.undated)
  const set = (next: Undated) => () => setTime({ undated: next })
  return (
    <Facet id="dates" title="Date" active={undated !== 'with'}>
      <FacetRow
        name="Dated tellings"
        state={undated === 'only' ? 'unchecked' : 'checked'}
        count={counts.dated}
        most={most}
        onToggle={set(undated === 'only' ? 'with' : 'only')}
        onOnly={set(undated === 'without' ? 'with' : 'without')}
      />
      <FacetRow
        name="Undated tellings"
        state={undated === 'without' ? 'unchecked' : 'checked'}
        count={counts.undated}
        most={most}
        onToggle={set(undated === 'without' ? 'with' : 'without')}
        onOnly={set(undated === 'only' ? 'with' : 'only')}
      />
      <p className="facet-note">
        {clock === 'reported' ? 'By the day of the article. ' : ''}
        {brushed ? 'Dated ones: those in the brush of the timeline.' : 'Dated ones: brush the timeline.'}
      </p>
    </Facet>
  )
}
