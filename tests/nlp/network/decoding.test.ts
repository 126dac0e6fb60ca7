import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeNames } from '../../../src/nlp/network/decodeNames.ts'
import { decodeTree } from '../../../src/nlp/network/decodeTree.ts'

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']

/** All single-rooted trees over so many words, as 1-based heads. */
function allTrees(words: number): number[][] {
  const trees: number[][] = []
  const heads = new Array<number>(words).fill(0)
  const fill = (word: number): void => {
    if (word === words) {
      if (isTree(heads)) trees.push([...heads])
      return
    }
    for (let head = 0; head <= words; head++) {
      heads[word] = head
      if (head !== word + 1) fill(word + 1)
    }
  }
  fill(0)
  return trees
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((_, word) => {
    let [node, steps] = [word + 1, 0]
    while (node !== 0 && steps++ <= heads.length) node = heads[node - 1]!
    return node === 0
  })
}

/** Scores as the network gives them: one row per word, no word its own head. */
const scoresOf = (words: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), {
      minLength: words * (words + 1),
      maxLength: words * (words + 1),
    })
    .map((values) =>
      Float32Array.from(values, (value, at) =>
        at % (words + 1) === Math.floor(at / (words + 1)) + 1 ? -1e9 : value,
      ),
    )

const total = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0)

describe('decodeTree', () => {
  it.each([1, 2, 3, 4])('gives a best tree of %i words, compared with all trees', (words) => {
    const trees = allTrees(words)
    fc.assert(
      fc.property(scoresOf(words), (scores) => {
        const heads = decodeTree(scores, 0, words)
        expect(isTree(Array.from(heads))).toBe(true)
        // Only the three likeliest roots are tried; up to three words that is every root.
        if (words <= 3)
          expect(total(scores, heads)).toBe(Math.max(...trees.map((tree) => total(scores, tree))))
      }),
    )
  })

  it('gives a tree of many words, whatever the scores', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 5, max: 30 })
          .chain((words) => scoresOf(words).map((scores) => ({ words, scores }))),
        ({ words, scores }) => {
          expect(isTree(Array.from(decodeTree(scores, 0, words)))).toBe(true)
        },
      ),
    )
  })
})

describe('decodeNames', () => {
  const logits = (...rows: readonly Partial<Record<string, number>>[]): Float32Array =>
    Float32Array.from(rows.flatMap((row) => TAGS.map((tag) => row[tag] ?? 0)))

  it.each([
    ['nothing', logits({ O: 3 }, { O: 3 }), []],
    ['one word', logits({ O: 3 }, { 'B-LOC': 3 }), [{ start: 1, end: 2, type: 'LOC' }]],
    [
      'two side by side',
      logits({ 'B-PER': 3 }, { 'B-PER': 3 }),
      [
        { start: 0, end: 1, type: 'PER' },
        { start: 1, end: 2, type: 'PER' },
      ],
    ],
    [
      'an inside that nothing begins',
      logits({ 'I-ORG': 5, 'B-ORG': 4 }, { 'I-ORG': 5 }),
      [{ start: 0, end: 2, type: 'ORG' }],
    ],
    [
      'no change of type inside',
      logits({ 'B-PER': 5, 'B-ORG': 4 }, { 'I-ORG': 5 }),
      [{ start: 0, end: 2, type: 'ORG' }],
    ],
  ])('%s', (_, scores, expected) => {
    expect(decodeNames(scores, 0, TAGS.length, scores.length / TAGS.length, TAGS)).toEqual(expected)
  })
})
