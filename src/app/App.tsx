import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import './tokens.css'
import './fonts.css'
import './base.css'
import './touch.css'
import './shell.css'
import './timeline/place.css'
import './print.css'
import { PrintSheet } from './export/PrintSheet.tsx'
import { type Draft, EMPTY_DRAFT } from './intake/draft.ts'
import { PageDrop } from './intake/PageDrop.tsx'
import { keepFocus } from './keepFocus.ts'
import { useKeys } from './keys.ts'
import { Arriving } from './panels/Arriving.tsx'
import { ChipsRow, EmptyResult, SpokenStatus } from './panels/ChipsRow.tsx'
import { useEvidenceKeys } from './panels/evidenceKeys.ts'
import { FlagsOf } from './panels/Flags.tsx'
import { Header } from './panels/Header.tsx'
import { LaterChoices } from './panels/LaterChoices.tsx'
import { Legend } from './panels/Legend.tsx'
import { Failed, Loading } from './panels/LoadStates.tsx'
import { useLayoutMode } from './panels/layoutMode.ts'
import { PhoneTabs } from './panels/PhoneTabs.tsx'
import { Sheet } from './panels/Sheet.tsx'
import { usePhoneSheet } from './panels/usePhoneSheet.ts'
import { useTurns } from './panels/useTurns.ts'
import { part } from './part.tsx'
import type { GraphIndex } from './state/graphIndex.ts'
import { shownIndex, useApp } from './state/store.ts'
import { useTheme } from './theme.ts'
import { useFolded } from './timeline/useFolded.ts'
import { Toasts } from './toasts/Toasts.tsx'
import { OpenPath, OtherView } from './views/OtherView.tsx'
import { ViewSwitch } from './views/ViewSwitch.tsx'

// Asked for at once, so that it comes while the graph is fetched, but not part of what the first paint waits for.
const GraphCanvas = part(async () => (await import('./graph/GraphCanvas.tsx')).GraphCanvas, 'now')
const besideMap = () => import('./panels/besideMap.ts')
const EvidencePanel = part(async () => (await besideMap()).EvidencePanel, 'now')
const FiltersRegion = part(async () => (await besideMap()).FiltersRegion, 'now')
const Timeline = part(async () => (await import('./timeline/Timeline.tsx')).Timeline, 'now')
const TimelineStrip = part(async () => {
  // Its styles come with the timeline.
  const [{ TimelineStrip: Strip }] = await Promise.all([
    import('./timeline/TimelineStrip.tsx'),
    import('./timeline/Timeline.tsx'),
  ])
  return Strip
}, 'now')
const NothingTold = part(async () => (await import('./panels/NothingTold.tsx')).NothingTold)
const Reader = part(async () => (await import('./reader/Reader.tsx')).Reader)
const ExportDialog = part(async () => (await import('./export/ExportDialog.tsx')).ExportDialog)
const Palette = part(async () => (await import('./palette/Palette.tsx')).Palette)
const HelpDialog = part(async () => (await import('./help/HelpDialog.tsx')).HelpDialog)
const ViewsDialog = part(async () => (await import('./dossier/ViewsDialog.tsx')).ViewsDialog)
const IntakeDialog = part(async () => (await import('./intake/IntakeDialog.tsx')).IntakeDialog)

/** The page: what the graph's state allows to show, in its regions. */
export function App({ onRetry }: { readonly onRetry: () => void }) {
  const load = useApp((state) => state.load)
  const theme = useTheme()
  const { folded } = useFolded()
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(keepFocus, [])
  useEscape()
  usePageKeys()
  const header = <Header />
  return (
    <LaterChoices>
      <div className="shell" data-load={load.status} data-timeline={folded ? 'folded' : undefined}>
        {load.status === 'ready' && load.index.graph.relations.length > 0 ? (
          <Regions index={load.index} header={header} />
        ) : (
          <>
            {header}
            {load.status === 'loading' && <Loading stage={load.stage} />}
            {load.status === 'failed' && <Failed failure={load} onRetry={onRetry} />}
            {load.status === 'ready' && (
              <Suspense fallback={null}>
                <NothingTold graph={load.index.graph} />
              </Suspense>
            )}
          </>
        )}
      </div>
      <Dialogs />
      <Toasts />
    </LaterChoices>
  )
}

const DIALOG_NAMES = {
  export: 'The export',
  help: 'The help',
  intake: 'The way in for articles',
  palette: 'The palette',
  views: 'The list of saved views',
} as const

/** The dialog that is open, and the page's own way in for dropped files. */
function Dialogs() {
  const dialog = useApp((state) => state.dialog)
  const openDialog = useApp((state) => state.openDialog)
  const [dropped, setDropped] = useState<readonly File[]>([])
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT)
  const take = useCallback(
    (files: readonly File[]) => {
      setDropped(files)
      openDialog('intake')
    },
    [openDialog],
  )
  const close = (): void => {
    setDropped([])
    openDialog('none')
  }
  return (
    <>
      <PageDrop onFiles={take} />
      {dialog !== 'none' && (
        <Arriving what={DIALOG_NAMES[dialog]}>
          {dialog === 'export' && <ExportDialog onClose={close} />}
          {dialog === 'views' && <ViewsDialog onClose={close} />}
          {dialog === 'help' && <HelpDialog onClose={close} />}
          {dialog === 'palette' && <Palette onClose={close} />}
          {dialog === 'intake' && (
            <IntakeDialog dropped={dropped} draft={draft} onDraft={setDraft} onClose={close} />
          )}
        </Arriving>
      )}
    </>
  )
}

const VIEW_LABELS = {
  graph: 'Map of relations',
  matrix: 'Matrix of relations',
  table: 'Table of relations',
} as const

