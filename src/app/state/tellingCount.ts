import type { Relation } from '../../model/relation.ts'
import { tellingId } from '../../model/telling.ts'
import { memoizeRelation } from './memoizeRelation.ts'
import { strandKey } from './strands.ts'

/** Numbers for "this sentence in this strand". */
const numbers = new Map<string, number>()

/** Equal for relations that are one telling of one strand. */
export const tellingNumber = memoizeRelation((relation) => {
  const key = `${strandKey(relation)}|${tellingId(relation)}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
})

/** For each telling, the count in which it was last met: a set that empties itself. */
let met = new Uint32Array(1024)
let round = 0

/** Tellings over all pairs: one sentence counts once per pair and side, as on the strands. */
export function tellingsOf(relations: readonly Relation[]): number {
  round++
  let count = 0
  for (const relation of relations) {
    const number = tellingNumber(relation)
    if (number >= met.length) {
      const wider = new Uint32Array(Math.max(2 * met.length, number + 1))
      wider.set(met)
      met = wider
    }
    if (met[number] !== round) {
      met[number] = round
      count++
    }
  }
  return count
}
