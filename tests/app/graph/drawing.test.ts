import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CANVAS_FONT, canvasStyle, styleFor } from '../../../src/app/graph/canvasStyle.ts'
import { type Focus, NO_FOCUS, SHOWN_AS_USUAL, type Shown } from '../../../src/app/graph/drawContext.ts'
import { drawingOf } from '../../../src/app/graph/drawing.ts'
import type { Drawing } from '../../../src/app/graph/drawn.ts'
import { boxAround, boxGap } from '../../../src/app/graph/geometry.ts'
import { sceneOf } from '../../../src/app/graph/scene.ts'
import { openPathOf, pathOnMap } from '../../../src/app/palette/openPath.ts'
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

const draw = (
  filters: Partial<Filters> = {},
  focus: Partial<Focus> = {},
  time: Partial<TimeChoice> = {},
  shown: Partial<Shown> = {},
) =>
  drawingOf(SCENE, viewOf(INDEX, choosing(filters, time)), { ...NO_FOCUS, ...focus }, FLAGS, {
    ...SHOWN_AS_USUAL,
    ...shown,
  })

const strandIn = ({ strands }: Drawing, id: string) =>
  found(
    strands.find(({ owner }) => owner === id),
    id,
  )
const badgeIn = ({ badges }: Drawing, id: string) =>
  found(
    badges.find(({ owner }) => owner === id),
    id,
  )
const actorIn = ({ actors }: Drawing, id: string) =>
  found(
    actors.find((actor) => actor.id === id),
    id,
  )

function found<T>(drawn: T | undefined, id: string): T {
  if (!drawn) throw new Error(`nothing drawn with the id ${id}`)
  return drawn
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
  excludedKinds: fc.subarray([...ACTOR_KINDS], { maxLength: 1 }),
  excludedCountries: fc.subarray(['FRA', 'DEU', 'TUR', '']),
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
  hops: fc.constantFrom(null, 0, 1, 2),
  path: fc.option(
    fc.subarray([...actorIds, ...strandIds]).map((ids) => ({ ids: new Set(ids), marked: new Set(ids) })),
  ),
})

