import { type KeyboardEvent, type ReactNode, Suspense, useId } from 'react'
import { create } from 'zustand'
import { useLaterChoices } from '../panels/LaterChoices.tsx'
import { TellingList } from '../panels/TellingList.tsx'
import { useIndex, useLaterView } from '../panels/useGraph.ts'
import { formatCount } from '../panels/wording.ts'
import { part } from '../part.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { findingsOf } from './findings.ts'
import './startTabs.css'

const FindingsPanel = part(async () => (await import('./FindingsPanel.tsx')).FindingsPanel)

type TabName = 'articles' | 'pairs' | 'claims' | 'difference' | 'findings'

interface Tab {
  readonly name: TabName
  readonly words: string
  readonly count: number
  readonly body: ReactNode
}

/** Which tab a person turned to last: it is there again when they come back from a pair. */
const useTurnedTo = create<{ readonly tab: TabName | null }>()(() => ({ tab: null }))

/** What there is to read while nothing is selected: pairs, articles, what the lens brings up, findings. */
export function StartTabs({
  pairs,
  articles,
}: {
  /** The list of pairs, and how many it holds. */
  readonly pairs: { readonly count: number; readonly body: ReactNode }
  /** The list of articles; null where there is but one. */
  readonly articles: { readonly count: number; readonly body: ReactNode } | null
}) {
  const index = useIndex()
  const view = useLaterView()
  const later = useLaterChoices()
  const { lens } = later
  const turnedTo = useTurnedTo((state) => state.tab)
  const id = useId()
  const tabs: readonly Tab[] = [
    ...(lens.kind === 'compare'
      ? [
          {
            name: 'difference',
            words: 'Difference',
            count: view.strands.length,
            body: <DifferenceList />,
          } as const,
        ]
      : []),
    ...(lens.kind === 'voice'
      ? [
          {
            name: 'claims',
            words: 'Claims',
            count: view.tellings,
            body: <TellingList relations={view.relations} picked={null} index={index} noun="Sentences" />,
          } as const,
        ]
      : []),
    { name: 'pairs', words: 'Pairs', ...pairs },
    ...(articles ? [{ name: 'articles', words: 'Articles', ...articles } as const] : []),
    {
      name: 'findings',
      words: 'Findings',
      count: findingsOf(index, later).count,
      body: <FindingsPanel choices={later} />,
    },
  ]
  const shown = tabs.find(({ name }) => name === turnedTo) ?? tabs[0]!
  const turn = (tab: TabName): void => useTurnedTo.setState({ tab })
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length]!
    turn(next.name)
    document.getElementById(`${id}-${next.name}`)?.focus()
  }
  return (
    <>
      <div className="start-tabs" role="tablist" aria-label="Evidence" onKeyDown={walk}>
        {tabs.map(({ name, words, count }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === shown.name}
            aria-controls={name === shown.name ? `${id}-panel` : undefined}
            tabIndex={name === shown.name ? 0 : -1}
            onClick={() => turn(name)}
          >
            {words} <span>{formatCount(count)}</span>
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${shown.name}`}>
        <Suspense fallback={null}>{shown.body}</Suspense>
      </div>
    </>
  )
}
