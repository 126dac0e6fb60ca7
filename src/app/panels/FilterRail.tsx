import { Bookmark, FilePlus2 } from 'lucide-react'
import { ACTOR_KINDS, type ActorKind } from '../../model/actor.ts'
import { CLAIMS, type Filters } from '../state/choices.ts'

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
import { useLaterChoices } from './LaterChoices.tsx'

import './filterRail.css'
import { ClaimLine } from './glyphs.tsx'
import { HistoryButtons, resetWithWord } from './HistoryButtons.tsx'
import { IntensityFacet } from './IntensityFacet.tsx'
import { ListFacet } from './ListFacet.tsx'
import { TellingsFacet } from './TellingsFacet.tsx'
import { useIndex, useViewChoices } from './useGraph.ts'
import { CLAIM_WORDS, KIND_WORDS, voiceWords } from './wording.ts'

/** All choices that narrow the view, each with the tellings it stands for. */
export function FilterRail({ titled = true }: { readonly titled?: boolean }) {
  const openDialog = useApp((state) => state.openDialog)
  return (
    <div className="rail">
      {titled && <h2 className="visually-hidden">Filters</h2>}
      <div className="rail-add">
        <button type="button" className="button" onClick={() => openDialog('intake')}>
          <FilePlus2 size={16} aria-hidden />
          Add articles
        </button>
        <button type="button" className="button" onClick={() => openDialog('views')}>
          <Bookmark size={16} aria-hidden />
          Saved views
        </button>
      </div>
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
      <RailFoot />
    </div>
  )
}

function RailFoot() {
  const choices = useViewChoices()
  return (
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
  )
}

/** What a facet hides, and all counts. A facet is rendered anew by its own choice at once, by the others' once counts follow. */
function useFacet<
  K extends 'hiddenClaims' | 'hiddenVoices' | 'hiddenOutlets' | 'hiddenCountries' | 'hiddenKinds',
>(what: K) {
  const index = useIndex()
  const hidden = useApp(({ filters }): Filters[K] => filters[what])
  const later = useLaterChoices()
  const setFilters = useApp((state) => state.setFilters)
  return { index, hidden, setFilters, counts: facetCounts(index, later) }
}

function ClaimFacet() {
  const { hidden, setFilters, counts } = useFacet('hiddenClaims')
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
  const { index, hidden, setFilters, counts } = useFacet('hiddenVoices')
  const { voices } = facetValues(index)
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
  const { index, hidden, setFilters, counts } = useFacet('hiddenOutlets')
  const { outlets } = facetValues(index)
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
  const { index, hidden, setFilters, counts } = useFacet('hiddenCountries')
  const { countries } = facetValues(index)
  const excluded = useApp(({ filters }) => filters.excludedCountries)
  const kept = { hidden, excluded }
  const keep = (next: Kept<string>): void =>
    setFilters({ hiddenCountries: next.hidden, excludedCountries: next.excluded })
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
  const { hidden, setFilters, counts } = useFacet('hiddenKinds')
  const excluded = useApp(({ filters }) => filters.excludedKinds)
  const kept = { hidden, excluded }
  const keep = (next: Kept<ActorKind>): void =>
    setFilters({ hiddenKinds: next.hidden, excludedKinds: next.excluded })
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
