import { memo } from 'react'
import type { Plot } from './geometry.ts'
import { BREAK_PX, type TimeAxis } from './timeAxis.ts'

/** The line with its labels: two strokes where time is left out, one where only the scale changes. */
export const AxisLine = memo(function AxisLine({
  axis,
  plot,
}: {
  readonly axis: TimeAxis
  readonly plot: Plot
}) {
  const { segments, ticks, width } = axis
  const y = plot.base
  const near = BREAK_PX / 2 - 5
  const inPlot = (x: number): number => Math.min(width, Math.max(0, x))
  return (
    <g className="axis">
      {segments.map(({ first, x0, x1 }, i) => (
        <g key={first}>
          <line
            x1={inPlot(i === 0 ? 0 : x0 - near)}
            x2={inPlot(i === segments.length - 1 ? width : x1 + near)}
            y1={y}
            y2={y}
          />
          {i > 0 && x0 > 0 && x0 - BREAK_PX < width ? (
            <path
              className="axis-break"
              d={
                first === segments[i - 1]!.last + 1
                  ? `M${x0 - BREAK_PX} ${y}h${BREAK_PX}m${-BREAK_PX / 2} -5v10`
                  : `M${x0 - BREAK_PX / 2 - 4} ${y + 5}l5 -10m-1 10l5 -10`
              }
            />
          ) : null}
        </g>
      ))}
      {plot.compact
        ? null
        : ticks.map(({ x, label, major }) => (
            <text
              key={`${x} ${label}`}
              x={x + 2}
              y={plot.base + plot.half + 16}
              className={major ? 'major' : undefined}
            >
              {label}
            </text>
          ))}
    </g>
  )
})
