import { Check, RotateCw } from 'lucide-react'
import type { LoadState } from '../state/loadState.ts'
import { CopyButton } from './CopyButton.tsx'
import { Sign } from './glyphs.tsx'
import './loadStates.css'

/** What happens between the address and the map, in order; a stage of another name stands alone. */
const STAGES: readonly string[] = ['Opening the dossier', 'Fetching the dossier', 'Checking the dossier']

/** The stage that the graph is at on its way to the screen, and those behind and before it. */
export function Loading({ stage }: { readonly stage: string }) {
  const at = STAGES.indexOf(stage)
  const stages = at < 0 ? [stage] : STAGES
  return (
    <main className="load-state">
      <div className="load-now" role="status">
        <span className="load-sign">
          <Sign size={56} />
        </span>
        <ol className="load-stages">
          {stages.map((one, i) => (
            <li key={one} aria-current={one === stage ? 'step' : undefined} data-done={i < at || undefined}>
              {i < at ? <Check size={16} aria-hidden /> : <span className="load-dot" />}
              {one}
            </li>
          ))}
        </ol>
      </div>
    </main>
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
    <main className="load-state">
      <div className="load-card" role="alert">
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
    </main>
  )
}
