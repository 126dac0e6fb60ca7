/*
 * The network's inner loops in AssemblyScript with 128-bit SIMD; `npm run build:kernels` compiles them to WebAssembly.
 * `javascriptKernels.ts` does the same steps in the same order, bit for bit; `runningKernels.ts` documents every function.
 *
 * Weights and activations of the large products are integers of 16 bits, so that one `i32x4.dot_i16x8_s` does eight
 * multiply-adds, and sums of integers are exact in any order. What is left in floating point is written out step by
 * step: WebAssembly rounds every step by IEEE 754, so that every machine gives the same bits.
 */

/** Weight panels: [columns/8][k/2][8 columns][2 neighbouring k], 16-bit. */
export function multiplyIntegers(
  x: usize, strideX: usize, weights: usize, scales: usize, bias: usize,
  y: usize, strideY: usize, rows: i32, k: i32, columns: i32, relu: i32,
): void {
  const stepX = strideX << 1
  const stepY = strideY << 2
  const bytes = <usize>k << 1
  const zero = f32x4.splat(0)
  const none = i32x4.splat(0)
  let row = 0
  for (; row + 4 <= rows; row += 4) {
    const x0 = x + <usize>row * stepX
    const x1 = x0 + stepX
    const x2 = x1 + stepX
    const x3 = x2 + stepX
    let w = weights
    let out = y + <usize>row * stepY
    for (let column = 0; column < columns; column += 8) {
      let a0 = none, a1 = none, b0 = none, b1 = none, c0 = none, c1 = none, d0 = none, d1 = none
      for (let q: usize = 0; q < bytes; q += 4) {
        const w0 = v128.load(w)
        const w1 = v128.load(w, 16)
        w += 32
        let s = v128.load32_splat(x0 + q)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, w0))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, w1))
        s = v128.load32_splat(x1 + q)
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(s, w0))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(s, w1))
        s = v128.load32_splat(x2 + q)
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, w0))
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, w1))
        s = v128.load32_splat(x3 + q)
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(s, w0))
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(s, w1))
      }
      const at = <usize>column << 2
      const low = column < relu ? zero : f32x4.splat(-Infinity)
      let p = out
      store8(p, a0, a1, scales + at, bias + at, low)
      p += stepY
      store8(p, b0, b1, scales + at, bias + at, low)
      p += stepY
      store8(p, c0, c1, scales + at, bias + at, low)
      p += stepY
      store8(p, d0, d1, scales + at, bias + at, low)
      out += 32
    }
  }
  for (; row < rows; row++) {
    const x0 = x + <usize>row * stepX
    let w = weights
    let out = y + <usize>row * stepY
    for (let column = 0; column < columns; column += 8) {
      let a0 = none, a1 = none
      for (let q: usize = 0; q < bytes; q += 4) {
        const s = v128.load32_splat(x0 + q)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, v128.load(w)))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, v128.load(w, 16)))
        w += 32
      }
      const at = <usize>column << 2
      store8(out, a0, a1, scales + at, bias + at, column < relu ? zero : f32x4.splat(-Infinity))
      out += 32
    }
  }
}

// @ts-ignore: decorator
@inline function store8(p: usize, a0: v128, a1: v128, scales: usize, bias: usize, low: v128): void {
  const y0 = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a0), v128.load(scales)), v128.load(bias))
  const y1 = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a1), v128.load(scales, 16)), v128.load(bias, 16))
  v128.store(p, f32x4.max(y0, low))
  v128.store(p, f32x4.max(y1, low), 16)
}

/** Weight panels: [columns/8][k][8], float. */
export function multiplyFloats(
  x: usize, strideX: usize, weights: usize, bias: usize,
  y: usize, strideY: usize, rows: i32, k: i32, columns: i32,
): void {
  const bytes = <usize>k << 2
  for (let row = 0; row < rows; row++) {
    const x0 = x + <usize>row * (strideX << 2)
    let w = weights
    let out = y + <usize>row * (strideY << 2)
    for (let column = 0; column < columns; column += 8) {
      let a0 = v128.load(bias + (<usize>column << 2))
      let a1 = v128.load(bias + (<usize>column << 2), 16)
      for (let q: usize = 0; q < bytes; q += 4) {
        const s = v128.load32_splat(x0 + q)
        a0 = f32x4.add(a0, f32x4.mul(s, v128.load(w)))
        a1 = f32x4.add(a1, f32x4.mul(s, v128.load(w, 16)))
        w += 32
      }
      v128.store(out, a0)
      v128.store(out, a1, 16)
      out += 32
    }
  }
}

