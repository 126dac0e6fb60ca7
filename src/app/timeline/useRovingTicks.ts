import { type KeyboardEvent, useRef, useState } from 'react'

/** A row of marks over the plot as one stop of the Tab key: arrows, Home and End walk from mark to mark, past buttons with `data-aside`. */
export function useRovingTicks(count: number) {
  const [at, setAt] = useState(0)
  const group = useRef<HTMLDivElement>(null)
  const current = Math.min(at, count - 1)
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: count - 1 }[event.key]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const inside = Math.min(count - 1, Math.max(0, next))
    setAt(inside)
    group.current?.querySelectorAll<HTMLElement>('button:not([data-aside])')[inside]?.focus()
  }
  return { group, current, setAt, onKeyDown }
}
