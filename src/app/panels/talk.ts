import { groupBy } from '../../base/groupBy.ts'
import type { Relation } from '../../model/relation.ts'
import { countTellings } from '../../model/telling.ts'

/** Somebody's share in what is said. */
export interface TalkShare {
  /** An actor's id. */
  readonly id: string
  /** Sentences, copies counted once. */
  readonly tellings: number
}

/** Of whom an actor speaks: whoever is in what rests on the actor's word, the actor apart; most first. */
export const speaksAbout = (relations: readonly Relation[], id: string): readonly TalkShare[] =>
  ranked(
    relations
      .filter(({ attribution }) => attribution === id)
      .flatMap((relation) =>
        [...new Set([relation.source, relation.target])]
          .filter((other) => other !== id)
          .map((other) => ({ other, relation })),
      ),
  )

/** Who speaks about an actor: whose word the relations of the actor rest on, the actor's own apart; most first. */
export const spokenAboutBy = (relations: readonly Relation[], id: string): readonly TalkShare[] =>
  ranked(
    relations.flatMap((relation) => {
      const { source, target, attribution } = relation
      const isOther = attribution !== null && attribution !== id && (source === id || target === id)
      return isOther ? [{ other: attribution, relation }] : []
    }),
  )

const ranked = (
  parts: readonly { readonly other: string; readonly relation: Relation }[],
): readonly TalkShare[] =>
  [...groupBy(parts, ({ other }) => other)]
    .map(([id, group]) => ({ id, tellings: countTellings(group.map(({ relation }) => relation)) }))
    .sort((one, other) => other.tellings - one.tellings || (one.id < other.id ? -1 : 1))
