import { type ReactNode, useId } from 'react'
import './switch.css'

/** One of a few, side by side: radio buttons that look like one control. */
export function Switch<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string
  readonly options: readonly {
    readonly value: T
    readonly words: ReactNode
    readonly title?: string
    readonly keys?: string
  }[]
  readonly value: T
  readonly onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <div className="switch" role="radiogroup" aria-label={label}>
      {options.map(({ value: one, words, title, keys }) => (
        <label key={one} title={title}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            aria-keyshortcuts={keys}
            onChange={() => onChange(one)}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
  )
}
