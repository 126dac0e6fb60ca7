import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LegendRow, legendOf } from '../../../src/app/export/legend.ts'
import { NO_FOCUS } from '../../../src/app/graph/drawContext.ts'
import { drawingOf } from '../../../src/app/graph/drawing.ts'
import type { Drawing } from '../../../src/app/graph/drawn.ts'
import { type Box, boxAround } from '../../../src/app/graph/geometry.ts'
import { contentsOf, drawingBox, partOf, strengthOf } from '../../../src/app/graph/pictureContents.ts'
import { type Scene, sceneOf } from '../../../src/app/graph/scene.ts'
import { openPathOf, pathOnMap } from '../../../src/app/palette/openPath.ts'
import {
  CLAIMS,
  DEFAULT_CHOICES,
  NO_FILTERS,
  PATH_WAYS,
  type Selection,
} from '../../../src/app/state/choices.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { ACTOR_KINDS } from '../../../src/model/actor.ts'
import { RELATION_CLASSES, RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'
import { INDEX, LAYOUT } from '../graph/fixture.ts'

const SCENES = [sceneOf(INDEX, LAYOUT, 860, 605), sceneOf(INDEX, LAYOUT, 460, 280)]

/** What a picture's elements encode, read from the drawing and not from the strands. What stands back has neither heads nor badges. */
function encodings({ strands, badges: all, actors }: Drawing): readonly string[] {
  const looks = strands.filter(({ tone }) => tone === 'full').map(({ look }) => look)
  const badges = all.filter(({ tone }) => tone === 'full')
  const arrow = (name: string): boolean =>
    looks.some((look) => look.class === name && (look.source !== 'none' || look.target !== 'none'))
  const counts = badges.filter(({ kind }) => kind === 'count')
  const sign = (one: string): boolean => counts.some(({ text }) => text.startsWith(one))
  return [
    ...RELATION_CLASSES.filter((name) => looks.some((look) => look.class === name)).map(
      (name) => `${name}${arrow(name) ? ' with arrow' : ''}`,
    ),
    ...(looks.some(({ line }) => line === 'dashed') ? ['planned'] : []),
    ...(looks.some(({ line }) => line === 'dotted') ? ['possible'] : []),
    ...(badges.some(({ kind }) => kind === 'denied') ? ['denied'] : []),
    ...(looks.some(({ hollow }) => hollow) ? ['unsure'] : []),
    ...['+', '−'].filter(sign),
    ...ACTOR_KINDS.filter((kind) => actors.some((actor) => actor.kind === kind)),
    ...(strands.some(({ hot }) => hot) ? ['path'] : []),
    ...RELATION_CLASSES.filter((name) =>
      strands.some(({ tone, look }) => tone !== 'full' && look.class === name),
    ).map((name) => `faint ${name}`),
  ]
}

const listed = (rows: readonly LegendRow[]): readonly string[] =>
  rows.flatMap((row): readonly string[] => {
    switch (row.kind) {
      case 'class':
        return [`${row.class}${row.arrow ? ' with arrow' : ''}`]
      case 'count':
        return row.signs
      case 'actors':
        return row.kinds
      case 'beside':
        return row.classes.map((name) => `faint ${name}`)
      case 'width':
      case 'selected':
        return []
      default:
        return [row.kind]
    }
  })

const choices = fc.record({
  hiddenTypes: fc.subarray([...RELATION_TYPE_NAMES]),
  hiddenClaims: fc.subarray([...CLAIMS]),
  hiddenKinds: fc.subarray([...ACTOR_KINDS]),
})
const selections = fc.constantFrom<Selection>(
  { kind: 'actor', id: 'country:FRA' },
  { kind: 'pair', id: 'country:DEU~country:FRA', strand: null },
  { kind: 'pair', id: 'country:FRA~country:TUR', strand: null },
)

describe('a picture', () => {
  it('has a legend of exactly what is drawn, whatever is filtered and selected', () => {
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom(...SCENES),
        fc.constantFrom('all' as const, 'near' as const),
        selections,
        (filters, scene, scope, selection) => {
          const view = viewOf(INDEX, { ...DEFAULT_CHOICES, filters: { ...NO_FILTERS, ...filters } })
          const contents = contentsOf(scene, view, scope, selection, null)
          const ids = new Set([...contents.actors, ...contents.strands].map(({ id }) => id))
          const drawing = partOf(drawingOf(scene, view, NO_FOCUS, new Map()), ids, null)
          const rows = legendOf({
            strands: contents.strands,
            strength: strengthOf(drawing),
            centre: null,
            kinds: new Set(contents.actors.map(({ kind }) => kind)),
            selected: false,
            notes: [],
            path: null,
            sizes: scene.fit.sizes,
          })
          expect(listed(rows)).toEqual(encodings(drawing))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('has a legend of exactly what is drawn with a path lit, whichever path it is', () => {
    const ends = fc.constantFrom(...INDEX.drawnActors.map(({ id }) => id))
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENES),
        ends,
        ends,
        fc.constantFrom(...PATH_WAYS),
        (scene, from, to, way) => {
          const view = viewOf(INDEX, DEFAULT_CHOICES)
          const onMap = pathOnMap(openPathOf(INDEX, view, { from, to, way, forward: false }))
          if (onMap === null) return
          const { actors, strands } = contentsOf(scene, view, 'all', { kind: 'none' }, null)
          const drawing = drawingOf(scene, view, { ...NO_FOCUS, path: onMap }, new Map())
          const rows = legendOf({
            strands,
            strength: strengthOf(drawing),
            centre: null,
            kinds: new Set(actors.map(({ kind }) => kind)),
            selected: false,
            notes: [],
            path: { names: { from, to } },
            sizes: scene.fit.sizes,
          })
          expect(listed(rows)).toEqual(encodings(drawing))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('has a legend of exactly what is drawn around a selected actor or pair, beside a path or without', () => {
    const ends = fc.constantFrom(...INDEX.drawnActors.map(({ id }) => id))
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENES),
        selections,
        fc.boolean(),
        ends,
        ends,
        (scene, selection, lit, from, to) => {
          const view = viewOf(INDEX, DEFAULT_CHOICES)
          const way = { from, to, way: 'hops', forward: false } as const
          const path = lit ? pathOnMap(openPathOf(INDEX, view, way)) : null
          const { actors, strands } = contentsOf(scene, view, 'view', selection, null)
          const drawing = drawingOf(scene, view, { ...NO_FOCUS, selection, path }, new Map())
          const rows = legendOf({
            strands,
            strength: strengthOf(drawing),
            centre: selection.kind === 'actor' ? 'France' : null,
            kinds: new Set(actors.map(({ kind }) => kind)),
            selected: false,
            notes: [],
            path: path && { names: { from, to } },
            sizes: scene.fit.sizes,
          })
          expect(listed(rows)).toEqual(encodings(drawing))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of a part shows only what lies in it', () => {
    const [scene] = SCENES as [Scene]
    const view = viewOf(INDEX, DEFAULT_CHOICES)
    fc.assert(
      fc.property(fc.nat(600), fc.nat(400), fc.integer({ min: 60, max: 400 }), (left, top, side) => {
        const window = { left, top, right: left + side, bottom: top + side }
        const { actors, strands } = contentsOf(scene, view, 'view', { kind: 'none' }, window)
        for (const { actor, at } of scene.actors) {
          const inside = at.x > left && at.x < window.right && at.y > top && at.y < window.bottom
          if (!inside) expect(actors.map(({ id }) => id)).not.toContain(actor.id)
        }
        const both = strands.filter(({ a, b }) => [a, b].every((id) => actors.some((one) => one.id === id)))
        const between = view.strands.filter(({ a, b }) =>
          [a, b].every((id) => actors.some((one) => one.id === id)),
        )
        for (const strand of between) expect(both).toContain(strand)
      }),
      { numRuns: 60 },
    )
  })

  it('fits a frame around every name, flag and line that it shows', () => {
    for (const scene of SCENES) {
      const drawing = drawingOf(scene, viewOf(INDEX, DEFAULT_CHOICES), NO_FOCUS, new Map())
      const box = drawingBox(drawing)!
      const names = drawing.actors.flatMap(({ name }) => (name && !name.tight ? [name] : []))
      const figures = drawing.actors.map(({ at, halfWidth, halfHeight }) => ({
        at,
        width: 2 * halfWidth,
        height: 2 * halfHeight,
      }))
      for (const { at, width, height } of [...names, ...figures, ...drawing.badges])
        expect(liesIn(boxAround(at.x, at.y, width / 2, height / 2), box)).toBe(true)
    }
  })
})

const liesIn = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom
