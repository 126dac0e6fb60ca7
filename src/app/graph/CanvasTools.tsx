import { ChevronDown, LayoutGrid, RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Arrangement, Display } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import './canvasTools.css'

const ARRANGEMENT_WORDS: readonly (readonly [Arrangement, string, string])[] = [
  ['map', 'Map', 'Those who have to do with each other stand close'],
  ['blocs', 'Blocs', 'By cooperation less conflict'],
  ['circle', 'Circle', 'From cooperation, left, to conflict, right'],
  ['ego', 'Rings', 'By hops around the selected actor'],
  ['world', 'World', 'Where their states lie'],
]

/** How the actors are arranged, and how they are drawn: a menu at the foot of the canvas, and the way back to the map. */
export function CanvasTools({
  drawn,
  all,
  onTidy,
}: {
  /** Actors on the map, and in the graph. */
  readonly drawn: number
  readonly all: number
  readonly onTidy: () => void
}) {
  const display = useApp((state) => state.display)
  const pins = useApp((state) => Object.keys(state.pins).length)
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [, word] = ARRANGEMENT_WORDS.find(([name]) => name === display.arrangement) ?? ARRANGEMENT_WORDS[0]!
  const strayed = display.arrangement !== 'map' || display.tidied !== null || pins > 0
  return (
    <div className="graph-tools">
      <button
        type="button"
        className="graph-tool"
        popoverTarget="arrangement-menu"
        aria-label={`Arrangement: ${display.tidied ? 'Tidied' : word}`}
        title="How the actors are arranged"
      >
        <LayoutGrid size={16} strokeWidth={1.5} aria-hidden />
        <span>{display.tidied ? 'Tidied' : word}</span>
        <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
      </button>
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
      {strayed && (
        <button
          type="button"
          className="graph-tool"
          onClick={returnToMap}
          title="Put every actor back (undo with Ctrl+Z)"
        >
          <RotateCcw size={15} strokeWidth={1.5} aria-hidden />
          <span>Return to map</span>
        </button>
      )}
      {all > drawn ? (
        <p className="graph-note">
          {drawn} of {all} actors: the most named.{' '}
          <button type="button" onClick={() => useApp.getState().setDisplay({ everyone: true })}>
            Show all {all}
          </button>
        </p>
      ) : (
        display.everyone && (
          <p className="graph-note">
            All {all} actors.{' '}
            <button type="button" onClick={() => useApp.getState().setDisplay({ everyone: false })}>
              Only the most named
            </button>
          </p>
        )
      )}
    </div>
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
