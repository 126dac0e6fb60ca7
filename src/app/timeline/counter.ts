import { tellingNumber } from '../state/tellingCount.ts'
import type { DaySpan } from './bins.ts'
import type { Dated } from './dated.ts'

/** Tellings between two days, by side: the same counts as everywhere on the page. */
export interface Told {
  readonly up: number
  readonly line: number
  readonly down: number
}

export const total = ({ up, line, down }: Told): number => up + line + down

/**
 * Makes a function that counts the tellings that touch a span of days, each once for its strand. Dragging asks it at every step:
 * a step compares numbers only.
 */
export function tellingCounter(dated: readonly Dated[]): (span: DaySpan) => Told {
  const telling = Int32Array.from(dated, ({ relation }) => tellingNumber(relation))
  const firsts = Int32Array.from(dated, ({ first }) => first)
  const lasts = Int32Array.from(dated, ({ last }) => last)
  const seenAt = new Int32Array(1 + telling.reduce((most, one) => Math.max(most, one), -1))
  let round = 0
  return ({ first, last }) => {
    round += 1
    const told = { up: 0, line: 0, down: 0 }
    for (let i = 0; i < telling.length; i++) {
      if (firsts[i]! > last || lasts[i]! < first || seenAt[telling[i]!] === round) continue
      seenAt[telling[i]!] = round
      told[dated[i]!.side] += 1
    }
    return told
  }
}
