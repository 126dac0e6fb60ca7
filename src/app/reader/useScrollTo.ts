import { type RefObject, useEffect } from 'react'

/** How near to the edge a place still counts as in sight, in px. */
const EDGE = 48

/** The phone's sheet rises over the text when a relation is chosen; after so many ms it stands. */
const SHEET_STANDS_MS = 240

/** Brings the first of the places (`data-at`, the start of a trigger or mention) into sight when none of them is. */
export function useScrollTo(body: RefObject<HTMLElement | null>, places: readonly number[]): void {
  useEffect(() => {
    const bring = (): void => {
      if (body.current) bringIntoSight(body.current, places)
    }
    bring()
    const timer = setTimeout(bring, SHEET_STANDS_MS)
    return () => clearTimeout(timer)
  }, [body, places])
}

function bringIntoSight(frame: HTMLElement, places: readonly number[]): void {
  const found = places.flatMap((place) => frame.querySelector(`[data-at="${place}"]`) ?? [])
  const { top, bottom } = frame.getBoundingClientRect()
  const inSight = found.some((element) => {
    const box = element.getBoundingClientRect()
    return box.top > top + EDGE && box.bottom < bottom - EDGE
  })
  if (!inSight) found[0]?.scrollIntoView({ block: 'center', behavior: still() ? 'auto' : 'smooth' })
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
