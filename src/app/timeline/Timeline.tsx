import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { isoDay } from '../../model/isoDate.ts'
import { useViewChoices } from '../panels/useGraph.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { passingRelations, selectedRelations, viewOf } from '../state/selectors.ts'
import { shownIndex, useApp } from '../state/store.ts'
import { BrushLayer } from './BrushLayer.tsx'
import { Marks } from './Marks.tsx'
import { PLOT } from './plot.ts'
import { daySpanOf, stackTellings } from './stacks.ts'
import './timeline.css'
import { type DaySpan, type TimeAxis, timeAxis } from './timeAxis.ts'
import { UndatedTray } from './UndatedTray.tsx'

/**
 * Dated tellings on their days, cooperation above the line and conflict below, with a brush that filters the whole
 * page. The axis follows from the whole graph, so it never moves while filters do.
 */
export function Timeline() {
  const index = useApp(shownIndex)
  return index ? <TimelineOf index={index} /> : null
}

function TimelineOf({ index }: { readonly index: GraphIndex }) {
  const choices = useViewChoices()
  const { time } = choices
  const selection = useApp((state) => state.selection)
  const [plot, width] = useWidth()
  const axis = useMemo(() => timeAxis(spansOf(index), width), [index, width])
  const passing = useMemo(
    () => passingRelations(index, choices, ['range', 'undated']),
    [index, choices],
  )
  const stacks = useMemo(() => (axis ? stackTellings(passing, axis) : null), [passing, axis])
  const selected = useMemo(() => {
    const view = viewOf(index, choices)
    return new Set(selectedRelations(view, selection).map(({ id }) => id))
  }, [index, choices, selection])
  const height = PLOT.top + PLOT.up + PLOT.down + PLOT.axis

  return (
    <div className="timeline">
      <div className="timeline-sides" aria-hidden="true">
        <span className="cooperation">cooperation</span>
        <span className="conflict">conflict</span>
      </div>
      <div className="timeline-plot" ref={plot}>
        {axis && stacks && width > 0 ? (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <Marks
              axis={axis}
              stacks={stacks}
              range={time.range}
              selected={selected}
              articles={articleDays(index)}
            />
            <AxisLine axis={axis} width={width} />
          </svg>
        ) : null}
        {axis === null ? (
          <p className="timeline-empty">No telling has a date, so there is no time to show.</p>
        ) : (
          <BrushLayer axis={axis} width={width} range={time.range} relations={passing} />
        )}
      </div>
      <UndatedTray relations={passing} included={time.undated !== 'without'} />
    </div>
  )
}

function AxisLine({ axis, width }: { readonly axis: TimeAxis; readonly width: number }) {
  const y = PLOT.top + PLOT.up
  const labelY = PLOT.top + PLOT.up + PLOT.down + 15
  return (
    <g className="axis">
      {axis.segments.map(({ first, x0, x1 }, i) => (
        <g key={first}>
          <line
            x1={i === 0 ? 0 : x0 - 6}
            x2={i === axis.segments.length - 1 ? width : x1 + 6}
            y1={y}
            y2={y}
          />
          {i > 0 ? <path className="axis-break" d={`M${x0 - 15} ${y + 5}l5 -10m2 10l5 -10`} /> : null}
        </g>
      ))}
      {axis.ticks.map(({ x, label, major }) => (
        <text key={`${x} ${label}`} x={x + 2} y={labelY} className={major ? 'major' : undefined}>
          {label}
        </text>
      ))}
    </g>
  )
}

/** All dated relations and the articles' own days: what the axis has to hold. */
function spansOf(index: GraphIndex): readonly DaySpan[] {
  const published = articleDays(index).map((day) => ({ first: day, last: day }))
  return [...index.graph.relations.flatMap((relation) => daySpanOf(relation) ?? []), ...published]
}

const articleDays = (index: GraphIndex): readonly number[] => [
  ...new Set(index.graph.articles.flatMap(({ published }) => (published ? (isoDay(published) ?? []) : []))),
]

function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (): void => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width] as const
}
