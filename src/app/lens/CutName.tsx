import './cutName.css'

/** The longest end of a name that is kept whole, in characters. */
const LONGEST_END = 16

/** A name as two parts, of which the first may be cut: the last word tells most of who is meant. */
export function partsOf(name: string): readonly [start: string, end: string] {
  const space = name.lastIndexOf(' ')
  const end = name.slice(space + 1)
  if (space >= 0 && end.length <= LONGEST_END) return [name.slice(0, space + 1), end]
  return name.length <= LONGEST_END
    ? [name, '']
    : [name.slice(0, 1 - LONGEST_END), name.slice(1 - LONGEST_END)]
}

/** A name on one line, cut in its middle where there is no room for all of it; the whole of it is its title. */
export function CutName({ name, after = '' }: { readonly name: string; readonly after?: string }) {
  const [start, end] = partsOf(name)
  return (
    <span className="cut-name" title={name}>
      <span>{start}</span>
      <span>
        {end}
        {after}
      </span>
    </span>
  )
}