/** The regions in the order in which the keyboard walks them; the grid sets them where they are seen. */
function Regions({ index, header }: { readonly index: GraphIndex; readonly header: ReactNode }) {
  const mode = useLayoutMode()
  const reading = useApp((state) => state.reading)
  const isReading = reading !== null
  // At once: before the reader's script has come, what had the focus may be hidden and have lost it.
  const opener = useMemo(() => (isReading ? document.activeElement : null), [isReading])
  const phone = usePhoneSheet()
  // Here, since they answer before the evidence has come.
  useEvidenceKeys()
  // The map's place first, then the proof, then when it was, then what narrows it.
  const turn = useTurns(3)
  const evidence = turn >= 1 && (
    <Arriving what="The evidence">
      <EvidencePanel />
    </Arriving>
  )
  const filters = turn >= 3 && (
    <Arriving what="The filters">
      <FiltersRegion mode={mode} />
    </Arriving>
  )
  const onPhone = mode === 'phone'
  const view = useApp((state) => state.view)
  const hasLens = useApp((state) => state.lens.kind !== 'everyone')
  const main = (
    <main className="stage" id="map" tabIndex={-1} aria-label={reading ? 'Article' : VIEW_LABELS[view]}>
      <div className="stage-map" data-lens={hasLens || undefined} inert={reading !== null}>
        <div className="stage-head">
          <ViewSwitch on="phone" />
          <ChipsRow />
        </div>
        <div className="canvas" data-view={view}>
          <Arriving what="The map">
            <GraphCanvas />
          </Arriving>
          <OtherView />
          <OpenPath />
          <div className="canvas-notice">
            <EmptyResult />
          </div>
        </div>
        {(mode === 'laptop' || mode === 'tablet') && view === 'graph' && <Legend />}
      </div>
      {reading && (
        <Arriving what="The article">
          <Reader key={reading.article} reading={reading} opener={opener} />
        </Arriving>
      )}
    </main>
  )
  return (
    <FlagsOf index={index}>
      <nav className="skips" aria-label="Skip to">
        <a href="#map">Map</a>
        {(!onPhone || phone.pane === 'evidence') && <a href="#evidence">Evidence</a>}
        {(!onPhone || phone.pane === 'timeline') && <a href="#timeline">Timeline</a>}
        {(!onPhone || phone.pane === 'filters') && <a href="#filters">Filters</a>}
      </nav>
      {header}
      {main}
      {onPhone ? (
        <Sheet snap={phone.snap} pane={phone.pane} onSnap={phone.setSnap}>
          {phone.pane === 'evidence' && (
            <aside id="evidence" aria-label="Evidence" tabIndex={-1}>
              {evidence}
            </aside>
          )}
          {phone.pane === 'timeline' && (
            <section id="timeline" className="region-timeline" aria-label="Timeline" tabIndex={-1}>
              <WholeTimeline isDue={turn >= 2} onEvidence={() => phone.setTab('graph')} />
            </section>
          )}
          {phone.pane === 'filters' && (
            <nav id="filters" aria-label="Filters" tabIndex={-1}>
              {filters}
            </nav>
          )}
        </Sheet>
      ) : (
        <>
          <aside id="evidence" className="region-evidence" aria-label="Evidence" tabIndex={-1}>
            {evidence}
          </aside>
          <section id="timeline" className="region-timeline" aria-label="Timeline" tabIndex={-1}>
            <WholeTimeline isDue={turn >= 2} />
          </section>
          <nav id="filters" className="region-filters" aria-label="Filters" tabIndex={-1}>
            {filters}
          </nav>
        </>
      )}
      {onPhone && phone.pane !== 'timeline' && (
        <Arriving what="The timeline" place={<div className="timeline-strip" />}>
          <TimelineStrip onOpen={() => phone.setTab('timeline')} />
        </Arriving>
      )}
      {onPhone && <PhoneTabs tab={phone.tab} onTab={phone.setTab} />}
      <SpokenStatus />
      <PrintSheet />
    </FlagsOf>
  )
}

/** The timeline, and its place until it is due and there. */
function WholeTimeline({
  isDue,
  onEvidence,
}: {
  readonly isDue: boolean
  readonly onEvidence?: (() => void) | undefined
}) {
  const { folded } = useFolded()
  const place = <div className="timeline" data-collapsed={folded || undefined} />
  return (
    <Arriving what="The timeline" place={place}>
      {isDue ? <Timeline onEvidence={onEvidence} /> : place}
    </Arriving>
  )
}

/** Keys that belong to no part of the page alone. */
function usePageKeys(): void {
  const { openDialog } = useApp.getState()
  const ready = (): boolean => shownIndex(useApp.getState()) !== null
  useKeys([
    { keys: ['?'], says: 'Help: all keys', group: 'Find', run: () => openDialog('help') },
    {
      keys: ['X'],
      says: 'Make a picture',
      group: 'Dossier',
      run: () => openDialog('export'),
      when: ready,
    },
    {
      keys: ['Mod+S'],
      says: 'Save this view, open a saved one',
      group: 'Dossier',
      run: () => openDialog('views'),
      when: ready,
    },
    { keys: ['A'], says: 'Add articles', group: 'Dossier', run: () => openDialog('intake') },
    { keys: ['Escape'], says: 'One step back', group: 'Evidence and reader', run: null },
  ])
}

/** Escape goes one step back: out of the article, then out of the selection. Fields, menus and dialogs take it first. */
function useEscape(): void {
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open], :popover-open')) return
      const { reading, selection, read, select } = useApp.getState()
      if (reading) read(null)
      else if (selection.kind !== 'none') select({ kind: 'none' })
    }
    addEventListener('keydown', back)
    return () => removeEventListener('keydown', back)
  }, [])
}
