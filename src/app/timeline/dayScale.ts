import type { DaySpan } from './bins.ts'

/** Days on pixels, linear, and held at both ends. */
export interface DayScale {
  /** The pixel of a moment in days since 1970: the day's beginning for a whole number. */
  readonly x: (day: number) => number
  /** The moment under a pixel, in days and parts of a day. */
  readonly day: (x: number) => number
}

/** From the beginning of the first day at `x0` to the end of the last one at `x1`. */
export function dayScale({
  first,
  last,
  x0,
  x1,
}: DaySpan & { readonly x0: number; readonly x1: number }): DayScale {
  const days = last + 1 - first
  return {
    x: (day) => between(x0, x1, (day - first) / days),
    day: (x) => between(first, last + 1, x1 === x0 ? 0 : (x - x0) / (x1 - x0)),
  }
}

function between(from: number, to: number, share: number): number {
  const held = Math.min(1, Math.max(0, share))
  return from * (1 - held) + to * held
}