/** Rational approximation of degree 13/6, as in Eigen's `ptanh`. */
// @ts-ignore: decorator
@inline function tanh4(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-7.905311107635498)), f32x4.splat(7.905311107635498))
  const x2 = f32x4.mul(x, x)
  let p = f32x4.splat(-2.76076847742355e-16)
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(2.00018790482477e-13))
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(-8.60467152213735e-11))
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(5.12229709037114e-8))
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(1.48572235717979e-5))
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(6.37261928875436e-4))
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(4.89352455891786e-3))
  p = f32x4.mul(p, x)
  let q = f32x4.splat(1.19825839466702e-6)
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(1.18534705686654e-4))
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(2.26843463243900e-3))
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(4.89352518554385e-3))
  return f32x4.div(p, q)
}

// @ts-ignore: decorator
@inline function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half)
}

// @ts-ignore: decorator
@inline function gate(input: usize, sum: v128, scale: usize): v128 {
  return f32x4.add(v128.load(input), f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale)))
}

// @ts-ignore: decorator
@inline function toInteger(x: v128, scale: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(f32x4.mul(x, scale), f32x4.splat(0.5))))
}

/** Recurrent panels: [width/8][width/2][32 gate columns: 8 units of i, f, g, o][2 neighbouring k], 16-bit. */
export function lstm(
  gates: usize, strideGates: usize, recurrent: usize, scales: usize,
  out: usize, strideOut: usize, scratch: usize, words: i32, width: i32, direction: i32, outScale: f32,
): void {
  const stepGates = strideGates << 2
  const stepOut = strideOut << 1
  const hiddenBytes = <usize>width << 1
  // Scratch: the cell state as floats, then a zero hidden state for the first word.
  const cells = scratch
  memory.fill(scratch, 0, (<usize>width << 2) + hiddenBytes)
  let before = scratch + (<usize>width << 2)
  const none = i32x4.splat(0)
  const scaleOut = f32x4.splat(outScale)
  for (let step = 0; step < words; step++) {
    const word: usize = direction > 0 ? step : words - 1 - step
    let g = gates + word * stepGates
    let o = out + word * stepOut
    let c = cells
    let u = recurrent
    let s = scales
    for (let block = 0; block < width; block += 8) {
      let i0 = none, i1 = none, f0 = none, f1 = none, g0 = none, g1 = none, o0 = none, o1 = none
      const end = before + hiddenBytes
      for (let q = before; q < end; q += 4) {
        const x = v128.load32_splat(q)
        i0 = i32x4.add(i0, i32x4.dot_i16x8_s(x, v128.load(u)))
        i1 = i32x4.add(i1, i32x4.dot_i16x8_s(x, v128.load(u, 16)))
        f0 = i32x4.add(f0, i32x4.dot_i16x8_s(x, v128.load(u, 32)))
        f1 = i32x4.add(f1, i32x4.dot_i16x8_s(x, v128.load(u, 48)))
        g0 = i32x4.add(g0, i32x4.dot_i16x8_s(x, v128.load(u, 64)))
        g1 = i32x4.add(g1, i32x4.dot_i16x8_s(x, v128.load(u, 80)))
        o0 = i32x4.add(o0, i32x4.dot_i16x8_s(x, v128.load(u, 96)))
        o1 = i32x4.add(o1, i32x4.dot_i16x8_s(x, v128.load(u, 112)))
        u += 128
      }
      const c0 = f32x4.add(
        f32x4.mul(sigmoid4(gate(g + 32, f0, s + 32)), v128.load(c)),
        f32x4.mul(sigmoid4(gate(g, i0, s)), tanh4(gate(g + 64, g0, s + 64))),
      )
      const c1 = f32x4.add(
        f32x4.mul(sigmoid4(gate(g + 48, f1, s + 48)), v128.load(c, 16)),
        f32x4.mul(sigmoid4(gate(g + 16, i1, s + 16)), tanh4(gate(g + 80, g1, s + 80))),
      )
      v128.store(c, c0)
      v128.store(c, c1, 16)
      const h0 = f32x4.mul(sigmoid4(gate(g + 96, o0, s + 96)), tanh4(c0))
      const h1 = f32x4.mul(sigmoid4(gate(g + 112, o1, s + 112)), tanh4(c1))
      v128.store(o, i16x8.narrow_i32x4_s(toInteger(h0, scaleOut), toInteger(h1, scaleOut)))
      g += 128
      s += 128
      o += 16
      c += 32
    }
    before = out + word * stepOut
  }
}

