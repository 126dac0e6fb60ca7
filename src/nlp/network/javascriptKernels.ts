import type { RunningKernels } from './runningKernels.ts'

const f = Math.fround

/**
 * The kernels in plain JavaScript, for where WebAssembly has no SIMD. They take the steps of `kernels.as.ts` in the
 * same order and round after each to a float, so that both give the same bits.
 */
export function startJavaScriptKernels(bytes: number): RunningKernels {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 64) * 64)
  const F = new Float32Array(buffer)
  const I = new Int32Array(buffer)
  const S = new Int16Array(buffer)
  const sums = new Int32Array(32)

  return {
    buffer,

    multiplyIntegers(x, strideX, weights, scales, bias, y, strideY, rows, k, columns, relu) {
      const scale = scales >> 2
      const shift = bias >> 2
      for (let row = 0; row < rows; row++) {
        const first = (x >> 1) + row * strideX
        const out = (y >> 2) + row * strideY
        for (let column = 0; column < columns; column += 4) {
          // Half a panel at a time: four sums fit the registers.
          let w = (weights >> 1) + (column >> 3) * k * 8 + (column & 4) * 2
          let a = 0
          let b = 0
          let c = 0
          let d = 0
          for (let p = first; p < first + k; p += 2) {
            const u = S[p]!
            const v = S[p + 1]!
            a = (a + u * S[w]! + v * S[w + 1]!) | 0
            b = (b + u * S[w + 2]! + v * S[w + 3]!) | 0
            c = (c + u * S[w + 4]! + v * S[w + 5]!) | 0
            d = (d + u * S[w + 6]! + v * S[w + 7]!) | 0
            w += 16
          }
          const low = column < relu ? 0 : -Infinity
          const o = out + column
          F[o] = Math.max(low, f(f(f(a) * F[scale + column]!) + F[shift + column]!))
          F[o + 1] = Math.max(low, f(f(f(b) * F[scale + column + 1]!) + F[shift + column + 1]!))
          F[o + 2] = Math.max(low, f(f(f(c) * F[scale + column + 2]!) + F[shift + column + 2]!))
          F[o + 3] = Math.max(low, f(f(f(d) * F[scale + column + 3]!) + F[shift + column + 3]!))
        }
      }
    },

    multiplyFloats(x, strideX, weights, bias, y, strideY, rows, k, columns) {
      for (let row = 0; row < rows; row++) {
        const first = (x >> 2) + row * strideX
        const out = (y >> 2) + row * strideY
        for (let column = 0; column < columns; column++) {
          let w = (weights >> 2) + (column >> 3) * k * 8 + (column & 7)
          let sum = F[(bias >> 2) + column]!
          for (let p = first; p < first + k; p++, w += 8) sum = f(sum + f(F[p]! * F[w]!))
          F[out + column] = sum
        }
      }
    },

    lstm(gates, strideGates, recurrent, scales, out, strideOut, scratch, words, width, direction, outScale) {
      const cells = scratch >> 2
      F.fill(0, cells, cells + width)
      let before = (scratch >> 1) + 2 * width
      S.fill(0, before, before + width)
      for (let step = 0; step < words; step++) {
        const word = direction > 0 ? step : words - 1 - step
        const gate = (gates >> 2) + word * strideGates
        const hidden = (out >> 1) + word * strideOut
        for (let block = 0; block < width; block += 8) {
          addRecurrent((recurrent >> 1) + block * width * 4, before, width)
          const g = gate + block * 4
          const s = (scales >> 2) + block * 4
          for (let unit = 0; unit < 8; unit++) {
            const input = logistic(f(F[g + unit]! + f(f(sums[unit]!) * F[s + unit]!)))
            const forget = logistic(f(F[g + 8 + unit]! + f(f(sums[8 + unit]!) * F[s + 8 + unit]!)))
            const fresh = tanh(f(F[g + 16 + unit]! + f(f(sums[16 + unit]!) * F[s + 16 + unit]!)))
            const output = logistic(f(F[g + 24 + unit]! + f(f(sums[24 + unit]!) * F[s + 24 + unit]!)))
            const cell = f(f(forget * F[cells + block + unit]!) + f(input * fresh))
            F[cells + block + unit] = cell
            S[hidden + block + unit] = toInteger(f(output * tanh(cell)), outScale)
          }
        }
        before = hidden
      }
    },

    normalise(y, x, gain, shift, rows, width, residual) {
      for (let row = 0; row < rows; row++) {
        const at = (y >> 2) + row * width
        const from = (x >> 2) + row * width
        const mean = f(sumOf(at, width, 0, false) / width)
        const inverse = f(1 / f(Math.sqrt(f(f(sumOf(at, width, mean, true) / width) + EPSILON))))
        for (let q = 0; q < width; q++) {
          const d = f(f(F[at + q]! - mean) * inverse)
          const v = f(f(d * F[(gain >> 2) + q]!) + F[(shift >> 2) + q]!)
          F[at + q] = residual ? f(v + F[from + q]!) : v
        }
      }
    },

    toIntegers(x, y, count, scale) {
      for (let index = 0; index < count; index++) S[(y >> 1) + index] = toInteger(F[(x >> 2) + index]!, scale)
    },

    arcScores(dependents, strideDependents, heads, strideHeads, scores, words, width) {
      const lanes = new Float32Array(8)
      for (let i = 0, at = scores >> 2; i < words; i++) {
        const d = (dependents >> 2) + i * strideDependents
        for (let j = 0; j <= words; j++, at++) {
          const h = (heads >> 2) + j * strideHeads
          lanes.fill(0)
          for (let q = 0; q < width; q++) lanes[q & 7] = f(lanes[q & 7]! + f(F[d + q]! * F[h + q]!))
          const [a, b, c, e] = [0, 1, 2, 3].map((lane) => f(lanes[lane]! + lanes[lane + 4]!))
          F[at] = f(f(f(a! + b!) + c!) + e!)
        }
      }
    },

    pairUp(dependents, heads, stride, chosen, out, words, width) {
      for (let i = 0; i < words; i++) {
        const a = (dependents >> 2) + i * stride
        const b = (heads >> 2) + I[(chosen >> 2) + i]! * stride
        for (let q = 0; q < width; q++) F[(out >> 2) + i * width + q] = Math.max(0, f(F[a + q]! + F[b + q]!))
      }
    },
  }

  /** The recurrent part of one block of 8 units × 4 gates, into `sums`. */
  function addRecurrent(panel: number, before: number, width: number): void {
    for (let column = 0; column < 32; column += 4) {
      let w = panel + column * 2
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let p = before; p < before + width; p += 2) {
        const u = S[p]!
        const v = S[p + 1]!
        a = (a + u * S[w]! + v * S[w + 1]!) | 0
        b = (b + u * S[w + 2]! + v * S[w + 3]!) | 0
        c = (c + u * S[w + 4]! + v * S[w + 5]!) | 0
        d = (d + u * S[w + 6]! + v * S[w + 7]!) | 0
        w += 64
      }
      sums[column] = a
      sums[column + 1] = b
      sums[column + 2] = c
      sums[column + 3] = d
    }
  }

  /** Sum of a row, or of the squares of its distances from `mean`, in four lanes as SIMD adds them. */
  function sumOf(at: number, width: number, mean: number, squares: boolean): number {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let q = at; q < at + width; q += 4) {
      if (squares) {
        const [p, r, s, t] = [f(F[q]! - mean), f(F[q + 1]! - mean), f(F[q + 2]! - mean), f(F[q + 3]! - mean)]
        a = f(a + f(p * p))
        b = f(b + f(r * r))
        c = f(c + f(s * s))
        d = f(d + f(t * t))
      } else {
        a = f(a + F[q]!)
        b = f(b + F[q + 1]!)
        c = f(c + F[q + 2]!)
        d = f(d + F[q + 3]!)
      }
    }
    return f(f(f(a + b) + c) + d)
  }
}

