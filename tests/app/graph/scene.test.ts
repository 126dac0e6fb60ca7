import { describe, expect, it } from 'vitest'
import { lineBoxDistance, strandCurve } from '../../../src/app/graph/curve.ts'
import { boxAround, boxGap } from '../../../src/app/graph/geometry.ts'
import { holdPoint } from '../../../src/app/graph/holdPoint.ts'
import { layoutGraph } from '../../../src/app/graph/layout.ts'
import { factsOf, layoutInputOf } from '../../../src/app/graph/layoutInput.ts'
import { pillPlace } from '../../../src/app/graph/pillPlace.ts'
import { runLayout } from '../../../src/app/graph/runLayout.ts'
import { type Scene, type SceneActor, sceneOf, withNamesWhole } from '../../../src/app/graph/scene.ts'
import { blocGroups } from '../../../src/app/state/blocs.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { generatedGraph } from '../../../src/cli/bench/generatedGraph.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const WINDOWS = [
  ['a wide screen', 752, 663],
  ['a laptop', 872, 508],
  ['a picture', 884, 604],
] as const

const figureBox = ({ at, figure }: SceneActor) => boxAround(at.x, at.y, figure.halfWidth, figure.halfHeight)
const labelBox = ({ label, figure }: SceneActor) =>
  label ? [boxAround(label.at.x, label.at.y, figure.label.width / 2, figure.label.height / 2)] : []

/** Strands that come nearer than so many px to the figure of an actor that they do not belong to. */
const through = ({ strands, actors }: Scene, near: number): string[] =>
  strands.flatMap(({ strand, curve }) =>
    actors
      .filter(({ actor }) => actor.id !== strand.a && actor.id !== strand.b)
      .filter((actor) => lineBoxDistance(curve, figureBox(actor), near) < near)
      .map(({ actor }) => `${strand.id} through ${actor.id}`),
  )

describe.each(WINDOWS)('a graph on %s', (_, width, height) => {
  const scene = sceneOf(INDEX, LAYOUT, width, height)

  it('has no strand through a third actor', () => {
    expect(through(scene, 4)).toEqual([])
  })

  it('has no figure or label on another', () => {
    const boxes = scene.actors.flatMap((actor) => [figureBox(actor), ...labelBox(actor)])
    const overlaps = boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => boxGap(one, other) < 0))
    expect(overlaps).toEqual([])
  })

  it('keeps figures and labels in the window', () => {
    for (const box of scene.actors.flatMap((actor) => [figureBox(actor), ...labelBox(actor)])) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.bottom).toBeLessThanOrEqual(height)
    }
  })

  it('keeps the strands of one pair apart', () => {
    const bends = (a: string, b: string) =>
      scene.strands.filter(({ strand }) => strand.a === a && strand.b === b).map(({ bend }) => bend)
    const [cooperation, conflict, tie] = bends('country:DEU', 'country:FRA')
    expect(Math.abs(cooperation! - conflict!)).toBeGreaterThanOrEqual(40)
    expect(Math.abs(cooperation! - tie!)).toBeGreaterThanOrEqual(20)
    expect(Math.abs(conflict! - tie!)).toBeGreaterThanOrEqual(20)
  })
})

describe('a graph on a phone', () => {
  const scene = sceneOf(INDEX, LAYOUT, 390, 372)

  it('has short names, and none beside a body that has its letters in its figure', () => {
    const lines = Object.fromEntries(scene.actors.map(({ actor, figure }) => [actor.id, figure.label.lines]))
    expect(lines['organization:northern-league']).toEqual([])
    expect(lines['country:FRA']).toEqual(['France'])
  })

  it('keeps names above and below their figures in the window where they can', () => {
    for (const { at, figure, label } of scene.actors) {
      if (label?.place !== 'south' && label?.place !== 'north') continue
      const half = figure.label.width / 2
      if (at.x < half / 2 || at.x > 390 - half / 2) continue
      expect(label.box.left).toBeGreaterThanOrEqual(0)
      expect(label.box.right).toBeLessThanOrEqual(390)
    }
  })

  it('draws actors smaller than on a desktop, but never below six tenths', () => {
    const full = sceneOf(INDEX, LAYOUT, 900, 800)
    scene.actors.forEach(({ figure }, i) => {
      const share = figure.halfWidth / full.actors[i]!.figure.halfWidth
      expect(share).toBeGreaterThan(0.599)
      expect(share).toBeLessThan(1)
    })
  })
})

