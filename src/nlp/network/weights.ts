import type { ModelContent, Quantised } from './modelFile.ts'
import type { RunningKernels } from './runningKernels.ts'

/*
 * From the file's row-major codes to the panels that the kernels read, laid out in the kernels' memory.
 */

/** Hidden states of an LSTM lie between -1 and 1, so that ±2 loses nothing. */
export const HIDDEN_SCALE = 1 << 14
/** What goes in, and comes out of convolutions, is normalised: seen values stay below 10. */
export const INPUT_SCALE = 1 << 11

/** An affine map, ready for `multiplyIntegers` (with `scales`) or `multiplyFloats`. Addresses in bytes. */
export interface Affine {
  readonly weights: number
  readonly scales: number
  readonly bias: number
  readonly k: number
  /** Of the output, rounded up to 8. */
  readonly columns: number
}

export interface ConvolutionLayer {
  readonly kind: 'convolution'
  readonly window: number
  readonly map: Affine
  readonly gain: number
  readonly shift: number
}

export interface LstmLayer {
  readonly kind: 'lstm'
  /** Units of one direction. */
  readonly width: number
  /** Both directions' gate inputs side by side: 8 × width columns. */
  readonly map: Affine
  readonly forwards: Recurrent
  readonly backwards: Recurrent
}

interface Recurrent {
  readonly weights: number
  readonly scales: number
}

const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to

/** Hands out addresses first and fills them once the kernels' memory is there. */
export class MemoryPlan {
  // AssemblyScript's runtime keeps its own data in the first kilobytes.
  #top = 16_384
  readonly #fills: ((buffer: ArrayBuffer) => void)[] = []

  reserve(bytes: number): number {
    const address = this.#top
    this.#top = roundUp(address + bytes, 64)
    return address
  }

  floats(values: ArrayLike<number>, count = values.length): number {
    const address = this.reserve(4 * count)
    this.#fills.push((buffer) => new Float32Array(buffer, address, count).set(values))
    return address
  }

  integers(values: Int16Array): number {
    const address = this.reserve(2 * values.length)
    this.#fills.push((buffer) => new Int16Array(buffer, address, values.length).set(values))
    return address
  }

  start(start: (bytes: number) => RunningKernels): RunningKernels {
    const kernels = start(this.#top)
    for (const fill of this.#fills) fill(kernels.buffer)
    return kernels
  }
}

/** Several matrices over the same input, one above the other. */
interface Rows {
  readonly matrix: Quantised
  readonly bias: Float32Array
}

/** An affine map over 16-bit integers of `inputScale`. `order[i]`: which row becomes column i. */
export function planIntegers(
  plan: MemoryPlan,
  parts: readonly Rows[],
  inputScale: number,
  order?: Int32Array,
): Affine {
  const k = parts[0]!.matrix.columns
  const rows = parts.flatMap(({ matrix, bias }) =>
    Array.from({ length: matrix.rows }, (_, row) => ({ matrix, row, bias: bias[row]! })),
  )
  const columns = roundUp(rows.length, 8)
  const panels = new Int16Array(columns * k)
  const scales = new Float32Array(columns)
  const biases = new Float32Array(columns)
  for (let column = 0; column < rows.length; column++) {
    const { matrix, row, bias } = rows[order ? order[column]! : column]!
    const { codes } = matrix
    const from = row * k
    const to = (column >> 3) * k * 8 + (column & 7) * 2
    for (let q = 0; q < k; q++) panels[to + (q >> 1) * 16 + (q & 1)] = codes[from + q]!
    scales[column] = matrix.scales[row]! / inputScale
    biases[column] = bias
  }
  const [weights, scaled, bias] = [plan.integers(panels), plan.floats(scales), plan.floats(biases)]
  return { weights, scales: scaled, bias, k, columns }
}

/** An affine map over floats. `transposed`: the file's columns are the map's outputs. */
export function planFloats(
  plan: MemoryPlan,
  matrix: Quantised,
  bias: Float32Array,
  transposed = false,
): Affine {
  const [rows, k] = transposed ? [matrix.columns, matrix.rows] : [matrix.rows, matrix.columns]
  const columns = roundUp(rows, 8)
  const panels = new Float32Array(columns * k)
  for (let column = 0; column < rows; column++) {
    for (let q = 0; q < k; q++) {
      const [row, inRow] = transposed ? [q, column] : [column, q]
      panels[((column >> 3) * k + q) * 8 + (column & 7)] =
        matrix.codes[row * matrix.columns + inRow]! * matrix.scales[row]!
    }
  }
  return { weights: plan.floats(panels), scales: 0, bias: plan.floats(bias, columns), k, columns }
}

export function planConvolution(
  plan: MemoryPlan,
  content: ModelContent,
  name: string,
  window: number,
): ConvolutionLayer {
  const parts = [{ matrix: content.quantised(`${name}.weight`), bias: content.vector(`${name}.bias`) }]
  return {
    kind: 'convolution',
    window,
    map: planIntegers(plan, parts, INPUT_SCALE),
    gain: plan.floats(content.vector(`${name}.gain`)),
    shift: plan.floats(content.vector(`${name}.shift`)),
  }
}

export function planLstm(
  plan: MemoryPlan,
  content: ModelContent,
  name: string,
  width: number,
  inputScale: number,
): LstmLayer {
  // Torch's rows are all i, all f, all g, all o; the kernel wants 8 units of each in turn.
  const gateOrder = Int32Array.from({ length: 4 * width }, (_, column) => {
    const block = column >> 5
    const gate = (column & 31) >> 3
    return gate * width + block * 8 + (column & 7)
  })
  const order = Int32Array.from([...gateOrder, ...gateOrder.map((row) => 4 * width + row)])
  const parts = ['forwards', 'backwards'].map((direction) => ({
    matrix: content.quantised(`${name}.${direction}.input`),
    bias: content.vector(`${name}.${direction}.bias`),
  }))
  const recurrent = (direction: string): Recurrent => {
    const { codes, scales } = content.quantised(`${name}.${direction}.recurrent`)
    const panels = new Int16Array(4 * width * width)
    for (let column = 0; column < 4 * width; column++) {
      const row = gateOrder[column]!
      const to = (column >> 5) * width * 32 + (column & 31) * 2
      for (let q = 0; q < width; q++) panels[to + (q >> 1) * 64 + (q & 1)] = codes[row * width + q]!
    }
    const ordered = Float32Array.from(gateOrder, (row) => scales[row]! / HIDDEN_SCALE)
    return { weights: plan.integers(panels), scales: plan.floats(ordered) }
  }
  return {
    kind: 'lstm',
    width,
    map: planIntegers(plan, parts, inputScale, order),
    forwards: recurrent('forwards'),
    backwards: recurrent('backwards'),
  }
}
