import { useEffect, useRef, useState } from 'react'

/**
 * An element's inner size in whole pixels, kept up to date; zero until the frame after it has come on the page. Read only when the
 * browser has laid the page out: to ask for it earlier would have all of it laid out at once, in the middle of other work.
 */
export function useSize<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // What has no height yet has no room to be drawn in, however wide it is.
      const height = Math.floor(element.clientHeight)
      const width = height === 0 ? 0 : Math.floor(element.clientWidth)
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size] as const
}
