import { type RefObject, useEffect } from 'react'

/** How near to the edge a place still counts as in sight, in px. */
const EDGE = 48

/** Brings the first of the places (`data-at`, the start of a trigger or mention) into sight when none of them is. */
export function useScrollTo(body: RefObject<HTMLElement | null>, places: readonly number[]): void {
  useEffect(() => {
    const frame = body.current
    if (!frame) return
    const chosen = places.flatMap((place) => frame.querySelector(`[data-at="${place}"]`) ?? [])
    const { top, bottom } = frame.getBoundingClientRect()
    const inSight = chosen.some((element) => {
      const box = element.getBoundingClientRect()
      return box.top > top + EDGE && box.bottom < bottom - EDGE
    })
    if (!inSight) chosen[0]?.scrollIntoView({ block: 'center', behavior: still() ? 'auto' : 'smooth' })
  }, [body, places])
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