const EPSILON = f(1e-5)

function toInteger(x: number, scale: number): number {
  const rounded = Math.floor(f(f(x * scale) + 0.5))
  return rounded > 32_767 ? 32_767 : Math.max(rounded, -32_768)
}

const LIMIT = f(7.905311107635498)
const NUMERATOR = [
  2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4,
  4.89352455891786e-3,
].map(f)
const N0 = f(-2.76076847742355e-16)
const [N1, N2, N3, N4, N5, N6] = NUMERATOR as [number, number, number, number, number, number]
const D0 = f(1.19825839466702e-6)
const D1 = f(1.18534705686654e-4)
const D2 = f(2.268434632439e-3)
const D3 = f(4.89352518554385e-3)

/** Rational approximation of degree 13/6, as in Eigen's `ptanh`. */
function tanh(value: number): number {
  const x = value > LIMIT ? LIMIT : Math.max(value, -LIMIT)
  const x2 = f(x * x)
  let p = f(f(N0 * x2) + N1)
  p = f(f(p * x2) + N2)
  p = f(f(p * x2) + N3)
  p = f(f(p * x2) + N4)
  p = f(f(p * x2) + N5)
  p = f(f(p * x2) + N6)
  p = f(p * x)
  let q = f(f(D0 * x2) + D1)
  q = f(f(q * x2) + D2)
  q = f(f(q * x2) + D3)
  return f(p / q)
}

function logistic(x: number): number {
  return f(f(tanh(f(x * 0.5)) * 0.5) + 0.5)
}
