import { useId } from 'react'
import type { TimeChoice } from '../state/choices.ts'
import { AxisLine } from './AxisLine.tsx'
import { daysOf } from './brush.ts'
import type { Heights, Note } from './geometry.ts'
import { Marks } from './Marks.tsx'
import type { Stacks } from './stacks.ts'
import type { TimeAxis } from './timeAxis.ts'

/**
 * The picture of the timeline. A step of the brush moves four rectangles: the marks under them stay as they are, and
 * paper laid over what is outside makes it pale.
 */
export function PlotPicture({
  axis,
  stacks,
  heights,
  notes,
  range,
  edged = false,
}: {
  readonly axis: TimeAxis
  readonly stacks: Stacks
  readonly heights: Heights
  readonly notes: readonly Note[]
  readonly range: TimeChoice['range']
  /** Draws the brush's edges, where no handles do. */
  readonly edged?: boolean
}) {
  const clip = useId()
  const { plot } = heights
  const { body } = plot
  const { width } = axis
  const days = daysOf(range, axis)
  const inPlot = (x: number): number => Math.min(width, Math.max(0, x))
  const left = range === null ? 0 : inPlot(axis.x(days.first))
  const right = range === null ? width : inPlot(axis.end(days.last))
  return (
    <svg width={width} height={plot.height} viewBox={`0 0 ${width} ${plot.height}`} aria-hidden="true">
      <clipPath id={clip}>
        <rect width={width} height={plot.height} />
      </clipPath>
      {range === null ? null : <rect className="brush-ground" x={left} width={right - left} height={body} />}
      <g clipPath={`url(#${clip})`}>
        <Marks axis={axis} stacks={stacks} heights={heights} />
      </g>
      {range === null ? null : (
        <>
          <rect className="veil" width={left} height={body} />
          <rect className="veil" x={right} width={width - right} height={body} />
        </>
      )}
      {notes.map(({ x, y, text }) => (
        <text key={`${x} ${y}`} className="band-note" x={x} y={y}>
          {text}
        </text>
      ))}
      {edged && range !== null ? (
        <path className="brush-edges" d={`M${left} 0v${body}M${right} 0v${body}`} />
      ) : null}
      <AxisLine axis={axis} plot={plot} />
    </svg>
  )
}
