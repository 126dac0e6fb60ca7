import type { Relation } from '../../model/relation.ts'
import { textWidth } from '../graph/labels.ts'

/** A pinned event at a pixel of the axis, with its name. */
export interface NamedEvent {
  readonly relation: Relation
  readonly name: string
  readonly x: number
}

/** Where a name stands: in a row, counted from the bars upwards, beside its tick. Pixels from the left of the plot. */
export interface NamePlace {
  readonly row: number
  readonly side: 'right' | 'left'
  readonly from: number
  readonly to: number
}

/** The tick of one event with its name; or of those beneath one another whose names have no room, without any. */
export type EventTick =
  | { readonly kind: 'named'; readonly event: NamedEvent; readonly place: NamePlace }
  | { readonly kind: 'bare'; readonly x: number; readonly events: readonly NamedEvent[] }

export interface Room {
  /** Of the plot, in px. */
  readonly width: number
  /** Names end before this pixel: something else stands beyond it. */
  readonly limit: number
  /** Most rows of names. */
  readonly rows: number
  /** Px that the way to take an event off the axis wants beside its name. */
  readonly aside: number
  /** Px within which ticks without a name are one. */
  readonly sameTick: number
}

/** Px between a tick and its name, and between two names. */
const TICK_GAP = 4
const NAME_GAP = 6
/** Half of what a tick takes, and a little air. */
const TICK_PX = 2
export const NAME_FONT_PX = 12

/**
 * The ticks of pinned events, in order of time, so that no name meets another or the tick that leads up to another. The rightmost
 * takes its place first, each as near to the bars as it can, to the right of its tick or else to the left.
 * @returns the ticks, and how many rows of names they take
 */
export function eventTicks(
  events: readonly NamedEvent[],
  { width, limit, rows, aside, sameTick }: Room,
): { readonly ticks: readonly EventTick[]; readonly rows: number } {
  const inSight = events
    .filter(({ x }) => x >= 0 && x <= width)
    .sort((one, other) => one.x - other.x || order(one.relation, other.relation))
  const named: { readonly event: NamedEvent; readonly place: NamePlace }[] = []
  const nameless: NamedEvent[] = []
  const isFree = (event: NamedEvent, place: NamePlace): boolean =>
    place.from >= 0 &&
    place.to <= limit &&
    named.every((other) => !meets({ place }, other) && !meets(other, { event, place }))
  for (let i = inSight.length - 1; i >= 0; i--) {
    const event = inSight[i]!
    const free = placesOf(event, rows, aside).filter((place) => isFree(event, place))
    // A tick that still waits for its name shall find a place for it: beside this one, or beneath.
    const place = free.find((one) => !inSight.slice(0, i).some(({ x }) => covers(one, x))) ?? free.at(-1)
    if (place) named.push({ event, place })
    else nameless.unshift(event)
  }
  const ticks: EventTick[] = [
    ...named.map((one) => ({ kind: 'named' as const, ...one })),
    ...gathered(nameless, sameTick),
  ]
  return {
    ticks: ticks.sort((one, other) => xOf(one) - xOf(other) || order(firstOf(one), firstOf(other))),
    rows: Math.max(0, ...named.map(({ place }) => place.row + 1)),
  }
}

export const xOf = (tick: EventTick): number => (tick.kind === 'named' ? tick.event.x : tick.x)

export const eventsOf = (tick: EventTick): readonly NamedEvent[] =>
  tick.kind === 'named' ? [tick.event] : tick.events

const firstOf = (tick: EventTick): Relation => eventsOf(tick)[0]!.relation

/** Of ticks on one pixel: by id, so that they do not change places. */
const order = (one: Relation, other: Relation): number => (one.id < other.id ? -1 : 1)

function placesOf({ name, x }: NamedEvent, rows: number, aside: number): readonly NamePlace[] {
  const px = Math.ceil(textWidth(name, NAME_FONT_PX)) + aside
  return Array.from({ length: rows }, (_, row): readonly NamePlace[] => [
    { row, side: 'right', from: x + TICK_GAP, to: x + TICK_GAP + px },
    { row, side: 'left', from: x - TICK_GAP - px, to: x - TICK_GAP },
  ]).flat()
}

/** Whether one name runs into another in its row, or over the tick that leads up to another in its row or above. */
function meets(
  one: { readonly place: NamePlace },
  other: { readonly event: NamedEvent; readonly place: NamePlace },
): boolean {
  const { from, to, row } = one.place
  const { place, event } = other
  if (row === place.row && from < place.to + NAME_GAP && place.from < to + NAME_GAP) return true
  return row <= place.row && covers(one.place, event.x)
}

const covers = ({ from, to }: NamePlace, x: number): boolean => from - TICK_PX < x && x < to + TICK_PX

function gathered(events: readonly NamedEvent[], sameTick: number): readonly EventTick[] {
  const ticks: { kind: 'bare'; x: number; events: NamedEvent[] }[] = []
  for (const event of events) {
    const last = ticks.at(-1)
    if (last && event.x - last.x < sameTick) last.events.push(event)
    else ticks.push({ kind: 'bare', x: event.x, events: [event] })
  }
  return ticks
}
