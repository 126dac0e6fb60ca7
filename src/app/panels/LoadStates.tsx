import { FilePlus2, RotateCw } from 'lucide-react'
import { DossierList } from '../dossier/DossierList.tsx'
import { type LoadState, useApp } from '../state/store.ts'
import { CopyButton } from './CopyButton.tsx'
import { Sign } from './glyphs.tsx'
import './loadStates.css'

/** The stage that the graph is at on its way to the screen. */
export function Loading({ stage }: { readonly stage: string }) {
  return (
    <div className="load-state" role="status">
      <span className="load-sign">
        <Sign size={56} />
      </span>
      <p>{stage} …</p>
    </div>
  )
}

/** What went wrong, where, and what one can do. */
export function Failed({
  failure,
  onRetry,
}: {
  readonly failure: Extract<LoadState, { status: 'failed' }>
  readonly onRetry: () => void
}) {
  return (
    <div className="load-state" role="alert">
      <div className="load-card">
        <h2>{failure.message}</h2>
        <pre>{failure.details}</pre>
        <div className="load-actions">
          <button type="button" className="button button-strong" onClick={onRetry}>
            <RotateCw size={16} aria-hidden />
            Try again
          </button>
          <CopyButton label="Copy details" text={() => `${failure.message}\n${failure.details}`} />
        </div>
      </div>
    </div>
  )
}

/** A sound graph without anything to draw. */
export function NothingTold({ articles }: { readonly articles: number }) {
  const openDialog = useApp((state) => state.openDialog)
  return (
    <div className="load-state">
      <div className="load-card">
        <h2>{articles === 0 ? 'No articles yet' : 'No relation was found'}</h2>
        <p>
          {articles === 0
            ? 'Drop articles on this page, or paste one: the map draws what they tell of people, states and bodies. They are read on this machine and sent nowhere.'
            : 'The articles name no two actors of whom they tell that one did, said or planned something about the other.'}
        </p>
        <div className="load-actions">
          <button type="button" className="button button-strong" onClick={() => openDialog('intake')}>
            <FilePlus2 size={16} aria-hidden />
            Add articles
          </button>
        </div>
        <DossierList />
      </div>
    </div>
  )
}
