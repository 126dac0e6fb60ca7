import { X } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo } from 'react'
import { useKeys } from '../keys.ts'
import { badgesOf, placeWords, relationWords } from '../panels/wording.ts'
import type { Clock } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { datedOf } from './dated.ts'
import { eventName } from './eventName.ts'
import { type EventTick, eventsOf, eventTicks, type NamedEvent, xOf } from './eventTicks.ts'
import { mostRows, type Plot, ROW_PX, rowTop } from './geometry.ts'
import { showTold } from './showTold.ts'
import { tickSentence } from './tickSentence.ts'
import type { TimeAxis } from './timeAxis.ts'
import { useRovingTicks } from './useRovingTicks.ts'
import './eventTicks.css'

/** So many events are told over one tick. */
const MOST_TOLD = 3
/** Px between the plot and the words over it. */
const TIP_GAP = 8
/** By how many px the cross stands beside a name; and how near ticks without a name are one. A finger has no cross, and needs more room. */
const FOR_POINTER = { aside: 17, sameTick: 14 } as const
const FOR_FINGER = { aside: 0, sameTick: 44 } as const

/**
 * The events that a person has pinned, each a tick with two words that say what it was. More on hover and focus, the evidence at
 * a click; the cross beside it, or Delete, takes it off again.
 */
export function EventTicks({
  index,
  view,
  clock,
  axis,
  plot,
  limit,
  onPhone,
  onRows,
  onOpen,
}: {
  readonly index: GraphIndex
  /** What passes the filters, at all times. */
  readonly view: View
  readonly clock: Clock
  readonly axis: TimeAxis
  readonly plot: Plot
  /** How far to the right words may reach, in px. */
  readonly limit: number
  readonly onPhone: boolean
  /** How many rows the names take, whenever that changes. */
  readonly onRows: (rows: number) => void
  /** After a click has selected the evidence. */
  readonly onOpen?: (() => void) | undefined
}) {
  const ids = useApp((state) => state.pinnedEvents)
  const unpinEvents = useApp((state) => state.unpinEvents)
  const lit = useApp((state) => state.relation)
  const { ticks, rows } = useMemo(
    () =>
      eventTicks(placed(ids, index, clock, axis), {
        width: axis.width,
        limit,
        rows: onPhone ? 1 : mostRows(plot.height),
        ...(onPhone ? FOR_FINGER : FOR_POINTER),
      }),
    [ids, index, clock, axis, limit, onPhone, plot.height],
  )
  useLayoutEffect(() => onRows(rows), [rows, onRows])
  useLayoutEffect(() => () => onRows(0), [onRows])
  useKeys([
    { keys: ['Delete'], says: 'Take a pinned event off the axis', group: 'Filters and time', run: null },
  ])
  const { group, current, setAt, onKeyDown } = useRovingTicks(ticks.length)
  if (ticks.length === 0) return null
  const takeOff = (tick: EventTick): void => unpinEvents(eventsOf(tick).map(({ relation }) => relation.id))
  const onTickKey = (tick: EventTick, event: KeyboardEvent): void => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    event.stopPropagation()
    takeOff(tick)
  }
  return (
    <div
      ref={group}
      className="event-ticks"
      role="toolbar"
      aria-label="Pinned events"
      data-phone={onPhone || undefined}
      onKeyDown={onKeyDown}
    >
      {ticks.map((tick, i) => {
        const events = eventsOf(tick)
        const x = xOf(tick)
        const top = tick.kind === 'named' ? rowTop(tick.place.row, rows) : plot.top
        const isOut = events.every(({ relation }) => !view.relationIds.has(relation.id))
        return (
          <div
            key={events[0]!.relation.id}
            className="event-tick"
            data-kind={tick.kind}
            data-side={tick.kind === 'named' ? tick.place.side : undefined}
            data-chosen={events.some(({ relation }) => relation.id === lit) || undefined}
            data-out={isOut || undefined}
            style={
              tick.kind === 'named'
                ? { left: tick.place.from, width: tick.place.to - tick.place.from, top, height: ROW_PX }
                : { left: x, top }
            }
          >
            <span
              className="event-stem"
              style={{
                left: tick.kind === 'named' ? x - tick.place.from : 0,
                height: plot.base - top,
              }}
            />
            <button
              type="button"
              className="event-open"
              tabIndex={i === current ? 0 : -1}
              aria-label={spoken(tick, index, isOut)}
              aria-keyshortcuts="Delete"
              onFocus={() => setAt(i)}
              onKeyDown={(event) => onTickKey(tick, event)}
              onClick={() => {
                showTold(nextEvent(events, lit).relation, index)
                onOpen?.()
              }}
            >
              {tick.kind === 'named' && <span className="event-name">{tick.event.name}</span>}
              <span
                className="timeline-tip"
                data-side={x < axis.width / 2 ? 'right' : 'left'}
                style={{ bottom: `calc(100% + ${top + TIP_GAP}px)` }}
                aria-hidden="true"
              >
                {events.slice(0, MOST_TOLD).map(({ relation }) => (
                  <span key={relation.id}>
                    <b>{relationWords(relation, index.actors)}</b>
                    <small>{factsOf({ relation, index })}</small>
                    <i>{tickSentence(relation, index)}</i>
                  </span>
                ))}
                {events.length > MOST_TOLD && <small>and {events.length - MOST_TOLD} more</small>}
                {isOut && <small>{OUT_WORDS}</small>}
              </span>
            </button>
            {tick.kind === 'named' && !onPhone && (
              <button
                type="button"
                className="event-off"
                tabIndex={-1}
                data-aside
                aria-label={`Take ${tick.event.name} off the time axis`}
                title="Take off the time axis (Delete)"
                onClick={() => takeOff(tick)}
              >
                <X size={12} strokeWidth={2.2} aria-hidden />
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}

const OUT_WORDS = 'Not among what the filters leave'

function placed(
  ids: readonly string[],
  index: GraphIndex,
  clock: Clock,
  axis: TimeAxis,
): readonly NamedEvent[] {
  return ids.flatMap((id) => {
    const relation = index.relations.get(id)
    const dated = relation && datedOf(index, relation, clock)
    // Where the day is not told, the middle of the time in which it lies.
    return dated
      ? [
          {
            relation,
            name: eventName(relation, index.actors),
            x: Math.round((axis.x(dated.first) + axis.end(dated.last)) / 2),
          },
        ]
      : []
  })
}

/** "Northern Wire · Wed 1 May 2024 · claimed by Westmark" */
const factsOf = ({
  relation,
  index,
}: {
  readonly relation: NamedEvent['relation']
  readonly index: GraphIndex
}): string =>
  [
    placeWords(relation, index.articles.get(relation.evidence.article)),
    ...badgesOf(relation, index.actors).map(({ text }) => text.charAt(0).toLowerCase() + text.slice(1)),
  ]
    .filter(Boolean)
    .join(' · ')

/** All that the tip tells, for who does not see it. */
const spoken = (tick: EventTick, index: GraphIndex, isOut: boolean): string =>
  [
    ...eventsOf(tick).map(
      ({ name, relation }) =>
        `${name}: ${relationWords(relation, index.actors)}, ${factsOf({ relation, index })}. ${tickSentence(relation, index)}`,
    ),
    ...(isOut ? [`${OUT_WORDS}.`] : []),
  ].join(' ')

/** A click on a tick of several goes from one to the next. */
function nextEvent(events: readonly NamedEvent[], lit: string | null): NamedEvent {
  const at = events.findIndex(({ relation }) => relation.id === lit)
  return events[(at + 1) % events.length]!
}
