import { dyadId } from '../../model/dyad.ts'
import type { Selection } from '../state/choices.ts'
import type { View } from '../state/selectors.ts'

/** Ids of the actors within so many hops of what is selected, and of the strands between any two of them. */
export function within(view: View, selection: Selection, hops: number): ReadonlySet<string> {
  const reached = new Set(selection.kind === 'none' ? [] : selection.id.split('~'))
  const inPair = (a: string, b: string): boolean => selection.kind !== 'pair' || dyadId(a, b) === selection.id
  for (let hop = 0; hop < hops; hop++) {
    const next: string[] = []
    for (const { a, b } of view.strands) {
      if (reached.has(a)) next.push(b)
      if (reached.has(b)) next.push(a)
    }
    const before = reached.size
    for (const id of next) reached.add(id)
    if (reached.size === before) break
  }
  const between = view.strands.filter(
    ({ a, b }) => reached.has(a) && reached.has(b) && (hops > 0 || inPair(a, b)),
  )
  return new Set([...reached, ...between.map(({ id }) => id)])
}
