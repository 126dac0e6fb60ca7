import type { RelationClass } from '../../model/relationTypes.ts'
import type { Claim } from '../state/choices.ts'
import './glyphs.css'

/** Class names as CSS takes them: `verbal cooperation` → `verbal-cooperation`, the names of the colour tokens. */
export const classToken = (relationClass: RelationClass): string => relationClass.replace(' ', '-')

/** The line of a class as the canvas draws it: open head for words, filled for deeds, none for ties. */
export function ClassLine({ of }: { readonly of: RelationClass }) {
  return (
    <svg className={`glyph ${classToken(of)}`} width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      {of === 'tie' ? (
        <path d="M1 6H23" className="glyph-stroke" />
      ) : of.startsWith('verbal') ? (
        <path d="M1 6H22M17 1.5 22.5 6 17 10.5" className="glyph-stroke" />
      ) : (
        <>
          <path d="M1 6H16" className="glyph-stroke" />
          <path d="M14 1.5 23.5 6 14 10.5Z" className="glyph-fill" />
        </>
      )}
    </svg>
  )
}

/** The head of that line alone, for lists and margins; a denied telling has the canvas's ∅. */
export function ClassMark({ of, denied = false }: { readonly of: RelationClass; readonly denied?: boolean }) {
  return (
    <svg className={`glyph ${classToken(of)}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {denied ? (
        <>
          <circle cx="7" cy="7" r="4.6" className="glyph-thin" />
          <path d="M2.2 11.8 11.8 2.2" className="glyph-thin" />
        </>
      ) : of === 'tie' ? (
        <path d="M2 7H12" className="glyph-bold" />
      ) : of.startsWith('verbal') ? (
        <path d="M4 2.2 9.8 7 4 11.8" className="glyph-bold glyph-open" />
      ) : (
        <path d="M2.5 2.4 12.5 7 2.5 11.6Z" className="glyph-fill" />
      )}
    </svg>
  )
}

/** How the canvas draws a line for each kind of claim. */
export function ClaimLine({ of }: { readonly of: Claim }) {
  return (
    <svg className="glyph ink" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      {of === 'actual' && <path d="M1 6H23" className="glyph-stroke" />}
      {of === 'planned' && <path d="M1 6H23" className="glyph-stroke" strokeDasharray="6 3" />}
      {of === 'possible' && <path d="M2 6H23" className="glyph-stroke glyph-dotted" />}
      {of === 'denied' && (
        <>
          <path d="M0 6H7.2M16.8 6H24" className="glyph-thin" />
          <circle cx="12" cy="6" r="4.2" className="glyph-thin" />
          <path d="M8 10 16 2" className="glyph-thin" />
        </>
      )}
    </svg>
  )
}

/** The line of what no telling tells surely: a hollow head. */
export const UnsureLine = () => (
  <svg className="glyph ink" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
    <path d="M1 6H15M15 2 22.5 6 15 10Z" className="glyph-thin" />
  </svg>
)

/** A line with an edge of ink, as those of an open path have it. */
export const LitLine = () => (
  <svg className="glyph ink" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
    <path d="M1 6H23" className="glyph-edge" />
    <path d="M1 6H23" className="glyph-core" />
  </svg>
)

/** A line that stands back behind them. */
export const FaintLine = () => (
  <svg className="glyph ink" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
    <path d="M1 6H23" className="glyph-stroke glyph-faint" />
  </svg>
)

/** The wordmark's sign: two parties, joined by a line of each colour. */
export function Sign({ size = 22 }: { readonly size?: number }) {
  return (
    <svg className="sign" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 11c2-7.2 14-7.2 16 0" className="sign-for" />
      <path d="M4 13c2 7.2 14 7.2 16 0" className="sign-against" />
      <circle cx="4.2" cy="12" r="3.4" />
      <circle cx="19.8" cy="12" r="3.4" />
    </svg>
  )
}
