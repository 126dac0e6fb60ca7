import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingOf, type Focus, NO_FOCUS } from '../../../src/app/graph/drawing.ts'
import { sceneOf } from '../../../src/app/graph/scene.ts'
import {
  CLAIMS,
  CLOCKS,
  type Filters,
  NO_FILTERS,
  type Selection,
  type TimeChoice,
  UNDATED,
} from '../../../src/app/state/choices.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { ACTOR_KINDS } from '../../../src/model/actor.ts'
import { dyadId } from '../../../src/model/dyad.ts'
import { RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'
import { choosing } from '../../support/choices.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const SCENE = sceneOf(INDEX, LAYOUT, 752, 663)
const FLAGS = new Map(
  INDEX.drawnActors
    .filter(({ country }) => country !== null && country !== 'GON')
    .map(({ id }) => [id, 'data:,']),
)

const draw = (filters: Partial<Filters> = {}, focus: Partial<Focus> = {}, time: Partial<TimeChoice> = {}) =>
  drawingOf(SCENE, viewOf(INDEX, choosing(filters, time)), { ...NO_FOCUS, ...focus }, FLAGS)

const element = (drawing: ReturnType<typeof draw>, id: string) => {
  const found = drawing.find((drawn) => drawn.id === id)
  if (!found) throw new Error(`nothing drawn with the id ${id}`)
  return { ...found, classes: found.classes.split(' ') }
}

const idOf = (one: string, other: string, kind: string): string => `${dyadId(one, other)}~${kind}`
const FRANCE_GERMANY = idOf('country:FRA', 'country:DEU', 'cooperation')

const filters: fc.Arbitrary<Filters> = fc.record({
  text: fc.constantFrom('', 'france', 'nothing at all'),
  hiddenTypes: fc.subarray([...RELATION_TYPE_NAMES]),
  hiddenKinds: fc.subarray([...ACTOR_KINDS]),
  hiddenClaims: fc.subarray([...CLAIMS]),
  hiddenVoices: fc.constant([]),
  minConfidence: fc.constantFrom(0, 0.5, 0.9),
  hiddenOutlets: fc.constant([]),
  hiddenCountries: fc.subarray(['FRA', 'DEU', 'TUR', '']),
  intensity: fc.constantFrom(NO_FILTERS.intensity, { min: -4, max: 3 }),
  minTellings: fc.constantFrom(1, 2, 9),
  actors: fc.constantFrom(NO_FILTERS.actors, { ids: ['country:FRA'], how: 'touching' }),
})
const times: fc.Arbitrary<TimeChoice> = fc.record({
  range: fc.constantFrom(
    null,
    { start: '2023-03-01', end: '2023-03-01' },
    { start: '2020-01-01', end: '2020-02-01' },
  ),
  undated: fc.constantFrom(...UNDATED),
  clock: fc.constantFrom(...CLOCKS),
})
const actorIds = INDEX.drawnActors.map(({ id }) => id)
const strandIds = INDEX.strands.map(({ id }) => id)
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ kind: 'none' }),
  fc.constantFrom(...actorIds).map((id): Selection => ({ kind: 'actor', id })),
  fc.constantFrom(...INDEX.dyads.keys()).map((id): Selection => ({ kind: 'pair', id, strand: null })),
)
const focuses: fc.Arbitrary<Focus> = fc.record({
  selection: selections,
  lit: fc.oneof(
    fc.constant(null),
    fc.constantFrom(...actorIds).map((id) => ({ kind: 'actor' as const, id })),
    fc.constantFrom(...strandIds).map((id) => ({ kind: 'strand' as const, id })),
  ),
  dimmed: fc.boolean(),
  cursor: fc.constantFrom(null, ...actorIds, ...strandIds),
})

