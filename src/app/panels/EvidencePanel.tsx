import { Suspense, useLayoutEffect, useRef } from 'react'
import { part } from '../part.tsx'
import type { Selection } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { ActorCard } from './ActorCard.tsx'
import './evidence.css'
import { useLayoutMode } from './layoutMode.ts'
import { PairEvidence } from './PairEvidence.tsx'
import { StartPanel } from './StartPanel.tsx'

const ReadingPanel = part(async () => (await import('../reader/ReadingPanel.tsx')).ReadingPanel)

/** What lies behind the selection: a pair's tellings, an actor's card, or how to begin. */
export function EvidencePanel() {
  const selection = useApp((state) => state.selection)
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  const about = selection.kind === 'none' ? '' : selection.id
  // Another selection is read from its head; a relation in the light scrolls to itself afterwards.
  useLayoutEffect(() => {
    // The first one stands at its head anyway, and asking would have the whole page laid out within this task.
    if (shown.current !== null) {
      top.current?.closest('.region-evidence, .sheet-body')?.scrollTo(0, 0)
      // What had the focus may have gone with the last selection: then the panel has it, not the page's top.
      if (shown.current !== about && document.activeElement === document.body)
        top.current?.focus({ preventScroll: true })
    }
    shown.current = about
  }, [about])
  const mode = useLayoutMode()
  const reading = useApp((state) => state.reading)
  // Beside an article stands what it tells; the evidence waits as it was left.
  const beside = reading !== null && (mode === 'desktop' || mode === 'laptop')
  return (
    <div ref={top} tabIndex={-1} className="evidence-top">
      {beside && (
        <Suspense fallback={null}>
          <ReadingPanel article={reading.article} />
        </Suspense>
      )}
      <div hidden={beside}>
        <Selected selection={selection} />
      </div>
    </div>
  )
}

function Selected({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'none':
      return <StartPanel />
    case 'actor':
      return <ActorCard key={selection.id} id={selection.id} />
    case 'pair':
      return <PairEvidence key={selection.id} id={selection.id} picked={selection.strand} />
  }
}
