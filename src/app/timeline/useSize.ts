import { useLayoutEffect, useRef, useState } from 'react'

/** An element's inner size in whole pixels, kept up to date; zero before it is on the page. */
export function useSize<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (): void =>
      setSize((before) => {
        const width = Math.floor(element.clientWidth)
        const height = Math.floor(element.clientHeight)
        return before.width === width && before.height === height ? before : { width, height }
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size] as const
}
