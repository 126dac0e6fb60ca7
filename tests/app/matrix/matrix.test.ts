import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKey, cellWords, MOST_ACTORS, matrixOf, OTHERS } from '../../../src/app/matrix/matrix.ts'
import { activityOf, movedBefore, orderActors } from '../../../src/app/matrix/order.ts'
import { ORDERS } from '../../../src/app/state/choices.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { dyadId, foldStrands } from '../../../src/model/dyad.ts'
import { RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'
import { actor, graphOf, relation } from '../../support/graphs.ts'

const ACTORS = ['a', 'b', 'c', 'd']

describe('matrixOf', () => {
  const matrix = matrixOf(
    [
      relation('a', 'AID', 'b', { sentence: 0, modality: 'possible' }),
      relation('a', 'CONSULT', 'b', { sentence: 1 }),
      relation('a', 'CONSULT', 'b', { sentence: 1, id: 'twice in a sentence' }),
      relation('a', 'ASSAULT', 'b', { sentence: 2, polarity: 'negative' }),
      relation('b', 'ACCUSE', 'a', { sentence: 3 }),
      relation('c', 'ALLY', 'd', { sentence: 4 }),
      relation('d', 'RIVAL', 'c', { sentence: 5 }),
    ],
    ACTORS,
  )
  const cell = (source: string, target: string) => matrix.cells.get(cellKey(source, target))

  it.each([
    ['a', 'b', '2 cooperative, 1 conflictual'],
    ['b', 'a', '1 conflictual'],
    ['c', 'd', '1 tie'],
    ['b', 'c', 'nothing told'],
  ])('%s to %s: %s', (source, target, words) => expect(cellWords(cell(source, target))).toBe(words))

  it('takes hue and modality by the rule of strands, each way by itself', () => {
    expect(cell('a', 'b')?.upper).toMatchObject({ class: 'material cooperation', modality: 'possible' })
    expect(cell('a', 'b')?.lower).toMatchObject({ class: 'material conflict', denied: true })
  })

  it('shows a tie where its half is free', () => {
    expect(cell('c', 'd')).toMatchObject({ upper: { class: 'tie' }, lower: null })
    expect(cell('d', 'c')).toMatchObject({ upper: null, lower: { class: 'tie' } })
  })

  it('sums tellings at both edges', () => {
    expect(matrix.rowSums.get('a')).toBe(3)
    expect(matrix.columnSums.get('b')).toBe(3)
    expect(matrix.columnSums.get('a')).toBe(1)
    expect(matrix.rowSums.get('x')).toBeUndefined()
  })

  it('folds what does not fit into one row and column', () => {
    const many = Array.from({ length: MOST_ACTORS + 5 }, (_, i) => `n${String(i).padStart(3, '0')}`)
    const [first, , last] = [many[0]!, many[1]!, many.at(-1)!]
    const folded = matrixOf(
      [
        relation(first, 'AID', last, { sentence: 0 }),
        relation(first, 'AID', many.at(-2)!, { sentence: 1 }),
        relation(last, 'ACCUSE', many.at(-2)!, { sentence: 2 }),
      ],
      many,
    )
    expect(folded.ids).toHaveLength(MOST_ACTORS + 1)
    expect(folded.ids.at(-1)).toBe(OTHERS)
    expect(cellWords(folded.cells.get(cellKey(first, OTHERS)))).toBe('2 cooperative')
    expect(cellWords(folded.cells.get(cellKey(OTHERS, OTHERS)))).toBe('1 conflictual')
  })
})

const relations = fc.array(
  fc
    .record({
      ends: fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 2 }),
      type: fc.constantFrom(...RELATION_TYPE_NAMES),
      sentence: fc.nat(6),
      negative: fc.boolean(),
    })
    .map(({ ends: [source, target], type, sentence, negative }) =>
      relation(source!, type, target!, { sentence, polarity: negative ? 'negative' : 'positive' }),
    ),
  { maxLength: 25 },
)

