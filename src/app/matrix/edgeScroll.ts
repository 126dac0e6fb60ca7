import { type RefObject, useEffect } from 'react'

/** Px from an edge within which what is dragged there scrolls, and the most that it scrolls in a frame. */
const ZONE = 44
const FASTEST = 12

/** Px to scroll in one frame for a pointer at `at` between two edges: none in the middle, more the nearer it is to one. */
export function edgeStep(at: number, start: number, end: number): number {
  const zone = Math.min(ZONE, (end - start) / 3)
  const into = at < start + zone ? at - start - zone : at > end - zone ? at - end + zone : 0
  const share = Math.max(-1, Math.min(1, into / zone))
  return Math.sign(share) * Math.ceil(Math.abs(share) * FASTEST)
}

/** Where a drag is on the page, and between which edges it is to stay. */
export interface EdgeDrag {
  readonly along: 'row' | 'column'
  readonly at: { readonly clientX: number; readonly clientY: number }
}

/**
 * Scrolls an element while something is dragged near its edges.
 * @param before px at the element's upper and left edge that stay in sight over what is scrolled
 * @param onScroll after each step
 */
export function useEdgeScroll(
  scroller: RefObject<HTMLElement | null>,
  drag: RefObject<EdgeDrag | null>,
  active: boolean,
  before: { readonly top: number; readonly left: number },
  onScroll: (at: EdgeDrag['at']) => void,
): void {
  const { top: above, left: beside } = before
  useEffect(() => {
    if (!active) return
    let next = 0
    const step = (): void => {
      next = requestAnimationFrame(step)
      const element = scroller.current
      if (!element || !drag.current) return
      const { along, at } = drag.current
      const { top, left } = element.getBoundingClientRect()
      const from = { top: element.scrollTop, left: element.scrollLeft }
      if (along === 'row') element.scrollTop += edgeStep(at.clientY, top + above, top + element.clientHeight)
      else element.scrollLeft += edgeStep(at.clientX, left + beside, left + element.clientWidth)
      if (element.scrollTop !== from.top || element.scrollLeft !== from.left) onScroll(at)
    }
    next = requestAnimationFrame(step)
    return () => cancelAnimationFrame(next)
  }, [active, scroller, drag, above, beside, onScroll])
}