describe('drawingOf', () => {
  it('moves nothing, whatever is filtered, brushed, pointed at or selected', () => {
    const places = ({ actors, strands }: Drawing) => [
      actors.map(({ id, at, name, chip }) => [id, at, name?.at, chip?.at]),
      strands.map(({ owner, curve }) => [owner, curve]),
    ]
    const still = places(draw())
    fc.assert(
      fc.property(filters, times, focuses, (chosen, time, focus) => {
        expect(places(draw(chosen, focus, time))).toEqual(still)
      }),
      { numRuns: 200 },
    )
  })

  it('fades what a filter takes out, and says nothing on it', () => {
    const aid = idOf('country:DEU', 'country:POL', 'cooperation')
    const drawing = draw({ hiddenTypes: ['AID'] })
    expect(strandIn(drawing, aid).tone).toBe('off')
    expect(drawing.badges.some(({ owner }) => owner === aid)).toBe(false)
    expect(strandIn(drawing, FRANCE_GERMANY).tone).toBe('full')
    const lone = draw({ hiddenTypes: ['REQUEST'] })
    expect(actorIn(lone, 'organization:council').tone).toBe('off')
    expect(actorIn(lone, 'country:EGY').tone).toBe('full')
  })

  it.each([
    ['hidden where that is chosen', { missing: 'hide' }, 'gone'],
    ['kept where lone actors stay', { loneActors: true }, 'full'],
    ['gone where a person has hidden it', { hidden: new Set(['organization:council']) }, 'gone'],
  ] as const)('leaves an actor without relations %s', (_, shown, tone) => {
    expect(actorIn(draw({ hiddenTypes: ['REQUEST'] }, {}, {}, shown), 'organization:council').tone).toBe(tone)
  })

  it('takes the strands of a hidden actor with it', () => {
    const drawing = draw({}, {}, {}, { hidden: new Set(['country:DEU']) })
    for (const { a, b, tone } of drawing.strands)
      expect(tone === 'gone').toBe(a === 'country:DEU' || b === 'country:DEU')
    expect(drawing.badges.some(({ owner }) => owner.includes('country:DEU'))).toBe(false)
  })

  it('draws what is left of a strand, not what was there', () => {
    const aid = idOf('country:DEU', 'country:POL', 'cooperation')
    const all = strandIn(draw(), aid)
    const possible = strandIn(draw({ hiddenClaims: ['actual'] }), aid)
    expect(all.look.line).toBe('solid')
    expect(possible.look.line).toBe('dotted')
    expect(possible.look.width).toBeLessThan(all.look.width)
    const drawing = draw({ hiddenClaims: ['possible'] }, { cursor: aid })
    expect(badgeIn(drawing, aid).text).toBe('+2')
  })

  it.each([
    ['the picked strand of a pair', FRANCE_GERMANY, 'meets ×4'],
    ['a strand of words and deeds', idOf('country:DEU', 'country:POL', 'cooperation'), 'aids ×3'],
  ])('says on %s what it consists of', (_, id, words) => {
    const [a, b, strand] = id.split('~') as [string, string, 'cooperation']
    const selection: Selection = { kind: 'pair', id: `${a}~${b}`, strand }
    const drawing = draw({}, { selection })
    expect(badgeIn(drawing, id)).toMatchObject({ kind: 'pill', text: words })
    expect(strandIn(drawing, id).picked).toBe('alone')
    expect(strandIn(drawing, id).gaps.every((gap) => gap > 0)).toBe(true)
    expect(actorIn(drawing, a).picked).toBe(true)
    expect(drawing.actors.every(({ tone }) => tone === 'full')).toBe(true)
  })

  it('unfolds a picked strand of several types into a line for each, with its word', () => {
    const strand = SCENE.strands.find((candidate) => candidate.strand.types.length > 1)?.strand
    if (!strand) throw new Error('the fixture has no strand of two types')
    const selection: Selection = { kind: 'pair', id: `${strand.a}~${strand.b}`, strand: strand.kind }
    const drawing = draw({}, { selection }, {}, { unfolds: true })
    expect(drawing.strands.filter(({ owner }) => owner === strand.id)).toHaveLength(strand.types.length)
    expect(drawing.badges.filter(({ owner, kind }) => owner === strand.id && kind === 'type')).toHaveLength(
      strand.types.length,
    )
  })

  it('keeps the neighbourhood of a selected actor, and lets the rest step back', () => {
    const drawing = draw({}, { selection: { kind: 'actor', id: 'country:POL' } })
    expect(actorIn(drawing, 'country:DEU').tone).toBe('full')
    expect(actorIn(drawing, 'country:QAT').tone).toBe('soft')
    expect(strandIn(drawing, FRANCE_GERMANY).tone).toBe('soft')
  })

  it.each([
    [0, ['country:QAT']],
    [1, ['country:EGY', 'country:QAT']],
    [2, ['country:EGY', 'country:QAT', 'country:TUR', 'organization:council']],
  ])('in focus keeps what lies within %i hops', (hops, ids) => {
    const drawing = draw({}, { selection: { kind: 'actor', id: 'country:QAT' }, hops })
    const kept = drawing.actors.filter(({ tone }) => tone === 'full').map(({ id }) => id)
    expect(kept.sort()).toEqual(ids)
    for (const { a, b, tone } of drawing.strands)
      expect(tone === 'full').toBe([a, b].every((end) => kept.includes(end)))
  })

  it('lights the path that lies open, every line between two that follow one another, and marks those of its hops', () => {
    const view = viewOf(INDEX, choosing({}))
    const choice = { from: 'country:QAT', to: 'country:FRA', way: 'hops', forward: false } as const
    const path = pathOnMap(openPathOf(INDEX, view, choice))!
    const drawing = draw({}, { path })
    const full = drawing.actors.filter(({ tone }) => tone === 'full').map(({ id }) => id)
    expect(full.sort()).toEqual(['country:EGY', 'country:FRA', 'country:QAT', 'country:TUR'])
    expect(
      drawing.actors
        .filter(({ hot }) => hot)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(full)
    const hot = drawing.strands.filter((strand) => strand.hot).map(({ owner }) => owner)
    expect(hot).toHaveLength(3)
    for (const { a, b, owner, tone } of drawing.strands) {
      if (hot.includes(owner)) expect(tone).toBe('full')
      if (!full.includes(a) || !full.includes(b)) expect(tone).toBe('dim')
    }
    // Also where only the pointer asks for their count.
    for (const id of hot) expect(badgeIn(drawing, id).tone).toBe('full')
  })

  it('draws nothing stronger that the filters take out than what steps back, in every style', () => {
    const choice = { from: 'country:GON', to: 'country:FRA', way: 'hops', forward: false } as const
    const view = viewOf(INDEX, choosing({ excludedKinds: ['organization'] }))
    const path = pathOnMap(openPathOf(INDEX, view, choice))!
    const drawing = draw({ excludedKinds: ['organization'] }, { path })
    const tones = new Set(drawing.actors.map(({ tone }) => tone))
    expect([...tones]).toEqual(expect.arrayContaining(['dim', 'off']))
    for (const contrast of ['normal', 'more', 'forced'] as const) {
      const { opacity } = styleFor(canvasStyle('dark', CANVAS_FONT, contrast), drawing)
      expect(opacity.off.actor).toBeLessThanOrEqual(opacity.dim.actor)
      expect(opacity.off.strand).toBeLessThanOrEqual(opacity.dim.strand)
    }
    const usual = canvasStyle('dark', CANVAS_FONT)
    expect(styleFor(usual, draw({ excludedKinds: ['organization'] }))).toBe(usual)
  })

  it('has no path on the map where nothing joins the two', () => {
    expect(pathOnMap(null)).toBeNull()
  })

  it('dims the rest only once the pointer has stayed', () => {
    const lit = { kind: 'strand' as const, id: FRANCE_GERMANY }
    expect(actorIn(draw({}, { lit }), 'country:POL').tone).toBe('full')
    const dimmed = draw({}, { lit, dimmed: true })
    expect(actorIn(dimmed, 'country:POL').tone).toBe('dim')
    expect(actorIn(dimmed, 'country:FRA').tone).toBe('full')
    expect(badgeIn(dimmed, FRANCE_GERMANY).tone).toBe('full')
  })

  it.each([
    ['a flag', 'country:FRA', '', true],
    ['its code where there is no flag', 'country:GON', 'GON', false],
    ['initials', 'person:jean-roux', 'JR', false],
    ['letters', 'organization:northern-league', 'NL', false],
  ])('shows an actor with %s', (_, id, letters, flagged) => {
    const drawn = actorIn(draw(), id)
    expect(drawn.letters).toBe(letters)
    expect(drawn.flag !== null).toBe(flagged)
  })

  it('shows codes where there are no flags to show', () => {
    const view = viewOf(INDEX, choosing({}))
    const drawing = drawingOf(SCENE, view, NO_FOCUS, new Map())
    expect(actorIn(drawing, 'country:FRA')).toMatchObject({ letters: 'FRA', flag: null })
    expect(actorIn(drawing, 'person:jean-roux').chip).toMatchObject({ flag: null, code: 'FR' })
  })

  it('keeps badges with notes off each other where their strands have room', () => {
    const pair = SCENE.strands.filter(({ strand: { a, b } }) => a === 'country:DEU' && b === 'country:FRA')
    const notes = new Map(pair.map(({ strand }) => [strand.id, '≠ disputed']))
    const drawing = draw({}, {}, {}, { notes })
    const boxes = pair.map(({ strand }) => {
      const { at, width, height } = badgeIn(drawing, strand.id)
      return boxAround(at.x, at.y, width / 2, height / 2)
    })
    expect(boxes.length).toBeGreaterThan(1)
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(boxGap(one, other)).toBeGreaterThanOrEqual(0)
    // A note moves no badge that had room.
    const free = draw({}, {}, {}, { notes: new Map([['nobody~none~tie', 'A']]) })
    expect(free.badges).toEqual(draw().badges)
  })

  it('gives every strand and badge its owner', () => {
    const { strands, badges } = draw()
    for (const { owner } of [...strands, ...badges]) expect(strandIds).toContain(owner)
  })
})