describe('matrix and strands', () => {
  it('hold the same relations and count alike', () => {
    fc.assert(
      fc.property(relations, (drawn) => {
        const matrix = matrixOf(drawn, ACTORS)
        const strands = foldStrands(drawn)
        const inCells = [...matrix.cells.values()].flatMap((cell) => cell.relations)
        expect(inCells.map(({ id }) => id).sort()).toEqual(drawn.map(({ id }) => id).sort())
        for (const strand of strands) {
          const ways = [
            matrix.cells.get(cellKey(strand.a, strand.b)),
            matrix.cells.get(cellKey(strand.b, strand.a)),
          ].flatMap((cell) => cell ?? [])
          const counts = ways.map((cell) => (strand.kind === 'tie' ? cell.ties : cell[strand.kind]))
          // A sentence may tell both ways, and then it is in both cells but one telling.
          expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(strand.tellings)
          expect(Math.max(...counts)).toBeLessThanOrEqual(strand.tellings)
          const held = ways.flatMap((cell) => cell.relations)
          expect(strand.relations.every((one) => held.includes(one))).toBe(true)
        }
        for (const cell of matrix.cells.values())
          expect(strands.some(({ a, b }) => dyadId(a, b) === dyadId(cell.source, cell.target))).toBe(true)
      }),
    )
  })
})

describe('movedBefore', () => {
  it.each([
    ['c', 'a', 'cab'],
    ['a', 'c', 'bac'],
    ['a', null, 'bca'],
    ['b', 'b', 'acb'],
  ])('puts %s before %s', (id, before, expected) => {
    if (id === before) return
    expect(movedBefore([...'abc'], id, before).join('')).toBe(expected)
  })
})

describe('orderActors', () => {
  const index = indexGraph(
    graphOf(
      [
        relation('country:ZED', 'AID', 'person:al', { sentence: 0 }),
        relation('country:ZED', 'AID', 'country:AMO', { sentence: 1 }),
        relation('person:bo', 'ACCUSE', 'country:AMO', { sentence: 2 }),
        relation('country:ZED', 'ACCUSE', 'organization:west', { sentence: 3 }),
      ],
      [
        actor('country:ZED', { name: 'Zedland', country: 'ZED' }),
        actor('country:AMO', { name: 'Amoria', country: 'AMO' }),
        actor('person:al', { kind: 'person', name: 'Al', country: 'ZED' }),
        actor('person:bo', { kind: 'person', name: 'Bo', country: 'AMO' }),
        actor('organization:west', { kind: 'organization', name: 'the West' }),
      ],
    ),
  )
  const blocs = new Map([
    ['country:ZED', 0],
    ['person:bo', 0],
    ['person:al', 1],
    ['country:AMO', 1],
    ['organization:west', 2],
  ])
  it.each([
    ['bloc', 'country:ZED person:bo | country:AMO person:al | organization:west'],
    ['name', 'person:al country:AMO person:bo organization:west country:ZED'],
    ['country', 'country:ZED person:al | country:AMO person:bo | organization:west'],
    ['activity', 'country:ZED country:AMO person:al person:bo organization:west'],
  ] as const)('by %s', (order, expected) => {
    const { ids, gaps } = orderActors(index, { order, rows: null }, blocs, activityOf(index))
    expect(ids.map((id) => (gaps.has(id) ? `| ${id}` : id)).join(' ')).toBe(expected)
  })

  it.each(ORDERS)('by %s names everybody once', (order) => {
    const rows = ['country:AMO', 'person:gone', 'person:bo']
    const { ids } = orderActors(index, { order, rows }, blocs, activityOf(index))
    expect([...ids].sort()).toEqual(index.drawnActors.map(({ id }) => id).sort())
  })

  it('by a person’s own hand: who came later follows in blocs, who is gone is passed over', () => {
    const rows = ['country:AMO', 'person:gone', 'person:bo']
    const { ids, gaps } = orderActors(index, { order: 'own', rows }, blocs, activityOf(index))
    expect(ids).toEqual(['country:AMO', 'person:bo', 'country:ZED', 'person:al', 'organization:west'])
    expect(gaps.size).toBe(0)
  })
})
