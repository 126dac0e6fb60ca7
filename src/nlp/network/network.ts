import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import type { Kernels } from './kernels.ts'
import type { ModelContent } from './modelFile.ts'
import {
  type ConvolutionLayer,
  HIDDEN_SCALE,
  INPUT_SCALE,
  type LstmLayer,
  MemoryPlan,
  planConvolution,
  planFloats,
  planIntegers,
  planLstm,
} from './weights.ts'
import { createWordVectors, featureWidth } from './wordVectors.ts'

/** More words than this are never looked at together; see `languageModel.ts` on how longer sentences are cut. */
export const MOST_WORDS = 256

const DISTANCES = 16
/** No word is its own head. */
const NEVER = -1e9

/** Where one pass left its results in `floats`: indices of 32-bit numbers. */
interface Pass {
  readonly floats: Float32Array
  /** words × (words + 1) arc scores, column 0 = root. */
  readonly arcs: number
  /** Logits of tags: word w has them at the index plus `w * tagStride`. */
  readonly upos: number
  readonly xpos: number
  readonly names: number
  readonly tagStride: number
}

export interface Network {
  readonly gazetteer: Gazetteer
  /** Runs the network over at most `MOST_WORDS` words; `bits` are the gazetteer's for these words. */
  run(words: readonly string[], bits: Int32Array): Pass
  /** Relations for chosen heads (counted from 1, 0 = root) of the words just run, as indices of labels. */
  relations(heads: Int32Array): Int32Array
}