describe('drawingOf', () => {
  it('moves nothing, whatever is filtered, brushed, pointed at or selected', () => {
    const places = (drawing: ReturnType<typeof draw>) =>
      drawing
        // A picked strand gets a halo, and a pill where its badge was.
        .filter(({ id, classes }) => !id.startsWith('halo|') && !/\bbadge\b/.test(classes))
        .map(({ id, at, ends, data }) => ({ id, at, ends, bend: data.bend }))
    const still = places(draw())
    fc.assert(
      fc.property(filters, times, focuses, (chosen, time, focus) => {
        expect(places(draw(chosen, focus, time))).toEqual(still)
      }),
      { numRuns: 200 },
    )
  })

  it('fades what a filter takes out, and leaves it nothing to click', () => {
    const drawing = draw({ hiddenTypes: ['AID'] })
    expect(element(drawing, idOf('country:DEU', 'country:POL', 'cooperation')).classes).toContain('off')
    expect(element(drawing, FRANCE_GERMANY).classes).not.toContain('off')
    const lone = draw({ hiddenTypes: ['REQUEST'] })
    expect(element(lone, 'organization:council').classes).toContain('off')
    expect(element(lone, 'name|organization:council').classes).toContain('off')
    expect(element(lone, 'country:EGY').classes).not.toContain('off')
  })

  it('draws what is left of a strand, not what was there', () => {
    const aid = idOf('country:DEU', 'country:POL', 'cooperation')
    const all = element(draw(), aid)
    const possible = element(draw({ hiddenClaims: ['actual'] }), aid)
    expect(all.classes).toContain('solid')
    expect(possible.classes).toContain('dotted')
    expect(possible.data.width).toBeLessThan(all.data.width as number)
    expect(element(draw({ hiddenClaims: ['possible'] }), `badge|${aid}`).data.label).toBe('+2')
  })

  it.each([
    ['the picked strand of a pair', FRANCE_GERMANY, ['meets ×4']],
    ['a strand of words and deeds', idOf('country:DEU', 'country:POL', 'cooperation'), ['aids ×3']],
  ])('says on %s what it consists of', (_, id, words) => {
    const [a, b, strand] = id.split('~') as [string, string, 'cooperation']
    const selection: Selection = { kind: 'pair', id: `${a}~${b}`, strand }
    const drawing = draw({}, { selection })
    expect(element(drawing, `badge|${id}`).data.label).toBe(words.join(' · '))
    expect(element(drawing, `badge|${id}`).classes).toEqual(expect.arrayContaining(['pill', 'shown']))
    expect(element(drawing, id).classes).toEqual(expect.arrayContaining(['picked', 'ring-a', 'ring-b']))
    expect(drawing.some((drawn) => drawn.id === `halo|${id}`)).toBe(true)
    expect(element(drawing, a).classes).toContain('picked')
    expect(drawing.filter(({ classes }) => /\b(dim|soft)\b/.test(classes))).toEqual([])
  })

  it('keeps the neighbourhood of a selected actor, and lets the rest step back', () => {
    const drawing = draw({}, { selection: { kind: 'actor', id: 'country:POL' } })
    expect(element(drawing, 'country:DEU').classes).not.toContain('soft')
    expect(element(drawing, 'country:QAT').classes).toContain('soft')
    expect(element(drawing, FRANCE_GERMANY).classes).toContain('soft')
  })

  it('dims the rest only once the pointer has stayed', () => {
    const lit = { kind: 'strand' as const, id: FRANCE_GERMANY }
    expect(element(draw({}, { lit }), 'country:POL').classes).not.toContain('dim')
    const dimmed = draw({}, { lit, dimmed: true })
    expect(element(dimmed, 'country:POL').classes).toContain('dim')
    expect(element(dimmed, 'country:FRA').classes).not.toContain('dim')
    expect(element(dimmed, `badge|${FRANCE_GERMANY}`).classes).toContain('shown')
  })

  it.each([
    ['a flag', 'country:FRA', '', 'flagged'],
    ['its code where there is no flag', 'country:GON', 'GON', 'country'],
    ['initials', 'person:jean-roux', 'JR', 'person'],
    ['letters', 'organization:northern-league', 'NL', 'organization'],
  ])('shows an actor with %s', (_, id, label, className) => {
    const drawn = element(draw(), id)
    expect(drawn.data.label).toBe(label)
    expect(drawn.classes).toContain(className)
  })

  it('gives every element of an actor or strand its owner', () => {
    const owners = new Set([...actorIds, ...strandIds])
    for (const { owner } of draw()) expect(owners.has(owner)).toBe(true)
  })
})
