import { describe, expect, it } from 'vitest'
import {
  comparedWith,
  lensWords,
  ownOrName,
  voiceIn,
  voicesNamed,
  voicesOf,
} from '../../../src/app/lens/voices.ts'
import { EVERYONE, OWN_VOICE } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { actor, graphOf } from '../../support/graphs.ts'
import { told } from './told.ts'

const graph = graphOf(
  [
    told('A AID B', { on: 'a' }),
    told('A AID C', { on: 'a', by: 'B' }),
    told('A ACCUSE C', { on: 'a', by: 'B' }),
    told('A ACCUSE B', { on: 'a', by: 'C' }),
  ],
  [
    actor('A', { name: 'Arland' }),
    actor('B', { name: 'Béla Bartos', kind: 'person', aliases: ['Bartos', 'the Minister'] }),
    actor('C', { name: 'Cendria' }),
  ],
)
const index = indexGraph(graph)
const voices = voicesOf(index, choosing())

describe('voicesOf', () => {
  it('sets the article’s own voice first, then the others by what they tell', () => {
    expect(voices.map(({ voice, tellings }) => [voice, tellings])).toEqual([
      [OWN_VOICE, 1],
      ['B', 2],
      ['C', 1],
    ])
  })

  it('counts under the filters, whatever the lens', () => {
    const lens = { kind: 'voice', voice: 'C' } as const
    const counted = voicesOf(index, choosing({ hiddenTypes: ['AID'] }, {}, { lens }))
    expect(counted.map(({ voice, tellings }) => [voice, tellings])).toEqual([
      ['B', 1],
      ['C', 1],
    ])
    expect(voiceIn(counted, OWN_VOICE).tellings).toBe(0)
  })

  it('counts what its lens shows', () => {
    for (const { voice, tellings } of voices)
      expect(viewOf(index, choosing({}, {}, { lens: { kind: 'voice', voice } })).tellings).toBe(tellings)
  })
})

describe('voicesNamed', () => {
  it.each([
    ['', [OWN_VOICE, 'B', 'C']],
    ['bela', ['B']],
    ['minister', ['B']],
    ['article', [OWN_VOICE]],
    ['bartos minister', ['B']],
    ['nobody', []],
  ])('"%s"', (text, found) => {
    expect(voicesNamed(voices, text, index).map(({ voice }) => voice)).toEqual(found)
  })
})

describe('words', () => {
  const withSources = (...sources: (string | null)[]) =>
    indexGraph({
      ...graph,
      articles: sources.map((source, i) => ({ ...graph.articles[0]!, id: i === 0 ? 'a' : `a${i}`, source })),
    })
  it.each([
    [[null], 'the article itself'],
    [['CNN'], 'CNN itself'],
    [['CNN', 'CNN'], 'CNN itself'],
    [['CNN', 'TASS'], 'the articles themselves'],
    [[null, null], 'the articles themselves'],
  ])('of the own voice of articles by %j: %s', (sources, words) => {
    expect(ownOrName(OWN_VOICE, withSources(...sources))).toBe(words)
  })

  it.each([
    [EVERYONE, 'everyone'],
    [{ kind: 'voice', voice: 'B' } as const, 'Béla Bartos'],
    [{ kind: 'compare', a: 'B', b: 'C', show: 'side' } as const, 'Bartos | Cendria'],
  ])('of a lens: %j', (lens, words) => {
    expect(lensWords(lens, index)).toBe(words)
  })
})

describe('comparedWith', () => {
  it.each([
    [OWN_VOICE, 'B'],
    ['B', 'C'],
    ['C', 'B'],
  ])('sets %s beside %s', (voice, other) => {
    expect(comparedWith(voice, voices)).toEqual({ kind: 'compare', a: voice, b: other, show: 'difference' })
  })

  it('falls back to the own voice, and to nobody', () => {
    const two = voices.filter(({ voice }) => voice !== 'C')
    expect(comparedWith('B', two)).toMatchObject({ b: OWN_VOICE })
    expect(comparedWith('B', two.slice(1))).toBeNull()
  })
})
