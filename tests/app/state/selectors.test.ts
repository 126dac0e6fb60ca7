import { describe, expect, it } from 'vitest'
import type { Choices, Filters, TimeChoice } from '../../../src/app/state/choices.ts'
import { facetCounts } from '../../../src/app/state/facetCounts.ts'
import { claimOf } from '../../../src/app/state/rules.ts'
import {
  actorNamed,
  chipsOf,
  liftFacet,
  liftsOf,
  neighbourhood,
  passingRelations,
  selectedRelations,
  viewOf,
} from '../../../src/app/state/selectors.ts'
import { ACTOR_KINDS } from '../../../src/model/actor.ts'
import { choosing } from '../../support/choices.ts'
import { index, RELATIONS } from '../panels/fixture.ts'

const graph = index()
const ids = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id).sort()
const passing = (change: Partial<Filters>, time: Partial<TimeChoice> = {}) =>
  ids(passingRelations(graph, choosing(change, time)))

describe('passingRelations', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing hidden', {}, ['accuse', 'aid', 'meet', 'praise', 'reject']],
    ['a type', { hiddenTypes: ['CONSULT'] }, ['accuse', 'aid', 'praise', 'reject']],
    [
      'a kind: what touches another stays',
      { hiddenKinds: ['country'] },
      ['accuse', 'aid', 'meet', 'praise', 'reject'],
    ],
    ['two kinds', { hiddenKinds: ['country', 'person'] }, ['aid']],
    ['all kinds', { hiddenKinds: ['country', 'person', 'organization'] }, []],
    [
      'what is denied, whatever its modality',
      { hiddenClaims: ['denied'] },
      ['accuse', 'aid', 'meet', 'praise'],
    ],
    ['what is told as happened', { hiddenClaims: ['actual'] }, ['aid', 'reject']],
    ['a voice', { hiddenVoices: ['person:ana-maro'] }, ['accuse', 'meet', 'praise', 'reject']],
    ['the own voice', { hiddenVoices: ['own'] }, ['aid']],
    ['low confidence', { minConfidence: 0.6 }, ['accuse', 'meet', 'praise', 'reject']],
    ['words of the sentence', { text: 'GRAIN' }, ['aid']],
    ['words of the sentence and of a name together', { text: 'envoys ana' }, ['meet', 'praise']],
    ['an alias', { text: 'wl' }, ['accuse', 'meet', 'praise', 'reject']],
    ['no such word', { text: 'zebra' }, []],
    ['an outlet', { hiddenOutlets: ['The Courier'] }, []],
    ['another outlet', { hiddenOutlets: ['The Crier'] }, ['accuse', 'aid', 'meet', 'praise', 'reject']],
    [
      'a country: what touches another stays',
      { hiddenCountries: ['OST'] },
      ['accuse', 'aid', 'meet', 'praise', 'reject'],
    ],
    ['two countries', { hiddenCountries: ['OST', 'WES'] }, ['aid']],
    ['no country', { hiddenCountries: ['OST', ''] }, ['accuse', 'meet', 'praise', 'reject']],
    ['a country excluded: what touches it goes', { excludedCountries: ['WES'] }, ['aid']],
    ['a kind excluded: what touches it goes', { excludedKinds: ['person'] }, ['aid']],
    ['intensity', { intensity: { min: -3, max: 5 } }, ['accuse', 'meet', 'praise']],
    ['thin strands', { minTellings: 2 }, []],
    ['touching an actor', { actors: { ids: ['country:OST'], how: 'touching' } }, ['aid']],
    [
      'between two of three',
      { actors: { ids: ['country:OST', 'country:WES', 'person:ana-maro'], how: 'between' } },
      ['accuse', 'meet', 'praise', 'reject'],
    ],
  ])('%s', (_, change, expected) => expect(passing(change)).toEqual(expected))

  it.each<[string, Partial<TimeChoice>, string[]]>([
    [
      'a brush keeps undated ones',
      { range: { start: '2024-01-01', end: '2024-01-31' }, undated: 'with' },
      ['accuse', 'aid', 'praise', 'reject'],
    ],
    [
      'unless told not to',
      { range: { start: '2024-03-04', end: '2024-03-04' }, undated: 'without' },
      ['meet'],
    ],
    ['undated alone can go', { range: null, undated: 'without' }, ['meet']],
    ['or be alone', { undated: 'only' }, ['accuse', 'aid', 'praise', 'reject']],
    [
      'by the day of the article all are dated',
      { range: { start: '2024-03-05', end: '2024-03-05' }, undated: 'without', clock: 'reported' },
      ['accuse', 'aid', 'meet', 'praise', 'reject'],
    ],
    ['and out before it', { range: { start: '2024-03-04', end: '2024-03-04' }, clock: 'reported' }, []],
  ])('%s', (_, time, expected) => expect(passing({}, time)).toEqual(expected))
})