describe('flags on figures', () => {
  const scene = sceneOf(INDEX, LAYOUT, 752, 663)

  it('stand on people and bodies of a state alone', () => {
    const chipped = scene.actors.filter(({ chip }) => chip !== null).map(({ actor }) => actor.id)
    expect(chipped.sort()).toEqual([
      'person:ada-lind',
      'person:jean-roux',
      'person:omar-sabri',
      'person:zofia-wit',
    ])
  })
})

describe('holdPoint', () => {
  const scene = sceneOf(INDEX, LAYOUT, 752, 663)

  it('takes an actor at its middle', () => {
    expect(holdPoint(scene, 'country:FRA')).toEqual(scene.fit.positions['country:FRA'])
  })

  it('takes every strand at a place of its own', () => {
    for (const { strand, curve } of scene.strands) {
      const { x, y } = holdPoint(scene, strand.id)!
      const point = boxAround(x, y, 0, 0)
      expect(lineBoxDistance(curve, point, 2)).toBeLessThan(1)
      for (const other of scene.strands) {
        if (other.strand.id !== strand.id) expect(lineBoxDistance(other.curve, point, 9)).toBeGreaterThan(4)
      }
      for (const actor of scene.actors) {
        for (const box of [figureBox(actor), ...labelBox(actor)])
          expect(boxGap(box, point)).toBeGreaterThan(4)
      }
    }
  })

  it('knows nothing of what is not there', () => {
    expect(holdPoint(scene, 'country:XXX')).toBeNull()
  })
})

describe('pillPlace', () => {
  it.each(WINDOWS)('keeps pills off figures and in the window on %s', (_, width, height) => {
    const scene = sceneOf(INDEX, LAYOUT, width, height)
    for (const strand of scene.strands) {
      const { x, y } = pillPlace(scene, strand, { width: 150, height: 22 })
      const box = boxAround(x, y, 75, 11)
      for (const actor of scene.actors) {
        expect(
          boxGap(box, figureBox(actor)),
          `${strand.strand.id} on ${actor.actor.id}`,
        ).toBeGreaterThanOrEqual(0)
      }
      expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true)
    }
  })

  it('clears the rings of two that stand close', () => {
    const scene = sceneOf(INDEX, LAYOUT, 1600, 1400)
    const [strand] = scene.strands
    const [a, b] = [strand!.strand.a, strand!.strand.b].map(
      (id) => scene.actors.find(({ actor }) => actor.id === id)!,
    )
    const places = [
      { x: 600, y: 700 },
      { x: 720, y: 665 },
    ]
    const actors = [a!, b!].map((actor, i) => ({ ...actor, at: places[i]!, label: null }))
    const [one, other] = actors.map(({ actor, figure }) => ({ ...figure, kind: actor.kind }))
    const curve = strandCurve(one!, places[0]!, other!, places[1]!, 0)
    const { x, y } = pillPlace({ ...scene, actors }, { ...strand!, curve }, { width: 120, height: 22 })
    for (const { at, figure, actor } of actors) {
      const ring = boxAround(at.x, at.y, figure.halfWidth + 6, figure.halfHeight + 6)
      expect(boxGap(boxAround(x, y, 60, 11), ring), actor.id).toBeGreaterThanOrEqual(0)
    }
  })

  it('lies on a strand that is long enough', () => {
    const scene = sceneOf(INDEX, LAYOUT, 1600, 1400)
    const long = scene.strands.filter(
      ({ curve: { from, to } }) => Math.hypot(from.x - to.x, from.y - to.y) > 330,
    )
    expect(long.length).toBeGreaterThan(0)
    for (const strand of long) {
      const { x, y } = pillPlace(scene, strand, { width: 120, height: 22 })
      expect(lineBoxDistance(strand.curve, boxAround(x, y, 0, 0), 5)).toBeLessThan(2)
    }
  })
})

