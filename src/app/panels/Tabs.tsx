import { type KeyboardEvent, type ReactNode, useId } from 'react'
import '../lens/startTabs.css'
import { formatCount } from './wording.ts'

export interface TabOf<N extends string> {
  readonly name: N
  readonly words: string
  /** Beside the words; null where a number says nothing. */
  readonly count: number | null
}

/** Tabs by WAI-ARIA's pattern: one stop for the keyboard, arrows between them; `aside` stands at the row's other end. */
export function Tabs<N extends string>({
  label,
  tabs,
  shown,
  onTurn,
  aside,
  children,
}: {
  readonly label: string
  readonly tabs: readonly TabOf<N>[]
  readonly shown: N
  readonly onTurn: (name: N) => void
  readonly aside: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const place = tabs.findIndex(({ name }) => name === shown)
    const next = tabs[(place + step + tabs.length) % tabs.length]!
    onTurn(next.name)
    document.getElementById(`${id}-${next.name}`)?.focus()
  }
  return (
    <>
      <div className="start-tabs told-tabs">
        <div role="tablist" aria-label={label} onKeyDown={walk}>
          {tabs.map(({ name, words, count }) => (
            <button
              key={name}
              id={`${id}-${name}`}
              type="button"
              role="tab"
              aria-selected={name === shown}
              aria-controls={name === shown ? `${id}-panel` : undefined}
              tabIndex={name === shown ? 0 : -1}
              onClick={() => onTurn(name)}
            >
              {words} {count !== null && <span>{formatCount(count)}</span>}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  )
}
