import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FOCUS } from '../../../src/app/graph/drawContext.ts'
import { drawingOf } from '../../../src/app/graph/drawing.ts'
import { boxAround, boxGap } from '../../../src/app/graph/geometry.ts'
import { hitTest } from '../../../src/app/graph/hitTest.ts'
import { sceneOf } from '../../../src/app/graph/scene.ts'
import { shownNames } from '../../../src/app/graph/shownNames.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const SCENE = sceneOf(INDEX, LAYOUT, 752, 663)
const VIEW = viewOf(INDEX, choosing({}))
const DRAWING = drawingOf(SCENE, VIEW, NO_FOCUS, new Map())
const all = { most: 60, dots: false, inView: () => true }

describe('shownNames', () => {
  it('shows every name where the map has it while the zoom leaves its size', () => {
    const names = shownNames(DRAWING, 1, all)
    for (const { id, name } of DRAWING.actors) {
      if (!name || name.tight) continue
      expect(names.get(id)).toMatchObject({ at: name.at, scale: 1 })
    }
  })

  it('keeps names apart and readable at every zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.15, max: 4, noNaN: true }), (zoom) => {
        const names = [...shownNames(DRAWING, zoom, { ...all, dots: zoom < 0.45 }).values()]
        const boxes = names.map(({ name, at, scale }) => {
          const size = name.fontSize * scale * zoom
          expect(size).toBeGreaterThan(10.99)
          expect(size).toBeLessThan(17.01)
          return boxAround(at.x, at.y, (name.width * scale) / 2, (name.height * scale) / 2)
        })
        boxes.forEach((one, i) => {
          for (const other of boxes.slice(i + 1)) expect(boxGap(one, other) * zoom).toBeGreaterThan(-1.6)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('finds another side for a name without a free place, before those of the less named', () => {
    const [first, ...rest] = DRAWING.actors.toSorted((one, other) => one.rank - other.rank)
    const crowded = { actors: [{ ...first!, name: { ...first!.name!, tight: true } }, ...rest] }
    const names = shownNames(crowded, 1, all)
    const { name, at } = names.get(first!.id)!
    const box = boxAround(at.x, at.y, name.width / 2, name.height / 2)
    for (const other of rest) {
      const figure = boxAround(other.at.x, other.at.y, other.halfWidth, other.halfHeight)
      expect(boxGap(box, figure)).toBeGreaterThan(-1.6)
    }
  })

  it('sets a name that has the choice where the window cuts nothing of it', () => {
    const at = { x: 20, y: 100 }
    const [first] = DRAWING.actors
    const name = { ...first!.name!, tight: true, place: 'west' as const, at: { x: -30, y: 100 } }
    const alone = { actors: [{ ...first!, at, name }] }
    const frame = { left: 0, top: 0, right: 400, bottom: 400 }
    const whole = shownNames(alone, 1, { ...all, frame }).get(first!.id)!
    expect(whole.at.x - name.width / 2).toBeGreaterThanOrEqual(Math.min(0, at.x - name.width / 2))
    expect(whole.at.x).not.toBe(name.at.x)
    expect(shownNames(alone, 1, all).get(first!.id)!.at.x).toBeLessThan(0)
  })

  it('moves a name above its figure along when it is drawn larger than the map has it', () => {
    const at = { x: 43, y: 100 }
    const [first] = DRAWING.actors
    const name = { ...first!.name!, width: 84, place: 'north' as const, at: { x: 43, y: 80 }, tight: false }
    const alone = { actors: [{ ...first!, at, name }] }
    const frame = { left: 0, top: 0, right: 400, bottom: 400 }
    const { at: middle, scale } = shownNames(alone, 0.6, { ...all, frame }).get(first!.id)!
    expect(scale).toBeGreaterThan(1)
    expect(middle.x - (name.width * scale) / 2).toBeGreaterThanOrEqual(-0.01)
    expect(shownNames(alone, 0.6, all).get(first!.id)!.at.x).toBeLessThan(middle.x)
  })

  it('moves it along where the camera has brought it over an edge, unless another name is there', () => {
    const at = { x: 43, y: 100 }
    const [first, second] = DRAWING.actors
    const name = { ...first!.name!, width: 100, place: 'north' as const, at: { x: 43, y: 80 }, tight: false }
    const actor = { ...first!, at, halfWidth: 12, halfHeight: 12, name }
    const frame = { left: 0, top: 0, right: 400, bottom: 400 }
    expect(shownNames({ actors: [actor] }, 1, { ...all, frame }).get(first!.id)!.at).toEqual({ x: 50, y: 80 })
    const beside = { ...second!.name!, width: 40, at: { x: 115, y: 80 }, tight: false }
    const other = {
      ...second!,
      at: { x: 115, y: 104 },
      rank: -1,
      halfWidth: 12,
      halfHeight: 12,
      name: beside,
    }
    const both = shownNames({ actors: [actor, other] }, 1, { ...all, frame })
    expect(both.get(first!.id)!.at).toEqual(name.at)
  })

  it('always shows what is asked for, and else the most named', () => {
    const cursor = DRAWING.actors.at(-1)!.id
    const asked = drawingOf(SCENE, VIEW, { ...NO_FOCUS, cursor }, new Map())
    const names = shownNames(asked, 0.3, { ...all, most: 3, dots: true })
    expect(names.has(cursor)).toBe(true)
    expect(names.has(DRAWING.actors[0]!.id)).toBe(true)
    expect(names.size).toBeLessThanOrEqual(3)
  })
})

describe('hitTest', () => {
  const names = shownNames(DRAWING, 1, all)

  it('finds every actor at its name, and leaves figures and lines to Cytoscape', () => {
    for (const { id, at } of DRAWING.actors) {
      const name = names.get(id)
      if (name) expect(hitTest(DRAWING, names, name.at, 1, false)).toBe(id)
      expect(hitTest(DRAWING, new Map(), at, 1, false)).toBeNull()
    }
  })

  it('gives a finger 44 px around the middle of every figure, at any zoom', () => {
    for (const zoom of [0.3, 1, 3])
      for (const { id, at } of DRAWING.actors) {
        expect(hitTest(DRAWING, new Map(), at, zoom, true)).toBe(id)
        const beside = { x: at.x, y: at.y + 21 / zoom }
        if (zoom === 3) expect(hitTest(DRAWING, new Map(), beside, zoom, true)).toBe(id)
      }
  })

  it('finds a strand at its badge', () => {
    for (const { owner, at } of DRAWING.badges) expect(hitTest(DRAWING, new Map(), at, 1, false)).toBe(owner)
  })

  it('means nothing where nothing is drawn, nor what is filtered out', () => {
    expect(hitTest(DRAWING, names, { x: -500, y: -500 }, 1, true)).toBeNull()
    const off = drawingOf(SCENE, viewOf(INDEX, choosing({ hiddenTypes: ['REQUEST'] })), NO_FOCUS, new Map())
    const council = off.actors.find(({ id }) => id === 'organization:council')!
    expect(hitTest(off, new Map(), council.at, 1, true)).not.toBe('organization:council')
  })
})
