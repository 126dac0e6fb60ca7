import { RotateCcw, Shapes } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Arrangement, Display } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { MOST_AT_FIRST } from './layoutInput.ts'
import './canvasTools.css'

const ARRANGEMENT_WORDS: readonly (readonly [Arrangement, string, string])[] = [
  ['map', 'Map', 'Those who have to do with each other stand close'],
  ['blocs', 'Blocs', 'By cooperation less conflict'],
  ['circle', 'Circle', 'From cooperation, left, to conflict, right'],
  ['ego', 'Rings', 'By hops around the selected actor'],
  ['world', 'World', 'Where their states lie'],
]

/** How the actors are arranged, and how they are drawn: a menu at the foot of the canvas, and the way back to the map. */
export function CanvasTools({ onTidy }: { readonly onTidy: () => void }) {
  const display = useApp((state) => state.display)
  const pins = useApp((state) => Object.keys(state.pins).length)
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [, word] = ARRANGEMENT_WORDS.find(([name]) => name === display.arrangement) ?? ARRANGEMENT_WORDS[0]!
  const strayed = display.arrangement !== 'map' || display.tidied !== null || pins > 0
  return (
    <>
      <div className="graph-tools">
        <button
          type="button"
          popoverTarget="arrangement-menu"
          aria-label={`Arrangement: ${display.tidied ? 'Tidied' : word}`}
          title={`How the actors are arranged: ${display.tidied ? 'tidied' : word.toLowerCase()}`}
        >
          <Shapes size={18} strokeWidth={1.5} aria-hidden />
        </button>
        {strayed && (
          <button
            type="button"
            onClick={returnToMap}
            aria-label="Return to map"
            title="Return to map: every actor back in its place (Ctrl+Z undoes it)"
          >
            <RotateCcw size={17} strokeWidth={1.5} aria-hidden />
          </button>
        )}
      </div>
      <div
        ref={menu}
        id="arrangement-menu"
        className="arrangement-menu"
        popover="auto"
        role="dialog"
        aria-label="Arrangement"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <ArrangementMenu
            display={display}
            pins={pins}
            onTidy={() => {
              onTidy()
              menu.current?.hidePopover()
            }}
          />
        )}
      </div>
    </>
  )
}

/** Says that a large dossier shows only its most named actors, and offers the rest. */
export function CrowdNote({ drawn, all }: { readonly drawn: number; readonly all: number }) {
  const everyone = useApp((state) => state.display.everyone)
  const setDisplay = useApp((state) => state.setDisplay)
  const some = all > drawn
  if (drawn === 0 || (!some && !(everyone && all > MOST_AT_FIRST))) return null
  return (
    <p className="graph-note">
      {some ? `${drawn} of ${all} actors: the most named. ` : `All ${all} actors. `}
      <button type="button" onClick={() => setDisplay({ everyone: some })}>
        {some ? `Show all ${all}` : 'Only the most named'}
      </button>
    </p>
  )
}

const returnToMap = (): void =>
  useApp.getState().rearrange({ arrangement: 'map', tidied: null, centre: null })

/** The actor in the middle of the rings: the selected one, or the first of the selected pair. */
function arrange(arrangement: Arrangement): void {
  const { selection, setDisplay } = useApp.getState()
  const centre = selection.kind === 'none' ? null : (selection.id.split('~')[0] ?? null)
  setDisplay({ arrangement, tidied: null, centre: arrangement === 'ego' ? centre : null })
}

function ArrangementMenu({
  display,
  pins,
  onTidy,
}: {
  readonly display: Display
  readonly pins: number
  readonly onTidy: () => void
}) {
  const setDisplay = useApp((state) => state.setDisplay)
  return (
    <>
      <fieldset>
        <legend>Arrangement</legend>
        {ARRANGEMENT_WORDS.map(([name, word, why]) => (
          <label key={name} className="arrangement">
            <input
              type="radio"
              name="arrangement"
              checked={display.arrangement === name && display.tidied === null}
              onChange={() => arrange(name)}
            />
            <span>
              <b>{word}</b>
              <small>{why}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="arrangement-acts">
        <button type="button" onClick={onTidy} aria-keyshortcuts="T">
          Tidy what is visible <kbd>T</kbd>
        </button>
        {pins > 0 && (
          <button type="button" onClick={() => useApp.getState().rearrange({})}>
            Let go of {pins === 1 ? 'the pinned actor' : `${pins} pinned actors`}
          </button>
        )}
      </div>
      <fieldset>
        <legend>Actors</legend>
        <label className="arrangement">
          <input
            type="checkbox"
            checked={display.fold}
            onChange={() => setDisplay({ fold: !display.fold })}
          />
          <span>
            <b>Fold into states</b>
            <small>People and bodies are drawn as their state</small>
          </span>
        </label>
        <label className="arrangement">
          <input
            type="checkbox"
            checked={display.codes}
            onChange={() => setDisplay({ codes: !display.codes })}
          />
          <span>
            <b>Codes instead of flags</b>
          </span>
        </label>
      </fieldset>
    </>
  )
}
