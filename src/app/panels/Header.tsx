import {
  Bookmark,
  CircleQuestionMark,
  Download,
  FilePlus2,
  Monitor,
  Moon,
  Search,
  Sun,
  X,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useDossierName } from '../dossier/dossiers.ts'
import { useKeys } from '../keys.ts'
import { LensControl } from '../lens/LensControl.tsx'
import { PaletteButton } from '../palette/PaletteButton.tsx'
import { THEMES, type Theme } from '../state/choices.ts'
import { actorNamed } from '../state/selectors.ts'
import { shownIndex, useApp } from '../state/store.ts'
import { ViewSwitch } from '../views/ViewSwitch.tsx'
import { Sign } from './glyphs.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import './header.css'
import './themeMenu.css'
import { dossierLine, shortTitle } from './wording.ts'

/** Wordmark, what is open, search, theme, the way in for articles and the way out as a picture. */
export function Header() {
  const openDialog = useApp((state) => state.openDialog)
  const load = useApp((state) => state.load)
  const [searching, setSearching] = useState(false)
  const graph = load.status === 'ready' ? load.index.graph : null
  const drawn = graph !== null && graph.relations.length > 0
  const ownName = useDossierName()
  const title =
    ownName ??
    (graph === null || graph.articles.length === 0
      ? ''
      : graph.articles.length === 1
        ? graph.articles[0]!.title
        : 'Dossier')
  return (
    <header className="header" data-searching={searching || undefined}>
      <div className="wordmark">
        <Sign />
        <h1>Entente</h1>
      </div>
      {graph && title && (
        <div className="dossier">
          <p className="dossier-title" title={title}>
            {shortTitle(title)}
          </p>
          <p className="dossier-line" title={dossierLine(graph)}>
            {dossierLine(graph)}
          </p>
        </div>
      )}
      {drawn && (
        <>
          <ViewSwitch on="page" />
          <LensControl />
          <SearchField
            open={searching}
            onOpen={() => setSearching(true)}
            onClose={() => setSearching(false)}
          />
          <button
            type="button"
            className="icon-button search-open"
            aria-label="Search"
            onClick={() => setSearching(true)}
          >
            <Search size={20} aria-hidden />
          </button>
        </>
      )}
      {drawn && <HistoryButtons />}
      {drawn && (
        <button
          type="button"
          className="icon-button views-button"
          aria-label="Saved views"
          title="Saved views (Ctrl+S)"
          onClick={() => openDialog('views')}
        >
          <Bookmark size={20} strokeWidth={1.6} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className="icon-button help-button"
        aria-label="Help: all keys"
        title="Keys (?)"
        onClick={() => openDialog('help')}
      >
        <CircleQuestionMark size={20} strokeWidth={1.6} aria-hidden />
      </button>
      <ThemeMenu />
      <button
        type="button"
        className="icon-button add-button"
        aria-label="Add articles"
        title="Add articles"
        onClick={() => openDialog('intake')}
      >
        <FilePlus2 size={20} aria-hidden />
      </button>
      {drawn && (
        <button
          type="button"
          className="button button-strong export-button"
          onClick={() => openDialog('export')}
        >
          <Download size={16} aria-hidden />
          <span>Export</span>
        </button>
      )}
    </header>
  )
}

/** The text filter. `/` jumps to it, Enter chooses the actor that it names. */
function SearchField({
  open,
  onOpen,
  onClose,
}: {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}) {
  const text = useApp((state) => state.filters.text)
  const setFilters = useApp((state) => state.setFilters)
  const select = useApp((state) => state.select)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  useKeys([
    {
      keys: ['/'],
      says: 'Filter by a word',
      group: 'Find',
      run: () => {
        onOpen()
        field.current?.focus()
      },
    },
  ])
  return (
    <search className="search">
      <Search size={18} aria-hidden />
      <input
        ref={field}
        type="search"
        value={text}
        placeholder="Find an actor or a word"
        aria-label="Find an actor or a word in the sentences"
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setFilters({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            const index = shownIndex(useApp.getState())
            const actor = index ? actorNamed(index, text) : null
            if (actor !== null) select({ kind: 'actor', id: actor })
          }
          if (event.key !== 'Escape') return
          event.stopPropagation()
          if (text === '') {
            event.currentTarget.blur()
            onClose()
          } else setFilters({ text: '' })
        }}
      />
      {text === '' ? (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label="Clear the search"
          onClick={() => {
            setFilters({ text: '' })
            field.current?.focus()
          }}
        >
          <X size={16} aria-hidden />
        </button>
      )}
      <PaletteButton />
      <button
        type="button"
        className="icon-button search-close"
        aria-label="Close the search"
        onClick={onClose}
      >
        <X size={20} aria-hidden />
      </button>
    </search>
  )
}

const THEME_WORDS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const

function ThemeMenu() {
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  const menu = useRef<HTMLDivElement>(null)
  const Icon = THEME_ICONS[theme]
  useKeys([
    {
      keys: ['D'],
      says: 'Light or dark',
      group: 'Views',
      run: () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'),
    },
  ])
  return (
    <>
      <button
        type="button"
        className="icon-button theme-button"
        popoverTarget="theme-menu"
        aria-label={`Theme: ${THEME_WORDS[theme].toLowerCase()}`}
      >
        <Icon size={20} aria-hidden />
      </button>
      <div
        ref={menu}
        id="theme-menu"
        className="theme-menu"
        popover="auto"
        role="radiogroup"
        aria-label="Theme"
      >
        {THEMES.map((choice) => {
          const ChoiceIcon = THEME_ICONS[choice]
          return (
            <label key={choice}>
              <input
                type="radio"
                name="theme"
                checked={theme === choice}
                onChange={() => setTheme(choice)}
                onClick={() => menu.current?.hidePopover()}
              />
              <ChoiceIcon size={18} aria-hidden />
              {THEME_WORDS[choice]}
            </label>
          )
        })}
      </div>
    </>
  )
}
