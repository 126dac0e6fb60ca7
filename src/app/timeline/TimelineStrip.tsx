import { useMemo } from 'react'
import { useApp } from '../state/store.ts'
import { daysOf } from './brush.ts'
import { plotOf } from './geometry.ts'
import { PlotPicture } from './Plot.tsx'
import { useSize } from './useSize.ts'
import { useAxis, useMarks, useParted } from './useTimeline.ts'
import { edgeWords } from './words.ts'
import { WHOLE } from './zoom.ts'

/** The phone's timeline at a glance, in the styles of the timeline, above the tabs: the bars and the brush; a tap opens the whole of it. */
export function TimelineStrip({ onOpen }: { readonly onOpen: () => void }) {
  const range = useApp(({ time }) => time.range)
  const [ref, { width, height }] = useSize<HTMLSpanElement>()
  const plot = useMemo(() => plotOf(height), [height])
  const axis = useAxis(width, WHOLE)
  const marks = useMarks(useParted(), axis, plot)
  const days = axis && daysOf(range, axis)
  const shown =
    range === null || !axis || !days
      ? 'all time'
      : `${edgeWords('first', days, axis)} ${edgeWords('last', days, axis)}`
  return (
    <button
      type="button"
      className="timeline-strip"
      aria-label={`Open the timeline, ${shown}`}
      onClick={onOpen}
    >
      <span ref={ref}>{marks && <PlotPicture {...marks} range={range} edged />}</span>
    </button>
  )
}
