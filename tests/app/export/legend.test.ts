import { describe, expect, it } from 'vitest'
import { type LegendRow, legendOf } from '../../../src/app/export/legend.ts'
import { legendWords } from '../../../src/app/export/legendGlyph.ts'
import { FULL_SIZE, type Sizes } from '../../../src/app/graph/figures.ts'
import type { LitPath } from '../../../src/app/graph/picture.ts'
import type { NoteMeaning } from '../../../src/app/lens/notes.ts'
import type { ActorKind } from '../../../src/model/actor.ts'
import { foldStrands } from '../../../src/model/dyad.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { relation } from '../../support/graphs.ts'

const legend = (
  relations: readonly Relation[],
  rest: {
    kinds?: readonly ActorKind[]
    selected?: boolean
    notes?: readonly NoteMeaning[]
    path?: Pick<LitPath, 'names'>
    full?: ReadonlySet<string>
    asked?: ReadonlySet<string>
    centre?: string
    sizes?: Sizes
  } = {},
): readonly LegendRow[] =>
  legendOf({
    strands: foldStrands(relations),
    strength: {
      full: rest.full ?? new Set(foldStrands(relations).map(({ id }) => id)),
      asked: rest.asked ?? new Set(),
      worded: new Set(),
    },
    centre: rest.centre ?? null,
    kinds: new Set(rest.kinds ?? []),
    selected: rest.selected ?? false,
    notes: rest.notes ?? [],
    path: rest.path ?? null,
    sizes: rest.sizes ?? FULL_SIZE,
  })

const kinds = (rows: readonly LegendRow[]): readonly string[] =>
  rows.map((row) => (row.kind === 'class' ? row.class : row.kind))

const times = (count: number, make: (sentence: number) => Relation): readonly Relation[] =>
  Array.from({ length: count }, (_, sentence) => make(sentence))

describe('legendOf', () => {
  it('has no row for what is not drawn', () => {
    expect(legend([])).toEqual([])
    expect(legend([relation('a', 'CONSULT', 'b')])).toEqual([
      { kind: 'class', class: 'verbal cooperation', arrow: false },
    ])
  })

  it.each([
    ['a plan', { modality: 'planned' }, ['verbal cooperation', 'planned']],
    ['a possibility', { modality: 'possible' }, ['verbal cooperation', 'possible']],
    ['what is unsure', { confidence: 0.45 }, ['verbal cooperation', 'unsure']],
    ['a denial', { polarity: 'negative' }, ['verbal cooperation', 'denied']],
    [
      'a denied plan, drawn as denied',
      { modality: 'planned', polarity: 'negative' },
      ['verbal cooperation', 'denied'],
    ],
  ] as const)('has one row more for %s', (_, told, rows) => {
    expect(kinds(legend([relation('a', 'AGREE', 'b', told)]))).toEqual(rows)
  })

  it('has a row for each class that gives a strand its hue, and for no other', () => {
    const relations = [
      relation('a', 'ACCUSE', 'b'),
      relation('a', 'AID', 'c'),
      relation('a', 'AGREE', 'c'),
      relation('a', 'RIVAL', 'b'),
    ]
    expect(kinds(legend(relations))).toEqual(['material cooperation', 'verbal conflict', 'tie', 'count'])
  })

  it('explains widths where they differ', () => {
    const thrice = times(3, (sentence) => relation('a', 'ACCUSE', 'b', { sentence }))
    expect(kinds(legend(thrice))).not.toContain('width')
    const rows = legend([...thrice, relation('b', 'AID', 'c')])
    const width = rows.find((row) => row.kind === 'width')
    expect(width).toMatchObject({ least: { tellings: 1 }, most: { tellings: 3 } })
  })

  it('explains numbers only where some stand on lines', () => {
    const twice = times(2, (sentence) => relation('a', 'AID', 'b', { sentence }))
    expect(kinds(legend(twice))).not.toContain('count')
    const thrice = times(3, (sentence) => relation('a', 'AID', 'b', { sentence }))
    expect(legend(thrice)).toContainEqual({ kind: 'count', signs: ['+'] })
    expect(kinds(legend(thrice, { sizes: { ...FULL_SIZE, dense: true } }))).not.toContain('count')
    const against = [relation('a', 'ACCUSE', 'b')]
    expect(legend(against)).toContainEqual({ kind: 'count', signs: ['−'] })
    expect(kinds(legend(against, { sizes: { ...FULL_SIZE, dense: true, crowd: true } }))).not.toContain(
      'count',
    )
  })

  it('says what marks on lines mean', () => {
    const notes = [{ mark: 'A', words: 'Xi alone' }]
    expect(legend([relation('a', 'AID', 'b')], { notes }).at(-1)).toEqual({ kind: 'note', ...notes[0] })
  })

  it('of a lit path tells what keeps its strength, the path by its ends, and that the rest stands back', () => {
    const relations = [
      relation('a', 'ACCUSE', 'b'),
      relation('a', 'AID', 'b', { sentence: 1 }),
      relation('b', 'AGREE', 'c', { modality: 'possible' }),
    ]
    const strands = foldStrands(relations)
    const idOf = (kind: string): string =>
      strands.find((strand) => strand.kind === kind && strand.b === 'b')!.id
    const path = { names: { from: 'Aland', to: 'Boland' } }
    const full = new Set([idOf('conflict'), idOf('cooperation')])
    const rows = legend(relations, { path, full, asked: new Set([idOf('conflict')]) })
    expect(kinds(rows)).toEqual(['material cooperation', 'verbal conflict', 'count', 'path', 'beside'])
    // A lit line has its count whatever it is; one beside it that is told once has none.
    expect(rows[2]).toEqual({ kind: 'count', signs: ['−'] })
    expect(legendWords(rows[3]!)).toBe('Path from Aland to Boland')
    expect(rows[4]).toEqual({ kind: 'beside', classes: ['verbal cooperation'], without: null })
    expect(legendWords(rows[4]!)).toBe('Not on the path')
    expect(kinds(legend(relations.slice(0, 2), { path }))).not.toContain('beside')
  })

  it('says what stands back behind a selected actor', () => {
    const relations = [relation('a', 'AID', 'b'), relation('b', 'AGREE', 'c')]
    const [strand] = foldStrands(relations.slice(0, 1))
    const rows = legend(relations, { full: new Set([strand!.id]), centre: 'Aland' })
    expect(kinds(rows)).toEqual(['material cooperation', 'beside'])
    expect(legendWords(rows[1]!)).toBe('Lines without Aland')
    const long = { kind: 'beside', classes: [], without: 'Shanghai Cooperation Organization' } as const
    expect(legendWords(long)).toBe('Other lines')
  })

  it('names the ends of a path only where both have room', () => {
    const path = { kind: 'path', from: 'Shanghai Cooperation Organization', to: 'Xi' } as const
    expect(legendWords(path)).toBe('Lit path')
  })

  it('lists the kinds of actors that are there, and what is selected', () => {
    const rows = legend([relation('a', 'AID', 'b')], { kinds: ['organization', 'person'], selected: true })
    expect(rows).toContainEqual({ kind: 'actors', kinds: ['person', 'organization'] })
    expect(rows.at(-1)).toEqual({ kind: 'selected' })
  })
})
