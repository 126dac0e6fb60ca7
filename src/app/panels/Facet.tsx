import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { counted, formatCount } from './wording.ts'

/** One group of choices in the rail. */
export function Facet({
  id,
  title,
  aside,
  children,
}: {
  readonly id: string
  readonly title: string
  /** What stands at the right of the title: a button, a value. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  const titleId = useId()
  return (
    <fieldset className="facet" id={`facet-${id}`} aria-labelledby={titleId}>
      <header className="facet-head">
        <h3 id={titleId}>{title}</h3>
        {aside}
      </header>
      {children}
    </fieldset>
  )
}

/** A choice: box, glyph, name, bar, count; "only" shows on hover and focus, and Alt-click does the same. */
export function FacetRow({
  name,
  state,
  count,
  most,
  hue = 'ink',
  glyph,
  sub = false,
  onToggle,
  onOnly,
  children,
}: {
  readonly name: string
  readonly state: 'checked' | 'mixed' | 'unchecked'
  /** Tellings that the choice stands for, under all other facets. */
  readonly count: number
  /** The largest count of the facet: the length of a full bar. */
  readonly most: number
  /** A class token, or ink. */
  readonly hue?: string
  readonly glyph?: ReactNode
  readonly sub?: boolean
  readonly onToggle: () => void
  readonly onOnly?: () => void
  /** Something at the end of the name, such as the fold of a class. */
  readonly children?: ReactNode
}) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'mixed'
  }, [state])
  const altOnly = (event: MouseEvent): void => {
    if (!event.altKey || !onOnly) return
    event.preventDefault()
    onOnly()
  }
  return (
    <div className={`facet-row${sub ? ' facet-sub' : ''}${count === 0 ? ' facet-none' : ''}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Alt-click is a short cut for the "only" button beside it */}
      <label onClick={altOnly}>
        <input
          ref={box}
          type="checkbox"
          checked={state !== 'unchecked'}
          onChange={(event) => {
            // An Alt-click on the box itself is "only" as well, not a toggle on top of it.
            if (!(event.nativeEvent as globalThis.MouseEvent).altKey || !onOnly) onToggle()
          }}
          aria-label={`${name}, ${counted(count, 'telling')}`}
        />
        {glyph !== undefined && <span className="facet-glyph">{glyph}</span>}
        <span className="facet-name" title={name}>
          {name}
        </span>
        <span className="facet-bar" aria-hidden="true">
          <span className={`fill-${hue}`} style={{ width: `${(100 * count) / Math.max(1, most)}%` }} />
        </span>
        <span className="facet-count" aria-hidden="true">
          {formatCount(count)}
        </span>
      </label>
      {children}
      {onOnly && (
        <button type="button" className="facet-only" onClick={onOnly} aria-label={`Only ${name}`}>
          only
        </button>
      )}
    </div>
  )
}
