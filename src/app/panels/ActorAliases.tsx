import { useState } from 'react'

/** Names listed before "and n more". */
const FEW = 6

/** What else an actor is called. */
export function ActorAliases({ names }: { readonly names: readonly string[] }) {
  const [all, setAll] = useState(false)
  if (names.length === 0) return null
  const shown = all || names.length <= FEW + 1 ? names : names.slice(0, FEW)
  const rest = names.length - shown.length
  return (
    <p className="actor-aliases">
      <span>Also called</span> {shown.join(' · ')}
      {rest > 0 && (
        <>
          {' · '}
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            and {rest} more
          </button>
        </>
      )}
    </p>
  )
}
