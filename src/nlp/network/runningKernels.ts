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
