import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArrangementInput } from '../../../src/app/graph/arrangements.ts'
import { centroidOf, projected } from '../../../src/app/graph/centroids.ts'
import { factsOf, layoutInputOf } from '../../../src/app/graph/layoutInput.ts'
import { type LayoutRequest, runLayout } from '../../../src/app/graph/runLayout.ts'
import { blocGroups } from '../../../src/app/state/blocs.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const graph = layoutInputOf(INDEX)
const input: ArrangementInput = {
  graph,
  facts: factsOf(INDEX),
  width: LAYOUT.width,
  height: LAYOUT.height,
}
const CENTRE = 'country:TUR'
const REQUESTS: readonly (readonly [string, LayoutRequest])[] = [
  ['blocs', { kind: 'blocs', input, blocs: blocGroups(INDEX) }],
  ['circle', { kind: 'circle', input }],
  ['rings', { kind: 'ego', input, centre: CENTRE }],
  ['world', { kind: 'world', input }],
  ['tidy', { kind: 'tidy', graph, seen: ['country:FRA', 'country:DEU', 'country:POL', 'country:TUR'] }],
]

describe.each(REQUESTS)('the arrangement "%s"', (name, request) => {
  it('places every actor, the same every time, none on another', () => {
    const layout = runLayout(request)
    expect(runLayout(request)).toEqual(layout)
    expect(Object.keys(layout.positions).sort()).toEqual(graph.actors.map(({ id }) => id).sort())
    for (const one of graph.actors) {
      for (const other of graph.actors) {
        if (other.id <= one.id) continue
        const [at, to] = [layout.positions[one.id]!, layout.positions[other.id]!]
        const apart =
          Math.abs(at.x - to.x) >= one.halfWidth + other.halfWidth ||
          Math.abs(at.y - to.y) >= one.halfHeight + other.halfHeight
        expect(apart, `${one.id} on ${other.id}`).toBe(true)
      }
    }
  })

  it.runIf(name !== 'tidy')('keeps to the frame of the map', () => {
    const { positions, width, height } = runLayout(request)
    expect([width, height]).toEqual([LAYOUT.width, LAYOUT.height])
    for (const { x, y } of Object.values(positions))
      expect(x > -1 && y > -1 && x < width + 1 && y < height + 1).toBe(true)
  })
})

describe('what the arrangements say', () => {
  it('circle: more cooperation stands further left', () => {
    const { positions } = runLayout({ kind: 'circle', input })
    // Poland is aided and backed, Gondor only attacks.
    expect(positions['country:POL']!.x).toBeLessThan(positions['country:GON']!.x)
  })

  it('rings: neighbours stand nearer to the centre than those further away', () => {
    const { positions, width, height } = runLayout({ kind: 'ego', input, centre: CENTRE })
    const away = (id: string): number => {
      const [at, to] = [positions[id]!, positions[CENTRE]!]
      return Math.hypot((at.x - to.x) / width, (at.y - to.y) / height)
    }
    for (const near of ['country:FRA', 'country:EGY', 'country:GON'])
      for (const far of ['country:QAT', 'organization:the-south', 'person:jean-roux'])
        expect(away(near)).toBeLessThan(away(far))
  })

  it('blocs: who cooperates stands in one group, who only quarrels does not', () => {
    const { groups = [] } = runLayout({ kind: 'blocs', input, blocs: blocGroups(INDEX) })
    const groupOf = (id: string) => groups.findIndex((ids) => ids.includes(id))
    expect(groups.flat().sort()).toEqual(graph.actors.map(({ id }) => id).sort())
    expect(groupOf('country:EGY')).toBe(groupOf('country:QAT'))
    expect(groupOf('country:GON')).not.toBe(groupOf('country:TUR'))
  })

  it('world: north is up and east is right', () => {
    const { positions } = runLayout({ kind: 'world', input })
    expect(positions['country:POL']!.y).toBeLessThan(positions['country:EGY']!.y)
    expect(positions['country:FRA']!.x).toBeLessThan(positions['country:TUR']!.x)
    expect(positions['country:TUR']!.x).toBeLessThan(positions['country:QAT']!.x)
  })
})

describe('the map of the world', () => {
  it.each([
    ['FRA', 'POL'],
    ['POL', 'RUS'],
    ['RUS', 'JPN'],
    ['JPN', 'USA'],
    ['USA', 'BRA'],
  ])('has %s west of %s on the way from the cut in the Pacific', (west, east) => {
    const x = (code: string) => {
      const { east: degrees, north } = centroidOf(code)!
      return projected(degrees, north).x
    }
    // The cut runs through the Bering Strait: the Americas come first.
    const fromCut = (code: string) => (['USA', 'BRA'].includes(code) ? x(code) + 360 : x(code))
    expect(fromCut(west)).toBeLessThan(fromCut(east))
  })

  it('knows states with a flag, and no others', () => {
    expect(centroidOf('UKR')).toEqual({ east: 31, north: 49 })
    expect(centroidOf('GON')).toBeUndefined()
  })

  it('puts what lies further north higher, everywhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -84, max: 83 }),
        (east, north) => projected(east, north).y > projected(east, north + 1).y,
      ),
    )
  })
})

describe('an arrangement of a map that has grown', () => {
  it.each(REQUESTS.slice(0, 4))(
    '"%s" has as much room as one made for all at once, around the same middle',
    (_, request) => {
      if (request.kind === 'tidy' || request.kind === 'map') throw new Error('not an arrangement in a frame')
      const [width, height] = [LAYOUT.width / 2, LAYOUT.height / 2]
      const grown = runLayout({ ...request, input: { ...input, width, height } })
      expect(grown).toMatchObject({ width, height })
      const made = runLayout({ ...request, input: { ...input, width: 2 * width, height: 2 * height } })
      for (const [id, { x, y }] of Object.entries(made.positions)) {
        expect(grown.positions[id]!.x).toBeCloseTo(x - width / 2, 3)
        expect(grown.positions[id]!.y).toBeCloseTo(y - height / 2, 3)
      }
    },
  )
})