export function normalise(y: usize, x: usize, gain: usize, shift: usize, rows: i32, width: i32, residual: i32): void {
  const bytes = <usize>width << 2
  const count: f32 = <f32>width
  for (let row = 0; row < rows; row++) {
    let total = f32x4.splat(0)
    for (let q: usize = 0; q < bytes; q += 16) total = f32x4.add(total, v128.load(y + q))
    const mean = f32x4.splat(sumLanes(total) / count)
    let squares = f32x4.splat(0)
    for (let q: usize = 0; q < bytes; q += 16) {
      const d = f32x4.sub(v128.load(y + q), mean)
      squares = f32x4.add(squares, f32x4.mul(d, d))
    }
    const inverse = f32x4.splat(<f32>1 / sqrt<f32>(sumLanes(squares) / count + <f32>1e-5))
    for (let q: usize = 0; q < bytes; q += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(y + q), mean), inverse)
      let v = f32x4.add(f32x4.mul(d, v128.load(gain + q)), v128.load(shift + q))
      if (residual) v = f32x4.add(v, v128.load(x + q))
      v128.store(y + q, v)
    }
    y += bytes
    x += bytes
  }
}

// @ts-ignore: decorator
@inline function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
}

export function toIntegers(x: usize, y: usize, count: i32, scale: f32): void {
  const scales = f32x4.splat(scale)
  for (let index = 0; index < count; index += 8) {
    v128.store(y, i16x8.narrow_i32x4_s(toInteger(v128.load(x), scales), toInteger(v128.load(x, 16), scales)))
    x += 32
    y += 16
  }
}

export function arcScores(
  dependents: usize, strideDependents: usize, heads: usize, strideHeads: usize,
  scores: usize, words: i32, width: i32,
): void {
  const bytes = <usize>width << 2
  for (let i = 0; i < words; i++) {
    const d = dependents + <usize>i * (strideDependents << 2)
    for (let j = 0; j <= words; j++) {
      const h = heads + <usize>j * (strideHeads << 2)
      let a = f32x4.splat(0)
      let b = a
      for (let q: usize = 0; q < bytes; q += 32) {
        a = f32x4.add(a, f32x4.mul(v128.load(d + q), v128.load(h + q)))
        b = f32x4.add(b, f32x4.mul(v128.load(d + q, 16), v128.load(h + q, 16)))
      }
      f32.store(scores, sumLanes(f32x4.add(a, b)))
      scores += 4
    }
  }
}

export function pairUp(dependents: usize, heads: usize, stride: usize, chosen: usize, out: usize, words: i32, width: i32): void {
  const bytes = <usize>width << 2
  const zero = f32x4.splat(0)
  for (let i = 0; i < words; i++) {
    const a = dependents + <usize>i * (stride << 2)
    const b = heads + <usize>load<i32>(chosen + (<usize>i << 2)) * (stride << 2)
    for (let q: usize = 0; q < bytes; q += 16) {
      v128.store(out + q, f32x4.max(f32x4.add(v128.load(a + q), v128.load(b + q)), zero))
    }
    out += bytes
  }
}
