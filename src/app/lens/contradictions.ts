import { groupBy } from '../../base/groupBy.ts'
import type { Actor } from '../../model/actor.ts'
import { dyadId, strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { tellingId } from '../../model/telling.ts'
import { deedOf, sameDeed, timesOf, topicOf } from './sameDeed.ts'

/** One voice tells a deed as true, another tells it as not so. */
export interface Contradiction {
  readonly id: string
  /** As `dyadId` makes it. */
  readonly pair: string
  readonly strand: string
  readonly asserted: Relation
  readonly denied: Relation
  /** Whose denial it is: of the one who is told to have done it (or of a speaker of the same state), of the other party, of a third. */
  readonly denier: 'doer' | 'other party' | 'third'
  /** `unknown`: at least one sentence does not say when, so the two may speak of different moments. */
  readonly times: 'overlapping' | 'unknown'
  /** Further relations that tell or deny the same. */
  readonly more: number
}

/**
 * Finds deeds on which two voices contradict each other: same actors, the same or a kindred type, equally factual (both told
 * as happened, or both as planned), opposite polarity, and times that overlap or are not told. What is only possible
 * contradicts nothing. Denials of the doer come first. Says no more than that the sentences are opposed: two tellings of
 * different occasions, undated, look the same.
 */
export function contradictionsOf(
  relations: readonly Relation[],
  actors: ReadonlyMap<string, Actor>,
): readonly Contradiction[] {
  return [...conflictsOf(relations)]
    .map(([id, conflicts]): Contradiction => {
      const ranked = conflicts
        .map((conflict) => ({ ...conflict, denier: denierOf(conflict.denied, actors) }))
        .toSorted((one, other) => weight(other) - weight(one))
      const { asserted, denied, denier, times } = ranked[0]!
      const all = new Set(conflicts.flatMap((conflict) => [conflict.asserted.id, conflict.denied.id]))
      return {
        id,
        pair: dyadId(asserted.source, asserted.target),
        strand: strandIdOf(asserted),
        asserted,
        denied,
        denier,
        times,
        more: all.size - 2,
      }
    })
    .sort((one, other) => weight(other) - weight(one) || (one.id < other.id ? -1 : 1))
}

/** Two relations that cannot both be so. */
export interface Conflict {
  readonly asserted: Relation
  readonly denied: Relation
  readonly times: 'overlapping' | 'unknown'
}

/** All contradicting pairs of relations, by the deed that is asserted. */
export function conflictsOf(relations: readonly Relation[]): ReadonlyMap<string, readonly Conflict[]> {
  const denied = groupBy(
    relations.filter(({ polarity }) => polarity === 'negative'),
    topicOf,
  )
  if (denied.size === 0) return new Map()
  const conflicts = relations
    .filter(({ polarity }) => polarity === 'positive')
    .flatMap((claim) =>
      (denied.get(topicOf(claim)) ?? []).flatMap((denial) => conflictBetween(claim, denial)),
    )
  return groupBy(conflicts, ({ asserted }) => deedOf(asserted))
}

function conflictBetween(asserted: Relation, denied: Relation): readonly Conflict[] {
  if (!sameDeed(asserted, denied)) return []
  if (asserted.modality !== denied.modality || asserted.modality === 'possible') return []
  if (tellerOf(asserted) === tellerOf(denied)) return []
  const times = timesOf(asserted.when, denied.when)
  return times === 'apart' ? [] : [{ asserted, denied, times }]
}

/** Who speaks: an actor, or an article by itself. Of copies of one report all speak as the first. */
function tellerOf(relation: Relation): string {
  if (relation.attribution !== null) return relation.attribution
  const telling = tellingId(relation)
  return telling.slice(0, telling.lastIndexOf('@'))
}

function denierOf(
  { source, target, attribution }: Relation,
  actors: ReadonlyMap<string, Actor>,
): Contradiction['denier'] {
  const isOf = (party: string): boolean => {
    if (attribution === null) return false
    if (attribution === party) return true
    const country = actors.get(party)?.country ?? null
    return country !== null && actors.get(attribution)?.country === country
  }
  return isOf(source) ? 'doer' : isOf(target) ? 'other party' : 'third'
}

type Weighed = Pick<Contradiction, 'asserted' | 'denied' | 'denier' | 'times'>

function weight({ asserted, denied, denier, times }: Weighed): number {
  const byParty = denier === 'doer' ? 4 : denier === 'other party' ? 2 : 0
  return byParty + (times === 'overlapping' ? 1 : 0) + (asserted.confidence + denied.confidence) / 2
}
