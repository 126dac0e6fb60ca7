import { describe, expect, it } from 'vitest'
import { statusWords } from '../../../src/app/panels/ChipsRow.tsx'
import { nearestSnap, snapHeights } from '../../../src/app/panels/Sheet.tsx'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { index } from './fixture.ts'

describe('the sheet', () => {
  const heights = snapHeights(844)

  it('leaves the header in sight when it is full', () => {
    expect(heights).toEqual({ peek: 96, half: 384, full: 844 - 56 - 64 })
  })

  it.each([
    [0, 'peek'],
    [230, 'peek'],
    [250, 'half'],
    [500, 'half'],
    [600, 'full'],
    [2000, 'full'],
  ])('let go at %d px it goes to %s', (height, snap) => expect(nearestSnap(height, heights)).toBe(snap))
})

describe('the status line', () => {
  const graph = index()

  it('says the whole, and what filters leave of it', () => {
    expect(statusWords(viewOf(graph, choosing()), 4)).toBe('3 tellings · 4 actors')
    const filtered = viewOf(graph, choosing({ hiddenTypes: ['AID'] }))
    expect(statusWords(filtered, 4)).toBe('2 of 3 tellings · 2 of 4 actors')
  })
})
