import { strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { tellingId } from '../../model/telling.ts'
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
 * Makes a function that counts the tellings that touch a span of days. Dragging asks it at every step, so the tellings
 * get numbers once and a step compares numbers only.
 */
export function tellingCounter(dated: readonly Dated[]): (span: DaySpan) => Told {
  const numbers = new Map<string, number>()
  const telling = Int32Array.from(dated, ({ relation }) => numberOf(keyOf(relation), numbers))
  const firsts = Int32Array.from(dated, ({ first }) => first)
  const lasts = Int32Array.from(dated, ({ last }) => last)
  const seenAt = new Int32Array(numbers.size)
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

/** A telling belongs to one strand, and a strand to one side. */
const keyOf = (relation: Relation): string => `${strandIdOf(relation)}|${tellingId(relation)}`

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
