import { type ReactNode, useState } from 'react'
import { foldText } from '../state/foldText.ts'
import { Facet, FacetRow } from './Facet.tsx'

/** Values listed before "show all". */
const SHOWN = 8

/** A facet of many values: the first eight, then all of them with a search inside. */
export function ListFacet({
  id,
  title,
  noun,
  values,
  counts,
  active,
  folded = false,
  wordsOf,
  isOn,
  isExcluded,
  onToggle,
  onOnly,
  onNot,
  children,
}: {
  readonly id: string
  readonly title: string
  /** Of many: "outlets". */
  readonly noun: string
  readonly values: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly active: boolean
  readonly folded?: boolean
  readonly wordsOf: (value: string) => string
  readonly isOn: (value: string) => boolean
  readonly isExcluded?: (value: string) => boolean
  readonly onToggle: (value: string) => void
  readonly onOnly?: (value: string) => void
  readonly onNot?: (value: string) => void
  /** Choices above the list. */
  readonly children?: ReactNode
}) {
  const [all, setAll] = useState(false)
  const [sought, setSought] = useState('')
  const most = Math.max(1, ...counts.values())
  const wanted = foldText(sought.trim())
  const found =
    all && wanted !== '' ? values.filter((value) => foldText(wordsOf(value)).includes(wanted)) : values
  // What is chosen stays in sight even where the list is cut.
  const shown = all
    ? found
    : values.filter(
        (value, i) => i < SHOWN || (active && (isExcluded?.(value) || (isOn(value) && onOnly === undefined))),
      )
  return (
    <Facet
      id={id}
      title={title}
      active={active}
      folded={folded}
      aside={
        values.length > SHOWN && (
          <button type="button" className="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'show fewer' : `show all ${values.length}`}
          </button>
        )
      }
    >
      {children}
      {all && (
        <input
          type="search"
          className="facet-search"
          value={sought}
          placeholder={`Find among ${values.length} ${noun}`}
          aria-label={`Find among ${values.length} ${noun}`}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <div className={all ? 'facet-long' : undefined}>
        {shown.map((value) => (
          <FacetRow
            key={value}
            name={wordsOf(value)}
            state={isExcluded?.(value) ? 'excluded' : isOn(value) ? 'checked' : 'unchecked'}
            count={counts.get(value) ?? 0}
            most={most}
            onToggle={() => onToggle(value)}
            {...(onOnly && { onOnly: () => onOnly(value) })}
            {...(onNot && { onNot: () => onNot(value) })}
          />
        ))}
      </div>
      {found.length === 0 && <p className="facet-note">No name holds “{sought.trim()}”.</p>}
    </Facet>
  )
}
