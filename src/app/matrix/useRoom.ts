import { type RefObject, useLayoutEffect, useState } from 'react'

/** The size of an element, px, kept in step with it; null before it is measured. */
export function useRoom(
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null)
  useLayoutEffect(() => {
    if (!element.current) return
    const { current } = element
    const measure = (): void => setRoom({ width: current.clientWidth, height: current.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
