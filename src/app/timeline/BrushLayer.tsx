import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import type { TimeChoice } from '../state/choices.ts'
import { brushKey, brushOf, daysOf, rangeOf } from './brush.ts'
import type { TimeAxis } from './timeAxis.ts'
import { useBrushPointer } from './useBrushPointer.ts'
import { handleWords } from './words.ts'
import { reveal, WHOLE, type Zoom, zoomAt } from './zoom.ts'

/** How much a key or a click magnifies. */
const ZOOM_STEP = 1.5

/** The brush over the plot: drag for a new one, its body or its two handles to change it, double-click for all time. */
export function BrushLayer({
  axis,
  range,
  tellings,
  zoom,
  base,
  onRange,
  onZoom,
  onHold,
  onPoint,
}: {
  readonly axis: TimeAxis
  readonly range: TimeChoice['range']
  /** Dated tellings in the brush. */
  readonly tellings: number
  readonly zoom: Zoom
  /** Px from the layer's top to the line of the axis, on which the handles stand. */
  readonly base: number
  readonly onRange: (range: TimeChoice['range']) => void
  readonly onZoom: (zoom: Zoom) => void
  /** While the pointer holds the brush, playing waits. */
  readonly onHold: (held: boolean) => void
  /** The bin under a pointer that drags nothing. */
  readonly onPoint: (bin: number | null) => void
}) {
  const layer = useRef<HTMLFieldSetElement>(null)
  const { first, last } = daysOf(range, axis)
  const pointer = useBrushPointer({ layer, axis, range, zoom, onRange, onZoom, onHold, onPoint })
  const all = (): void => {
    onZoom(WHOLE)
    if (range !== null) onRange(null)
  }
  const onKey =
    (handle: 'first' | 'last') =>
    (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey) return
      const factor = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP }[event.key]
      if (factor !== undefined) {
        const middle = (axis.x(first) + axis.end(last)) / 2
        onZoom(zoomAt(zoom, factor, Math.min(axis.width, Math.max(0, middle)), axis))
      } else {
        const next = brushKey(event, handle, brushOf(range, axis), axis)
        if (next === null || (next === 'all' && range === null && zoom.scale === 1)) return
        if (next === 'all') all()
        else {
          onRange(rangeOf(next, axis))
          const from = axis.bin(handle === 'first' ? next.first : next.last)
          onZoom(reveal(zoom, axis.x(from.first), axis.end(from.last), axis))
        }
      }
      event.preventDefault()
      event.stopPropagation()
    }
  const left = axis.x(first)
  const right = axis.end(last)
  const inPlot = (x: number): number => Math.min(axis.width, Math.max(0, x))

  return (
    <fieldset
      ref={layer}
      aria-label="Time shown"
      className="brush-layer"
      data-brushed={range !== null}
      style={{ '--base': `${base}px` } as CSSProperties}
      onDoubleClick={all}
      {...pointer.layer}
    >
      {range === null ? null : (
        <div
          className="brush-body"
          style={{ left: inPlot(left), width: inPlot(right) - inPlot(left) }}
          {...pointer.body}
        />
      )}
      {(['first', 'last'] as const).map((handle) => {
        const x = handle === 'first' ? left : right
        return (
          <div
            key={handle}
            role="slider"
            tabIndex={0}
            className="brush-handle"
            data-handle={handle}
            data-away={x < -1 || x > axis.width + 1 || undefined}
            style={{ left: inPlot(x) }}
            aria-label={handle === 'first' ? 'Earliest day shown' : 'Latest day shown'}
            aria-keyshortcuts="ArrowLeft ArrowRight Shift+ArrowLeft Shift+ArrowRight Alt+ArrowLeft Alt+ArrowRight PageUp PageDown Home End Escape"
            aria-valuemin={axis.first}
            aria-valuemax={axis.last}
            aria-valuenow={handle === 'first' ? first : last}
            aria-valuetext={handleWords(handle, { first, last }, tellings, axis)}
            onKeyDown={onKey(handle)}
            {...pointer.handle(handle)}
          />
        )
      })}
    </fieldset>
  )
}
