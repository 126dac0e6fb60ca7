import { useState } from 'react'
import { Avatar } from '../panels/Avatar.tsx'
import { capitalised } from '../panels/names.ts'
import { useIndex, useViewChoices } from '../panels/useGraph.ts'
import { formatCount } from '../panels/wording.ts'
import { EVERYONE, type Lens } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { ShowSwitch } from './ShowSwitch.tsx'
import { comparedWith, ownOrName, type Voice, voicesNamed, voicesOf, withoutLens } from './voices.ts'

/** From this many voices on, a field narrows the list. */
const SEARCHED_FROM = 9

type Mode = 'one' | 'two'

/** The voices with what each tells: one to look through, or two to compare. */
export function LensMenu({ onClose }: { readonly onClose: () => void }) {
  const index = useIndex()
  const choices = useViewChoices()
  const setLens = useApp((state) => state.setLens)
  const { lens } = choices
  const [mode, setMode] = useState<Mode>(lens.kind === 'compare' ? 'two' : 'one')
  const [text, setText] = useState('')
  const voices = voicesOf(index, choices)
  const listed = voicesNamed(voices, text, index)
  const switchTo = (next: Mode): void => {
    setMode(next)
    const from = lens.kind === 'voice' ? lens.voice : voices[0]?.voice
    if (next === 'two' && from !== undefined && lens.kind !== 'compare')
      setLens(comparedWith(from, voices) ?? lens)
    if (next === 'one' && lens.kind === 'compare') setLens({ kind: 'voice', voice: lens.a })
  }
  return (
    <>
      <div className="lens-modes" role="radiogroup" aria-label="How many voices">
        <Segment on={mode === 'one'} onPick={() => switchTo('one')} words="One voice" />
        <Segment
          on={mode === 'two'}
          onPick={() => switchTo('two')}
          words="Compare two"
          disabled={voices.length < 2}
        />
      </div>
      {voices.length >= SEARCHED_FROM && (
        <input
          type="search"
          className="lens-search"
          placeholder={`Find among ${voices.length} voices`}
          aria-label="Find a voice"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {mode === 'one' ? (
        <div className="lens-list" role="radiogroup" aria-label="Voice">
          {text === '' && (
            <Row
              voice={null}
              index={index}
              name="Everyone"
              tellings={viewOf(index, withoutLens(choices)).tellings}
              checked={lens.kind === 'everyone'}
              onPick={() => setLens(EVERYONE)}
              onDone={onClose}
            />
          )}
          {listed.map((voice) => (
            <Row
              key={voice.voice}
              voice={voice.voice}
              index={index}
              name={capitalised(ownOrName(voice.voice, index))}
              tellings={voice.tellings}
              checked={lens.kind === 'voice' && lens.voice === voice.voice}
              onPick={() => setLens({ kind: 'voice', voice: voice.voice })}
              onDone={onClose}
            />
          ))}
        </div>
      ) : (
        <Pairing voices={listed} lens={lens} index={index} onLens={setLens} />
      )}
      {listed.length === 0 && <p className="lens-none">No voice has this name.</p>}
      {mode === 'two' && lens.kind === 'compare' && (
        <div className="lens-foot">
          <ShowSwitch lens={lens} />
        </div>
      )}
    </>
  )
}

function Segment({
  on,
  onPick,
  words,
  disabled = false,
}: {
  readonly on: boolean
  readonly onPick: () => void
  readonly words: string
  readonly disabled?: boolean
}) {
  return (
    <label className="lens-segment" data-on={on || undefined}>
      <input type="radio" name="lens-mode" checked={on} disabled={disabled} onChange={onPick} />
      {words}
    </label>
  )
}

function Row({
  voice,
  index,
  name,
  tellings,
  checked,
  onPick,
  onDone,
}: {
  readonly voice: string | null
  readonly index: GraphIndex
  readonly name: string
  readonly tellings: number
  readonly checked: boolean
  readonly onPick: () => void
  /** After a choice by pointer or Enter; arrow keys choose as they pass and leave the menu open. */
  readonly onDone: () => void
}) {
  return (
    <label className="lens-row">
      <input
        type="radio"
        name="lens-voice"
        checked={checked}
        // biome-ignore lint/a11y/noAutofocus: a menu that has just been opened starts at what is chosen
        autoFocus={checked}
        onChange={onPick}
        onClick={(event) => event.detail > 0 && onDone()}
        onKeyDown={(event) => event.key === 'Enter' && onDone()}
      />
      <VoiceFace voice={voice} index={index} />
      <span className="lens-name">{name}</span>
      <Count tellings={tellings} />
    </label>
  )
}

/** Every voice with two places to stand in: as A or as B. */
function Pairing({
  voices,
  lens,
  index,
  onLens,
}: {
  readonly voices: readonly Voice[]
  readonly lens: Lens
  readonly index: GraphIndex
  readonly onLens: (lens: Lens) => void
}) {
  const pair = lens.kind === 'compare' ? lens : null
  const put = (end: 'a' | 'b', voice: string): void => {
    if (!pair) return
    const other = end === 'a' ? 'b' : 'a'
    // Who is chosen twice changes places with the other.
    onLens({ ...pair, [end]: voice, ...(pair[other] === voice && { [other]: pair[end] }) })
  }
  return (
    <div className="lens-list">
      <div className="lens-row lens-heads" aria-hidden="true">
        <span />
        <span className="lens-name">Voice</span>
        <span>A</span>
        <span>B</span>
      </div>
      {voices.map(({ voice, tellings }) => {
        const name = capitalised(ownOrName(voice, index))
        return (
          <div key={voice} className="lens-row">
            <VoiceFace voice={voice} index={index} />
            <span className="lens-name">{name}</span>
            <Count tellings={tellings} />
            {(['a', 'b'] as const).map((end) => (
              <label key={end} className="lens-end">
                <input
                  type="radio"
                  name={`lens-${end}`}
                  aria-label={`${end.toUpperCase()}: ${name}`}
                  checked={pair?.[end] === voice}
                  onChange={() => put(end, voice)}
                />
              </label>
            ))}
          </div>
        )
      })}
    </div>
  )
}

function VoiceFace({ voice, index }: { readonly voice: string | null; readonly index: GraphIndex }) {
  const actor = voice === null ? undefined : index.actors.get(voice)
  return <span className="lens-face">{actor && <Avatar actor={actor} size={24} />}</span>
}

function Count({ tellings }: { readonly tellings: number }) {
  return (
    <span className="lens-count" title={`${formatCount(tellings)} tellings`}>
      {formatCount(tellings)}
    </span>
  )
}
