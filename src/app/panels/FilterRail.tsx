import { useState } from 'react'
import { ACTOR_KINDS } from '../../model/actor.ts'
import { CLAIMS } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { isFiltering } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { ClassFacet } from './ClassFacet.tsx'
import { ConfidenceFacet } from './ConfidenceFacet.tsx'
import { Facet, FacetRow } from './Facet.tsx'
import { checkState, facetValues, only, toggled } from './facets.ts'
import './filterRail.css'
import { ClaimLine } from './glyphs.tsx'
import { useIndex, useViewChoices } from './useGraph.ts'
import { CLAIM_WORDS, KIND_WORDS, voiceWords } from './wording.ts'

/** Voices listed before "show all". */
const VOICES_SHOWN = 5

/** All choices that narrow the view, each with the tellings it stands for. */
export function FilterRail({ titled = true }: { readonly titled?: boolean }) {
  const choices = useViewChoices()
  const resetFilters = useApp((state) => state.resetFilters)
  return (
    <div className="rail">
      {titled && <h2 className="visually-hidden">Filters</h2>}
      <ClassFacet />
      <ClaimFacet />
      <VoiceFacet />
      <KindFacet />
      <ConfidenceFacet />
      <DateFacet />
      <footer className="rail-foot">
        <button type="button" className="button" onClick={resetFilters} disabled={!isFiltering(choices)}>
          Reset all filters
        </button>
        <p>Alt-click a choice to see only that.</p>
      </footer>
    </div>
  )
}

/** Filters, brush and their counts, as every facet needs them. */
function useFacets() {
  const index = useIndex()
  const choices = useViewChoices()
  const setFilters = useApp((state) => state.setFilters)
  return { index, ...choices, setFilters, counts: facetCounts(index, choices) }
}

function ClaimFacet() {
  const { filters, setFilters, counts } = useFacets()
  const hidden = filters.hiddenClaims
  const most = Math.max(1, ...counts.claims.values())
  return (
    <Facet id="claims" title="Claim">
      {CLAIMS.map((claim) => (
        <FacetRow
          key={claim}
          name={CLAIM_WORDS[claim]}
          glyph={<ClaimLine of={claim} />}
          state={checkState(hidden, [claim])}
          count={counts.claims.get(claim) ?? 0}
          most={most}
          onToggle={() => setFilters({ hiddenClaims: toggled(hidden, [claim]) })}
          onOnly={() => setFilters({ hiddenClaims: only(hidden, CLAIMS, [claim]) })}
        />
      ))}
    </Facet>
  )
}

function VoiceFacet() {
  const { index, filters, setFilters, counts } = useFacets()
  const [all, setAll] = useState(false)
  const { voices } = facetValues(index)
  const hidden = filters.hiddenVoices
  const most = Math.max(1, ...counts.voices.values())
  const shown = all ? voices : voices.slice(0, VOICES_SHOWN)
  return (
    <Facet
      id="voices"
      title="Whose word"
      aside={
        voices.length > VOICES_SHOWN && (
          <button type="button" className="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'show fewer' : `show all ${voices.length}`}
          </button>
        )
      }
    >
      {shown.map((voice) => (
        <FacetRow
          key={voice}
          name={voiceWords(voice, index)}
          state={checkState(hidden, [voice])}
          count={counts.voices.get(voice) ?? 0}
          most={most}
          onToggle={() => setFilters({ hiddenVoices: toggled(hidden, [voice]) })}
          onOnly={() => setFilters({ hiddenVoices: only(hidden, voices, [voice]) })}
        />
      ))}
    </Facet>
  )
}

function KindFacet() {
  const { filters, setFilters, counts } = useFacets()
  const hidden = filters.hiddenKinds
  const most = Math.max(1, ...counts.kinds.values())
  return (
    <Facet id="kinds" title="Touching">
      {ACTOR_KINDS.map((kind) => (
        <FacetRow
          key={kind}
          name={KIND_WORDS[kind]}
          state={checkState(hidden, [kind])}
          count={counts.kinds.get(kind) ?? 0}
          most={most}
          onToggle={() => setFilters({ hiddenKinds: toggled(hidden, [kind]) })}
          onOnly={() => setFilters({ hiddenKinds: only(hidden, ACTOR_KINDS, [kind]) })}
        />
      ))}
    </Facet>
  )
}

function DateFacet() {
  const { time, counts } = useFacets()
  const setTime = useApp((state) => state.setTime)
  return (
    <Facet id="dates" title="Date">
      <FacetRow
        name="Undated tellings"
        state={time.undated === 'without' ? 'unchecked' : 'checked'}
        count={counts.undated}
        most={counts.undated}
        onToggle={() => setTime({ undated: time.undated === 'without' ? 'with' : 'without' })}
      />
      <p className="facet-note">
        {time.range ? 'Dated ones: those in the brush of the timeline.' : 'Dated ones: brush the timeline.'}
      </p>
    </Facet>
  )
}
