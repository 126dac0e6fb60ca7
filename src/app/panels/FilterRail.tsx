import { FilePlus2 } from 'lucide-react'
import { ACTOR_KINDS, type ActorKind } from '../../model/actor.ts'
import { CLAIMS } from '../state/choices.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { isFiltering } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { ActorFacet } from './ActorFacet.tsx'
import { ClassFacet } from './ClassFacet.tsx'
import { ConfidenceFacet } from './ConfidenceFacet.tsx'
import { countryWords, outletWords } from './chipWords.ts'
import { DateFacet } from './DateFacet.tsx'
import { DisplayFacet } from './DisplayFacet.tsx'
import { Facet, FacetRow } from './Facet.tsx'
import {
  checkState,
  clicked,
  facetValues,
  type Kept,
  negated,
  only,
  onlyOne,
  stateOf,
  toggled,
} from './facets.ts'
import './filterRail.css'
import { ClaimLine } from './glyphs.tsx'
import { HistoryButtons, resetWithWord } from './HistoryButtons.tsx'
import { IntensityFacet } from './IntensityFacet.tsx'
import { ListFacet } from './ListFacet.tsx'
import { TellingsFacet } from './TellingsFacet.tsx'
import { useIndex, useLaterChoices, useViewChoices } from './useGraph.ts'
import { CLAIM_WORDS, KIND_WORDS, voiceWords } from './wording.ts'

/** All choices that narrow the view, each with the tellings it stands for. */
export function FilterRail({ titled = true }: { readonly titled?: boolean }) {
  const choices = useViewChoices()
  const openDialog = useApp((state) => state.openDialog)
  return (
    <div className="rail">
      {titled && <h2 className="visually-hidden">Filters</h2>}
      <button type="button" className="button rail-add" onClick={() => openDialog('intake')}>
        <FilePlus2 size={16} aria-hidden />
        Add articles
      </button>
      <ClassFacet />
      <ClaimFacet />
      <VoiceFacet />
      <KindFacet />
      <ConfidenceFacet />
      <DateFacet />
      <ActorFacet />
      <CountryFacet />
      <OutletFacet />
      <IntensityFacet />
      <TellingsFacet />
      <DisplayFacet />
      <footer className="rail-foot">
        <button type="button" className="button" onClick={resetWithWord} disabled={!isFiltering(choices)}>
          Reset all filters
        </button>
        <HistoryButtons />
        <p>
          Alt-click a choice to see only that; Shift-click a kind, a country or an actor to leave out all that
          touches it.
        </p>
      </footer>
    </div>
  )
}

/** Filters, brush and their counts, as every facet needs them. */
function useFacets() {
  const index = useIndex()
  const choices = useViewChoices()
  const later = useLaterChoices()
  const setFilters = useApp((state) => state.setFilters)
  return { index, filters: choices.filters, setFilters, counts: facetCounts(index, later) }
}

function ClaimFacet() {
  const { filters, setFilters, counts } = useFacets()
  const hidden = filters.hiddenClaims
  const most = Math.max(1, ...counts.claims.values())
  return (
    <Facet id="claims" title="Claim" active={hidden.length > 0}>
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
  const { voices } = facetValues(index)
  const hidden = filters.hiddenVoices
  return (
    <ListFacet
      id="voices"
      title="Whose word"
      noun="voices"
      active={hidden.length > 0}
      values={voices}
      counts={counts.voices}
      wordsOf={(voice) => voiceWords(voice, index)}
      isOn={(voice) => !hidden.includes(voice)}
      onToggle={(voice) => setFilters({ hiddenVoices: toggled(hidden, [voice]) })}
      onOnly={(voice) => setFilters({ hiddenVoices: only(hidden, voices, [voice]) })}
    />
  )
}

function OutletFacet() {
  const { index, filters, setFilters, counts } = useFacets()
  const { outlets } = facetValues(index)
  const hidden = filters.hiddenOutlets
  return (
    <ListFacet
      id="outlets"
      title="Outlet"
      noun="outlets"
      folded
      active={hidden.length > 0}
      values={outlets}
      counts={counts.outlets}
      wordsOf={outletWords}
      isOn={(outlet) => !hidden.includes(outlet)}
      onToggle={(outlet) => setFilters({ hiddenOutlets: toggled(hidden, [outlet]) })}
      onOnly={(outlet) => setFilters({ hiddenOutlets: only(hidden, outlets, [outlet]) })}
    />
  )
}

function CountryFacet() {
  const { index, filters, setFilters, counts } = useFacets()
  const { countries } = facetValues(index)
  const kept = { hidden: filters.hiddenCountries, excluded: filters.excludedCountries }
  const keep = ({ hidden, excluded }: Kept<string>): void =>
    setFilters({ hiddenCountries: hidden, excludedCountries: excluded })
  return (
    <ListFacet
      id="countries"
      title="Country"
      noun="countries"
      folded
      active={kept.hidden.length + kept.excluded.length > 0}
      values={countries}
      counts={counts.countries}
      wordsOf={(code) => countryWords(code, index)}
      isOn={(code) => stateOf(kept, code) === 'checked'}
      isExcluded={(code) => kept.excluded.includes(code)}
      onToggle={(code) => keep(clicked(kept, code))}
      onOnly={(code) => keep(onlyOne(kept, countries, code))}
      onNot={(code) => keep(negated(kept, code))}
    />
  )
}

function KindFacet() {
  const { filters, setFilters, counts } = useFacets()
  const kept = { hidden: filters.hiddenKinds, excluded: filters.excludedKinds }
  const keep = ({ hidden, excluded }: Kept<ActorKind>): void =>
    setFilters({ hiddenKinds: hidden, excludedKinds: excluded })
  const most = Math.max(1, ...counts.kinds.values())
  return (
    <Facet id="kinds" title="Touching" active={kept.hidden.length + kept.excluded.length > 0}>
      {ACTOR_KINDS.map((kind) => (
        <FacetRow
          key={kind}
          name={KIND_WORDS[kind]}
          state={stateOf(kept, kind)}
          count={counts.kinds.get(kind) ?? 0}
          most={most}
          onToggle={() => keep(clicked(kept, kind))}
          onOnly={() => keep(onlyOne(kept, ACTOR_KINDS, kind))}
          onNot={() => keep(negated(kept, kind))}
        />
      ))}
    </Facet>
  )
}
