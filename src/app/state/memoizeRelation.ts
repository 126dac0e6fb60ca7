import type { Relation } from '../../model/relation.ts'

/** Remembers what follows from a relation alone, for as long as the relation lives. */
export function memoizeRelation<T extends {}>(compute: (relation: Relation) => T): (relation: Relation) => T {
  const known = new WeakMap<Relation, T>()
  return (relation) => {
    const before = known.get(relation)
    if (before !== undefined) return before
    const made = compute(relation)
    known.set(relation, made)
    return made
  }
}
