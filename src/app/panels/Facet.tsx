import { ChevronDown, ChevronRight } from 'lucide-react'
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import './facetParts.css'
import { counted, formatCount } from './wording.ts'

/** The id of the facet for which the rail was opened, so that it is not folded; null in a rail that is always there. */
export const WantedFacet = createContext<string | null>(null)

/** One group of choices in the rail, which folds to its head. A choice in force opens it. */
export function Facet({
  id,
  title,
  aside,
  active = false,
  folded = false,
  children,
}: {
  readonly id: string
  readonly title: string
  /** What stands at the right of the title: a button, a value. */
  readonly aside?: ReactNode
  /** Whether something is chosen here. */
  readonly active?: boolean
  /** Whether it begins folded. */
  readonly folded?: boolean
  readonly children: ReactNode
}) {
  const titleId = useId()
  const wanted = useContext(WantedFacet) === id
  const [open, setOpen] = useState(!folded || active || wanted)
  useEffect(() => {
    if (active || wanted) setOpen(true)
  }, [active, wanted])
  return (
    <fieldset className="facet" id={`facet-${id}`} aria-labelledby={titleId} data-folded={!open || undefined}>
      <header className="facet-head">
        <h3 id={titleId}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
            {title}
          </button>
        </h3>
        {open ? aside : active && <span className="facet-value">chosen</span>}
      </header>
      {open && children}
    </fieldset>
  )
}

/** A choice: box, glyph, name, bar, count, "only", which Alt-click does as well, and "not", which Shift-click does. */
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
  onNot,
  children,
}: {
  readonly name: string
  readonly state: 'checked' | 'mixed' | 'unchecked' | 'excluded'
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
  /** Takes out all that touches it; where every value stands by itself, to take it out is enough. */
  readonly onNot?: () => void
  /** Something at the end of the name, such as the fold of a class. */
  readonly children?: ReactNode
}) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'mixed'
  }, [state])
  const shortCut = ({
    altKey,
    shiftKey,
  }: Pick<MouseEvent, 'altKey' | 'shiftKey'>): (() => void) | undefined =>
    altKey ? onOnly : shiftKey ? onNot : undefined
  const withKey = (event: MouseEvent): void => {
    const act = shortCut(event)
    if (!act) return
    event.preventDefault()
    act()
  }
  const excluded = state === 'excluded'
  return (
    <div className={`facet-row${sub ? ' facet-sub' : ''}${count === 0 ? ' facet-none' : ''}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: with Alt or Shift it is a short cut for the buttons beside it */}
      <label onClick={withKey}>
        <input
          ref={box}
          type="checkbox"
          checked={state === 'checked' || state === 'mixed'}
          data-excluded={excluded || undefined}
          onChange={(event) => {
            // On the box itself such a click is no toggle on top of it.
            if (!shortCut(event.nativeEvent as globalThis.MouseEvent)) onToggle()
          }}
          aria-label={`${name}, ${excluded ? 'excluded, ' : ''}${counted(count, 'telling')}`}
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
      {onNot && (
        <button
          type="button"
          className="facet-only facet-not"
          onClick={onNot}
          aria-pressed={excluded}
          aria-label={`Not ${name}`}
        >
          not
        </button>
      )}
      {onOnly && (
        <button type="button" className="facet-only" onClick={onOnly} aria-label={`Only ${name}`}>
          only
        </button>
      )}
    </div>
  )
}