/** Puts a model into the memory of fresh kernels. */
export function createNetwork(content: ModelContent, kernelsOf: Kernels): Network {
  const plan = new MemoryPlan()
  const { width, arc, label, labels } = content
  const input = planFloats(plan, content.quantised('input.weight'), content.vector('input.bias'))
  const inputGain = plan.floats(content.vector('inputNorm.gain'))
  const inputShift = plan.floats(content.vector('inputNorm.shift'))
  const layers: (ConvolutionLayer | LstmLayer)[] = []
  let scale = INPUT_SCALE
  content.layers.forEach((spec, index) => {
    const size = Number(spec.slice(1))
    if (spec.startsWith('l')) {
      layers.push(planLstm(plan, content, `layer.${index}`, size, scale))
      scale = HIDDEN_SCALE
    } else if (spec === 'c3' && scale === INPUT_SCALE) {
      layers.push(planConvolution(plan, content, `layer.${index}`, size))
    } else throw new Error(`the engine has no layer ${spec} at place ${index}`)
  })
  const last = layers.at(-1)
  if (last?.kind !== 'lstm') throw new Error('the last layer is not a BiLSTM')
  const hidden = 2 * last.width

  const linear = (name: string) => ({
    matrix: content.quantised(`${name}.weight`),
    bias: content.vector(`${name}.bias`),
  })
  // One product for everything that looks at a single word; arcs come first because only they are cut at 0.
  const tagNames = content.has('xpos.weight') ? ['upos', 'xpos', 'names'] : ['upos', 'names']
  const headNames = ['arcDependent', 'arcHead', 'labelDependent', 'labelHead', ...tagNames]
  const heads = planIntegers(plan, headNames.map(linear), HIDDEN_SCALE)
  const columnOf = (name: string): number => {
    const before = headNames.slice(0, headNames.indexOf(name))
    return before.reduce((sum, other) => sum + linear(other).matrix.rows, 0)
  }
  // biome-ignore format: the arguments are a list, read at one look
  const [headColumn, labelColumn, labelHeadColumn, uposColumn, xposColumn, namesColumn] = [
    'arcHead', 'labelDependent', 'labelHead', 'upos', 'xpos', 'names',
  ].map(columnOf) as [number, number, number, number, number, number]
  // (d·U + b)·h is d·U·h plus a bias for the head alone.
  const bilinear = planFloats(plan, content.quantised('arcBilinear'), content.vector('arcBias'), true)
  const labelOut = planFloats(plan, content.quantised('labelOut.weight'), content.vector('labelOut.bias'))
  const distanceBias = content.vector('distanceBias')

  const widest = Math.max(width, ...layers.map((layer) => (layer.kind === 'lstm' ? 2 * layer.width : 0)))
  const gateColumns = Math.max(...layers.map((layer) => layer.map.columns))
  const rows = MOST_WORDS + 2
  const features = plan.reserve(4 * featureWidth(content))
  const wordRow = plan.reserve(4 * width)
  const floatsA = plan.reserve(4 * rows * width)
  const floatsB = plan.reserve(4 * rows * width)
  const integersA = plan.reserve(2 * rows * widest)
  const integersB = plan.reserve(2 * rows * widest)
  const gates = plan.reserve(4 * rows * gateColumns)
  const headRows = plan.reserve(4 * rows * heads.columns)
  const dependents = plan.reserve(4 * rows * bilinear.columns)
  const arcs = plan.reserve(4 * MOST_WORDS * (MOST_WORDS + 1))
  const chosen = plan.reserve(4 * rows)
  const pairs = plan.reserve(4 * rows * label)
  const relationRows = plan.reserve(4 * rows * labelOut.columns)
  const scratch = plan.reserve(6 * widest)

  const kernels = plan.start(kernelsOf.start)
  const floats = new Float32Array(kernels.buffer)
  const shorts = new Int16Array(kernels.buffer)
  const root = Int16Array.from(content.vector('root'), (value) => Math.round(value * HIDDEN_SCALE))
  const listVectors = dequantise(content, 'gazetteer')

  const wordVectors = createWordVectors(content, width, (values, out) => {
    floats.set(values, features >> 2)
    kernels.multiplyFloats(features, 0, input.weights, input.bias, wordRow, width, 1, input.k, width)
    kernels.normalise(wordRow, wordRow, inputGain, inputShift, 1, width, 0)
    out.set(floats.subarray(wordRow >> 2, (wordRow >> 2) + width))
  })

  /** Writes the words' inputs as floats to `address`. */
  function embed(words: readonly string[], bits: Int32Array, address: number): void {
    words.forEach((word, index) => {
      const at = (address >> 2) + index * width
      floats.set(wordVectors.of(word), at)
      for (let rest = bits[index]!; rest !== 0; rest &= rest - 1) {
        const from = (31 - Math.clz32(rest & -rest)) * width
        for (let q = 0; q < width; q++) floats[at + q] = floats[at + q]! + listVectors[from + q]!
      }
    })
  }

  /** Runs all layers; leaves the root and then the words' hidden states as integers at the address returned. */
  function encode(words: number): number {
    let [current, other] = [integersA, integersB]
    let [x, y] = [floatsA, floatsB]
    const clearRow = (address: number, size: number): unknown =>
      shorts.fill(0, address >> 1, (address >> 1) + size)
    const quantise = (): void => kernels.toIntegers(x, current + 2 * width, words * width, INPUT_SCALE)
    // Words begin at row 1: a convolution reads the row before the first word and the row after the last.
    quantise()
    for (const layer of layers) {
      const { map } = layer
      if (layer.kind === 'convolution') {
        clearRow(current, width)
        clearRow(current + 2 * (words + 1) * width, width)
        // biome-ignore format: the arguments are a list, read at one look
        kernels.multiplyIntegers(
          current, width, map.weights, map.scales, map.bias, y, width, words, map.k, width, width,
        )
        kernels.normalise(y, x, layer.gain, layer.shift, words, width, 1)
        ;[x, y] = [y, x]
        quantise()
        continue
      }
      const size = layer.width
      const columns = 8 * size
      // biome-ignore format: the arguments are a list, read at one look
      kernels.multiplyIntegers(
        current + 2 * map.k, map.k, map.weights, map.scales, map.bias, gates, columns, words, map.k, columns, 0,
      )
      const out = other + 4 * size
      const { forwards, backwards } = layer
      // biome-ignore format: the arguments are a list, read at one look
      kernels.lstm(
        gates, columns, forwards.weights, forwards.scales, out, 2 * size, scratch, words, size, 1, HIDDEN_SCALE,
      )
      // biome-ignore format: the arguments are a list, read at one look
      kernels.lstm(
        gates + 16 * size, columns, backwards.weights, backwards.scales, out + 2 * size, 2 * size, scratch, words, size, -1,
        HIDDEN_SCALE,
      )
      ;
      ;[current, other] = [other, current]
    }
    shorts.set(root, current >> 1)
    return current
  }

  return {
    gazetteer: createGazetteer(content.gazetteer),

    run(words, bits) {
      const count = words.length
      embed(words, bits, floatsA)
      const encoded = encode(count)
      const stride = heads.columns
      // biome-ignore format: the arguments are a list, read at one look
      kernels.multiplyIntegers(
        encoded, hidden, heads.weights, heads.scales, heads.bias, headRows, stride, count + 1, hidden, stride, 2 * arc,
      )
      const wordRows = headRows + 4 * stride
      // biome-ignore format: the arguments are a list, read at one look
      kernels.multiplyFloats(
        wordRows, stride, bilinear.weights, bilinear.bias, dependents, bilinear.columns, count, arc, bilinear.columns,
      )
      kernels.arcScores(dependents, bilinear.columns, headRows + 4 * headColumn, stride, arcs, count, arc)
      for (let word = 0, at = arcs >> 2; word < count; word++) {
        for (let head = 0; head <= count; head++, at++) {
          const distance = Math.max(-DISTANCES, Math.min(DISTANCES, head - word - 1))
          floats[at] = distance === 0 ? NEVER : floats[at]! + distanceBias[distance + DISTANCES]!
        }
      }
      const tags = wordRows >> 2
      return {
        floats,
        arcs: arcs >> 2,
        upos: tags + uposColumn,
        xpos: tags + xposColumn,
        names: tags + namesColumn,
        tagStride: stride,
      }
    },

    relations(found) {
      const count = found.length
      new Int32Array(kernels.buffer, chosen, count).set(found)
      const stride = heads.columns
      const dependentLabels = headRows + 4 * (stride + labelColumn)
      kernels.pairUp(dependentLabels, headRows + 4 * labelHeadColumn, stride, chosen, pairs, count, label)
      // biome-ignore format: the arguments are a list, read at one look
      kernels.multiplyFloats(
        pairs, label, labelOut.weights, labelOut.bias, relationRows, labelOut.columns, count, label, labelOut.columns,
      )
      return Int32Array.from({ length: count }, (_, word) =>
        indexOfLargest(floats, (relationRows >> 2) + word * labelOut.columns, labels.relations.length),
      )
    },
  }
}

/** Which of `count` numbers from `start` is the largest; the first of equals. */
export function indexOfLargest(values: Float32Array, start: number, count: number): number {
  let best = 0
  for (let index = 1; index < count; index++) if (values[start + index]! > values[start + best]!) best = index
  return best
}

function dequantise(content: ModelContent, name: string): Float32Array {
  const { rows, columns, codes, scales } = content.quantised(name)
  const values = new Float32Array(rows * columns)
  for (let index = 0; index < values.length; index++) {
    values[index] = codes[index]! * scales[Math.floor(index / columns)]!
  }
  return values
}
