import { ArrowRight, Calendar, ChevronsRight, Newspaper, Quote, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { isoFromDay } from '../../model/isoDate.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { Avatar } from '../panels/Avatar.tsx'
import { FlagsOf } from '../panels/Flags.tsx'
import { ClassMark } from '../panels/glyphs.tsx'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { useIndex } from '../panels/useGraph.ts'
import { namesOf } from './findActors.ts'
import { type Item, itemsFor, recentItems, type Sources } from './items.ts'
import '../dialog.css'
import './palette.css'
import { usePaletteText } from './paletteText.ts'
import { recentIds, remember } from './recent.ts'
import { useSentences } from './useSentences.ts'

/** From so many letters on, sentences are searched too. */
const LEAST_FOR_SENTENCES = 3

/** One field for everything: actors by any name, sentences, types, dates, paths and commands. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const index = useIndex()
  const onPhone = useLayoutMode() === 'phone'
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const text = usePaletteText((state) => state.text)
  const setText = (next: string): void => {
    usePaletteText.setState({ text: next })
    setAt(0)
  }
  const [at, setAt] = useState(0)
  const [recent] = useState(recentIds)
  const sources = useMemo<Sources>(
    () => ({
      index,
      names: namesOf(index.drawnActors),
      days: index.days && { start: isoFromDay(index.days.first), end: isoFromDay(index.days.last) },
    }),
    [index],
  )
  const asked = text.trim()
  const sentences = useSentences(index, asked.length >= LEAST_FOR_SENTENCES ? asked : '')
  const items = useMemo(
    () => (asked === '' ? recentItems(recent, sources) : [...itemsFor(asked, sources), ...sentences]),
    [asked, recent, sources, sentences],
  )
  const current = Math.min(at, items.length - 1)

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const choose = (item: Item): void => {
    if (item.kind !== 'sentence' && item.kind !== 'path' && item.kind !== 'date') remember(item.id)
    // First out of the way: what it does may open a dialog itself.
    dialog.current?.close()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      const next = current + step
      const around = Math.abs(step) === 1
      setAt(
        around
          ? (next + items.length) % Math.max(1, items.length)
          : Math.max(0, Math.min(items.length - 1, next)),
      )
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && items[current])
      choose(items[current])
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) dialog.current?.close()
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Find and do"
      onClose={() => {
        usePaletteText.setState({ text: '' })
        onClose()
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        // A click on the dimmed page closes.
        if (event.target === event.currentTarget) dialog.current?.close()
      }}
    >
      <div className="palette-field">
        <Search size={20} aria-hidden />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items[current] ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          aria-label="An actor, a sentence, a date, a command, or a path"
          placeholder={
            onPhone
              ? 'Actor, sentence, date or command'
              : 'Actor, sentence, date, command, “path Iran → Qatar”'
          }
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <kbd>Esc</kbd>
        <button
          type="button"
          className="icon-button palette-close"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <X size={20} aria-hidden />
        </button>
      </div>
      <div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label="Found">
        <FlagsOf index={index}>
          {items.map((item, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the row
            <div
              key={item.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === current}
              className="palette-row"
              data-kind={item.kind}
              onMouseMove={() => setAt(i)}
              onClick={() => choose(item)}
            >
              <Sign item={item} sources={sources} />
              <span className="palette-words">{item.words}</span>
              {item.detail && <span className="palette-detail">{item.detail}</span>}
              {item.keys && <kbd>{keyWords(item.keys)}</kbd>}
            </div>
          ))}
        </FlagsOf>
      </div>
      {items.length === 0 && (
        <p className="palette-none">
          Nothing has that name, and no sentence holds those words. Try a part of a name, a date like “march
          2024”, or “path Iran to Qatar”.
        </p>
      )}
      <p className="visually-hidden" role="status">
        {items.length} found
      </p>
    </dialog>
  )
}

function Sign({ item, sources }: { readonly item: Item; readonly sources: Sources }) {
  const actor = item.actor === null ? undefined : sources.index.actors.get(item.actor)
  if (actor) return <Avatar actor={actor} size={24} />
  if (item.type !== null) return <ClassMark of={relationTypeInfo(item.type).class} />
  const Icon = { command: ChevronsRight, date: Calendar, path: ArrowRight, article: Newspaper }[
    item.kind as 'command' | 'date' | 'path' | 'article'
  ]
  return Icon ? <Icon size={18} strokeWidth={1.6} aria-hidden /> : <Quote size={16} aria-hidden />
}

const keyWords = (keys: string): string =>
  keys.replace('Mod', /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl')
