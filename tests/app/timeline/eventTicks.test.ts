import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EventTick,
  eventsOf,
  eventTicks,
  type NamedEvent,
  type Room,
  xOf,
} from '../../../src/app/timeline/eventTicks.ts'
import { mostRows, plotOf, ROW_PX, rowTop } from '../../../src/app/timeline/geometry.ts'
import { relation } from './make.ts'

const ROOM: Room = { width: 800, limit: 800, rows: 3, aside: 16, sameTick: 14 }

const event = (id: string, x: number, name = 'attacks Sudria'): NamedEvent => ({
  relation: relation(id, 'ASSAULT'),
  name,
  x,
})

const placesOf = (events: readonly NamedEvent[], room: Partial<Room> = {}) =>
  eventTicks(events, { ...ROOM, ...room }).ticks.map((tick) =>
    tick.kind === 'named' ? `${tick.event.relation.id} ${tick.place.row} ${tick.place.side}` : tick.kind,
  )

describe('eventTicks', () => {
  it('names each event to the right of its tick, in the row next to the bars, in order of time', () => {
    expect(placesOf([event('r2', 400), event('r1', 100)])).toEqual(['r1 0 right', 'r2 0 right'])
    expect(eventTicks([], ROOM)).toEqual({ ticks: [], rows: 0 })
  })

  it('turns a name to the left where the right has no room', () => {
    expect(placesOf([event('r1', 760)])).toEqual(['r1 0 left'])
    expect(placesOf([event('r1', 600)], { limit: 640 })).toEqual(['r1 0 left'])
    expect(placesOf([event('r1', 380), event('r2', 400)])).toEqual(['r1 0 left', 'r2 0 right'])
  })

  it('takes a second row only where the first is full, and never runs over the tick of a name above it', () => {
    expect(placesOf([event('r1', 300), event('r2', 320)])).toEqual(['r1 0 left', 'r2 0 right'])
    expect(placesOf([event('r1', 300), event('r2', 320), event('r3', 340)])).toEqual([
      'r1 0 left',
      'r2 1 right',
      'r3 0 right',
    ])
  })

  it('goes above the ticks of others where it has to stand over them, so that they have names as well', () => {
    const near = [event('r1', 300), event('r2', 330), event('r3', 360), event('r4', 360), event('r5', 360)]
    expect(placesOf(near)).toEqual(['r1 0 left', 'r2 2 left', 'r3 2 right', 'r4 1 right', 'r5 0 right'])
  })

  it('names up to two events of one day in each row; those left over share a tick without a name', () => {
    const day = Array.from({ length: 6 }, (_, i) => event(`r${i}`, 400))
    expect(placesOf(day, { rows: 2 })).toEqual(
      expect.arrayContaining(['bare', 'r2 1 left', 'r3 1 right', 'r4 0 left', 'r5 0 right']),
    )
    const bare = eventTicks(day, { ...ROOM, rows: 2 }).ticks.find(({ kind }) => kind === 'bare')!
    expect(eventsOf(bare).map(({ relation: { id } }) => id)).toEqual(['r0', 'r1'])
  })

  it('has no tick for an event that is zoomed away', () => {
    expect(placesOf([event('r1', -3), event('r2', 801)])).toEqual([])
  })

  const names = ['meets Xi', 'attacks Sudria', 'possible mobilisation', 'Turkmenistan cooperates']
  const anyEvents = fc
    .array(fc.tuple(fc.integer({ min: -20, max: 820 }), fc.constantFrom(...names)), { maxLength: 30 })
    .map((list) => list.map(([x, name], i) => event(`r${i}`, x, name)))

  it('lets no name run over another, over a tick that leads to another, or out of the plot; and loses no event', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 3 }), (events, rows) => {
        const { ticks, rows: used } = eventTicks(events, { ...ROOM, rows, limit: 700 })
        const inSight = events.filter(({ x }) => x >= 0 && x <= 800)
        expect(ticks.flatMap((tick) => eventsOf(tick).map(({ relation: { id } }) => id)).sort()).toEqual(
          inSight.map(({ relation: { id } }) => id).sort(),
        )
        expect(used).toBeLessThanOrEqual(rows)
        expect(ticks.map(xOf)).toEqual(ticks.map(xOf).toSorted((one, other) => one - other))
        const named = ticks.filter(
          (tick): tick is Extract<EventTick, { kind: 'named' }> => tick.kind === 'named',
        )
        for (const { event: own, place } of named) {
          expect(place.from).toBeGreaterThanOrEqual(0)
          expect(place.to).toBeLessThanOrEqual(700)
          for (const other of named) {
            if (other.event === own) continue
            const apart = place.to <= other.place.from || other.place.to <= place.from
            expect(apart || place.row !== other.place.row).toBe(true)
            const covers = place.from < other.event.x && other.event.x < place.to
            expect(covers && place.row <= other.place.row).toBe(false)
          }
        }
      }),
    )
  })
})

describe('the rows of names', () => {
  it.each([
    ['desktop', 131, 3],
    ['laptop', 107, 2],
    ['tablet', 83, 1],
    ['folded', 40, 0],
  ])('on the %s: %d px have room for %d, and bars keep to their side of the line', (_, height, rows) => {
    expect(mostRows(height)).toBe(rows)
    const plot = plotOf(height, rows)
    if (rows > 0) expect(plot.half).toBeGreaterThanOrEqual(17)
    expect(plot.base - plot.half).toBe(plot.top)
    expect(plot.base + plot.half).toBeLessThanOrEqual(height - plot.axis)
  })

  it('stand between the articles’ ticks and the bars', () => {
    expect(plotOf(131).top).toBe(11)
    expect(plotOf(131, 2).top).toBe(11 + 2 * ROW_PX)
    expect([0, 1].map((row) => rowTop(row, 2))).toEqual([11 + ROW_PX, 11])
  })
})
