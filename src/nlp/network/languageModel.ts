import { ok, type Result } from '../../base/result.ts'
import { decodeNames, type NameSpan } from './decodeNames.ts'
import { decodeTree } from './decodeTree.ts'
import type { Kernels } from './kernels.ts'
import { type Labels, type ModelError, readModelFile } from './modelFile.ts'
import { createNetwork, indexOfLargest, MOST_WORDS, type Network } from './network.ts'
import { refineNames } from './refineNames.ts'

export type { NameSpan, NameType } from './decodeNames.ts'
export type { ModelError } from './modelFile.ts'

/** What the model says about one word of a sentence. */
export interface WordAnalysis {
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly upos: string
  /** Penn Treebank tag: VBD, NNP …; empty if the model has none. */
  readonly xpos: string
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number
  /** Universal dependency relation with its subtype: `nsubj:pass`. */
  readonly deprel: string
}

export interface SentenceAnalysis {
  /** One per word; the heads form one tree: a single root, no cycles. */
  readonly words: readonly WordAnalysis[]
  /** Names from left to right; they do not overlap. */
  readonly entities: readonly NameSpan[]
}

export interface LanguageModel {
  /** Tags, tree and names of the words of one sentence. Any words are accepted, also none, empty ones, or very many. */
  analyse(words: readonly string[]): SentenceAnalysis
}

/**
 * Reads a model and makes it ready; takes some 50 ms. The bytes are kept. Every model has a memory of its own, so that
 * one `Kernels` serves any number of models.
 */
export function loadLanguageModel(bytes: Uint8Array, kernels: Kernels): Result<LanguageModel, ModelError> {
  const content = readModelFile(bytes)
  if (!content.ok) return content
  const { labels } = content.value
  const network = createNetwork(content.value, kernels)
  return ok({ analyse: (words) => analyse(network, labels, words) })
}

function analyse(network: Network, labels: Labels, words: readonly string[]): SentenceAnalysis {
  const bits = network.gazetteer.match(words)
  const parts = cut(words)
  if (parts.length <= 1) return analysePart(network, labels, words, bits)
  const found = parts.map(([start, end]) =>
    analysePart(network, labels, words.slice(start, end), bits.subarray(start, end)),
  )
  // Later parts of an overlong sentence hang from its first root, as UD joins sentences without a conjunction.
  const firstRoot = found[0]!.words.findIndex((word) => word.head < 0)
  return {
    words: found.flatMap((part, index) => {
      const [offset] = parts[index]!
      return part.words.map((word) => {
        if (word.head >= 0) return { ...word, head: word.head + offset }
        return index === 0 ? word : { ...word, head: firstRoot, deprel: 'parataxis' }
      })
    }),
    entities: found.flatMap((part, index) => {
      const [offset] = parts[index]!
      return part.entities.map(({ start, end, type }) => ({ start: start + offset, end: end + offset, type }))
    }),
  }
}

const BREAK = /^[.;:!?,–—]+$/

/** Cuts an overlong sentence behind punctuation in the second half of what fits, or else where nothing more fits. */
function cut(words: readonly string[]): [start: number, end: number][] {
  const parts: [number, number][] = []
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + MOST_WORDS)
    if (end < words.length) {
      for (let at = end; at > start + MOST_WORDS / 2; at--) {
        if (BREAK.test(words[at - 1]!)) {
          end = at
          break
        }
      }
    }
    parts.push([start, end])
    start = end
  }
  return parts
}

function analysePart(
  network: Network,
  labels: Labels,
  words: readonly string[],
  bits: Int32Array,
): SentenceAnalysis {
  if (words.length === 0) return { words: [], entities: [] }
  const pass = network.run(words, bits)
  const heads = decodeTree(pass.floats, pass.arcs, words.length)
  const relations = network.relations(heads)
  const tag = (from: number, names: readonly string[], word: number): string =>
    names.length > 0 ? names[indexOfLargest(pass.floats, from + word * pass.tagStride, names.length)]! : ''
  const upos = words.map((_, word) => tag(pass.upos, labels.upos, word))
  const names = decodeNames(pass.floats, pass.names, pass.tagStride, words.length, labels.names)
  return {
    words: upos.map((own, word) => ({
      upos: own,
      xpos: tag(pass.xpos, labels.xpos, word),
      head: heads[word]! - 1,
      deprel: labels.relations[relations[word]!]!,
    })),
    entities: refineNames(names, words, upos, bits, network.gazetteer),
  }
}
