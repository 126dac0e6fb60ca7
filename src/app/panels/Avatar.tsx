import type { Actor } from '../../model/actor.ts'
import { lettersOf } from '../graph/labels.ts'
import './avatar.css'
import { useFlag } from './Flags.tsx'

/** Height over width of a hexagon that lies on its side. */
const HEXAGON = 'M25 1.5H75L98.5 43.3 75 85.1H25L1.5 43.3Z'

/** An actor as on the canvas: flag of a country, initials of a person, letters of a body, with the flag of their state. */
export function Avatar({ actor, size = 26 }: { readonly actor: Actor; readonly size?: number }) {
  const flag = useFlag(actor.country)
  const letters = lettersOf(actor)
  if (actor.kind === 'country') {
    return (
      <span className="avatar" style={{ width: size * 1.08, height: size }} aria-hidden="true">
        {flag ? (
          <img className="avatar-flag" src={flag} alt="" style={{ height: size * 0.72 }} />
        ) : (
          <span className="avatar-code" style={{ fontSize: size * 0.4 }}>
            {letters}
          </span>
        )}
      </span>
    )
  }
  const fontSize = (letters.length > 3 ? 0.28 : letters.length > 2 ? 0.32 : 0.38) * size
  return (
    <span className="avatar" style={{ width: size, height: size }} aria-hidden="true">
      <svg
        viewBox={actor.kind === 'person' ? '0 0 100 100' : '0 -7 100 100'}
        width={size}
        height={size}
        aria-hidden="true"
      >
        {actor.kind === 'person' ? (
          <circle cx="50" cy="50" r="47.5" className="avatar-person" />
        ) : (
          <path d={HEXAGON} className="avatar-organization" />
        )}
      </svg>
      <span className="avatar-letters" style={{ fontSize }}>
        {letters}
      </span>
      {flag && (
        <img
          className="avatar-chip"
          src={flag}
          alt=""
          style={{ width: Math.max(11, size * 0.42), height: Math.max(7.4, size * 0.28) }}
        />
      )}
    </span>
  )
}

/** A flag beside a country's name. */
export function FlagImage({ country }: { readonly country: string }) {
  const flag = useFlag(country)
  return flag ? <img className="flag-inline" src={flag} alt="" /> : null
}
