import { describe, expect, it } from 'vitest'
import { cellKey, matrixOf } from '../../../src/app/matrix/matrix.ts'
import { DEFAULT_CHOICES, NO_FILTERS, type ViewChoices } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { ACTOR_COLUMNS } from '../../../src/app/table/actorColumns.ts'
import { shownColumns, signed, sortRows } from '../../../src/app/table/columns.ts'
import { PAIR_COLUMNS } from '../../../src/app/table/pairColumns.ts'
import { RELATION_COLUMNS } from '../../../src/app/table/relationColumns.ts'
import { actorRows, pairRows, relationRows } from '../../../src/app/table/rows.ts'
import { tableFile } from '../../../src/app/table/tableFile.ts'
import { countTellings } from '../../../src/model/telling.ts'
import { INDEX } from '../graph/fixture.ts'
import { index as panelIndex } from '../panels/fixture.ts'

const index = panelIndex()
const view = viewOf(index, DEFAULT_CHOICES)
const rows = relationRows(index, view, 'happened')
const ids = (sorted: readonly { readonly id: string }[]) => sorted.map(({ id }) => id).join(' ')

describe('relation rows', () => {
  it('come newest first, undated ones in the order of the text after them', () => {
    expect(ids(rows)).toBe('meet praise accuse aid reject')
  })

  it.each([
    ['when', false, 'meet praise accuse aid reject'],
    ['when', true, 'meet praise accuse aid reject'],
    ['intensity', false, 'reject accuse meet praise aid'],
    ['intensity', true, 'aid praise meet accuse reject'],
    ['modality', true, 'reject aid meet praise accuse'],
    ['source', false, 'meet praise accuse aid reject'],
    ['nothing', true, 'meet praise accuse aid reject'],
  ])('sorted by %s, down %s: %s', (column, down, expected) => {
    expect(ids(sortRows(rows, RELATION_COLUMNS, { column, down }))).toBe(expected)
  })

  it('go by the clock', () => {
    expect(relationRows(index, view, 'reported').every(({ when }) => when?.start === '2024-03-05')).toBe(true)
  })
})

describe('columns', () => {
  it.each([
    [null, 'when source type target intensity modality voice sentence'],
    [['sentence', 'when', 'gone'], 'when sentence'],
    [['gone'], 'when source type target intensity modality voice sentence'],
  ])('of %j are %s', (chosen, expected) => {
    expect(ids(shownColumns(RELATION_COLUMNS, chosen))).toBe(expected)
  })

  it.each([
    [0, '0'],
    [2.1, '+2.1'],
    [-9.3, '−9.3'],
    [0.1 + 0.2, '+0.3'],
  ])('%d is written %s', (value, text) => expect(signed(value)).toBe(text))
})

describe('the file', () => {
  it('holds what is shown, in its order', () => {
    const file = tableFile(shownColumns(RELATION_COLUMNS, ['when', 'source', 'type', 'intensity']), rows)
    expect(file.split('\r\n')).toEqual([
      '\uFEFFWhen,Doer,Did,Int.',
      '2024-03-04,Ana Maro,meets,2.1',
      ',Ana Maro,backs,4.6',
      ',Ana Maro,accuses,-2',
      ',The Northern League,aids,7.4',
      ',Westland,∅ attacks,-9.3',
      '',
    ])
  })
})

describe('table, matrix and strands agree', () => {
  const cases: [string, Partial<ViewChoices>][] = [
    ['nothing filtered', {}],
    ['without one type', { filters: { ...NO_FILTERS, hiddenTypes: ['CONSULT'] } }],
    ['only actual', { filters: { ...NO_FILTERS, hiddenClaims: ['possible', 'denied', 'planned'] } }],
    ['two tellings at least', { filters: { ...NO_FILTERS, minTellings: 2 } }],
    ['without France', { hiddenActors: ['country:FRA'] }],
  ]
  it.each(cases)('%s', (_, change) => {
    for (const graph of [index, INDEX, indexGraph({ ...INDEX.graph, relations: [] })]) {
      const now = viewOf(graph, { ...DEFAULT_CHOICES, ...change })
      const matrix = matrixOf(
        now.relations,
        graph.drawnActors.map(({ id }) => id),
      )
      const pairs = pairRows(graph, now, 'happened')
      const actors = actorRows(graph, now)
      expect(relationRows(graph, now, 'happened')).toHaveLength(now.relations.length)
      expect(new Set(pairs.map(({ id }) => id))).toEqual(
        new Set(now.strands.map(({ id }) => id.slice(0, id.lastIndexOf('~')))),
      )
      for (const { id, dyad } of pairs) {
        const strands = now.strands.filter((strand) => strand.id.startsWith(`${id}~`))
        expect(dyad.strands).toEqual(strands)
        for (const strand of strands) {
          const cells = [cellKey(strand.a, strand.b), cellKey(strand.b, strand.a)]
          const held = cells.flatMap((key) => matrix.cells.get(key)?.relations ?? [])
          const own = held.filter((relation) => strand.relations.includes(relation))
          expect(countTellings(own)).toBe(strand.tellings)
        }
      }
      expect(actors.map(({ id }) => id).sort()).toEqual([...now.actorIds].sort())
      for (const actor of actors) {
        expect(actor.does).toBe(matrix.rowSums.get(actor.id) ?? 0)
        expect(actor.undergoes).toBe(matrix.columnSums.get(actor.id) ?? 0)
      }
    }
  })

  it.each([
    ['relations', ids(RELATION_COLUMNS)],
    ['pairs', ids(PAIR_COLUMNS)],
    ['actors', ids(ACTOR_COLUMNS)],
  ])('of %s name every column once', (_, names) => {
    expect(new Set(names.split(' ')).size).toBe(names.split(' ').length)
  })
})
