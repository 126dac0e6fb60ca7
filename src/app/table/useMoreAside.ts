import { type RefObject, useEffect } from 'react'

/**
 * Marks a frame that scrolls sideways with what is out of its sight: `data-more` at its right, `data-less` at its left, and
 * `--bar`, the px that its own upright scroll bar takes.
 */
export function useMoreAside(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const mark = (): void => {
      const { scrollLeft, scrollWidth, clientWidth, offsetWidth } = element
      element.toggleAttribute('data-less', scrollLeft > 1)
      element.toggleAttribute('data-more', scrollLeft + clientWidth < scrollWidth - 1)
      element.style.setProperty('--bar', `${offsetWidth - clientWidth}px`)
    }
    const resized = new ResizeObserver(mark)
    resized.observe(element)
    for (const child of element.children) resized.observe(child)
    element.addEventListener('scroll', mark, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', mark)
    }
  }, [frame])
}
