import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { isoDay, isoFromDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import type { TimeChoice } from '../state/choices.ts'
import { inRange } from '../state/rules.ts'
import { tellingsOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { type Brush, brushBetween, brushKey, type Drag, dragTo, type Handle } from './brush.ts'
import { dateOf, type TimeAxis } from './timeAxis.ts'

/** A press that moves less than this is a click, not a brush. */
const CLICK_PX = 4

/** A drag under way, and where it began. */
type Press = Drag & { readonly x: number }

/** The brush over the plot: drag for a new one, its body or its two handles to change it, double-click for all time. */
export function BrushLayer({
  axis,
  width,
  range,
  relations,
}: {
  readonly axis: TimeAxis
  readonly width: number
  readonly range: TimeChoice['range']
  readonly relations: readonly Relation[]
}) {
  const setTime = useApp((state) => state.setTime)
  const layer = useRef<HTMLFieldSetElement>(null)
  const drag = useRef<Press | null>(null)
  const brush: Brush = range
    ? brushBetween(isoDay(range.start)!, isoDay(range.end)!, axis)
    : { first: axis.first, last: axis.last }
  const inside = useMemo(
    () =>
      tellingsOf(
        relations.filter((relation) => relation.when !== null && inRange(relation.when, range)),
      ),
    [relations, range],
  )
  const setBrush = (next: Brush | 'all'): void =>
    setTime({ range: next === 'all' ? null : { start: isoFromDay(next.first), end: isoFromDay(next.last) } })

  const xOf = (event: PointerEvent): number =>
    Math.min(width, Math.max(0, event.clientX - (layer.current?.getBoundingClientRect().left ?? 0)))
  const begin = (event: PointerEvent, start: (day: number) => Drag): void => {
    if (event.button !== 0) return
    event.stopPropagation()
    layer.current?.setPointerCapture(event.pointerId)
    const x = xOf(event)
    drag.current = { ...start(axis.dayAt(x)), x }
  }
  const move = (event: PointerEvent): void => {
    const current = drag.current
    if (!current) return
    const x = xOf(event)
    if (current.kind === 'new' && Math.abs(x - current.x) < CLICK_PX) return
    setBrush(dragTo(current, axis.dayAt(x), brush, axis))
  }
  const end = (): void => {
    drag.current = null
  }
  const onKey =
    (handle: Handle) =>
    (event: KeyboardEvent): void => {
      const next = brushKey(event.key, event.shiftKey, handle, brush, axis)
      if (next === null || (next === 'all' && range === null)) return
      event.preventDefault()
      event.stopPropagation()
      setBrush(next)
    }
  const left = axis.x(brush.first)
  const right = axis.end(brush.last)

  return (
    <fieldset
      ref={layer}
      aria-label="Time shown"
      className="brush-layer"
      onPointerDown={(event) => begin(event, (day) => ({ kind: 'new', day }))}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => setBrush('all')}
      title={range === null ? 'Drag to choose a time' : 'Double-click for all time'}
    >
      {range === null ? null : (
        <div
          className="brush-body"
          style={{ left, width: right - left }}
          onPointerDown={(event) => begin(event, (day) => ({ kind: 'body', day, brush }))}
        />
      )}
      {(['first', 'last'] as const).map((handle) => (
        <div
          key={handle}
          role="slider"
          tabIndex={0}
          className={`brush-handle${range === null ? ' idle' : ''}`}
          style={{ left: handle === 'first' ? left : right }}
          aria-label={handle === 'first' ? 'Earliest day shown' : 'Latest day shown'}
          aria-valuemin={axis.first}
          aria-valuemax={axis.last}
          aria-valuenow={brush[handle]}
          aria-valuetext={`${handle === 'first' ? 'from' : 'to'} ${spokenDay(brush[handle])}, ${inside} dated tellings`}
          onPointerDown={(event) => begin(event, () => ({ kind: 'handle', handle }))}
          onKeyDown={onKey(handle)}
        />
      ))}
    </fieldset>
  )
}

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const spokenDay = (day: number): string => DAY_FORMAT.format(dateOf(day))
