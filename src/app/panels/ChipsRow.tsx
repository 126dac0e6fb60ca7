import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { LensBanner } from '../lens/LensBanner.tsx'
import { chipsOf, type FacetName, liftFacet, liftsOf, type View } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { useTimelineLook } from '../timeline/look.ts'
import './chips.css'
import { chipWords } from './chipWords.ts'
import { resetWithWord } from './HistoryButtons.tsx'
import { useIndex, useLaterView, useView, useViewChoices } from './useGraph.ts'
import { counted, formatCount } from './wording.ts'

/** The choices in force, each with its way out, and what they leave of the whole. */
export function ChipsRow() {
  const index = useIndex()
  const view = useView()
  const choices = useViewChoices()
  const lift = useLift()
  const chips = chipsOf(choices)
  return (
    <div className="chips-row" data-lens={choices.lens.kind !== 'everyone' || undefined}>
      <LensBanner />
      <ul className="chips" aria-label="Filters in force">
        {chips.map((facet) => {
          const words = chipWords({ facet }, choices, index)
          return (
            <li key={facet}>
              <button
                type="button"
                className="chip"
                onClick={() => lift(facet)}
                aria-label={`Remove the filter ${words}`}
              >
                <span>{words}</span>
                <X size={14} aria-hidden />
              </button>
            </li>
          )
        })}
      </ul>
      {chips.length > 0 && (
        <button type="button" className="quiet chips-reset" onClick={resetWithWord}>
          Reset
        </button>
      )}
      <p className="status">
        {tellingWords(view)}
        <span className="status-actors"> · {actorWords(view, index.drawnActors.length)}</span>
      </p>
    </div>
  )
}

/** "60 of 63 tellings · 16 of 17 actors" */
export const statusWords = (view: View, actors: number): string =>
  `${tellingWords(view)} · ${actorWords(view, actors)}`

const tellingWords = ({ tellings, allTellings }: View): string =>
  tellings === allTellings
    ? counted(tellings, 'telling')
    : `${formatCount(tellings)} of ${counted(allTellings, 'telling')}`

const actorWords = ({ tellings, allTellings, actorIds }: View, actors: number): string =>
  tellings === allTellings
    ? counted(actors, 'actor')
    : `${formatCount(actorIds.size)} of ${counted(actors, 'actor')}`

/** Over an empty canvas: which one choice, lifted, brings tellings back. */
export function EmptyResult() {
  const index = useIndex()
  const view = useView()
  const choices = useViewChoices()
  const lift = useLift()
  if (view.tellings > 0 || view.allTellings === 0) return null
  const helpful = liftsOf(index, choices)
    .filter(({ restores }) => restores > 0)
    .toSorted((one, other) => other.restores - one.restores)
  return (
    <div className="notice">
      <h2>No telling matches</h2>
      <p>
        {helpful.length === 0
          ? 'No single filter is the cause: together they leave nothing.'
          : helpful.length === 1
            ? 'Without this one there would be some.'
            : 'Each of these, removed alone, brings some back.'}
      </p>
      <ul>
        {helpful.map(({ facet, restores }) => (
          <li key={facet}>
            <button type="button" className="button" onClick={() => lift(facet)}>
              Remove ‹{chipWords({ facet }, choices, index)}›
              <span className="notice-count">brings back {formatCount(restores)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button button-strong" onClick={resetWithWord}>
            Reset all filters
          </button>
        </li>
      </ul>
    </div>
  )
}

function useLift(): (facet: FacetName) => void {
  const choices = useViewChoices()
  const setViewChoices = useApp((state) => state.setViewChoices)
  return (facet) => setViewChoices(liftFacet(facet, choices))
}

/** Changes that come faster than this are spoken once, in milliseconds. */
const SPEAK_AFTER_MS = 500

/** Says to a screen reader what the filters leave, once they rest. */
export function SpokenStatus() {
  const index = useIndex()
  const view = useLaterView()
  const words = view.tellings === 0 ? 'No telling matches.' : statusWords(view, index.drawnActors.length)
  const [spoken, setSpoken] = useState('')
  // Playing speaks for itself, and not at every step.
  const playing = useTimelineLook((look) => look.playing)
  useEffect(() => {
    if (playing) return
    const timer = setTimeout(() => setSpoken(words), SPEAK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [words, playing])
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  )
}
