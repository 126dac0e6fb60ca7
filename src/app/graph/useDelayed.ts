import { useEffect, useState } from 'react'

/** Becomes true this many ms after `on` did, and false at once. */
export function useDelayed(on: boolean, delay: number): boolean {
  const [delayed, setDelayed] = useState(false)
  useEffect(() => {
    if (!on) return setDelayed(false)
    const timer = setTimeout(() => setDelayed(true), delay)
    return () => clearTimeout(timer)
  }, [on, delay])
  return on && delayed
}
