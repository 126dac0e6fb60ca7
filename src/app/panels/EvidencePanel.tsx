import { useApp } from '../state/store.ts'
import { ActorCard } from './ActorCard.tsx'
import './evidence.css'
import { PairEvidence } from './PairEvidence.tsx'
import { StartPanel } from './StartPanel.tsx'

/** What lies behind the selection: a pair's tellings, an actor's card, or how to begin. */
export function EvidencePanel() {
  const selection = useApp((state) => state.selection)
  switch (selection.kind) {
    case 'none':
      return <StartPanel />
    case 'actor':
      return <ActorCard key={selection.id} id={selection.id} />
    case 'pair':
      return <PairEvidence key={selection.id} id={selection.id} picked={selection.strand} />
  }
}
