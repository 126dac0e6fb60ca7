import { useEffect, useRef } from 'react'

/** J goes to the next relation and K to the previous one, unless the keys belong to a field, a menu or a dialog. */
export function useReaderKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return
      const key = event.key.toLowerCase()
      if (key === 'j' || key === 'k') latest.current(key === 'j' ? 1 : -1)
    }
    addEventListener('keydown', walk)
    return () => removeEventListener('keydown', walk)
  }, [])
}
