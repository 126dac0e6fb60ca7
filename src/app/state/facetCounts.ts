import { groupBy } from '../../base/groupBy.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import { type RelationClass, type RelationType, relationTypeInfo } from '../../model/relationTypes.ts'
import type { Claim } from './choices.ts'
import type { GraphIndex } from './graphIndex.ts'
import { claimOf, countriesOf, outletOf, voiceOf, whenOf } from './rules.ts'
import { overChoices, passingRelations } from './selectors.ts'
import { strandKey } from './strands.ts'
import { tellingsOf } from './tellingCount.ts'

/** How many tellings each value of a facet has, counted under all other facets, so that a count says what a click brings. */
export interface FacetCounts {
  /** A sentence that accuses and threatens counts once for its class. */
  readonly classes: ReadonlyMap<RelationClass, number>
  readonly types: ReadonlyMap<RelationType, number>
  readonly kinds: ReadonlyMap<ActorKind, number>
  readonly claims: ReadonlyMap<Claim, number>
  readonly voices: ReadonlyMap<string, number>
  readonly outlets: ReadonlyMap<string, number>
  readonly countries: ReadonlyMap<string, number>
  /** Tellings that touch each actor. */
  readonly actors: ReadonlyMap<string, number>
  /** Of all that passes the other facets, for a histogram. */
  readonly confidences: readonly number[]
  /** Tellings that the least confidence alone sets aside. */
  readonly unsure: number
  readonly intensities: readonly number[]
  /** Tellings of each strand that the other facets leave. */
  readonly strands: readonly number[]
  readonly dated: number
  readonly undated: number
}

export const facetCounts = overChoices((index, choices): FacetCounts => {
  const base = index.unfolded ?? index
  const original = (relation: Relation): Relation => base.relations.get(relation.id) ?? relation
  const ofTypes = passingRelations(index, choices, ['types'])
  const ofDates = passingRelations(index, choices, ['undated'])
  const ofConfidences = passingRelations(index, choices, ['confidence'])
  const isDated = (relation: Relation): boolean => whenOf(index, relation, choices.time.clock) !== null
  const count = <K>(
    facet: Parameters<typeof passingRelations>[2],
    valuesOf: (relation: Relation) => readonly K[],
  ): Map<K, number> => countBy(passingRelations(index, choices, facet), valuesOf)
  return {
    classes: countBy(ofTypes, ({ type }) => [relationTypeInfo(type).class]),
    types: countBy(ofTypes, ({ type }) => [type]),
    kinds: count(['kinds', 'excludedKinds'], (relation) => kindsOf(base, original(relation))),
    claims: count(['claims'], (relation) => [claimOf(relation)]),
    voices: count(['voices'], (relation) => [voiceOf(relation)]),
    outlets: count(['outlets'], (relation) => [outletOf(base, relation)]),
    countries: count(['countries', 'excludedCountries'], (relation) => [
      ...new Set(countriesOf(base, original(relation))),
    ]),
    actors: count(['actors', 'hidden'], ({ source, target }) => [source, target]),
    confidences: ofConfidences.map(({ confidence }) => confidence),
    unsure: tellingsOf(ofConfidences) - tellingsOf(passingRelations(index, choices)),
    intensities: passingRelations(index, choices, ['intensity']).map(({ intensity }) => intensity),
    strands: [...groupBy(passingRelations(index, choices, ['tellings']), strandKey).values()].map(tellingsOf),
    dated: tellingsOf(ofDates.filter(isDated)),
    undated: tellingsOf(ofDates.filter((relation) => !isDated(relation))),
  }
})

function kindsOf(index: GraphIndex, { source, target }: Relation): readonly ActorKind[] {
  const one = index.actors.get(source)?.kind
  const other = index.actors.get(target)?.kind
  return [one, other === one ? undefined : other].filter((kind) => kind !== undefined)
}

function countBy<K>(
  relations: readonly Relation[],
  valuesOf: (relation: Relation) => readonly K[],
): Map<K, number> {
  const groups = new Map<K, Relation[]>()
  for (const relation of relations) {
    for (const value of valuesOf(relation)) {
      const group = groups.get(value)
      if (group) group.push(relation)
      else groups.set(value, [relation])
    }
  }
  return new Map([...groups].map(([value, group]) => [value, tellingsOf(group)]))
}
