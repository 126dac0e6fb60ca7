import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPath, type Hop } from '../../../src/app/palette/path.ts'
import { PATH_WAYS, type PathWay } from '../../../src/app/state/choices.ts'
import { dyadId, foldDyads } from '../../../src/model/dyad.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { relation } from '../../support/graphs.ts'

const first = ([one]: readonly Relation[]): Relation => one!
const on = (start: string, end = start): Partial<Relation> => ({
  when: { start, end, granularity: 'day', text: null, basis: 'stated' },
})
const way = (hops: readonly Hop[] | null) => hops && [hops[0]!.from, ...hops.map(({ to }) => to)].join(' ')

const RELATIONS = [
  relation('a', 'CONSULT', 'd', on('2024-05-01')),
  relation('d', 'ACCUSE', 'e', on('2024-04-01')),
  relation('a', 'AID', 'b', { ...on('2024-01-01'), sentence: 1 }),
  relation('a', 'AID', 'b', { ...on('2024-01-03'), sentence: 2 }),
  relation('c', 'AID', 'b', { ...on('2024-01-02', '2024-02-20'), sentence: 3 }),
  relation('c', 'AID', 'b', { sentence: 4 }),
  relation('c', 'SUPPORT', 'e', { ...on('2024-02-01'), sentence: 5 }),
  relation('c', 'SUPPORT', 'e', { ...on('2024-03-01'), sentence: 6 }),
  relation('c', 'SUPPORT', 'e', { ...on('2024-03-02'), sentence: 7 }),
  relation('a', 'ASSAULT', 'e', { polarity: 'negative', sentence: 8 }),
  relation('x', 'AID', 'y', { sentence: 9 }),
]

describe('findPath', () => {
  it.each<[string, string, PathWay, boolean, string | null]>([
    ['a', 'e', 'hops', false, 'a d e'],
    ['a', 'e', 'tellings', false, 'a b c e'],
    ['a', 'e', 'hops', true, 'a b c e'],
    ['e', 'a', 'hops', true, 'e d a'],
    ['a', 'b', 'hops', false, 'a b'],
    ['a', 'x', 'hops', false, null],
    ['x', 'y', 'hops', true, null],
    ['a', 'a', 'hops', false, null],
    ['a', 'nobody', 'hops', false, null],
  ])('%s to %s by %s, forward %s: %s', (from, to, by, forward, expected) => {
    expect(way(findPath(RELATIONS, from, to, { way: by, forward }, first))).toBe(expected)
  })

  it('picks relations that follow one another', () => {
    const last = (relations: readonly Relation[]): Relation => relations.at(-1)!
    const hops = findPath(RELATIONS, 'a', 'e', { way: 'hops', forward: true }, last)!
    expect(hops.map(({ relation: { when } }) => when?.start)).toEqual([
      '2024-01-03',
      '2024-01-02',
      '2024-03-02',
    ])
  })
})

/** Every simple path, tried one by one. */
function bestByTrying(
  relations: readonly Relation[],
  from: string,
  to: string,
  by: PathWay,
  forward: boolean,
): number | null {
  const usable = relations.filter(({ polarity, when }) => polarity === 'positive' && (!forward || when))
  const dyads = new Map(foldDyads(usable).map((dyad) => [dyad.id, dyad]))
  let best: number | null = null
  const visit = (at: string, seen: readonly string[], cost: number, day: string): void => {
    if (at === to) {
      if (best === null || cost < best) best = cost
      return
    }
    for (const next of new Set(usable.flatMap(({ source, target }) => [source, target]))) {
      const dyad = dyads.get(dyadId(at, next))
      if (!dyad || seen.includes(next)) continue
      const price = by === 'hops' ? 1 : 1 / dyad.tellings
      if (!forward) {
        visit(next, [...seen, next], cost + price, day)
        continue
      }
      // Each relation of the pair that can still come, on the earliest day on which it can.
      for (const { when } of dyad.strands.flatMap((strand) => strand.relations))
        if (when && when.end >= day)
          visit(next, [...seen, next], cost + price, when.start > day ? when.start : day)
    }
  }
  if (from !== to) visit(from, [from], 0, '')
  return best
}

const day = fc.integer({ min: 1, max: 9 })
const relations = fc
  .array(
    fc.record({
      ends: fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2, maxLength: 2 }),
      swap: fc.boolean(),
      days: fc.option(fc.tuple(day, day), { freq: 4 }),
      negative: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ ends: [one, other], swap, days, negative }, sentence) => {
      const [from, to] = days ? [Math.min(...days), Math.max(...days)] : [0, 0]
      return relation(swap ? one! : other!, 'CONSULT', swap ? other! : one!, {
        sentence,
        polarity: negative && sentence % 3 === 0 ? 'negative' : 'positive',
        ...(days ? on(`2024-01-0${from}`, `2024-01-0${to}`) : {}),
      })
    }),
  )

describe('findPath against trying every path', () => {
  it.each(PATH_WAYS.flatMap((by) => [false, true].map((forward) => [by, forward] as const)))(
    'by %s, forward %s',
    (by, forward) => {
      fc.assert(
        fc.property(relations, fc.nat(), (graph, seed) => {
          const pick = (fit: readonly Relation[]): Relation => {
            expect(fit.length).toBeGreaterThan(0)
            return fit[seed % fit.length]!
          }
          const hops = findPath(graph, 'a', 'e', { way: by, forward }, pick)
          const best = bestByTrying(graph, 'a', 'e', by, forward)
          if (hops === null) {
            expect(best).toBeNull()
            return
          }
          const cost = hops.reduce((sum, { dyad }) => sum + (by === 'hops' ? 1 : 1 / dyad.tellings), 0)
          expect(cost).toBeCloseTo(best!)
          // It hangs together, each hop's relation is of its pair, and in time it can be walked.
          let at = 'a'
          let since = ''
          for (const { from, to, relation: chosen } of hops) {
            expect(from).toBe(at)
            expect(dyadId(chosen.source, chosen.target)).toBe(dyadId(from, to))
            at = to
            if (!forward) continue
            expect(chosen.when!.end >= since).toBe(true)
            if (chosen.when!.start > since) since = chosen.when!.start
          }
          expect(at).toBe('e')
        }),
        { numRuns: 300 },
      )
    },
  )
})
