import { describe, expect, it } from 'vitest'
import {
  actorSpeech,
  nearestInDirection,
  strandSpeech,
  strandsAround,
} from '../../../src/app/graph/keyboard.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const VIEW = viewOf(INDEX, choosing())

describe('nearestInDirection', () => {
  const places = new Map(
    Object.entries({
      middle: { x: 0, y: 0 },
      right: { x: 100, y: 10 },
      furtherRight: { x: 180, y: 0 },
      above: { x: 20, y: -90 },
      aside: { x: 30, y: 200 },
    }),
  )
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'aside'],
    ['ArrowLeft', null],
  ] as const)('%s → %s', (direction, id) => {
    expect(nearestInDirection(places, 'middle', direction)).toBe(id)
  })

  it('gives nothing from nowhere', () => {
    expect(nearestInDirection(places, 'gone', 'ArrowUp')).toBeNull()
  })
})

describe('walking', () => {
  it('reaches every actor from every other by arrow keys', () => {
    const places = new Map(Object.entries(LAYOUT.positions))
    const reached = new Set(['country:FRA'])
    for (const id of reached) {
      for (const direction of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const next = nearestInDirection(places, id, direction)
        if (next) reached.add(next)
      }
    }
    expect(reached.size).toBe(places.size)
  })

  it('goes clockwise around an actor, through each of its strands once', () => {
    const places = new Map([
      ['country:POL', { x: 0, y: 0 }],
      ['person:jean-roux', { x: 0, y: -50 }],
      ['country:TUR', { x: 50, y: 0 }],
      ['organization:northern-league', { x: 0, y: 50 }],
      ['country:DEU', { x: -50, y: 0 }],
    ])
    const others = strandsAround(VIEW, 'country:POL', places).map(({ a, b }) => (a === 'country:POL' ? b : a))
    expect(others).toEqual([
      'person:jean-roux',
      'country:TUR',
      'organization:northern-league',
      'country:DEU',
      'country:DEU',
    ])
  })
})

describe('speech', () => {
  it.each([
    ['country:POL', 'Poland, country, 7 relations, 5 cooperative, 2 conflictual'],
    ['organization:northern-league', 'Northern League, organisation, 2 relations, 1 cooperative, 1 standing'],
    ['country:QAT', 'Qatar, country, 1 relation, 1 cooperative'],
  ])('%s', (id, text) => {
    expect(actorSpeech(INDEX.actors.get(id)!, VIEW)).toBe(text)
  })

  it.each([
    ['country:DEU~country:FRA~conflict', 'Germany and France, conflict, 2 tellings: accuses 2'],
    ['country:DEU~country:POL~conflict', 'Germany and Poland, conflict, denied, 1 telling: rejects 1'],
  ])('%s', (id, text) => {
    expect(strandSpeech(VIEW.strandById.get(id)!, INDEX.actors)).toBe(text)
  })
})
