import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FOCUS, SHOWN_AS_USUAL } from '../../../src/app/graph/drawContext.ts'
import { drawingOf } from '../../../src/app/graph/drawing.ts'
import type { Drawing } from '../../../src/app/graph/drawn.ts'
import { elementsOf, showElements } from '../../../src/app/graph/elements.ts'
import { sceneOf } from '../../../src/app/graph/scene.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const SCENE = sceneOf(INDEX, LAYOUT, 752, 663)
const WITHOUT_TALK = viewOf(INDEX, choosing({ hiddenTypes: ['CONSULT', 'REQUEST'] }))
const ALL = viewOf(INDEX, choosing({}))
const PAIR = { kind: 'pair', id: 'country:FRA~country:TUR', strand: null } as const

const DRAWINGS: readonly Drawing[] = [
  drawingOf(SCENE, ALL, NO_FOCUS, new Map()),
  drawingOf(SCENE, WITHOUT_TALK, NO_FOCUS, new Map()),
  drawingOf(SCENE, WITHOUT_TALK, NO_FOCUS, new Map(), { ...SHOWN_AS_USUAL, missing: 'hide' }),
  drawingOf(SCENE, ALL, { ...NO_FOCUS, selection: PAIR }, new Map(), { ...SHOWN_AS_USUAL, unfolds: true }),
  drawingOf(sceneOf(INDEX, LAYOUT, 390, 600), ALL, NO_FOCUS, new Map()),
  { strands: [], actors: [], badges: [], hulls: [], grown: 1 },
]

const core = () => cytoscape({ headless: true, styleEnabled: true })
const contents = (cy: cytoscape.Core) =>
  Object.fromEntries(
    cy.elements().map((element) => [
      element.id(),
      {
        data: element.data(),
        classes: [...(element.classes() as unknown as string[])].sort(),
        at: element.isNode() ? { ...element.position() } : null,
      },
    ]),
  )

describe('showElements', () => {
  it('has an element for each actor and strand; what is filtered out is there, and cannot be pointed at', () => {
    const cy = core()
    const [, filtered] = DRAWINGS
    showElements(cy, new Map(), elementsOf(filtered!))
    expect(cy.nodes().map((node) => node.id())).toEqual(filtered!.actors.map(({ id }) => id))
    expect(cy.edges().map((edge) => edge.id())).toEqual(filtered!.strands.map(({ owner }) => owner))
    const off = filtered!.strands.filter(({ tone }) => tone === 'off').map(({ owner }) => owner)
    expect(off.length).toBeGreaterThan(0)
    expect(cy.edges('.faded').map((edge) => edge.id())).toEqual(off)
  })

  it('draws a picked pair as one edge per line, all of one strand', () => {
    const cy = core()
    const unfolded = DRAWINGS[3]!
    showElements(cy, new Map(), elementsOf(unfolded))
    expect(cy.edges()).toHaveLength(unfolded.strands.length)
    expect(unfolded.strands.length).toBeGreaterThan(DRAWINGS[0]!.strands.length)
    expect(cy.edges('.selected').map((edge) => edge.data('owner'))).toEqual(
      unfolded.strands.filter(({ picked }) => picked !== null).map(({ owner }) => owner),
    )
  })

  it('comes by any way to what it would have been at once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DRAWINGS), { minLength: 1, maxLength: 6 }), (way) => {
        const cy = core()
        let shown: ReturnType<typeof showElements> = new Map()
        for (const drawing of way) shown = showElements(cy, shown, elementsOf(drawing))
        const fresh = core()
        showElements(fresh, new Map(), elementsOf(way.at(-1)!))
        expect(contents(cy)).toEqual(contents(fresh))
      }),
      { numRuns: 40 },
    )
  })
})
