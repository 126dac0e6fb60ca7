import { describe, expect, it } from 'vitest'
import { type Curve, courseBox, lineBoxDistance, pointOn, strandCurve } from '../../../src/app/graph/curve.ts'
import { cutCourse, endOf } from '../../../src/app/graph/curveParts.ts'
import { NO_FOCUS } from '../../../src/app/graph/drawContext.ts'
import { drawingOf } from '../../../src/app/graph/drawing.ts'
import { boxAround } from '../../../src/app/graph/geometry.ts'
import { strandAt } from '../../../src/app/graph/hitTest.ts'
import { layoutGraph } from '../../../src/app/graph/layout.ts'
import { layoutInputOf } from '../../../src/app/graph/layoutInput.ts'
import { between } from '../../../src/app/graph/moveScene.ts'
import { isCrowded, type Scene, sceneOf } from '../../../src/app/graph/scene.ts'
import { windStrands } from '../../../src/app/graph/winding.ts'
import type { Standing } from '../../../src/app/graph/windingGround.ts'
import { windingInput, withOldWays, withWinding } from '../../../src/app/graph/windScene.ts'
import { DEFAULT_CHOICES } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { generatedGraph } from '../../../src/cli/bench/generatedGraph.ts'

/** Ms: a second's work, on a machine that has other work. */
const SLOW = 30_000

/** How many strands run through the figure of an actor that they do not belong to. */
const through = ({ strands, actors }: Scene): number =>
  strands.filter(({ strand, curve }) =>
    actors.some(
      ({ actor, at, figure }) =>
        actor.id !== strand.a &&
        actor.id !== strand.b &&
        lineBoxDistance(curve, boxAround(at.x, at.y, figure.halfWidth, figure.halfHeight), 0.1) < 0.1,
    ),
  ).length

const sceneWith = (actors: number, pairs: number): Scene => {
  const index = indexGraph(generatedGraph(actors, pairs))
  return sceneOf(index, layoutGraph(layoutInputOf(index)), 752, 663)
}
const woundOf = (scene: Scene): Scene => withWinding(scene, windStrands(windingInput(scene)))

describe('windStrands', () => {
  // Beside each what it is without: bows alone, and from 1,000 strands on no bow at all.
  it.each([
    [100, 300, 421, { before: 63, after: 5 }],
    [300, 1500, 2069, { before: 1847, after: 20 }],
  ])(
    'leads the strands of %i actors and %i pairs around third actors',
    (actors, pairs, count, most) => {
      const scene = sceneWith(actors, pairs)
      expect(scene.strands).toHaveLength(count)
      expect(isCrowded(scene)).toBe(true)
      expect(through(scene)).toBeGreaterThan(most.before * 0.8)
      const wound = woundOf(scene)
      expect(through(wound)).toBeLessThanOrEqual(most.after)
      // Nobody moves, and what was free stays as it was.
      expect(wound.actors.map(({ at }) => at)).toEqual(scene.actors.map(({ at }) => at))
      expect(wound.strands.some(({ turns }) => turns === null)).toBe(true)
    },
    SLOW,
  )

  const person = (x: number, y: number): Standing => ({ kind: 'person', halfWidth: 15, halfHeight: 15, x, y })
  const [west, east] = [person(0, 0), person(400, 0)]
  const wayAmong = (...others: Standing[]) => {
    const figures = [west, east, ...others]
    const { starts, turns } = windStrands({ figures, ends: Int32Array.of(0, 1), bends: Float64Array.of(0) })
    expect([...starts]).toEqual([0, turns.length])
    return strandCurve(west, west, east, east, 0, turns.length > 0 ? turns : null)
  }
  const isClear = (curve: Curve, { x, y }: Standing): boolean =>
    lineBoxDistance(curve, boxAround(x, y, 15, 15), 1) > 0

  it('leaves what runs through nobody as it is', () => {
    expect(wayAmong(person(200, 40)).straight).toBe(true)
  })

  it('passes one that stands in the way where there is more room', () => {
    const curve = wayAmong(person(200, -6))
    expect(isClear(curve, person(200, -6))).toBe(true)
    expect(pointOn(curve, 0.5).y).toBeGreaterThan(9)
  })

  it('winds between several, and no further aside than it must', () => {
    const others = [person(120, -5), person(200, 10), person(280, -8)]
    const curve = wayAmong(...others)
    for (const other of others) expect(isClear(curve, other)).toBe(true)
    const box = courseBox(curve)
    expect(box.bottom - box.top).toBeLessThan(80)
  })

  it('keeps the strands of one pair apart', () => {
    const figures = [west, east, person(200, 0)]
    const { starts, turns } = windStrands({
      figures,
      ends: Int32Array.of(0, 1, 0, 1),
      bends: Float64Array.of(10, -10),
    })
    const [one, other] = [0, 1].map((strand) =>
      strandCurve(west, west, east, east, 0, turns.slice(starts[strand], starts[strand + 1])),
    ) as [Curve, Curve]
    expect(Math.abs(pointOn(one, 0.5).y - pointOn(other, 0.5).y)).toBeGreaterThan(8)
  })

  it(
    'gives the same ways for the same strands',
    () => {
      const input = windingInput(sceneWith(60, 150))
      expect(windStrands(input)).toEqual(windStrands(input))
    },
    SLOW,
  )

  it('gives no ways where there are no strands, or only close neighbours', () => {
    expect(
      windStrands({ figures: [], ends: new Int32Array(), bends: new Float64Array() }).turns,
    ).toHaveLength(0)
    const close = { figures: [person(0, 0), person(34, 0), person(17, 0)], ends: Int32Array.of(0, 1) }
    expect([...windStrands({ ...close, bends: Float64Array.of(0) }).starts].at(-1)).toBeLessThanOrEqual(2)
  })
})

describe('a strand that winds', () => {
  const at = (x: number, y: number) => ({ x, y })
  const outline = { kind: 'person', halfWidth: 10, halfHeight: 10 } as const
  const turns = Float64Array.of(0.25, 30, 0.5, -30, 0.75, 20)
  const curve = strandCurve(outline, at(0, 0), outline, at(400, 0), 0, turns)

  it('begins and ends at its figures, and passes half way between its control points', () => {
    expect(pointOn(curve, 0)).toEqual(curve.from)
    expect(pointOn(curve, 1)).toEqual(curve.to)
    expect(Math.hypot(curve.from.x, curve.from.y)).toBeCloseTo(13)
    expect(pointOn(curve, 1 / 3)).toEqual(at(150, 0))
  })

  it('is cut by so many px at either end', () => {
    const cut = cutCourse(curve, 9, 12)
    expect(Math.hypot(cut.from.x - curve.from.x, cut.from.y - curve.from.y)).toBeCloseTo(9, 0)
    expect(Math.hypot(cut.to.x - curve.to.x, cut.to.y - curve.to.y)).toBeCloseTo(12, 0)
    const long = cutCourse(curve, 180, 0)
    expect(long.chain!.length).toBeLessThan(curve.chain!.length)
    expect(long.to.x).toBeCloseTo(curve.to.x)
    expect(long.to.y).toBeCloseTo(curve.to.y)
    expect(cutCourse(curve, 1000, 1000).chain!.length).toBeGreaterThanOrEqual(6)
  })

  it('comes to each of its ends from the control point before', () => {
    expect(endOf(curve, 'target')).toEqual({ from: at(250, -5), control: at(300, 20), to: curve.to })
    expect(endOf(curve, 'source')).toEqual({ from: at(150, 0), control: at(100, 30), to: curve.from })
  })

  it('is an ordinary bend where it turns once', () => {
    const once = strandCurve(outline, at(0, 0), outline, at(400, 0), 0, Float64Array.of(0.5, 40))
    expect(once).toEqual(strandCurve(outline, at(0, 0), outline, at(400, 0), 40))
  })
})

describe('a scene whose strands wind', () => {
  const scene = sceneWith(100, 300)
  const wound = woundOf(scene)
  const [moved] = scene.actors
  const elsewhere: Scene = {
    ...scene,
    actors: scene.actors.map((one) =>
      one === moved ? { ...one, at: { x: one.at.x + 20, y: one.at.y } } : one,
    ),
  }
  const touches = ({ strand: { a, b } }: Scene['strands'][number]): boolean =>
    a === moved!.actor.id || b === moved!.actor.id

  it('keeps its ways between actors that stand where they stood, until new ones are found', () => {
    const kept = withOldWays(elsewhere, wound)
    kept.strands.forEach((strand, i) => {
      expect(strand.turns).toEqual(touches(strand) ? null : wound.strands[i]!.turns)
    })
  })

  it('keeps them while one actor is on its way', () => {
    const target = withOldWays(elsewhere, wound)
    const half = between(wound, target, 0.5)
    half.strands.forEach((strand, i) => {
      expect(strand.turns).toEqual(touches(strand) ? null : wound.strands[i]!.turns)
    })
  })

  it('is pointed at where its lines are drawn: on their ways, from far on straight ones', () => {
    const index = indexGraph(generatedGraph(100, 300))
    const drawing = drawingOf(wound, viewOf(index, DEFAULT_CHOICES), NO_FOCUS, new Map())
    const drawn = drawing.strands.filter(({ tone, turns }) => tone === 'full' && turns !== null)
    expect(drawn.length).toBeGreaterThan(20)
    const middle = ({ curve }: (typeof drawn)[number]) => pointOn(curve, 0.5)
    const hits = drawn.filter((strand) => strandAt(drawing, middle(strand), 1, false) === strand.owner)
    // Where two lines meet, the other may be meant.
    expect(hits.length).toBeGreaterThan(drawn.length * 0.9)
    const straight = drawn.filter(
      (strand) =>
        strandAt(
          { ...drawing, strands: [strand] },
          {
            x: (strand.curve.from.x + strand.curve.to.x) / 2,
            y: (strand.curve.from.y + strand.curve.to.y) / 2,
          },
          0.2,
          false,
        ) === strand.owner,
    )
    expect(straight).toEqual(drawn)
    expect(strandAt(drawing, { x: -1e4, y: 0 }, 1, true)).toBeNull()
  })
})
