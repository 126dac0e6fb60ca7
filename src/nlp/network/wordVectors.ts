import type { ModelContent, Quantised } from './modelFile.ts'
import { featureValues } from './wordFeatures.ts'

/** How many words are remembered; a text has about one new word in four, and news share most of theirs. */
const REMEMBERED = 20_000

/** What `compute` needs: it turns the concatenated features of a word into the network's input. */
type Compute = (features: Float32Array, out: Float32Array) => void

export interface WordVectors {
  /** The network's input for a word, without its context; valid until the next call. */
  of(word: string): Float32Array
}

/** Sum of the widths of all features of a word. */
export const featureWidth = (content: ModelContent): number =>
  content.features.reduce((sum, name) => sum + content.quantised(name).columns, 0) +
  content.quantised('vectors').columns

/**
 * Looks the features of a word up in their tables and runs `compute` once per word, remembering so many words. The
 * tables stay as the file has them: a text needs few rows of them.
 */
export function createWordVectors(content: ModelContent, width: number, compute: Compute): WordVectors {
  const tables = content.features.map((name) => ({
    ids: content.vocabularies.get(name)!,
    table: content.quantised(name),
  }))
  const vectors = { ids: content.vocabularies.get('vectors')!, table: content.quantised('vectors') }
  const features = new Float32Array(featureWidth(content))
  const remembered = new Map<string, number>()
  let rows = new Float32Array(256 * width)

  const make = (word: string, out: Float32Array): void => {
    const values = featureValues(word)
    let at = 0
    tables.forEach(({ ids, table }, index) => {
      at = copyRow(table, ids.get(values[index]!) ?? 0, features, at)
    })
    copyRow(vectors.table, vectors.ids.get(word.toLowerCase()) ?? 0, features, at)
    compute(features, out)
  }

  return {
    of(word) {
      let row = remembered.get(word)
      if (row === undefined) {
        // Forgetting everything at once keeps the bound without any bookkeeping per word.
        if (remembered.size === REMEMBERED) remembered.clear()
        row = remembered.size
        if ((row + 1) * width > rows.length) {
          const more = new Float32Array(rows.length * 2)
          more.set(rows)
          rows = more
        }
        make(word, rows.subarray(row * width, (row + 1) * width))
        remembered.set(word, row)
      }
      return rows.subarray(row * width, (row + 1) * width)
    },
  }
}

/** Row of a table stored column by column; returns where the next feature begins. */
function copyRow(
  { rows, columns, codes, scales }: Quantised,
  row: number,
  out: Float32Array,
  at: number,
): number {
  for (let column = 0; column < columns; column++)
    out[at + column] = codes[column * rows + row]! * scales[column]!
  return at + columns
}
