import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { CLAIMS, CLOCKS, DEFAULT_CHOICES, UNDATED, VIEWS } from '../../../src/app/state/choices.ts'
import { dropUnknown, unknownIn } from '../../../src/app/state/known.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choicesOf, redo, shownIndex, undo, useApp } from '../../../src/app/state/store.ts'
import { endGesture, undoableOf } from '../../../src/app/state/undo.ts'
import { choicesToQuery, queryToChoices } from '../../../src/app/state/url.ts'
import { ACTOR_KINDS } from '../../../src/model/actor.ts'
import { RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'
import { ACTORS, GRAPH, index, RELATIONS } from '../panels/fixture.ts'

const app = () => useApp.getState()
type Step = () => void

const anActor = fc.constantFrom(...ACTORS.map(({ id }) => id))
const aVoice = fc.oneof(fc.constant('own'), anActor)
const step = <T>(values: fc.Arbitrary<T>, act: (value: T) => void): fc.Arbitrary<Step> =>
  values.map((value) => () => act(value))

/** Everything that a person can do to the state, with values that the dossier holds. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  step(fc.string(), (text) => app().setFilters({ text })),
  step(fc.subarray([...RELATION_TYPE_NAMES]), (hiddenTypes) => app().setFilters({ hiddenTypes })),
  step(fc.subarray([...ACTOR_KINDS]), (hiddenKinds) => app().setFilters({ hiddenKinds })),
  step(fc.subarray([...CLAIMS]), (hiddenClaims) => app().setFilters({ hiddenClaims })),
  step(fc.uniqueArray(aVoice), (hiddenVoices) => app().setFilters({ hiddenVoices })),
  step(fc.subarray(['The Courier']), (hiddenOutlets) => app().setFilters({ hiddenOutlets })),
  step(fc.subarray(['OST', 'WES', '']), (excludedCountries) => app().setFilters({ excludedCountries })),
  step(fc.subarray(['OST', 'WES', '']), (hiddenCountries) => app().setFilters({ hiddenCountries })),
  step(fc.integer({ min: 0, max: 20 }), (n) => app().setFilters({ minConfidence: n / 20 })),
  step(fc.integer({ min: 1, max: 4 }), (minTellings) => app().setFilters({ minTellings })),
  step(fc.integer({ min: -10, max: 10 }), (min) => app().setFilters({ intensity: { min, max: 10 } })),
  step(fc.uniqueArray(anActor), (ids) => app().setFilters({ actors: { ids, how: 'between' } })),
  step(fc.constantFrom(null, { start: '2024-03-01', end: '2024-03-04' }), (range) =>
    app().setTime({ range }),
  ),
  step(fc.constantFrom(...UNDATED), (undated) => app().setTime({ undated })),
  step(fc.constantFrom(...CLOCKS), (clock) => app().setTime({ clock })),
  step(aVoice, (voice) => app().setLens({ kind: 'voice', voice })),
  step(anActor, (b) => app().setLens({ kind: 'compare', a: 'own', b, show: 'difference' })),
  step(fc.boolean(), (fold) => app().setDisplay({ fold })),
  step(fc.constantFrom('fade' as const, 'hide' as const), (missing) => app().setDisplay({ missing })),
  step(anActor, (id) => app().hideActor(id)),
  step(fc.constant(null), () => app().showActors()),
  step(fc.tuple(anActor, fc.double({ min: -900, max: 900, noNaN: true })), ([id, at]) =>
    app().pin(id, { x: at, y: -at / 3 }),
  ),
  step(anActor, (id) => app().pin(id, null)),
  step(fc.constantFrom(...RELATIONS.map(({ id }) => id)), (id) => app().pinEvent(id)),
  step(fc.subarray(RELATIONS.map(({ id }) => id)), (ids) => app().unpinEvents(ids)),
  step(fc.double({ min: 0.15, max: 4, noNaN: true }), (zoom) =>
    app().setCamera({ x: zoom * 99, y: -0, zoom }),
  ),
  step(fc.constantFrom(null, 1, 2), (hops) => app().setFocus(hops)),
  step(fc.constantFrom(...VIEWS), (view) => app().setView(view)),
  step(fc.constantFrom(...RELATIONS.map(({ id }) => id)), (id) => app().showRelation(id)),
  step(fc.constant({ article: 'a' }), (reading) => app().read(reading)),
  step(fc.constant(null), () => app().resetFilters()),
  step(fc.constant(null), undo),
  step(fc.constant(null), redo),
)
const walks = fc.array(steps, { maxLength: 25 })

const start = (): void => {
  app().setChoices(DEFAULT_CHOICES)
  app().showGraph(GRAPH)
  useApp.temporal.getState().clear()
  endGesture()
}
beforeEach(start)

describe('any walk of choices', () => {
  it('ends in a state whose URL opens to an equal state, with nothing unknown in it', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        start()
        for (const act of walk) act()
        const here = choicesOf(app())
        const reopened = queryToChoices(choicesToQuery(here))
        expect(reopened).toEqual(here)
        expect(dropUnknown(reopened, index())).toEqual(here)
        expect(unknownIn(here, index())).toEqual([])
      }),
    )
  })

  it('ends in a view that holds only actors and relations of the drawn graph', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        start()
        for (const act of walk) act()
        const shown = shownIndex(app())!
        const view = viewOf(shown, app())
        expect(view.relations.every(({ id }) => shown.relations.has(id))).toBe(true)
        const drawn = new Set(shown.drawnActors.map(({ id }) => id))
        expect([...view.actorIds].filter((id) => !drawn.has(id))).toEqual([])
      }),
    )
  })

  it('is undone to where it began, and redone to where it ended', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        start()
        for (const act of walk) act()
        const end = undoableOf(app())
        const { pastStates } = useApp.temporal.getState()
        const count = pastStates.length
        for (let i = 0; i < count; i++) undo()
        expect(undoableOf(app())).toEqual(undoableOf(DEFAULT_CHOICES))
        const { futureStates } = useApp.temporal.getState()
        const ahead = futureStates.length
        for (let i = 0; i < ahead; i++) redo()
        // Steps that the walk itself had undone lie ahead of its end.
        if (ahead === count) expect(undoableOf(app())).toEqual(end)
      }),
    )
  })
})

describe('steps to undo', () => {
  it('takes a drag for one step, and two different choices for two', () => {
    for (const end of ['2024-03-04', '2024-03-05', '2024-03-06'])
      app().setTime({ range: { start: '2024-03-01', end } })
    app().setFilters({ hiddenTypes: ['AID'] })
    app().setFilters({ hiddenTypes: ['AID', 'ACCUSE'] })
    expect(useApp.temporal.getState().pastStates).toHaveLength(3)
    undo()
    undo()
    expect(app().time.range?.end).toBe('2024-03-06')
    undo()
    expect(app().time.range).toBeNull()
  })

  it('begins a new step after an undo, however soon', () => {
    app().setFilters({ text: 'a' })
    undo()
    app().setFilters({ text: 'b' })
    undo()
    expect(app().filters.text).toBe('')
  })

  it('leaves selection and camera alone', () => {
    app().setFilters({ hiddenTypes: ['AID'] })
    app().select({ kind: 'actor', id: 'country:OST' })
    app().setCamera({ x: 1, y: 2, zoom: 1.5 })
    undo()
    expect(app()).toMatchObject({
      filters: DEFAULT_CHOICES.filters,
      selection: { kind: 'actor', id: 'country:OST' },
      camera: { x: 1, y: 2, zoom: 1.5 },
    })
  })

  it('makes no step of a choice that changes nothing', () => {
    app().setFilters({ text: '' })
    app().resetFilters()
    expect(useApp.temporal.getState().pastStates).toHaveLength(0)
  })
})

describe('events pinned to the time axis', () => {
  it('are each a step to undo, in the order in which they were pinned', () => {
    const when = RELATIONS[0]!.when
    app().showGraph({ ...GRAPH, relations: RELATIONS.map((one) => ({ ...one, when })) })
    app().pinEvent('praise')
    app().pinEvent('meet')
    app().unpinEvents(['praise'])
    expect(app().pinnedEvents).toEqual(['meet'])
    undo()
    expect(app().pinnedEvents).toEqual(['praise', 'meet'])
    undo()
    undo()
    expect(app().pinnedEvents).toEqual([])
    redo()
    expect(app().pinnedEvents).toEqual(['praise'])
  })

  it('say when they happened, are there, and are pinned but once', () => {
    app().pinEvent('praise')
    app().pinEvent('no-such')
    expect(app().pinnedEvents, 'undated, unknown').toEqual([])
    app().pinEvent('meet')
    app().pinEvent('meet')
    expect(app().pinnedEvents).toEqual(['meet'])
  })

  it('stay pinned while the map is folded by country, and go with their article', () => {
    app().pinEvent('meet')
    app().setDisplay({ fold: true })
    app().setDisplay({ fold: false })
    expect(app().pinnedEvents).toEqual(['meet'])
    app().showGraph({ ...GRAPH, relations: RELATIONS.slice(1) })
    expect(app().pinnedEvents).toEqual([])
  })
})

describe('what a link names in vain', () => {
  it.each<[string, readonly string[]]>([
    ['?sel=a:person:jane-doe', ['Jane Doe']],
    ['?sel=p:country:OST~country:FRA&hide=country:FRA', ['France']],
    ['?sel=p:country:OST~country:WES', ['the pair Ostland and Westland']],
    ['?xo=The%20Crier,The%20Courier', ['The Crier']],
    ['?rel=gone&read=gone', ['the relation gone', 'the article gone']],
    ['?tick=meet,gone', ['the pinned event gone']],
    ['?tick=praise', ['the pinned event praise']],
    ['?t=1990-01-01..1990-02-01', ['the time 1990-01-01 to 1990-02-01']],
    ['?lens=c:own~person:jane-doe', ['Jane Doe']],
    ['?sel=a:country:OST&xt=AID', []],
  ])('%s', (query, words) => expect(unknownIn(queryToChoices(query), index())).toEqual(words))
})

describe('folding by country', () => {
  it('draws a person as the own country, and takes the selection there', () => {
    app().select({ kind: 'pair', id: 'country:WES~person:ana-maro', strand: null })
    app().setDisplay({ fold: true })
    expect(app().selection).toEqual({ kind: 'pair', id: 'country:OST~country:WES', strand: null })
    const shown = shownIndex(app())!
    expect(shown.drawnActors.map(({ id }) => id).sort()).toEqual([
      'country:OST',
      'country:WES',
      'organization:northern-league',
    ])
    expect(shown.graph.relations.map(({ id }) => id).sort()).toEqual(RELATIONS.map(({ id }) => id).sort())
  })

  it('leaves out what happens inside one country', () => {
    const inside = RELATIONS.map((one) => (one.id === 'meet' ? { ...one, target: 'country:OST' } : one))
    app().showGraph({ ...GRAPH, relations: inside })
    app().setDisplay({ fold: true })
    expect(shownIndex(app())!.relations.has('meet')).toBe(false)
  })

  it('still filters by the persons themselves', () => {
    app().setDisplay({ fold: true })
    app().setFilters({ hiddenKinds: ['country'] })
    expect(viewOf(shownIndex(app())!, app()).relations).toHaveLength(5)
    app().setFilters({ hiddenKinds: ['country', 'person'] })
    expect(viewOf(shownIndex(app())!, app()).relations.map(({ id }) => id)).toEqual(['aid'])
    app().setFilters({ hiddenKinds: [] })
    app().hideActor('person:ana-maro')
    expect(viewOf(shownIndex(app())!, app()).relations.map(({ id }) => id)).toEqual(['aid'])
  })
})
