import { useCallback, useEffect, useRef, useState } from 'react'
import { untracked, useApp } from '../state/store.ts'
import { useMedia } from '../theme.ts'
import { brushOf, daysOf, rangeOf } from './brush.ts'
import { setLook, useTimelineLook } from './look.ts'
import { beginPlaying, isSpoken, nextStep, stepMs } from './playback.ts'
import type { TimeAxis } from './timeAxis.ts'

/**
 * Moves the brush bin by bin. Playing is one step to undo, however long it lasts. Who wants less motion steps by hand.
 * `spokenOf` says what a span of days holds; every fifth step is spoken.
 */
export function usePlayback(
  axis: TimeAxis | null,
  spokenOf: (days: { readonly first: number; readonly last: number }) => string,
) {
  const byStep = useMedia('(prefers-reduced-motion: reduce)')
  const shortcuts = useApp(({ display }) => display.shortcuts)
  const { mode, speed, playing } = useTimelineLook()
  const held = useRef(false)
  const steps = useRef(0)
  const [spoken, setSpoken] = useState('')
  const latest = useRef({ axis, spokenOf })
  latest.current = { axis, spokenOf }

  /** One bin on; false at the end. */
  const advance = useCallback((): boolean => {
    const { axis: on, spokenOf: wordsOf } = latest.current
    if (!on) return false
    const { time, setTime } = useApp.getState()
    const next = nextStep(brushOf(time.range, on), useTimelineLook.getState().mode, on)
    if (next === null) return false
    const range = rangeOf(next, on)
    untracked(() => setTime({ range }))
    steps.current += 1
    if (isSpoken(steps.current, next, on)) setSpoken(wordsOf(daysOf(range, on)))
    return true
  }, [])

  const begin = useCallback((): void => {
    const { axis: on } = latest.current
    if (!on) return
    const { time, setTime } = useApp.getState()
    steps.current = 0
    setTime({
      range: rangeOf(beginPlaying(brushOf(time.range, on), useTimelineLook.getState().mode, on), on),
    })
  }, [])

  const press = useCallback((): void => {
    const { axis: on } = latest.current
    if (!on || on.binCount < 2) return
    if (!byStep) {
      if (!useTimelineLook.getState().playing) begin()
      setLook({ playing: !useTimelineLook.getState().playing })
      return
    }
    const { time } = useApp.getState()
    if (time.range === null || !advance()) begin()
  }, [advance, begin, byStep])

  useEffect(() => {
    if (!playing || byStep) return
    const timer = setInterval(() => {
      if (!held.current && !advance()) setLook({ playing: false })
    }, stepMs(speed))
    return () => clearInterval(timer)
  }, [playing, byStep, speed, advance])

  useEffect(() => () => setLook({ playing: false }), [])

  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('button, a, input, select, textarea, summary, dialog, [contenteditable]')) return
      event.preventDefault()
      press()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [press, shortcuts])

  return {
    playing: playing && !byStep,
    byStep,
    mode,
    speed,
    spoken,
    press,
    hold: (on: boolean): void => {
      held.current = on
    },
  }
}
