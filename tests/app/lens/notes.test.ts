import { describe, expect, it } from 'vitest'
import { noteMeanings, strandNotesOf } from '../../../src/app/lens/notes.ts'
import { choicesOfPicture, choicesOfSide } from '../../../src/app/lens/sides.ts'
import { EVERYONE, type Lens } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { choosing } from '../../support/choices.ts'
import { graphOf } from '../../support/graphs.ts'
import { told } from './told.ts'

const index = indexGraph(
  graphOf([
    told('RUS ASSAULT UKR', { on: 'a', by: 'USA' }),
    told('RUS ASSAULT UKR', { on: 'a', by: 'RUS', polarity: 'negative' }),
    told('USA AID UKR', { on: 'a', by: 'USA' }),
    told('USA AID UKR', { on: 'a', by: 'RUS' }),
    told('UKR ACCUSE USA', { on: 'a', by: 'RUS' }),
  ]),
)
const compare = (show: 'side' | 'difference'): Lens => ({ kind: 'compare', a: 'USA', b: 'RUS', show })
const notes = (lens: Lens) => Object.fromEntries(strandNotesOf(index, choosing({}, {}, { lens })))

describe('strandNotesOf', () => {
  it.each([
    ['everyone', EVERYONE],
    ['one of the two voices', { kind: 'voice', voice: 'RUS' }],
    ['both side by side', compare('side')],
  ] as const)('marks only what is disputed, as told by %s', (_, lens) => {
    expect(notes(lens)).toEqual({ 'RUS~UKR~conflict': '≠ disputed' })
  })

  it('marks nothing as told by a voice that is in no dispute', () => {
    expect(notes({ kind: 'voice', voice: 'UKR' })).toEqual({})
  })

  it('says of a difference who tells each line', () => {
    expect(notes(compare('difference'))).toEqual({
      'RUS~UKR~conflict': '≠',
      'UKR~USA~conflict': 'B',
      'UKR~USA~cooperation': 'A B',
    })
  })
})

describe('noteMeanings', () => {
  const ids = index.strands.map(({ id }) => id)
  const meanings = (lens: Lens, strands: readonly string[] = ids) =>
    noteMeanings(index, choosing({}, {}, { lens }), new Set(strands)).map(({ mark }) => mark)

  it('explains exactly the marks that stand on the lines drawn', () => {
    expect(meanings(compare('difference'))).toEqual(['B', 'A B', '≠'])
    expect(meanings(compare('difference'), ['UKR~USA~conflict'])).toEqual(['B'])
    expect(meanings(EVERYONE)).toEqual(['≠'])
    expect(meanings(EVERYONE, ['UKR~USA~conflict'])).toEqual([])
  })

  it('names the voices', () => {
    const [b, both, contradicted] = noteMeanings(
      index,
      choosing({}, {}, { lens: compare('difference') }),
      new Set(ids),
    )
    expect([b, both, contradicted]).toEqual([
      { mark: 'B', words: 'RUS alone' },
      { mark: 'A B', words: 'both' },
      { mark: '≠', words: 'contradicted' },
    ])
  })

  it('holds in a picture of two maps side by side too, which is one map', () => {
    const choices = choicesOfPicture(choosing({}, {}, { lens: compare('side') }))
    expect(choices.lens).toEqual(compare('difference'))
  })
})

describe('choicesOfSide', () => {
  it('gives each map the view of its voice, as one that is remembered', () => {
    const choices = choosing({}, {}, { lens: compare('side') })
    const a = viewOf(index, choicesOfSide(choices, 'a'))
    const b = viewOf(index, choicesOfSide(choices, 'b'))
    expect([a.tellings, b.tellings]).toEqual([2, 3])
    expect(viewOf(index, choicesOfSide(choices, 'a'))).toBe(a)
  })

  it.each([EVERYONE, compare('difference'), { kind: 'voice', voice: 'USA' } as const])(
    'changes nothing where there is one map: %j',
    (lens) => {
      const choices = choosing({}, {}, { lens })
      expect(choicesOfSide(choices, 'b')).toBe(choices)
    },
  )
})
