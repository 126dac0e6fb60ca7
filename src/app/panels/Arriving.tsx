import { type ReactNode, Suspense } from 'react'
import { Boundary } from './Boundary.tsx'

/** A part of the page whose script may still be on its way, or fail to come: until it is there, its place. */
export function Arriving({
  what,
  place = null,
  children,
}: {
  /** As a message names it: "The timeline". */
  readonly what: string
  readonly place?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <Boundary what={what}>
      <Suspense fallback={place}>{children}</Suspense>
    </Boundary>
  )
}