describe('actorNamed', () => {
  it.each([
    ['maro', 'person:ana-maro'],
    ['WL', 'country:WES'],
    [' ', null],
    ['zebra', null],
  ])('%s means %s', (text, id) => expect(actorNamed(graph, text)).toBe(id))
})

describe('the count beside a kind', () => {
  it.each(ACTOR_KINDS)('is what is shown when %s alone is', (kind) => {
    const others = ACTOR_KINDS.filter((other) => other !== kind)
    const { tellings } = viewOf(graph, choosing({ hiddenKinds: others }))
    expect(facetCounts(graph, choosing()).kinds.get(kind)).toBe(tellings)
  })
})

describe('viewOf', () => {
  it('counts sentences, not relations', () => {
    const view = viewOf(graph, choosing())
    // One sentence tells two things of cooperation, another stands on the side of conflict twice.
    expect(view.tellings).toBe(3)
    expect(view.relations).toHaveLength(5)
  })

  it('knows who is left', () => {
    const view = viewOf(graph, choosing({ hiddenTypes: ['AID'] }))
    expect([...view.actorIds].sort()).toEqual(['country:WES', 'person:ana-maro'])
    expect(view.allTellings).toBe(3)
  })
})

describe('facetCounts', () => {
  it('counts under all other facets, not under its own', () => {
    const counts = facetCounts(graph, choosing({ hiddenTypes: ['AID'], hiddenClaims: ['denied'] }))
    expect(Object.fromEntries(counts.types)).toEqual({ CONSULT: 1, SUPPORT: 1, ACCUSE: 1, AID: 1 })
    expect(Object.fromEntries(counts.claims)).toEqual({ actual: 2, denied: 1 })
  })

  it('counts an actor’s kind once per telling, whichever end it is at', () => {
    const { kinds } = facetCounts(graph, choosing())
    expect(Object.fromEntries(kinds)).toEqual({ person: 2, country: 3, organization: 1 })
  })
})

describe('chipsOf and liftFacet', () => {
  it('names what was chosen, not what is so by default', () => {
    expect(chipsOf(choosing({ hiddenClaims: ['possible'], minConfidence: 0.7 }))).toEqual([
      'claims',
      'confidence',
    ])
    expect(chipsOf(choosing())).toEqual([])
  })

  it('says what each choice, lifted alone, brings back', () => {
    const restores = (change: Partial<Filters>) =>
      Object.fromEntries(liftsOf(graph, choosing(change)).map((lift) => [lift.facet, lift.restores]))
    expect(restores({ hiddenClaims: ['possible'], minConfidence: 0.7 })).toEqual({ claims: 0, confidence: 0 })
    expect(restores({ hiddenClaims: ['possible'] })).toMatchObject({ claims: 1 })
  })

  it('lifts one facet and leaves the rest', () => {
    const all = choosing(
      {
        text: 'x',
        hiddenTypes: ['AID'],
        hiddenKinds: ['person'],
        hiddenClaims: ['denied'],
        hiddenVoices: ['own'],
        minConfidence: 0.5,
        hiddenOutlets: ['The Courier'],
        hiddenCountries: ['OST'],
        excludedKinds: ['organization'],
        excludedCountries: ['WES'],
        intensity: { min: -2, max: 3 },
        minTellings: 2,
        actors: { ids: ['country:OST'], how: 'touching' },
      },
      { range: { start: '2024-01-01', end: '2024-01-02' }, undated: 'without' },
      { hiddenActors: ['country:WES'] },
    )
    let left = all
    const chips = chipsOf(all)
    for (const facet of chips) left = liftFacet(facet, left)
    expect(left).toEqual(choosing())
    expect(chips).toHaveLength(16)
    expect(liftFacet('kinds', all)).toEqual({ ...all, filters: { ...all.filters, hiddenKinds: [] } })
  })
})

describe('selection', () => {
  const view = viewOf(graph, choosing())
  it.each<[Choices['selection'], string[]]>([
    [{ kind: 'none' }, []],
    [{ kind: 'actor', id: 'country:OST' }, ['aid']],
    [
      { kind: 'pair', id: 'country:WES~person:ana-maro', strand: null },
      ['accuse', 'meet', 'praise', 'reject'],
    ],
  ])('%o', (selection, expected) => expect(ids(selectedRelations(view, selection))).toEqual(expected))

  it('keeps an actor with its partners and the lines to them', () => {
    expect([...neighbourhood(view, { kind: 'actor', id: 'country:OST' })].sort()).toEqual([
      'country:OST',
      'country:OST~organization:northern-league~cooperation',
      'organization:northern-league',
    ])
  })

  it('is denied when the text denies it, however hedged', () => {
    expect(claimOf({ ...RELATIONS[0]!, modality: 'possible', polarity: 'negative' })).toBe('denied')
  })
})
