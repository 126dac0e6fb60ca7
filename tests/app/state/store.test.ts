import { beforeEach, describe, expect, it } from 'vitest'
import { type Choices, DEFAULT_CHOICES } from '../../../src/app/state/choices.ts'
import { dropUnknown } from '../../../src/app/state/known.ts'
import { choicesOf, redo, shownIndex, undo, useApp } from '../../../src/app/state/store.ts'
import { isStep } from '../../../src/app/urlSync.ts'
import { GRAPH, index } from '../panels/fixture.ts'

const app = () => useApp.getState()
const PAIR = 'country:WES~person:ana-maro'

beforeEach(() => {
  app().showDossier(null, GRAPH, DEFAULT_CHOICES)
})

describe('the store', () => {
  it('selects the pair of a relation that is put in the light, and keeps the picked strand of the same pair', () => {
    app().showRelation('meet')
    expect(app()).toMatchObject({ relation: 'meet', selection: { kind: 'pair', id: PAIR, strand: null } })
    app().select({ kind: 'pair', id: PAIR, strand: 'conflict' })
    app().showRelation('accuse')
    expect(app().selection).toEqual({ kind: 'pair', id: PAIR, strand: 'conflict' })
  })

  it('stays with an actor whose card is read, as long as the relation has to do with the actor', () => {
    const card = { kind: 'actor', id: 'person:ana-maro' } as const
    app().select(card)
    app().showRelation('meet', 'stay')
    expect(app()).toMatchObject({ relation: 'meet', selection: card })
    app().showRelation('aid', 'stay')
    expect(app().selection, 'told by the actor').toEqual(card)
    app().select({ kind: 'actor', id: 'country:OST' })
    app().showRelation('meet', 'stay')
    expect(app().selection).toMatchObject({ kind: 'pair', id: PAIR })
    app().select(card)
    app().showRelation('meet')
    expect(app().selection).toMatchObject({ kind: 'pair', id: PAIR })
  })

  it('ignores a relation that is not there', () => {
    app().showRelation('no-such')
    expect(choicesOf(app())).toEqual(DEFAULT_CHOICES)
  })

  it('drops choices that name what a new graph does not hold, and keeps the rest', () => {
    app().setFilters({ text: 'grain', hiddenVoices: ['own', 'person:gone'] })
    app().select({ kind: 'actor', id: 'person:gone' })
    app().read({ article: 'gone' })
    app().showGraph(GRAPH)
    expect(choicesOf(app())).toEqual({
      ...DEFAULT_CHOICES,
      filters: { ...DEFAULT_CHOICES.filters, text: 'grain', hiddenVoices: ['own'] },
    })
  })

  it('keeps choices that the graph knows', () => {
    const choices = {
      ...DEFAULT_CHOICES,
      selection: { kind: 'pair', id: PAIR, strand: null } as const,
      relation: 'meet',
      reading: { article: 'a' },
    }
    expect(dropUnknown(choices, index())).toEqual(choices)
  })

  it('resets filters and brush, not the selection', () => {
    app().select({ kind: 'actor', id: 'country:OST' })
    app().setFilters({ hiddenTypes: ['AID'] })
    app().setTime({ undated: 'without' })
    app().resetFilters()
    expect(choicesOf(app())).toEqual({ ...DEFAULT_CHOICES, selection: { kind: 'actor', id: 'country:OST' } })
  })
})

describe('articles that are added', () => {
  const relations = GRAPH.relations.slice(1)
  const fewer = { ...GRAPH, relations }
  const shown = () => shownIndex(app())?.graph

  it('are taken off again by undo, with the filters of before, and put back by redo', () => {
    app().showDossier(null, fewer, DEFAULT_CHOICES)
    app().setFilters({ text: 'grain' })
    const before = app().load
    app().growGraph('own', GRAPH)
    expect(app()).toMatchObject({ dossier: 'own', filters: { text: 'grain' } })
    app().setFilters({ text: 'ship' })
    undo()
    expect(app()).toMatchObject({ dossier: 'own', filters: { text: 'grain' } })
    undo()
    expect(app().dossier).toBe(null)
    expect(app().load, 'the very graph of before, whose map is known').toBe(before)
    expect(app().filters.text).toBe('grain')
    redo()
    expect(app().dossier).toBe('own')
    expect(shown()).toBe(GRAPH)
    redo()
    expect(app().filters.text).toBe('ship')
  })

  it('are not brought back by undo where another dossier was opened since, nor is an older reading', () => {
    app().showDossier(null, fewer, DEFAULT_CHOICES)
    app().growGraph('own', GRAPH)
    app().showDossier('other', fewer, DEFAULT_CHOICES)
    undo()
    expect(app().dossier).toBe('other')
    app().setFilters({ text: 'grain' })
    app().showGraph(GRAPH)
    undo()
    expect(app().filters.text).toBe('')
    expect(shown()).toBe(GRAPH)
  })
})

describe('isStep: what going back undoes', () => {
  const { filters, time } = DEFAULT_CHOICES
  it.each<[string, Partial<Choices>, boolean]>([
    ['typing', { filters: { ...filters, text: 'x' } }, false],
    ['the slider', { filters: { ...filters, minConfidence: 0.4 } }, false],
    ['the theme', { theme: 'dark' as const }, false],
    ['a relation in the light', { relation: 'meet' }, false],
    ['a hidden type', { filters: { ...filters, hiddenTypes: ['AID' as const] } }, true],
    ['a new brush', { time: { ...time, range: { start: '2024-01-01', end: '2024-01-02' } } }, true],
    ['undated ones out', { time: { ...time, undated: 'without' } }, true],
    ['a selection', { selection: { kind: 'actor' as const, id: 'country:OST' } }, true],
    ['a pinned event', { pinnedEvents: ['meet'] }, true],
    ['an opened article', { reading: { article: 'a' } }, true],
  ])('%s', (_, change, step) => expect(isStep(DEFAULT_CHOICES, { ...DEFAULT_CHOICES, ...change })).toBe(step))

  it('does not take a moved brush for a step', () => {
    const at = (start: string) => ({
      ...DEFAULT_CHOICES,
      time: { ...time, range: { start, end: '2024-02-01' } },
    })
    expect(isStep(at('2024-01-01'), at('2024-01-05'))).toBe(false)
  })
})
