import { startJavaScriptKernels } from './javascriptKernels.ts'
import { KERNELS_WASM } from './kernels.generated.ts'

/**
 * The inner loops of the network over one memory of their own. Addresses are bytes from its start, strides count
 * elements, `columns` and widths are multiples of 8, addresses of 16. Both back ends give the same bits.
 */
export interface RunningKernels {
  readonly buffer: ArrayBuffer
  /**
   * y = x · weights * scales + bias; the first `relu` columns no less than 0. x: 16-bit integers, rows × k, k even;
   * weights: 16-bit panels [columns/8][k/2][8 columns][2 neighbouring k]; scales, bias, y: floats.
   */
  multiplyIntegers(
    x: number,
    strideX: number,
    weights: number,
    scales: number,
    bias: number,
    y: number,
    strideY: number,
    rows: number,
    k: number,
    columns: number,
    relu: number,
  ): void
  /** y = x · weights + bias in floats; weights: panels [columns/8][k][8]. */
  multiplyFloats(
    x: number,
    strideX: number,
    weights: number,
    bias: number,
    y: number,
    strideY: number,
    rows: number,
    k: number,
    columns: number,
  ): void
  /**
   * One direction of an LSTM layer over a sentence. `gates`: what the input adds to the gates, floats, in blocks of
   * 8 units × (i, f, g, o); `recurrent`: 16-bit panels [width/8][width/2][32][2] in the same order of columns;
   * `out`: hidden states as 16-bit integers, times `outScale`; `scratch`: 6 × width bytes; `direction`: 1 or -1.
   */
  lstm(
    gates: number,
    strideGates: number,
    recurrent: number,
    scales: number,
    out: number,
    strideOut: number,
    scratch: number,
    words: number,
    width: number,
    direction: number,
    outScale: number,
  ): void
  /** Layer normalisation of every row of y in place, epsilon 1e-5; plus x where `residual` is 1. */
  normalise(
    y: number,
    x: number,
    gain: number,
    shift: number,
    rows: number,
    width: number,
    residual: number,
  ): void
  /** y = round(x * scale), saturated to 16 bits; `count` is a multiple of 8. */
  toIntegers(x: number, y: number, count: number, scale: number): void
  /** scores[i][j] = dependents[i] · heads[j], i < words, j <= words, rows packed. */
  arcScores(
    dependents: number,
    strideDependents: number,
    heads: number,
    strideHeads: number,
    scores: number,
    words: number,
    width: number,
  ): void
  /** out[i] = max(0, dependents[i] + heads[chosen[i]]), rows packed; `chosen`: 32-bit integers. */
  pairUp(
    dependents: number,
    heads: number,
    stride: number,
    chosen: number,
    out: number,
    words: number,
    width: number,
  ): void
}

/** Starts kernels on a fresh, zeroed memory of at least so many bytes. */
export interface Kernels {
  readonly backend: 'simd' | 'javascript'
  start(bytes: number): RunningKernels
}

/** What is needed of the global `WebAssembly`, which this floor's library does not declare. */
export interface WebAssemblyApi {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: never, imports?: never) => { readonly exports: unknown }
}

const PAGE = 65_536

/** Plain JavaScript, about ten times slower than SIMD, for where there is no WebAssembly. */
export const javaScriptKernels: Kernels = { backend: 'javascript', start: startJavaScriptKernels }

/**
 * The fastest kernels that run here: `createKernels(globalThis.WebAssembly)`. Plain JavaScript where there is no
 * WebAssembly, or none that knows 128-bit SIMD, or where a content security policy forbids to compile it.
 */
export function createKernels(api: WebAssemblyApi | undefined): Kernels {
  if (!api) return javaScriptKernels
  const bytes = decodeBase64(KERNELS_WASM)
  let module: object
  try {
    if (!api.validate(bytes)) return javaScriptKernels
    module = new api.Module(bytes)
  } catch {
    // Some policies let WebAssembly be seen but not compiled; the twin needs no permission.
    return javaScriptKernels
  }
  return {
    backend: 'simd',
    start(size) {
      const { exports } = new api.Instance(module as never)
      const kernels = exports as RunningKernels & {
        memory: { buffer: ArrayBuffer; grow(pages: number): number }
      }
      const { memory } = kernels
      const missing = Math.ceil((size - memory.buffer.byteLength) / PAGE)
      if (missing > 0) memory.grow(missing)
      // Growing detaches the old buffer, so it is taken only now; nothing grows it later.
      return { ...kernels, buffer: memory.buffer }
    },
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const digit of digits) {
    held = ((held << 6) | BASE64.indexOf(digit)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return bytes
}