describe('strands and third actors', () => {
  const input = {
    graph: layoutInputOf(INDEX),
    facts: factsOf(INDEX),
    width: LAYOUT.width,
    height: LAYOUT.height,
  }

  it.each([
    ['the map', LAYOUT],
    ['a circle', runLayout({ kind: 'circle', input })],
    ['blocs', runLayout({ kind: 'blocs', input, blocs: blocGroups(INDEX) })],
    ['the world', runLayout({ kind: 'world', input })],
  ])('keep apart in %s, in every window', (_, layout) => {
    for (const [name, width, height] of WINDOWS)
      expect(through(sceneOf(INDEX, layout, width, height), 0.1), name).toEqual([])
  })

  // Without bends there are 58 among 218 strands, and 321 among 421.
  it.each([
    [60, 150, 6],
    [100, 300, 70],
  ])('seldom meet in a graph of %i actors and %i pairs', (actors, pairs, most) => {
    const index = indexGraph(generatedGraph(actors, pairs))
    const scene = sceneOf(index, layoutGraph(layoutInputOf(index)), 752, 663)
    expect(through(scene, 0.1).length).toBeLessThanOrEqual(most)
  })
})

describe('a crowd of which not all are drawn', () => {
  const graph = generatedGraph(79, 158)
  // Names of two lines reach furthest down.
  const index = indexGraph({
    ...graph,
    actors: graph.actors.map((one, i) =>
      i % 3 === 0 ? one : { ...one, name: `Special Court for the ${one.name}` },
    ),
  })
  const layout = layoutGraph(layoutInputOf(index, false))
  const lowest = Object.keys(layout.positions).at(-1)!

  it.each([0.02, 0.1, 0.2, 0.3])(
    'has no name under the note that says so, with an actor at %f of the foot',
    (share) => {
      const at = { x: layout.width * share, y: layout.height }
      const moved = { ...layout, positions: { ...layout.positions, [lowest]: at } }
      const hidden = WIDE.flatMap(([width, height]) => {
        const { fit, actors } = sceneOf(index, moved, width, height)
        const note = { left: 0, top: height - 42, right: 280, bottom: height }
        return actors.flatMap(({ actor, label }) => {
          if (!label || label.tight) return []
          const { left, top, right, bottom } = label.box
          const { zoom, pan } = fit
          const seen = {
            left: left * zoom + pan.x,
            top: top * zoom + pan.y,
            right: right * zoom + pan.x,
            bottom: bottom * zoom + pan.y,
          }
          return boxGap(seen, note) < 0 ? [`${actor.name} in ${width} × ${height}`] : []
        })
      })
      expect(hidden).toEqual([])
    },
  )
})

describe('withNamesWhole: what the window shows where a name would be cut', () => {
  const scene = sceneOf(INDEX, LAYOUT, 872, 508)
  const [first, ...others] = scene.actors
  const { window, zoom, pan } = scene.fit
  /** The map with one name that reaches from `left` to `right` px of the window. */
  const shiftFor = (left: number, right: number, tight = false): number => {
    const box = { left: window.left + left / zoom, right: window.left + right / zoom, top: 90, bottom: 106 }
    const label = { ...first!.label!, box, tight }
    const fit = withNamesWhole(scene.fit, [{ ...first!, label }, ...others])
    expect(fit.window.left * fit.zoom + fit.pan.x, 'the window starts where the canvas does').toBeCloseTo(0)
    return fit.pan.x - pan.x
  }
  it.each([
    ['moves right for a name that the left edge would cut', -16, 60, 20],
    ['moves left for one at the right edge', 800, 880, -12],
    ['stays where nothing is cut', 8, 90, 0],
    ['stays where both sides would be', -16, 880, 0],
  ] as const)('%s', (_, left, right, by) => {
    expect(shiftFor(left, right)).toBeCloseTo(by)
  })

  it('moves for a name that has no free place, but may be shown at one side of its figure', () => {
    // Its figure stands where it stood, well within the window: what its box was does not matter.
    expect(shiftFor(-16, 60, true)).toBe(0)
    const figure = { ...first!.figure, label: { ...first!.figure.label, width: 80 / zoom } }
    const at = { x: window.left + 80 / zoom, y: 200 }
    const label = { ...first!.label!, tight: true }
    const fit = withNamesWhole(scene.fit, [{ ...first!, figure, at, label }, ...others])
    expect(fit.pan.x - pan.x).toBeCloseTo(4 - (80 - 80 - (figure.halfWidth + 7) * zoom), 0)
  })
})

/** Maps of a desktop and of a laptop, alone and beside an open path. */
const WIDE = [
  [752, 663],
  [872, 440],
  [872, 508],
  [600, 560],
] as const
